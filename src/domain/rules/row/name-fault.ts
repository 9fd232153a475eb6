/** A letter lost in a conversion: a question mark (or Unicode's own mark for it) that touches a letter. */
const LOST_LETTER = /[\p{L}\p{M}][?\ufffd]|[?\ufffd]\p{L}/u;

/** Whether a name holds a digit or a lost letter. */
export function hasNameFault(name: string): boolean {
  return /\p{Nd}/u.test(name) || LOST_LETTER.test(name);
}

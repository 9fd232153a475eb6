/** A letter lost in a conversion: a question mark (or Unicode's own mark for it) that touches a letter. */
const LOST_LETTER = /[\p{L}\p{M}][?\ufffd]|[?\ufffd]\p{L}/u;

/** UTF-8 read as Windows-1252 ("Nguyá»…n", "Äá»—", "NhÆ°"): the letters are there no more, but nobody can read them. */
const MISREAD_UTF8 = /á[º»]|[ÃÄ][\u0080-\u00bf\u0192\u2018-\u203a]|Æ[°¡]/;

/** Whether a name holds a digit, a lost letter or letters read in a wrong encoding. */
export function hasNameFault(name: string): boolean {
  return /\p{Nd}/u.test(name) || LOST_LETTER.test(name) || MISREAD_UTF8.test(name);
}

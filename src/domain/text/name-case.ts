const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const TWO_LETTERS = /\p{L}\p{M}*\p{L}/u;

/**
 * Whether a name is all capitals or all lower case. Names of one-letter words such as "Y A" are no capitals: that is
 * how they are written.
 */
export function isSingleCase(name: string): boolean {
  const upper = name.toUpperCase();
  const lower = name.toLowerCase();
  if (upper === lower) return false;
  if (name === lower) return true;
  return name === upper && TWO_LETTERS.test(name);
}

/**
 * Each word with a capital first letter and small letters after it; an apostrophe, hyphen or bracket begins a word
 * (K'Bar, H'Hen Niê, A Tik). Idempotent.
 */
export function toNameCase(name: string): string {
  return name.toLowerCase().replace(WORD, capitalised);
}

function capitalised(word: string): string {
  const [first = "", ...rest] = [...word];
  const upper = first.toUpperCase();
  return [...upper].length === 1 ? upper + rest.join("") : word;
}

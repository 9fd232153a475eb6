/** Longest text an Excel cell holds. */
const MAX_TEXT = 32_767;

/**
 * Text as it must be handed to Range.formulas so that Excel keeps it as text. Excel takes a string as if it were typed,
 * in US habits: "001" becomes 1, "5/3" a date, "-5" a number, "=…" a formula. A leading apostrophe forbids that and is
 * not part of the value. Words without a digit that begin with a letter can only be TRUE, FALSE or an error. What is
 * longer than a cell is cut, because Excel would refuse the whole range for it.
 */
export function asLiteral(text: string): string {
  if (text === "") return "";
  if (PLAIN_WORDS.test(text) && !RESERVED.test(text.trim())) return text.slice(0, MAX_TEXT);
  return `'${text.slice(0, MAX_TEXT - 1)}`;
}

const PLAIN_WORDS = /^\p{L}[^\p{N}]*$/u;
const RESERVED = /^(true|false)$/i;

/**
 * Text as it must be handed to Range.formulas so that Excel keeps it as text. Excel takes a string as if it were typed,
 * in US habits: "001" becomes 1, "5/3" a date, "-5" a number, "=…" a formula. A leading apostrophe forbids that and is
 * not part of the value. Words without a digit that begin with a letter can only be TRUE, FALSE or an error.
 */
export function asLiteral(text: string): string {
  if (text === "") return "";
  return PLAIN_WORDS.test(text) && !RESERVED.test(text.trim()) ? text : `'${text}`;
}

const PLAIN_WORDS = /^\p{L}[^\p{N}]*$/u;
const RESERVED = /^(true|false)$/i;

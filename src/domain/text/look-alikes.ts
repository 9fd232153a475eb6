/** Letters that look like Latin ones and are not; Đ has three of them besides the true U+0110. */
const LATIN_OF: Readonly<Record<string, string>> = {
  ...pairs("ÐƉðɖ", "ĐĐđđ"),
  // Cyrillic
  ...pairs("АВЕЅІЈКМНОРСТУХԚԜ", "ABESIJKMHOPCTYXQW"),
  ...pairs("аеѕіјкмнорсухԁһԛԝгпт", "aesijkmhopcyxdhqwrnt"),
  // Greek
  ...pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
  ...pairs("αεικνορυχ", "aeikvopux"),
};

/** Beyond Latin Extended-B everything but Vietnamese (1EA0–1EF9) and combining marks is worth the slower look. */
const PERHAPS_FOREIGN = /[ÐƉðɖ\u0370-\u1E9F\u1EFA-\uFFFF]/;
const FOREIGN = /[ÐƉðɖ]|(?=\p{L})[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const FOREIGN_ALL = new RegExp(FOREIGN, "gu");

/** Whether a Ð, ð, Ɖ or any Cyrillic or Greek letter stands in the text. TCVN3 text uses Ð as é: convert that first. */
export function hasLookAlikes(text: string): boolean {
  return PERHAPS_FOREIGN.test(text) && FOREIGN.test(text);
}

/**
 * The text with look-alikes as the Latin letters they look like, in NFC if anything was replaced. A Cyrillic or Greek
 * letter that looks like no Latin one stays, and then `hasLookAlikes` of the result is still true. Idempotent.
 */
export function mapLookAlikes(text: string): string {
  if (!hasLookAlikes(text)) return text;
  return text
    .normalize("NFD")
    .replace(FOREIGN_ALL, (letter) => LATIN_OF[letter] ?? letter)
    .normalize("NFC");
}

function pairs(from: string, to: string): Record<string, string> {
  const targets = [...to];
  return Object.fromEntries([...from].map((letter, i) => [letter, targets[i] ?? letter]));
}

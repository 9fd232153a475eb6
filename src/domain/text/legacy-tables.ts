/**
 * TCVN3 (TCVN 5712:1993, fonts ".Vn…") and VNI for Windows, as their bytes appear in a cell when read as Latin-1.
 * Both tables list letters in the order of the Unicode line beside them; tones in the order à á ả ã ạ.
 */

const TCVN3_LINES: readonly (readonly [legacy: string, unicode: string])[] = [
  ["µ¸¶·¹", "àáảãạ"],
  ["¨»¾¼½Æ", "ăằắẳẵặ"],
  ["©ÇÊÈÉË", "âầấẩẫậ"],
  ["®", "đ"],
  ["ÌÐÎÏÑ", "èéẻẽẹ"],
  ["ªÒÕÓÔÖ", "êềếểễệ"],
  ["×ÝØÜÞ", "ìíỉĩị"],
  ["ßãáâä", "òóỏõọ"],
  ["«åèæçé", "ôồốổỗộ"],
  ["¬êíëìî", "ơờớởỡợ"],
  ["ïóñòô", "ùúủũụ"],
  // ư is the soft hyphen, which Excel does not draw.
  ["\u00ADõøö÷ù", "ưừứửữự"],
  ["úýûüþ", "ỳýỷỹỵ"],
  ["¡¢§£¤¥¦", "ĂÂĐÊÔƠƯ"],
];

/** One TCVN3 letter to its Unicode letter. Only seven capitals exist; fonts ending in "H" draw the rest as capitals. */
export const TCVN3_TO_UNICODE: ReadonlyMap<string, string> = new Map(
  TCVN3_LINES.flatMap(([legacy, unicode]) => {
    const letters = [...unicode];
    return [...legacy].map((code, i) => [code, letters[i] ?? code] as const);
  }),
);

const VNI_MARKS: readonly (readonly [base: string, marks: string, unicode: string])[] = [
  ["a", "øùûõïâàáåãäêèéúüë", "àáảãạâầấẩẫậăằắẳẵặ"],
  ["e", "øùûõïâàáåãä", "èéẻẽẹêềếểễệ"],
  ["o", "øùûõïâàáåãä", "òóỏõọôồốổỗộ"],
  ["ô", "øùûõï", "ờớởỡợ"],
  ["u", "øùûõï", "ùúủũụ"],
  ["ö", "øùûõï", "ừứửữự"],
  ["y", "øùûõ", "ỳýỷỹ"],
];
const VNI_SINGLES = ["ìíæóòôöîñ", "ìíỉĩịơưỵđ"] as const;

/** A lower-case VNI letter (a base letter and its mark, or one special letter) to its Unicode letter. */
export const VNI_TO_UNICODE: ReadonlyMap<string, string> = new Map([
  ...VNI_MARKS.flatMap(([base, marks, unicode]) => {
    const letters = [...unicode];
    return [...marks].map((mark, i) => [base + mark, letters[i] ?? base + mark] as const);
  }),
  ...[...VNI_SINGLES[0]].map((code, i) => [code, [...VNI_SINGLES[1]][i] ?? code] as const),
]);

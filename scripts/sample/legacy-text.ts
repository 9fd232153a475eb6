/**
 * Unicode text as programs of before 2001 stored it. The letters stand in the order of TCVN 5712:1993 (TCVN3) and of
 * VNI-Windows; kept apart from the add-in's own tables, which this sample is to test.
 */
const LETTERS = [...("àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ" + "ĂÂĐÊÔƠƯ")];

const TCVN3 = [
  ...[
    "µ",
    "¸",
    "¶",
    "·",
    "¹",
    "¨",
    "»",
    "¾",
    "¼",
    "½",
    "Æ",
    "©",
    "Ç",
    "Ê",
    "È",
    "É",
    "Ë",
    "®",
    "Ì",
    "Ð",
    "Î",
    "Ï",
    "Ñ",
  ],
  ...["ª", "Ò", "Õ", "Ó", "Ô", "Ö", "×", "Ý", "Ø", "Ü", "Þ", "ß", "ã", "á", "â", "ä", "«", "å", "è", "æ", "ç", "é"],
  ...[
    "¬",
    "ê",
    "í",
    "ë",
    "ì",
    "î",
    "ï",
    "ó",
    "ñ",
    "ò",
    "ô",
    "\u00AD",
    "õ",
    "ø",
    "ö",
    "÷",
    "ù",
    "ú",
    "ý",
    "û",
    "ü",
    "þ",
  ],
  ...["¡", "¢", "§", "£", "¤", "¥", "¦"],
];

const TONES = ["ø", "ù", "û", "õ", "ï"];
/** After ă, â, ê, ô the tone stands on the mark's own letter. */
const BREVE = ["è", "é", "ú", "ü", "ë"];
const CIRCUMFLEX = ["à", "á", "å", "ã", "ä"];
const plain = (base: string): string[] => TONES.map((tone) => base + tone);

const VNI = [
  ...[...plain("a"), "aê", ...BREVE.map((mark) => `a${mark}`), "aâ", ...CIRCUMFLEX.map((mark) => `a${mark}`), "ñ"],
  ...[...plain("e"), "eâ", ...CIRCUMFLEX.map((mark) => `e${mark}`), "ì", "í", "æ", "ó", "ò"],
  ...[...plain("o"), "oâ", ...CIRCUMFLEX.map((mark) => `o${mark}`), "ô", ...plain("ô")],
  ...[...plain("u"), "ö", ...plain("ö"), "yø", "yù", "yû", "yõ", "î"],
  ...["AÊ", "AÂ", "Ñ", "EÂ", "OÂ", "Ô", "Ö"],
];

const TABLES = { tcvn3: TCVN3, vni: VNI } as const;

/** @throws for a letter that the encoding does not have (capitals with a tone). */
export function inLegacyLetters(text: string, encoding: keyof typeof TABLES): string {
  return [...text.normalize("NFC")]
    .map((letter) => {
      if (letter.charCodeAt(0) < 0x80) return letter;
      const code = TABLES[encoding][LETTERS.indexOf(letter)];
      if (code === undefined) throw new RangeError(`No ${encoding} for ${letter}`);
      return code;
    })
    .join("");
}

import { squeezeSpaces } from "./spacing";

/** oa, oe, uy with the tone on the first vowel (hòa, khỏe, thủy): the second vowel takes it for comparing. */
const FIRST_VOWEL_TONE = /([òóỏõọ])([ae])|([ùúủũụ])y/g;
const TONES_OF = { o: "òóỏõọ", u: "ùúủũụ", a: "àáảãạ", e: "èéẻẽẹ", y: "ỳýỷỹỵ" } as const;
const D_LOOK_ALIKES = /[ðɖ]/g;
const MARKS = /\p{M}+/gu;
const LIST_PUNCTUATION = /[\s'’‘ʼ`´\-‐‑–—.,]+/g;
const ASCII_TIDY = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The text as it is compared everywhere: NFC, lower case, single plain spaces, no invisible letters, both tone
 * placements equal (hoà = hòa, thuỷ = thủy, khoẻ = khỏe), Ð and Ɖ as đ. Accents are kept. Idempotent.
 */
export function foldText(text: string): string {
  if (ASCII_TIDY.test(text)) return text.toLowerCase();
  const lower = squeezeSpaces(text).normalize("NFC").toLowerCase().replace(D_LOOK_ALIKES, "đ");
  // Again: J with a caron has a composed small letter only.
  return placeTones(lower.normalize("NFC"));
}

/** `foldText` without accents and with đ as d: for suggestions and for names that differ in accents only. Idempotent. */
export function foldPlain(text: string): string {
  const folded = foldText(text);
  if (ASCII_TIDY.test(folded)) return folded;
  const bare = folded.normalize("NFD").replace(MARKS, "").replace(/đ/g, "d");
  return ASCII_TIDY.test(bare) ? bare : squeezeSpaces(bare.normalize("NFC"));
}

/** `foldText` without spaces, apostrophes, hyphens, dots and commas: the key of lists (H'Mông = Hmông). Idempotent. */
export function foldKey(text: string): string {
  return placeTones(foldText(text).replace(LIST_PUNCTUATION, "").normalize("NFC"));
}

/** The text without its tone marks; ă â ê ô ơ ư đ stay what they are. */
export function dropTones(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "")
    .normalize("NFC");
}

function placeTones(text: string): string {
  return text.replace(FIRST_VOWEL_TONE, (_all, o: string | undefined, second: "a" | "e" | undefined, u: string) =>
    o !== undefined && second !== undefined
      ? "o" + TONES_OF[second].charAt(TONES_OF.o.indexOf(o))
      : "u" + TONES_OF.y.charAt(TONES_OF.u.indexOf(u)),
  );
}

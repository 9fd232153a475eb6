import { TCVN3_TO_UNICODE, VNI_TO_UNICODE } from "./legacy-tables";
import { hasImpossibleTone, isSyllableShaped, isVietnameseSyllable } from "./syllable";

export type LegacyEncoding = "tcvn3" | "vni";

const ENCODINGS: readonly LegacyEncoding[] = ["tcvn3", "vni"];
const NON_ASCII = /[^\0-\x7F]/;
/** Both encodings fill Latin-1; any other letter (dashes, quotes and invisible spaces are none) means Unicode. */
const BEYOND_LATIN_1 = /[^\0-\x7F\u00A0-\u00FF\u200B-\u200F\u2013\u2014\u2018\u2019\uFEFF]/;
/** Everything that parts words in both encodings; NBSP too, which is no letter in either. */
const BETWEEN_WORDS = /[\s\0-@[-`{-~\u200B-\u200F\u2013\u2014\u2018\u2019]+/;

/** Letters that TCVN3 uses and Vietnamese in Unicode never does. */
const TCVN3_ONLY = /[\u00AD¡¢£¤¥¦§¨©ª«¬®µ¶·¸¹»¼½¾ÆÇËÎÏÑÖ×ØÜÞßäåæçëîïñö÷øûüþÐ]/;
/** Ð at the beginning is a mistyped Đ; a soft hyphen after a whole syllable may be a real one (not in T\u00AD, Tư). */
const NO_TCVN3_SIGN = /^Ð|(?<=[aeiouy].*)\u00AD$/gi;
/** Ô, Ê, Ò … as a small letter's neighbour on both sides (NguyÔn, TuÊn): nobody types that in Unicode. */
const CAPITAL_INSIDE = /[a-z][ÊÈÉÌÒÕÓÔÝ][a-z]/;

const VNI_LETTERS = [...VNI_TO_UNICODE.keys()].sort((a, b) => b.length - a.length);
const VNI_LETTER = new RegExp(VNI_LETTERS.join("|"), "gi");
/** Letters that only VNI has, and base letters with a mark that Unicode never puts there; oà, oá, oã are words too. */
const UNICODE_TOO = /^(?:o[àáã]|[ìíóòô])$/;
const VNI_ONLY = new RegExp([...VNI_LETTERS.filter((letter) => !UNICODE_TOO.test(letter)), "uo[àáã]"].join("|"), "i");

/** Gia Rai clans, which may stand without Y or H' (Ksor Ñem); those with letters of their own are Unicode anyway. */
const HIGHLAND_CLANS = new Set("ksor rmah rcom rchom rah rahlan siu nay kpuih puih ayun".split(" "));

/**
 * Of highland names in Unicode: y is a consonant (Yõ, Yùr; no Vietnamese word begins with ỹ, or with ý before another
 * letter), oo a vowel (Nhoõng, Goõng), and Aê a name.
 */
const HIGHLAND_NOT_VNI = /^y(?:õ|ù(?=\p{L}))|oõ(?=ng$)|^aê$/iu;

/** Readings that both encodings allow are told apart by the syllables that names in Vietnam are made of. */
const COMMON_SYLLABLES = new Set(
  `lưu thư tư như hưng hương lương dương trương phương nhung mỹ đức hữu hùng dũng thủy thúy hạnh bình thị văn
   hồ hà hoa lê đỗ đỉnh đinh đào đặng bùi ngô vũ võ lý tô cổ sơn sư sử từ tú thu thọ thơ thuận lữ cư kỳ nữ
   trịnh thịnh vĩnh tịnh quốc phúc phước việt đạt nhật tuyết nguyệt`.split(/\s+/),
);

/**
 * The legacy encoding that a cell's text is typed in, or null for Unicode, plain ASCII and anything uncertain.
 * A font named ".Vn…" or "VNI-…" speaks for its encoding; without one, letters that Vietnamese never has in those
 * places must stand in the text and every word must convert to a possible syllable. A name that reads well both ways
 * (Lý Tó, Hoà) is null. `beside` is the other half of a name in two columns: it may show that ñ is a highland letter.
 */
export function detectLegacyEncoding(text: string, fontName?: string, beside = ""): LegacyEncoding | null {
  if (!NON_ASCII.test(text)) return null;
  const composed = text.normalize("NFC");
  if (BEYOND_LATIN_1.test(composed)) return null;
  const fontEncoding = encodingOfFont(fontName);
  if (fontEncoding) return readsBetter(composed, fontEncoding) ? fontEncoding : null;
  const words = wordsOf(composed);
  const [first, second] = ENCODINGS.filter((encoding) => isCertainly(words, encoding, beside.normalize("NFC")));
  if (first === undefined || second === undefined) return first ?? null;
  const [tcvn3, vni] = ENCODINGS.map((encoding) => likelihood(words, encoding)) as [number, number];
  return tcvn3 === vni ? null : tcvn3 > vni ? "tcvn3" : "vni";
}

/**
 * The text in Unicode (NFC). TCVN3 fonts whose name ends in "H" draw capitals, so their text becomes capitals; a
 * TCVN3 word beginning with a letter that has no capital there (¸nh) gets one when all other words have theirs.
 */
export function convertLegacyText(text: string, encoding: LegacyEncoding, fontName?: string): string {
  const composed = text.normalize("NFC");
  if (encoding === "vni") return composed.replace(VNI_LETTER, vniLetter);
  const converted = composed.replace(/[\u00A1-\u00FE]/g, (code) => TCVN3_TO_UNICODE.get(code) ?? code);
  const drawnAsCapitals = /^\.vn/i.test(fontName ?? "") && /H$/.test(fontName ?? "");
  if (drawnAsCapitals || isTypedInCapitals(composed)) return converted.toUpperCase();
  return withLostCapitals(converted);
}

function encodingOfFont(fontName: string | undefined): LegacyEncoding | null {
  if (fontName === undefined) return null;
  if (/^\s*\.vn/i.test(fontName)) return "tcvn3";
  return /^\s*vni[-\s]/i.test(fontName) ? "vni" : null;
}

/** Under a legacy font: the conversion changes something, and does not spoil words that were right as they stand. */
function readsBetter(text: string, encoding: LegacyEncoding): boolean {
  if (convertLegacyText(text, encoding) === text) return false;
  const words = wordsOf(text).filter((word) => NON_ASCII.test(word));
  const isReading = words.every((word) => isVietnameseSyllable(convertLegacyText(word, encoding)));
  return isReading || !words.every(isVietnameseSyllable);
}

function isCertainly(words: readonly string[], encoding: LegacyEncoding, beside: string): boolean {
  const legacy = words.filter((word) => NON_ASCII.test(word));
  if (encoding === "vni" && (legacy.some(holdsForeignToVni) || isHighlandWithEnye(words, beside))) return false;
  const readings = legacy.map((word) => convertLegacyText(word, encoding));
  if (legacy.some((word) => hasOwnLetters(word, encoding))) return readings.every(isNameShaped);
  return legacy.some((word) => isNoWord(word, encoding)) && readings.every(isVietnameseSyllable);
}

/** A syllable, or a clan of the Ê Đê written in one word (Êban, Êñuôl). */
function isNameShaped(reading: string): boolean {
  return isSyllableShaped(reading) || isSyllableShaped(reading.replace(/^ê(?=\p{L})/iu, ""));
}

function hasOwnLetters(word: string, encoding: LegacyEncoding): boolean {
  if (encoding === "vni") return VNI_ONLY.test(word.replace(HIGHLAND_NOT_VNI, ""));
  return word.length > 1 && TCVN3_ONLY.test(word.replace(NO_TCVN3_SIGN, ""));
}

/** A letter that VNI never writes there: a bare ê (uê is ueâ), since circumflexes follow their vowel. */
function holdsForeignToVni(word: string): boolean {
  return NON_ASCII.test(word.replace(VNI_LETTER, ""));
}

/**
 * Ê Đê, Gia Rai and Ba Na have ñ as a letter of their own: in a name such as H'Ñem, Y Ñar or Ksor Ñem it is no sign of
 * VNI, nor beside a half that is Unicode (Rơ Châm | Ñem). Any other VNI letter in the name says that it is one.
 */
function isHighlandWithEnye(words: readonly string[], beside: string): boolean {
  const isUnicodeBeside = BEYOND_LATIN_1.test(beside);
  const name = isUnicodeBeside ? words : [...words, ...wordsOf(beside)];
  if (!isUnicodeBeside && !name.some(isHighlandWord)) return false;
  return name.every((word) => !hasOwnLetters(word.replace(/^ñ/i, "n"), "vni"));
}

function isHighlandWord(word: string): boolean {
  return /^[a-z]$/i.test(word) || HIGHLAND_CLANS.has(word.toLowerCase());
}

/**
 * Vietnamese letters in an order that no name has as it stands (NGUYÔN, Huúnh), or a capital among small ones. A tone
 * that the final cannot bear may be a slip, so then the reading must be a common one (Quèc, Quốc).
 */
function isNoWord(word: string, encoding: LegacyEncoding): boolean {
  // The consonant y again (Y YÔNG).
  if (!/^(?!y)\p{L}{2,}$/iu.test(word)) return false;
  const isCommon = COMMON_SYLLABLES.has(convertLegacyText(word, encoding).toLowerCase());
  if (hasImpossibleTone(word)) return isCommon;
  // Trònh is no syllable, and reads Trịnh.
  if (encoding === "vni" && isCommon && !isVietnameseSyllable(word)) return true;
  return !isSyllableShaped(word) || (encoding === "tcvn3" && CAPITAL_INSIDE.test(word));
}

function likelihood(words: readonly string[], encoding: LegacyEncoding): number {
  const readings = words.filter((word) => NON_ASCII.test(word)).map((word) => convertLegacyText(word, encoding));
  const syllables = readings.filter(isVietnameseSyllable).length;
  return 2 * syllables + readings.filter((reading) => COMMON_SYLLABLES.has(reading.toLowerCase())).length;
}

function wordsOf(text: string): string[] {
  return text.split(BETWEEN_WORDS).filter((word) => word !== "");
}

function vniLetter(code: string): string {
  const letter = VNI_TO_UNICODE.get(code.toLowerCase());
  if (letter === undefined) return code;
  const base = code.charAt(0);
  return base === base.toLowerCase() ? letter : letter.toUpperCase();
}

/** NGUYÔN V¡N HïNG, BïI: capitals with small accented letters between, since TCVN3 has no accented capitals. */
function isTypedInCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && wordsOf(text).some((word) => (word.match(/[A-Z¡-§]/g) ?? []).length >= 2);
}

function withLostCapitals(text: string): string {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const small = words.filter((word) => word === word.toLowerCase());
  const onlyLost =
    small.length > 0 && small.length < words.length && small.every((word) => NON_ASCII.test(word.charAt(0)));
  if (!onlyLost) return text;
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

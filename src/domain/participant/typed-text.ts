import { convertLegacyText, detectLegacyEncoding } from "../text/legacy-encoding";
import { mapLookAlikes } from "../text/look-alikes";
import { squeezeSpaces } from "../text/spacing";
import type { RawField } from "./participant";

const VISIBLE = /[^\s\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/;
/** Tidy ASCII, most cells of a list: nothing to convert. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * What a cell says, ready to be understood: legacy encodings converted (before anything can strip TCVN3's soft
 * hyphen), NFC, look-alikes mapped, single spaces; whole numbers without exponent; "" for blank and error cells.
 * `beside` is the other half of a name in two columns, see detectLegacyEncoding.
 */
export function readTypedText(raw: RawField | undefined, beside = ""): string {
  if (raw === undefined || raw.kind === "blank" || raw.kind === "error") return "";
  if (raw.kind === "number") return numberText(raw);
  if (PLAIN.test(raw.text)) return raw.text;
  const encoding = raw.kind === "text" ? detectLegacyEncoding(raw.text, raw.fontName, beside) : null;
  const unicode = encoding ? convertLegacyText(raw.text, encoding, raw.fontName) : raw.text;
  return mapLookAlikes(squeezeSpaces(unicode).normalize("NFC"));
}

/** Whether a cell shows nothing: empty, or text of spaces and invisible letters. An error cell shows its error. */
export function isBlank(raw: RawField): boolean {
  return raw.kind === "blank" || (raw.kind === "text" && !VISIBLE.test(raw.text));
}

/** A number's digits as typed; `number` wins over `text`, which may show an exponent. */
function numberText(raw: RawField): string {
  const { number } = raw;
  if (number === undefined || !Number.isFinite(number)) return squeezeSpaces(raw.text);
  return Number.isInteger(number) && Math.abs(number) < 1e21 ? number.toFixed(0) : String(number);
}

import type { RawField } from "../../participant/participant";
import { convertLegacyText, detectLegacyEncoding } from "../../text/legacy-encoding";

/**
 * The Unicode text of a cell typed in TCVN3 or VNI-Windows, or null when it is no legacy text. Plain ASCII in a legacy
 * font reads the same in both and is left alone. `beside` is the other half of a name in two columns.
 */
export function unicodeOfLegacyText(cell: RawField, beside = ""): string | null {
  if (cell.kind !== "text") return null;
  const encoding = detectLegacyEncoding(cell.text, cell.fontName, beside);
  if (encoding === null) return null;
  const converted = convertLegacyText(cell.text, encoding, cell.fontName);
  return converted === cell.text ? null : converted;
}

/** Whether the cell's characters cannot be taken at their face value, so that only the encoding is worth telling. */
export function isLegacyText(cell: RawField, beside = ""): boolean {
  return unicodeOfLegacyText(cell, beside) !== null;
}

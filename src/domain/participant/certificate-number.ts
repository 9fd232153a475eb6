import { foldPlain } from "../text/fold";
import type { RawField } from "./participant";
import { readTypedText } from "./typed-text";

/**
 * A certificate's number for comparing: capitals, no spaces, one kind of hyphen. Null for an empty cell, for "chưa có"
 * or a dash, and for a bare mark (x, có): a mark is no number, and counting it would make all bearers share one.
 */
export function readCertificateNo(raw: RawField | undefined): string | null {
  const text = readTypedText(raw);
  if (text === "" || !/[\p{L}\p{N}]/u.test(text)) return null;
  if (raw?.kind === "boolean" || /^(x|v|co|da cap|da co|khong|ko|chua|0|(chua|khong) .*)$/.test(foldPlain(text)))
    return null;
  return text
    .toUpperCase()
    .replace(/\s+/g, "")
    .replace(/[‐‑–—]/g, "-");
}

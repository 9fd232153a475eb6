import { detectLegacyEncoding } from "./legacy-encoding";

/** Zero-width space, joiners, direction marks, word joiner, byte order mark: nothing an officer can see. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const SOFT_HYPHEN = /\u00AD/g;
/** `\s` covers tabs, line breaks, NBSP (U+00A0), figure space (U+2007) and narrow NBSP (U+202F). */
const SPACES = /\s+/g;
const UNTIDY = /[^\S ]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]|^ | $| {2}/;

/** Every run of spaces as one plain space, no invisible letters, nothing at the ends. Idempotent. */
export function squeezeSpaces(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.replace(INVISIBLE, "").replace(SOFT_HYPHEN, "").replace(SPACES, " ").trim();
}

/** Whether `tidySpacing` would change the text. */
export function hasUntidySpacing(text: string): boolean {
  return UNTIDY.test(text) && tidySpacing(text) !== text;
}

/**
 * The text with outer, double, non-breaking and invisible spaces tidied. Idempotent.
 * In TCVN3 text the soft hyphen is the letter ư, so there it stays.
 */
export function tidySpacing(text: string): string {
  if (!UNTIDY.test(text)) return text;
  if (!text.includes("\u00AD") || detectLegacyEncoding(text) !== "tcvn3") return squeezeSpaces(text);
  return text.replace(INVISIBLE, "").replace(SPACES, " ").trim();
}

import { readTypedText } from "./typed-text";
import type { RawField } from "./participant";

export type PhoneProblem = "phone-lost-zero" | "phone-old-prefix" | "phone-invalid";

export type PhoneReading =
  | { readonly number: string }
  | { readonly problem: PhoneProblem; /** The number that is certainly meant. */ readonly mended?: string };

/** Blocks in use: 032–039, 052 055 056 058 059, 070 076–079, 081–089, 090–099. */
const MOBILE = /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/;
/** Since 2017 02 and the area (Kon Tum 0260, Quảng Ngãi 0255): 11 digits, 10 with six-digit local numbers. */
const LANDLINE = /^02\d{8,9}$/;

/** Mobile prefixes of 11-digit numbers before the change of 15/9/2018 (Bộ TT&TT, 2017 plan) and what they became. */
const OLD_PREFIXES: Readonly<Record<string, string>> = {
  ...{ "0162": "032", "0163": "033", "0164": "034", "0165": "035", "0166": "036", "0167": "037", "0168": "038" },
  ...{ "0169": "039", "0120": "070", "0121": "079", "0122": "077", "0126": "076", "0128": "078", "0123": "083" },
  ...{ "0124": "084", "0125": "085", "0127": "081", "0129": "082", "0186": "056", "0188": "058", "0199": "059" },
};

/**
 * A phone cell as a Vietnamese national number (10–11 digits with its zero), or what is wrong with it. Spaces, dots,
 * hyphens, brackets and +84, 84, 0084 are read away. Of several numbers in one cell, all good, the first is taken.
 * Blank cells are invalid: callers look at the kind first.
 */
export function readPhone(raw: RawField): PhoneReading {
  const parts = readTypedText(raw)
    .split(/[/;,\n]|\s-\s|\bhoặc\b/)
    .filter((part) => part.trim() !== "");
  const readings = parts.map(readOne);
  const allGood = readings.length > 0 && readings.every((reading) => "number" in reading);
  const [first] = readings;
  return first !== undefined && (allGood || readings.length === 1) ? first : { problem: "phone-invalid" };
}

function readOne(text: string): PhoneReading {
  const digits = text.trim().replace(/^['’`]|^\+(?=\d)|^\(\+(?=\d)|[\s.\-‐‑–()]/g, "");
  if (!/^\d+$/.test(digits)) return { problem: "phone-invalid" };
  const number = withoutCountry(digits);
  if (isNumber(number)) return { number };
  const changed = changedPrefix(number) ?? changedPrefix(`0${number}`);
  if (changed !== null) return { problem: "phone-old-prefix", mended: changed };
  const padded = `0${number}`;
  const lostZero = MOBILE.test(padded) || /^02\d{9}$/.test(padded);
  return lostZero ? { problem: "phone-lost-zero", mended: padded } : { problem: "phone-invalid" };
}

/** 84 is the country only when a whole number follows: 842345678 is 0842345678 without its zero. */
function withoutCountry(digits: string): string {
  const rest = /^(?:00)?84(\d+)$/.exec(digits)?.[1];
  if (rest === undefined) return digits;
  const national = rest.startsWith("0") ? rest : `0${rest}`;
  return isNumber(national) || changedPrefix(national) !== null ? national : digits;
}

function isNumber(digits: string): boolean {
  return MOBILE.test(digits) || LANDLINE.test(digits);
}

function changedPrefix(digits: string): string | null {
  const prefix = OLD_PREFIXES[digits.slice(0, 4)];
  return prefix !== undefined && digits.length === 11 ? prefix + digits.slice(4) : null;
}

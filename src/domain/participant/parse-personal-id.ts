import type { IsoDate } from "../reference";
import { readTypedText } from "./typed-text";
import type { Parsed, PersonalId, RawField, Sex } from "./participant";

export type IdShape = "blank" | "twelve" | "lost-zero" | "scientific" | "old-cmnd" | "length";

export interface PersonalIdReading {
  /** All digits as typed, separators left out; "" when letters stand among them. */
  readonly digits: string;
  /** The 12 digits with the zeros back, when 10 or 11 digits make a sound number that way. */
  readonly restored: string | null;
  readonly shape: IdShape;
}

/** What else the row says of the person, to hold a restored number against. */
export interface IdWitness {
  readonly birthYear: number | null;
  readonly sex: Sex | null;
  readonly asOf: IsoDate | null;
}

/** Thông tư 59/2021/TT-BCA, provinces of birth registration; kept after the mergers of 2025, since numbers stay for life. */
const PROVINCES = new Set(
  `001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044
   045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091
   092 093 094 095 096`.split(/\s+/),
);

/** Sex and century, fourth digit: 0, 1 born 19xx, 2, 3 born 20xx. 4–9 belong to centuries to come. */
const CENTURY_DIGIT = /^\d{3}[0-3]\d{8}$/;
/** Spaces, dots and hyphens between digits; a leading apostrophe is how Excel is told to keep text. */
const SEPARATORS = /^['’`]|[\s.\-‐‑–—]/g;
const SCIENTIFIC = /^\d+(?:[.,]\d+)?\s*e\s*\+?\s*\d+$/i;

/** An id cell by its shape alone; never throws. Whole numbers are read with all their digits, never as scientific. */
export function readPersonalId(raw: RawField): PersonalIdReading {
  // A trailing ".0" comes from programs that wrote the number as a decimal.
  const typed = readTypedText(raw).replace(/^(\d{9,12})\.0+$/, "$1");
  if (typed === "") return { digits: "", restored: null, shape: raw.kind === "error" ? "length" : "blank" };
  if (raw.kind === "text" && SCIENTIFIC.test(typed)) return { digits: "", restored: null, shape: "scientific" };
  const digits = typed.replace(SEPARATORS, "");
  if (!/^\d+$/.test(digits)) return { digits: "", restored: null, shape: "length" };
  const restored = restoredZeros(digits);
  return { digits, restored, shape: shapeOf(digits, restored) };
}

/** The year of birth in a 12-digit number, or null when the number cannot carry one. */
export function idBirthYear(digits: string): number | null {
  if (!CENTURY_DIGIT.test(digits)) return null;
  return 1900 + 100 * Math.floor(Number(digits.charAt(3)) / 2) + Number(digits.slice(4, 6));
}

/** The sex in a 12-digit number: an even fourth digit for men, an odd one for women. */
export function idSex(digits: string): Sex {
  return Number(digits.charAt(3)) % 2 === 0 ? "male" : "female";
}

/** First three digits: where the birth was registered, never where a person lives. */
export function idProvince(digits: string): string {
  return digits.slice(0, 3);
}

/** Whether a province of birth registration has this code; countries have others, so an unknown one is no error. */
export function isKnownProvince(code: string): boolean {
  return PROVINCES.has(code);
}

/** Numbers typed to fill a cell: one digit repeated, or an end of 000000 or 123456. */
export function isDummyId(digits: string): boolean {
  return /^(\d)\1*$/.test(digits) || /(000000|123456)$/.test(digits);
}

/** Whether 12 digits can be a person's number: fourth digit 0–3 and a birth year not after asOf. */
export function hasIdStructure(digits: string, asOf: IsoDate | null): boolean {
  const year = idBirthYear(digits);
  return year !== null && (asOf === null || year <= asOf.year);
}

/** Whether zeros may be put back: a sound number that agrees with birth year and sex where the row gives them. */
export function agreesWithRow(digits: string, row: IdWitness): boolean {
  if (!hasIdStructure(digits, row.asOf)) return false;
  const birthAgrees = row.birthYear === null || row.birthYear === idBirthYear(digits);
  return birthAgrees && (row.sex === null || row.sex === idSex(digits));
}

/** The id of a row: 12 digits, as typed or with lost zeros put back in thought. `problem` is the code. */
export function parsePersonalId(raw: RawField | undefined, row: IdWitness): Parsed<PersonalId> {
  if (raw === undefined) return { state: "absent" };
  if (raw.kind === "error") return { state: "bad", problem: "cell-error" };
  const { digits, restored, shape } = readPersonalId(raw);
  if (shape === "blank") return { state: "blank" };
  if (shape === "twelve")
    return { state: "ok", value: { digits, valid: isJoinable(digits, row.asOf), restored: false } };
  if (restored !== null && agreesWithRow(restored, row)) {
    return { state: "ok", value: { digits: restored, valid: isJoinable(restored, row.asOf), restored: true } };
  }
  const problem = shape === "scientific" || shape === "old-cmnd" ? `id-${shape}` : "id-length";
  return { state: "bad", problem };
}

function isJoinable(digits: string, asOf: IsoDate | null): boolean {
  return hasIdStructure(digits, asOf) && !isDummyId(digits);
}

/** Excel drops the zeros of 0xx and 00x when a number cell takes the id; a digit left at the front is never zero. */
function restoredZeros(digits: string): string | null {
  if (!/^[1-9]\d{9,10}$/.test(digits)) return null;
  const padded = digits.padStart(12, "0");
  return CENTURY_DIGIT.test(padded) && isKnownProvince(idProvince(padded)) ? padded : null;
}

function shapeOf(digits: string, restored: string | null): IdShape {
  if (digits.length === 12) return "twelve";
  if (restored !== null) return "lost-zero";
  return digits.length === 9 ? "old-cmnd" : "length";
}

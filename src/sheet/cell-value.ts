/** What a worksheet cell holds, as Excel hands it over: an empty cell is the empty string. */
export type CellValue = string | number | boolean;

/** A calendar day; month and day count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** Day 0 of the 1900 system after Excel's invented 29/02/1900 (serials above 60). */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_SERIAL_BEFORE_LEAP_BUG = 60;

/** The last serial Excel shows as a date, 31/12/9999 in the 1900 system. */
export const MAX_DATE_SERIAL = 2_958_465;

/** The least number of nine digits: a telephone without its zero; below it zeros ahead are looks (01, 02 … as running numbers). */
export const LEAST_LONG_NUMBER = 100_000_000;

/** A zero that a format writes as it stands, unlike a place for a digit. */
const LITERAL_ZERO = "L";

/**
 * The calendar day of a date serial (whole days; a time of day is dropped), or null outside Excel's range.
 * Serial 60 of the 1900 system is Excel's 29/02/1900, which never was: null.
 */
export function serialToDate(serial: number, date1904 = false): CalendarDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole < 0 || whole > MAX_DATE_SERIAL) return null;
  if (date1904) return utcToDate(EPOCH_1904 + whole * DAY_MS);
  if (whole === 0 || whole === LAST_SERIAL_BEFORE_LEAP_BUG) return null;
  const shift = whole < LAST_SERIAL_BEFORE_LEAP_BUG ? 1 : 0;
  return utcToDate(EPOCH_1900 + (whole + shift) * DAY_MS);
}

/** The date serial of a calendar day (which must exist); inverse of serialToDate. */
export function dateToSerial(date: CalendarDate, date1904 = false): number {
  const utc = Date.UTC(date.year, date.month - 1, date.day);
  if (date1904) return (utc - EPOCH_1904) / DAY_MS;
  const serial = (utc - EPOCH_1900) / DAY_MS;
  return serial <= LAST_SERIAL_BEFORE_LEAP_BUG ? serial - 1 : serial;
}

/** Whether a number format shows dates: a d, m or y outside quotes, brackets and escapes (h, s alone are times). */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  if (/^general$/i.test(bare.trim()) || bare.includes("@")) return false;
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}

/**
 * The digits that a whole number shows in a format that puts zeros before it ("000000000000", "0000 000 000",
 * "\"0\"#########"), or null when it shows none but its own or has fewer than nine.
 */
export function paddedDigits(value: number, format: string): string | null {
  if (!Number.isSafeInteger(value) || value < LEAST_LONG_NUMBER) return null;
  const [positive = ""] = format.split(";");
  const digits = positive
    .replace(/"([^"]*)"|\\(.)/g, (_literal, quoted?: string, escaped?: string) =>
      (quoted ?? escaped ?? "").replace(/[^0]/g, "").replaceAll("0", LITERAL_ZERO),
    )
    .replace(/\[[^\]]*\]|[_*].|[\s()-]/g, "");
  const [, zeros, places] = /^(L*)([0#]+)$/.exec(digits) ?? [];
  if (zeros === undefined || places === undefined) return null;
  const own = String(value);
  const fewest = places.includes("0") ? places.length - places.indexOf("0") : 0;
  const shown = "0".repeat(zeros.length) + own.padStart(fewest, "0");
  return shown === own ? null : shown;
}

/** Excel's error texts, as they stand in the values of a range. */
export function isErrorText(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)$/.test(
      value,
    )
  );
}

function utcToDate(utc: number): CalendarDate {
  const date = new Date(utc);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

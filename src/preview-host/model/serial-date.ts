/**
 * Excel's date serials. In the 1900 system day 1 is 1 January 1900 and day 60 is the
 * 29 February 1900 that never was (kept from Lotus 1-2-3); day 0 shows as 0 January 1900.
 * In the 1904 system day 0 is 1 January 1904.
 */

export interface CalendarDate {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
}

export interface SerialDate extends CalendarDate {
  /** 0 is Sunday, as Excel counts (wrong before March 1900, like Excel) */
  weekday: number;
}

const DAY_MS = 86_400_000;
const EPOCH_1904_OFFSET = 1462;
/** 31 December 9999 in the 1900 system. */
const LAST_SERIAL = 2_958_465;

function utcDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

const EPOCH_1900 = utcDay(1899, 12, 31);

/** Whether the serial (days, fraction allowed) is a date Excel can show. */
export function isDateSerial(serial: number, date1904: boolean): boolean {
  const last = date1904 ? LAST_SERIAL - EPOCH_1904_OFFSET : LAST_SERIAL;
  return serial >= 0 && serial < last + 1;
}

/** The calendar date of a serial's whole days; the caller has checked isDateSerial. */
export function dateOfSerial(serial: number, date1904: boolean): SerialDate {
  const day = Math.floor(serial) + (date1904 ? EPOCH_1904_OFFSET : 0);
  const weekday = (day + 6) % 7;
  if (day === 60) return { year: 1900, month: 2, day: 29, weekday };
  if (day === 0) return { year: 1900, month: 1, day: 0, weekday };
  const date = new Date((EPOCH_1900 + (day > 60 ? day - 1 : day)) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday };
}

/**
 * The serial of a calendar date; months and days out of range roll over as in DATE().
 * Null when the result is before day 0 or after 31 December 9999.
 */
export function serialOfDate(year: number, month: number, day: number, date1904: boolean): number | null {
  const firstOfMonth = utcDay(year, month, 1) - EPOCH_1900;
  // The false 29 February 1900 lies between serials 59 and 61.
  const serial1900 = firstOfMonth + (firstOfMonth >= 60 ? 1 : 0) + (day - 1);
  const serial = date1904 ? serial1900 - EPOCH_1904_OFFSET : serial1900;
  return isDateSerial(serial, date1904) ? serial : null;
}

/** Days in a month of Excel's calendar (February 1900 has 29). */
export function daysInMonth(year: number, month: number): number {
  if (year === 1900 && month === 2) return 29;
  return utcDay(year, month + 1, 1) - utcDay(year, month, 1);
}

/**
 * The serial of a calendar date that exists in Excel's calendar (29 February 1900 does); null when there is no such
 * day or it lies outside the date system.
 */
export function serialFromDate({ year, month, day }: CalendarDate, date1904: boolean): number | null {
  if (!Number.isInteger(year) || year < 1900 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return serialOfDate(year, month, day, date1904);
}

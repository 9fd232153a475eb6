const MS_PER_DAY = 86_400_000;
/** The serial number of 1 January 1904 in the 1900 system, the distance between the two systems. */
export const DAYS_BETWEEN_SYSTEMS = 1462;
/** 31 December 9999. */
const LAST_SERIAL_1900 = 2_958_465;

export interface CalendarDate {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
}

/**
 * A calendar date as Excel's serial number. In the 1900 system 29 February 1900 counts although it never was
 * (serial 60), so days before 1 March 1900 are one less than the distance from 30 December 1899.
 * null when the day does not exist or lies outside the system.
 */
export function serialFromDate(date: CalendarDate, date1904: boolean): number | null {
  const { year, month, day } = date;
  if (!Number.isInteger(year) || month < 1 || month > 12 || day < 1) return null;
  if (year === 1900 && month === 2 && day === 29) return date1904 ? null : 60;
  const utc = Date.UTC(year, month - 1, day);
  const check = new Date(utc);
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day) return null;
  const since1899 = Math.round((utc - Date.UTC(1899, 11, 30)) / MS_PER_DAY);
  const serial1900 = since1899 < 61 ? since1899 - 1 : since1899;
  if (serial1900 < 1 || serial1900 > LAST_SERIAL_1900) return null;
  if (!date1904) return serial1900;
  const serial1904 = serial1900 - DAYS_BETWEEN_SYSTEMS;
  return serial1904 < 0 ? null : serial1904;
}

/** The calendar date of a serial number; null when it is negative or after the year 9999. Serial 0 is "0 January 1900". */
export function dateFromSerial(serial: number, date1904: boolean): CalendarDate | null {
  const whole = Math.floor(serial) + (date1904 ? DAYS_BETWEEN_SYSTEMS : 0);
  if (whole < 0 || whole > LAST_SERIAL_1900) return null;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, 30) + (whole < 60 ? whole + 1 : whole) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Sunday; Excel's own week, in which 1 January 1900 was a Sunday. */
export function weekdayOfSerial(serial: number, date1904: boolean): number {
  const whole = Math.floor(serial) + (date1904 ? DAYS_BETWEEN_SYSTEMS : 0);
  return (whole + 6) % 7;
}

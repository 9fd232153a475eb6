const MILLISECONDS_PER_DAY = 86_400_000;
/** Days from 1899-12-31 to 1970-01-01; from 1900-03-01 on Excel counts one more (the 29 February 1900 that never was). */
const EPOCH_1900 = 25_568;
const EPOCH_1904 = 24_107;

/** The serial number of an ISO 8601 date, date and time, or time, as cells of type "d" hold it; null when it is none. */
export function serialFromIso(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (match === null) return null;
  const [, year, month, day, hours, minutes, seconds] = match;
  if (year === undefined && hours === undefined) return null;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / MILLISECONDS_PER_DAY;
  if (date1904) return days + EPOCH_1904 + time;
  const serial = days + EPOCH_1900;
  return serial + (serial >= 60 ? 1 : 0) + time;
}

import { typedYear } from "./column-shape";

/** The serial of 31/12/2199. */
const LAST_SERIAL = 109574;
const DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
const MONTH = "(?:0[1-9]|1[0-2])";
const YEAR = "(?:19|20)[0-9]{2}";
/** Digits of d/m/yyyy, yyyy/mm/dd, ddmmyy, mm/yyyy and yyyy/mm, as far as days and months go. */
const UNSEPARATED_DATE = new RegExp(
  `^(?:${DAY}${MONTH}${YEAR}|${DAY}[1-9]${YEAR}|${YEAR}${MONTH}${DAY}|${DAY}${MONTH}[0-9]{2}|${MONTH}${YEAR}|${YEAR}${MONTH})$`,
);

/**
 * A year or a date serial since 1905 (sums of a list stay below 1900), a typed date, or one typed without separators
 * (5031990); a sum of money (9360000) is none.
 */
export function isDateLike(value: string | number): boolean {
  if (typeof value === "number") return (value >= 1900 && value <= LAST_SERIAL) || UNSEPARATED_DATE.test(String(value));
  return typedYear(value) !== null || /^\s*[0-9]{1,2}\s*[-/.]\s*[0-9]{1,2}\s*[-/.]\s*[0-9]{2,4}\s*$/.test(value);
}

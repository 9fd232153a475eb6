import type { PartialDate } from "../../participant/participant";
import type { IsoDate } from "../../reference";

type AnyDate = PartialDate | IsoDate;

/**
 * Negative when `a` is before `b`, positive when after, 0 when the parts that both have are equal: a year says
 * nothing about the order of two days in it.
 */
export function compareKnownParts(a: AnyDate, b: AnyDate): number {
  if (a.year !== b.year) return a.year - b.year;
  if (a.month === undefined || b.month === undefined) return 0;
  if (a.month !== b.month) return a.month - b.month;
  if (a.day === undefined || b.day === undefined) return 0;
  return a.day - b.day;
}

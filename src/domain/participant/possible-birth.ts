import type { IsoDate } from "../reference";
import type { PartialDate } from "./participant";
import { comparePartialDates } from "./parse-date";

/** Nobody on a class list is older; a birth date further back is a typing fault. */
const OLDEST_AGE_YEARS = 120;

/** Why a date cannot be the birth of a participant at `asOf`; null when it can, or when asOf is not known. */
export function birthDoubt(birth: PartialDate, asOf: IsoDate | null): "birth-future" | "birth-too-old" | null {
  if (asOf === null) return null;
  if (comparePartialDates(birth, asOf) > 0) return "birth-future";
  const oldest = { ...asOf, year: asOf.year - OLDEST_AGE_YEARS };
  return comparePartialDates(birth, oldest) < 0 ? "birth-too-old" : null;
}

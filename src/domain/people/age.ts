import type { PartialDate } from "../participant/participant";
import type { IsoDate } from "../reference";

/** Nobody older is counted by age: the oldest person ever known lived 122 years, and a mistyped year is likelier. */
export const MAX_AGE = 120;

/**
 * Completed years at `asOf`. Year-only births: difference of the years (contract §5); month and year: the month must
 * have come. null when unknown, when born after asOf or older than MAX_AGE (errors of their own, not ages to count by).
 */
export function ageAt(birth: PartialDate | null, asOf: IsoDate | null): number | null {
  if (!birth || !asOf) return null;
  let age = asOf.year - birth.year;
  if (birth.month !== undefined) {
    const isBefore =
      asOf.month < birth.month || (asOf.month === birth.month && birth.day !== undefined && asOf.day < birth.day);
    if (isBefore) age -= 1;
  }
  return age < 0 || age > MAX_AGE ? null : age;
}

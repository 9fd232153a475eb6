import type { Info, IsoDate } from "../reference";

/** The day the report speaks for: the cut-off of its figures, else its date of issue, else the period's start. */
export function reportDay(info: Info): IsoDate | null {
  return (info.dates.asOf ?? info.dates.issuedOn ?? info.dates.periodStart)?.value ?? null;
}

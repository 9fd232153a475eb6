import type { FrozenPeriod } from "../../../domain/periods/frozen-period";
import type { IsoDate } from "../../../domain/reference";

/** "2025-11" of the cut-off; with the day when the month is frozen already; empty when nothing suggests itself. */
export function suggestedLabel(asOf: IsoDate | null, periods: readonly FrozenPeriod[]): string {
  if (asOf === null) return "";
  const two = (part: number): string => String(part).padStart(2, "0");
  const month = `${asOf.year}-${two(asOf.month)}`;
  const isFree = (label: string): boolean => periods.every((period) => period.label !== label);
  return [month, `${month}-${two(asOf.day)}`].find(isFree) ?? "";
}

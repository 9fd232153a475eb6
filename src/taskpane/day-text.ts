import type { IsoDate } from "../domain/reference";

/** "30/09/2025". */
export function dayText({ year, month, day }: IsoDate): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(day)}/${two(month)}/${year}`;
}

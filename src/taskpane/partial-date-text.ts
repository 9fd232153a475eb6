import type { PartialDate } from "../domain/participant/participant";

/** "05/03/1990", "03/1990" or "1990". */
export function partialDateText({ year, month, day }: PartialDate): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return [day, month]
    .flatMap((part) => (part === undefined ? [] : [two(part)]))
    .concat(String(year))
    .join("/");
}

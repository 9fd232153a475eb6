import type { Day } from "./person";

/** "05/3/1990" as a day. */
export function day(text: string): Day {
  const [date = 0, month = 0, year = 0] = text.split("/").map(Number);
  return { year, month, day: date };
}

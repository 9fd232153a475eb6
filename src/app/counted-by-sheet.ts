import type { Participant } from "../domain/participant/participant";

/** How many rows of each sheet count, by the sheet's name. */
export function countedBySheet(participants: readonly Participant[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const { ref, notCounted } of participants) {
    if (notCounted === null) counted.set(ref.sheet, (counted.get(ref.sheet) ?? 0) + 1);
  }
  return counted;
}

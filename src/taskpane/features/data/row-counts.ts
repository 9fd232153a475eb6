import type { LocatedSheet, SkippedKind } from "../../../app/located-table";
import type { NotCountedReason, Participant } from "../../../domain/participant/participant";

/** How many rows of a sheet do not count, by reason; reasons that do not occur are absent. */
export function countNotCounted(
  participants: readonly Participant[],
  sheet: string,
): ReadonlyMap<NotCountedReason, number> {
  const counts = new Map<NotCountedReason, number>();
  for (const { ref, notCounted } of participants) {
    if (ref.sheet === sheet && notCounted !== null) counts.set(notCounted, (counts.get(notCounted) ?? 0) + 1);
  }
  return counts;
}

/** How many rows under the headers are no participants, by kind, over all lists of the sheet. */
export function countSkipped({ tables }: LocatedSheet): ReadonlyMap<SkippedKind, number> {
  const counts = new Map<SkippedKind, number>();
  for (const { skipped } of tables) {
    for (const [kind, count] of Object.entries(skipped) as [SkippedKind, number][]) {
      if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count);
    }
  }
  return counts;
}

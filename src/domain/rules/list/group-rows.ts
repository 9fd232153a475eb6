import type { Participant } from "../../participant/participant";

/** Groups of at least two rows with the same key, each in the order given; a null key belongs to no group. */
export function groupRows(
  rows: readonly Participant[],
  keyOf: (row: Participant) => string | null,
): readonly (readonly Participant[])[] {
  const groups = new Map<string, Participant[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

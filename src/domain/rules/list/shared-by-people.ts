import type { Participant } from "../../participant/participant";
import type { ListFacts } from "../rule";
import { comparedRows, personKey } from "./list-rows";

/** Rows of more than one person with the same key, group by group, in workbook order; a null key belongs to no group. */
export function sharedByPeople(
  list: ListFacts,
  keyOf: (row: Participant) => string | null,
): readonly (readonly Participant[])[] {
  const groups = new Map<string, Participant[]>();
  for (const row of comparedRows(list)) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].filter((rows) => new Set(rows.map((row) => personKey(list, row))).size > 1);
}

import type { FieldName } from "../../fields";
import type { RowFinding } from "../../issue";
import type { OpenPair } from "../../people/people";
import type { Participant } from "../../participant/participant";
import { rowFinding } from "../row/row-finding";
import type { ListFacts } from "../rule";
import { comparedRows } from "./list-rows";
import { rowAddress } from "../../people/find-people";

/** One finding for each row that is the later one of an open pair with this code, whatever the number of such pairs. */
export function openPairFindings(
  list: ListFacts,
  code: OpenPair["code"],
  fieldOf: (row: Participant) => FieldName,
): readonly RowFinding[] {
  const rows = new Map(comparedRows(list).map((row) => [rowAddress(row.ref), row]));
  const later = new Set<Participant>();
  for (const pair of list.people.openPairs) {
    const a = rows.get(rowAddress(pair.a));
    const b = rows.get(rowAddress(pair.b));
    if (pair.code === code && a && b) later.add(a.order > b.order ? a : b);
  }
  return [...later].map((row) => rowFinding(code, row, fieldOf(row)));
}

import type { Participant } from "../../participant/participant";
import type { ListFacts } from "../rule";
import { rowAddress } from "../../people/find-people";

/** Rows that rules compare: in workbook order, without those the officer left out. */
export function comparedRows(list: ListFacts): readonly Participant[] {
  return list.rows.filter((row) => row.notCounted !== "excluded").sort((a, b) => a.order - b.order);
}

/** Whom a row belongs to: equal texts are one person. A row that is not counted stands for itself. */
export function personKey(list: ListFacts, row: Participant): string {
  const key = rowAddress(row.ref);
  const person = list.people.personOfRow.get(key);
  return person === undefined ? key : `#${person}`;
}

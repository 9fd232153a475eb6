import type { Participant } from "../participant/participant";
import { agreeInAnyOrder } from "../people/word-order";
import { exampleSheet } from "./example/example-sheet";
import { personKey } from "./list/list-rows";
import { sharedByPeople } from "./list/shared-by-people";
import { rowFinding } from "./row/row-finding";
import type { ListFacts, ListRule } from "./rule";

/**
 * One valid number on rows whose names do not agree, at each row that disagrees with another. Rows that the officer
 * called one person are not asked about, and a number typed to fill the cell is never valid.
 */
export const idShared: ListRule = {
  scope: "list",
  code: "id-shared",
  source: "Luật Căn cước 26/2023/QH15, Điều 12: mỗi người một số định danh",
  examples: {
    failing: exampleSheet([
      {},
      { "Số căn cước": "062090001234", "Ngày sinh": "17/08/1990", "Giới tính": "Nam", "Họ và tên": "Trần Bình" },
    ]),
    passing: exampleSheet([{}, {}]),
  },
  check: (list) =>
    sharedByPeople(list, validId).flatMap((rows) =>
      disagreeing(list, rows).map((row) => rowFinding("id-shared", row, "personalId")),
    ),
};

function validId({ personalId, name }: Participant): string | null {
  return name !== null && personalId.state === "ok" && personalId.value.valid ? personalId.value.digits : null;
}

function disagreeing(list: ListFacts, rows: readonly Participant[]): readonly Participant[] {
  return rows.filter((row) => rows.some((other) => disagree(list, row, other)));
}

function disagree(list: ListFacts, a: Participant, b: Participant): boolean {
  if (a.name === null || b.name === null || personKey(list, a) === personKey(list, b)) return false;
  return !agreeInAnyOrder(a.name, b.name);
}

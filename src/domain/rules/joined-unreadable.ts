import { typedCell } from "./row/typed-cell";
import { exampleSheet } from "./example/example-sheet";
import { rowFinding } from "./row/row-finding";
import type { RowRule } from "./rule";

/** The day of joining must be a full date: by it the row counts or does not. */
export const joinedUnreadable: RowRule = {
  scope: "row",
  code: "joined-unreadable",
  source: "Số liệu chốt theo ngày tham gia",
  examples: {
    failing: exampleSheet([{ "Ngày tham gia": "đầu tháng 9" }]),
    passing: exampleSheet([{ "Ngày tham gia": "15/09/2025" }]),
  },
  check(participant) {
    if (!typedCell(participant.raw, "joinedOn")) return [];
    return participant.joinedOn.state === "bad" ? [rowFinding("joined-unreadable", participant, "joinedOn")] : [];
  },
};

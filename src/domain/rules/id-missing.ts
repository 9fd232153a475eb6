import { isEmptyCell } from "./row/typed-cell";
import { exampleSheet } from "./example/example-sheet";
import { rowFinding } from "./row/row-finding";
import type { RowRule } from "./rule";

/** The sheet asks for the number and the cell is empty. */
export const idMissing: RowRule = {
  scope: "row",
  code: "id-missing",
  source: "Biểu mẫu danh sách lớp có cột số định danh",
  examples: {
    failing: exampleSheet([{ "Số căn cước": "" }]),
    passing: exampleSheet([{}]),
  },
  check: (participant) =>
    isEmptyCell(participant.raw, "personalId") ? [rowFinding("id-missing", participant, "personalId")] : [],
};

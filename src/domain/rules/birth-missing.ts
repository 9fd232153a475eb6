import { isEmptyCell } from "./row/typed-cell";
import { exampleSheet } from "./example/example-sheet";
import { rowFinding } from "./row/row-finding";
import type { RowRule } from "./rule";

/** The sheet asks for the birth date and the cell is empty. */
export const birthMissing: RowRule = {
  scope: "row",
  code: "birth-missing",
  source: "Biểu mẫu danh sách lớp có cột ngày sinh",
  examples: {
    failing: exampleSheet([{ "Ngày sinh": "" }]),
    passing: exampleSheet([{}]),
  },
  check: (participant) =>
    isEmptyCell(participant.raw, "birthDate") ? [rowFinding("birth-missing", participant, "birthDate")] : [],
};

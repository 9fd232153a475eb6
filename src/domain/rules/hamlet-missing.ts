import { isEmptyCell } from "./row/typed-cell";
import { exampleSheet } from "./example/example-sheet";
import { rowFinding } from "./row/row-finding";
import type { RowRule } from "./rule";

/** The sheet has a hamlet column, the cell is empty, and neither its name nor a title gives the hamlet. */
export const hamletMissing: RowRule = {
  scope: "row",
  code: "hamlet-missing",
  source: "Chỉ tiêu theo thôn",
  examples: {
    failing: exampleSheet([{ Thôn: "" }]),
    passing: exampleSheet([{}]),
  },
  check: (participant) =>
    isEmptyCell(participant.raw, "hamlet") && participant.raw.sheetHamlet === undefined
      ? [rowFinding("hamlet-missing", participant, "hamlet")]
      : [],
};

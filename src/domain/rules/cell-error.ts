import { FIELD_NAMES } from "../fields";
import { exampleSheet } from "./example/example-sheet";
import { rowFinding } from "./row/row-finding";
import type { RowRule } from "./rule";

/** A formula's error stands where a value is asked for; nothing else is said about that cell. */
export const cellError: RowRule = {
  scope: "row",
  code: "cell-error",
  source: "Excel: #N/A, #REF!, #VALUE! và các lỗi khác của công thức",
  examples: {
    failing: exampleSheet([{ "Ngày sinh": "#N/A" }]),
    passing: exampleSheet([{}]),
  },
  check: (participant) =>
    FIELD_NAMES.filter((field) => participant.raw.fields[field]?.kind === "error").map((field) =>
      rowFinding("cell-error", participant, field),
    ),
};

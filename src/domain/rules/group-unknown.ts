import { isLegacyText } from "./row/legacy-text";
import { typedCell } from "./row/typed-cell";
import { exampleSheet } from "./example/example-sheet";
import { rowFinding } from "./row/row-finding";
import type { RowRule } from "./rule";

/** The group is typed in words that stand for none of the five groups. */
export const groupUnknown: RowRule = {
  scope: "row",
  code: "group-unknown",
  source: "Các nhóm đối tượng của phong trào: CBCCVC, học sinh - sinh viên, người lao động, đoàn viên, người dân",
  examples: {
    failing: exampleSheet([{ "Đối tượng": "khác" }]),
    passing: exampleSheet([{ "Đối tượng": "Người dân" }]),
  },
  check(participant) {
    const cell = typedCell(participant.raw, "group");
    if (!cell || participant.group.state !== "bad" || isLegacyText(cell)) return [];
    return [rowFinding("group-unknown", participant, "group")];
  },
};

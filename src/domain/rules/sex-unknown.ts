import type { FieldName } from "../fields";
import { isLegacyText } from "./row/legacy-text";
import { typedCell } from "./row/typed-cell";
import { exampleSheet } from "./example/example-sheet";
import { rowFinding } from "./row/row-finding";
import type { RowRule } from "./rule";

const SEX_FIELDS = ["sex", "sexMale", "sexFemale"] as const satisfies readonly FieldName[];

/** A value that is neither nam nor nữ, or an x in both columns: then the first is named. */
export const sexUnknown: RowRule = {
  scope: "row",
  code: "sex-unknown",
  source: "Chỉ tiêu theo giới tính",
  examples: {
    failing: exampleSheet([{ "Giới tính": "chưa rõ" }]),
    passing: exampleSheet([{ "Giới tính": "nam" }, { "Giới tính": "f" }]),
  },
  check(participant) {
    if (participant.sex.state !== "bad" || participant.sex.problem === "cell-error") return [];
    for (const field of SEX_FIELDS) {
      const cell = typedCell(participant.raw, field);
      if (cell) return isLegacyText(cell) ? [] : [rowFinding("sex-unknown", participant, field)];
    }
    return [];
  },
};

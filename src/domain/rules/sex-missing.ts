import type { FieldName } from "../fields";
import type { RawRow } from "../participant/participant";
import { isEmptyCell } from "./row/typed-cell";
import { exampleSheet } from "./example/example-sheet";
import { rowFinding } from "./row/row-finding";
import type { RowRule } from "./rule";

/** The sheet asks for the sex and nothing is given. Of two columns for an x the first is named; a lone column “Nữ” that is empty says “nam”. */
export const sexMissing: RowRule = {
  scope: "row",
  code: "sex-missing",
  source: "Chỉ tiêu theo giới tính",
  examples: {
    failing: exampleSheet([{ "Giới tính": "" }]),
    passing: exampleSheet([{}]),
  },
  check(participant) {
    const field = emptySexField(participant.raw);
    return field ? [rowFinding("sex-missing", participant, field)] : [];
  },
};

function emptySexField(row: RawRow): FieldName | null {
  if (row.fields.sex) return isEmptyCell(row, "sex") ? "sex" : null;
  return isEmptyCell(row, "sexMale") && isEmptyCell(row, "sexFemale") ? "sexMale" : null;
}

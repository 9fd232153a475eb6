import { FIELD_NAMES } from "../fields";
import { NAME_FIELDS, nameField } from "./row/name-fields";
import { isEmptyCell, typedCell } from "./row/typed-cell";
import { exampleSheet } from "./example/example-sheet";
import { rowFinding } from "./row/row-finding";
import type { RowRule } from "./rule";

/** A row with data and no name cannot be counted. One half of a split name is a name. */
export const nameMissing: RowRule = {
  scope: "row",
  code: "name-missing",
  source: "Số người chỉ đếm được khi có họ tên",
  examples: {
    failing: exampleSheet([{ "Họ và tên": "" }]),
    passing: exampleSheet([{}]),
  },
  check(participant) {
    const row = participant.raw;
    const columns = NAME_FIELDS.filter((field) => row.fields[field] !== undefined);
    if (columns.length === 0 || !columns.every((field) => isEmptyCell(row, field))) return [];
    const hasOtherData = FIELD_NAMES.some((field) => typedCell(row, field) !== null);
    return hasOtherData ? [rowFinding("name-missing", participant, nameField(row))] : [];
  },
};

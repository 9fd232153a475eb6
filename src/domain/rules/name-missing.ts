import { FIELD_NAMES, type FieldName } from "../fields";
import { NAME_FIELDS, nameField } from "./row/name-fields";
import { typedCell } from "./row/typed-cell";
import { exampleSheet } from "./example/example-sheet";
import { rowFinding } from "./row/row-finding";
import type { RowRule } from "./rule";

const NAMES: readonly FieldName[] = NAME_FIELDS;
const DATA_FIELDS = FIELD_NAMES.filter((field) => !NAMES.includes(field));

/** A row with data and no name cannot be counted. One half of a split name is a name; a dash is none. */
export const nameMissing: RowRule = {
  scope: "row",
  code: "name-missing",
  source: "Số người chỉ đếm được khi có họ tên",
  examples: {
    failing: exampleSheet([{ "Họ và tên": "" }]),
    passing: exampleSheet([{}]),
  },
  check(participant) {
    const { name, raw: row } = participant;
    const columns = NAME_FIELDS.filter((field) => row.fields[field] !== undefined);
    if (name !== null || columns.length === 0) return [];
    if (columns.some((field) => row.fields[field]?.kind === "error")) return [];
    const hasOtherData = DATA_FIELDS.some((field) => typedCell(row, field) !== null);
    return hasOtherData ? [rowFinding("name-missing", participant, nameField(row))] : [];
  },
};

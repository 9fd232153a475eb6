import type { FieldName } from "../fields";
import type { ColumnFinding } from "../issue";
import { exampleSheet } from "./example/example-sheet";
import { NAME_FIELDS } from "./row/name-fields";
import type { SheetFacts, SheetRule } from "./rule";

/** The sheet has no column for something that every list needs. The name is an error, the others can be lived without. */
export const columnMissing: SheetRule = {
  scope: "sheet",
  code: "column-missing",
  source: "Cột tối thiểu để đếm đúng người: họ tên, ngày sinh, số định danh, thôn",
  examples: {
    failing: exampleSheet([{}], { without: ["Ngày sinh"] }),
    passing: exampleSheet([{}]),
  },
  check(sheet) {
    const findings: ColumnFinding[] = [];
    const missing = (field: FieldName): ColumnFinding => ({
      at: "column",
      code: "column-missing",
      sheet: sheet.sheet,
      field,
    });
    if (!NAME_FIELDS.some((field) => sheet.fields.has(field))) {
      findings.push({ ...missing("fullName"), severity: "error" });
    }
    if (!sheet.fields.has("birthDate")) findings.push(missing("birthDate"));
    if (!sheet.fields.has("personalId")) findings.push(missing("personalId"));
    if (!knowsHamlet(sheet)) findings.push(missing("hamlet"));
    return findings;
  },
};

/** A sheet that stands for one hamlet by its name or title needs no column. */
function knowsHamlet(sheet: SheetFacts): boolean {
  return sheet.fields.has("hamlet") || sheet.hasSheetHamlet;
}

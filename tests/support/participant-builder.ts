import type { FieldName } from "../../src/domain/fields";
import type { IssueCode, RowFinding } from "../../src/domain/issue";
import { parseParticipant } from "../../src/domain/participant/parse-participant";
import type { Participant, RawField, RawRow } from "../../src/domain/participant/participant";
import type { Reference } from "../../src/domain/reference";
import { findPeople } from "../../src/domain/people/find-people";
import type { People, PairDecision } from "../../src/domain/people/people";
import { checkList, checkRow, mendField } from "../../src/domain/rules/check";
import type { Mend, RuleContext, SheetFacts } from "../../src/domain/rules/rule";
import { exampleReference } from "./example-commune";

/** A cell as a test writes it: text, number, empty (null), or a raw field that says more. */
export type TestCell = string | number | null | RawField;
export type TestFields = { readonly [field in FieldName]?: TestCell };

type RowOptions = Partial<Omit<RawRow, "fields">>;

/** An invented person's row without any fault. */
export const GOOD_ROW = {
  fullName: "Nguyễn Văn An",
  birthDate: "05/03/1990",
  sex: "Nam",
  personalId: "062090001234",
  hamlet: "Thôn 1",
} as const satisfies TestFields;

/** A second one. */
export const OTHER_ROW = {
  fullName: "Trần Thị Bình",
  birthDate: "17/08/1985",
  sex: "Nữ",
  personalId: "062185004321",
  hamlet: "Thôn 2",
} as const satisfies TestFields;

export function cell(value: TestCell): RawField {
  if (value === null) return { kind: "blank", text: "" };
  if (typeof value === "object") return value;
  if (typeof value === "number") return { kind: "number", text: String(value), number: value };
  return value === "" ? { kind: "blank", text: "" } : { kind: "text", text: value };
}

export function errorCell(): RawField {
  return { kind: "error", text: "#N/A" };
}

export function dateCell(day: number, month: number, year: number): RawField {
  return { kind: "date", text: `${day}/${month}/${year}`, date: { year, month, day } };
}

/** The same cell, but computed by a formula. */
export function formula(value: TestCell): RawField {
  return { ...cell(value), isFormula: true };
}

export function rawRow(fields: TestFields, options: RowOptions = {}): RawRow {
  const entries = Object.entries(fields) as [FieldName, TestCell][];
  const sheet = options.ref?.sheet ?? "Danh sách";
  return {
    ref: { sheet, row: 2 },
    order: 0,
    sheetCourse: sheet,
    ...options,
    fields: Object.fromEntries(entries.map(([field, value]) => [field, cell(value)])),
  };
}

export function context(reference: Reference = exampleReference()): RuleContext {
  return { asOf: reference.info.dates.asOf?.value ?? null, reference };
}

export function participant(
  fields: TestFields,
  options: RowOptions = {},
  within: RuleContext = context(),
): Participant {
  const { hamlets, units } = within.reference;
  return parseParticipant(rawRow(fields, options), { asOf: within.asOf, hamlets, units });
}

/** The good row with some cells changed. */
export function changed(fields: TestFields, options: RowOptions = {}, within: RuleContext = context()): Participant {
  return participant({ ...GOOD_ROW, ...fields }, options, within);
}

/** Rows one below the other on one sheet, from row 2. */
export function listOf(rows: readonly TestFields[], sheet = "Danh sách", firstOrder = 0): Participant[] {
  return rows.map((fields, index) =>
    participant(fields, { ref: { sheet, row: index + 2 }, order: firstOrder + index, sheetCourse: sheet }),
  );
}

/** "code@field" of all that the row rules find in the row, sorted. */
export function found(row: Participant, within: RuleContext = context()): string[] {
  return checkRow(row, within).map(spot).sort();
}

/** "code@field" of one code. */
export function foundOf(code: IssueCode, row: Participant, within: RuleContext = context()): string[] {
  return found(row, within).filter((text) => text.startsWith(`${code}@`));
}

/** The fix that is offered for one cell of the good row, changed so. */
export function mendOf(
  code: IssueCode,
  field: FieldName,
  value: TestCell,
  others: TestFields = {},
  within: RuleContext = context(),
): Mend | null {
  const row = rawRow({ ...GOOD_ROW, ...others, [field]: value });
  return mendField(code, field, cell(value), row, within);
}

export function peopleOf(
  rows: readonly Participant[],
  decisions: readonly PairDecision[] = [],
  within: RuleContext = context(),
): People {
  return findPeople({ rows, decisions, asOf: within.asOf, issueCount: () => 0 });
}

/** "code@SHEET!ROW.field" of all that list rules of one code find. */
export function foundInList(
  code: IssueCode,
  rows: readonly Participant[],
  people: People = peopleOf(rows),
  within: RuleContext = context(),
): string[] {
  return checkList({ participants: rows, sheets: [], people, context: within })
    .filter((finding): finding is RowFinding => finding.code === code && finding.at === "row")
    .map(({ ref, field }) => `${ref.sheet}!${ref.row}.${field}`);
}

export function sheetFacts(rows: readonly Participant[], facts: Partial<SheetFacts> = {}): SheetFacts {
  const fields = new Set(rows.flatMap(({ raw }) => Object.keys(raw.fields) as FieldName[]));
  return { sheet: "Danh sách", fields, ambiguous: [], hasSheetHamlet: false, rows, ...facts };
}

function spot({ code, field }: RowFinding): string {
  return `${code}@${field}`;
}

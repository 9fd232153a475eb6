import type { FieldName } from "../domain/fields";
import { ISSUE_SEVERITY, type ColumnFinding, type Finding, type Issue, type RowFinding } from "../domain/issue";
import { cellAddress } from "../sheet/a1";
import { fieldColumn } from "./locate/field-column";
import type { LocatedSheet, LocatedTable } from "./located-table";

/** Where a finding is shown when the sheet has no column of its very field: the name stands for the row. */
const STAND_INS: { readonly [field in FieldName]?: readonly FieldName[] } = {
  fullName: ["familyName", "givenName"],
  familyName: ["fullName"],
  sex: ["sexMale", "sexFemale"],
};

/** Findings of the domain as issues with the address of the cell the officer must look at. */
export function issuesOf(findings: readonly Finding[], sheets: readonly LocatedSheet[]): Issue[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return findings.map((finding) => {
    const place = placeOf(finding, byName);
    return {
      code: finding.code,
      severity: finding.severity ?? ISSUE_SEVERITY[finding.code],
      ...place,
      fixable: finding.at === "row" && finding.fixable === true,
      ...(finding.nearest === undefined ? {} : { nearest: finding.nearest }),
      ...(finding.nearestByAccent ? { nearestByAccent: true } : {}),
    };
  });
}

function placeOf(finding: Finding, sheets: ReadonlyMap<string, LocatedSheet>): Pick<Issue, "sheet" | "cell" | "field"> {
  if (finding.at === "reference") return { sheet: finding.sheet, cell: finding.cell, field: finding.key };
  const sheetName = finding.at === "row" ? finding.ref.sheet : finding.sheet;
  const sheet = sheets.get(sheetName);
  if (!sheet) throw new Error(`A finding names a sheet that was not read: ${finding.code}`);
  const cell = finding.at === "row" ? rowCell(finding, sheet) : headerCell(finding, sheet);
  return { sheet: sheetName, cell, field: finding.field };
}

function rowCell({ ref, field }: RowFinding, { tables }: LocatedSheet): string {
  const row = ref.row - 1;
  const table = tables.find(({ headerBottom, lastRow }) => row > headerBottom && row <= lastRow) ?? tables[0]!;
  return cellAddress(row, fieldColumn(table, row, field) ?? columnOf(table, field));
}

/** A missing column is named at the name's heading of the list that lacks it, any other at its own heading. */
function headerCell({ field }: ColumnFinding, { tables }: LocatedSheet): string {
  const has = tables.find(({ columns }) => columns.some((column) => column.field === field));
  const lacking = tables.find(({ columns }) => columns.every((column) => column.field !== field));
  const table = lacking ?? has ?? tables[0]!;
  return cellAddress(table.headerTop, columnOf(table, field));
}

function columnOf({ columns }: LocatedTable, field: FieldName): number {
  const candidates = [field, ...(STAND_INS[field] ?? []), "fullName", "familyName"] as const;
  for (const candidate of candidates) {
    const choice = columns.find((column) => column.field === candidate);
    if (choice) return choice.column;
  }
  return columns[0]?.column ?? 0;
}

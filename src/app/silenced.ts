import type { Issue } from "../domain/issue";
import { parseCellAddress } from "../sheet/a1";
import type { SilencedIssue } from "./officer-state";

/** Keys of data rows by "SHEET!ROW"; see people/row-key. */
export type RowKeys = ReadonlyMap<string, string>;

/** Stands for the row in issues of a whole column or of a reference sheet. */
const NO_ROW = "";

/** Tells whether the officer called an issue no fault. Rows are known by their content, so they may have moved. */
export function silencedTest(silenced: readonly SilencedIssue[], rowKeys: RowKeys): (issue: Issue) => boolean {
  const known = new Set(silenced.map(signature));
  return (issue) => known.size > 0 && known.has(signature({ ...issue, row: rowKeyOf(issue, rowKeys) }));
}

/** The issue as it is kept when the officer silences it. */
export function silence({ code, sheet, field, ...issue }: Issue, reason: string, rowKeys: RowKeys): SilencedIssue {
  return { code, sheet, field, reason, row: rowKeyOf({ sheet, ...issue }, rowKeys) };
}

function signature({ code, sheet, field, row }: Pick<SilencedIssue, "code" | "sheet" | "field" | "row">): string {
  return [code, sheet, field, row].join("\u0001");
}

function rowKeyOf({ sheet, cell }: Pick<Issue, "sheet" | "cell">, rowKeys: RowKeys): string {
  const row = (parseCellAddress(cell)?.row ?? -1) + 1;
  return rowKeys.get(`${sheet}!${row}`) ?? NO_ROW;
}

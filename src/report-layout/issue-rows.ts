import type { Issue, Severity } from "../domain/issue";
import { formatViNumber } from "../domain/text/vi-number";
import { quotedSheetName } from "../sheet/a1";
import { PLACE_COLUMN } from "./issue-columns";
import type { IssueSheetInput } from "./issue-sheet-input";
import type { IssueSheetWriter } from "./issue-sheet-writer";

/** Shades are light enough to print and differ in grey as well. */
const SEVERITY_FILL: Readonly<Record<Severity, string>> = { error: "#F8CBAD", warning: "#FFE699", info: "#DDEBF7" };
const CLEAN_FILL = "#E2EFDA";

/** The heading of a group: what is wrong, how many times, how many of them mend themselves. */
export function groupRows(writer: IssueSheetWriter, issues: readonly Issue[], input: IssueSheetInput): void {
  const { code, severity } = issues[0]!;
  const fixable = issues.filter((issue) => issue.fixable).length;
  const mend = fixable === 0 ? "" : `, sửa tự động được ${formatViNumber(fixable)}`;
  const word = input.severityName(severity);
  writer.band(
    `${word}: ${input.describe(code).title} (${formatViNumber(issues.length)} chỗ${mend})`,
    SEVERITY_FILL[severity],
  );
}

/** A row per issue with a link to its cell. */
export function issueRows(writer: IssueSheetWriter, issues: readonly Issue[], input: IssueSheetInput): void {
  for (const issue of issues) {
    const { title, whatToDo } = input.describe(issue.code);
    const row = writer.row([
      input.severityName(issue.severity),
      title,
      issue.sheet,
      issue.cell,
      input.fieldName(issue.field),
      nearestText(issue),
      issue.fixable ? `${whatToDo} (Sửa tự động được.)` : whatToDo,
    ]);
    linkTo(writer, row, issue);
  }
}

/** A row per remark on the reading, in the columns of the issues. */
export function remarkRows(writer: IssueSheetWriter, { remarks, remarkWords }: IssueSheetInput): void {
  for (const { kind, sheet, cell, rows } of remarks) {
    const { what, whatToDo } = remarkWords[kind];
    const row = writer.row(["", what(formatViNumber(rows)), sheet, cell ?? "", "", "", whatToDo]);
    if (cell !== null) linkTo(writer, row, { sheet, cell });
  }
}

function linkTo(writer: IssueSheetWriter, row: number, { sheet, cell }: Pick<Issue, "sheet" | "cell">): void {
  const target = `${quotedSheetName(sheet)}!${cell}`;
  writer.link({ row, column: PLACE_COLUMN, target, text: cell, tip: `Đến ô ${cell}, trang ${sheet}` });
}

/** Names that differ in accents only are still two names; the officer is told so. */
function nearestText({ nearest, nearestByAccent }: Issue): string {
  if (nearest === undefined) return "";
  return nearestByAccent ? `${nearest} (chỉ khác dấu)` : nearest;
}

export function noIssueRow(writer: IssueSheetWriter): void {
  writer.band("Không có lỗi: không tìm thấy chỗ nào phải sửa trong các danh sách đã đọc.", CLEAN_FILL);
}

import type { Issue, Severity } from "../domain/issue";
import { formatViNumber } from "../domain/text/vi-number";
import { quotedSheetName } from "../sheet/a1";
import { PLACE_COLUMN } from "./issue-columns";
import type { IssueSheetInput } from "./issue-sheet-input";
import type { IssueSheetWriter } from "./issue-sheet-writer";

/** What an officer does about it, in a word; shades are light enough to print and differ in grey as well. */
const SEVERITY_LOOK: Readonly<Record<Severity, { readonly word: string; readonly fill: string }>> = {
  error: { word: "Lỗi", fill: "#F8CBAD" },
  warning: { word: "Cảnh báo", fill: "#FFE699" },
  info: { word: "Nên chỉnh", fill: "#DDEBF7" },
};
const CLEAN_FILL = "#E2EFDA";

/** The heading of a group: what is wrong, how many times, how many of them mend themselves. */
export function groupRows(writer: IssueSheetWriter, issues: readonly Issue[], input: IssueSheetInput): void {
  const { code, severity } = issues[0]!;
  const fixable = issues.filter((issue) => issue.fixable).length;
  const mend = fixable === 0 ? "" : `, sửa tự động được ${formatViNumber(fixable)}`;
  const { word, fill } = SEVERITY_LOOK[severity];
  writer.band(`${word}: ${input.describe(code).title} (${formatViNumber(issues.length)} chỗ${mend})`, fill);
}

/** A row per issue with a link to its cell. */
export function issueRows(writer: IssueSheetWriter, issues: readonly Issue[], input: IssueSheetInput): void {
  for (const issue of issues) {
    const { title, whatToDo } = input.describe(issue.code);
    const row = writer.row([
      SEVERITY_LOOK[issue.severity].word,
      title,
      issue.sheet,
      issue.cell,
      input.fieldName(issue.field),
      nearestText(issue),
      issue.fixable ? `${whatToDo} (Sửa tự động được.)` : whatToDo,
    ]);
    const target = `${quotedSheetName(issue.sheet)}!${issue.cell}`;
    writer.link({
      row,
      column: PLACE_COLUMN,
      target,
      text: issue.cell,
      tip: `Đến ô ${issue.cell}, trang ${issue.sheet}`,
    });
  }
}

/** Names that differ in accents only are still two names; the officer is told so. */
function nearestText({ nearest, nearestByAccent }: Issue): string {
  if (nearest === undefined) return "";
  return nearestByAccent ? `${nearest} (chỉ khác dấu)` : nearest;
}

export function noIssueRow(writer: IssueSheetWriter): void {
  writer.band("Không có lỗi: không tìm thấy chỗ nào phải sửa trong các danh sách đã đọc.", CLEAN_FILL);
}

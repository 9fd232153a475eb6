import { ISSUE_SEVERITY } from "../domain/issue";
import type { Issue, Severity } from "../domain/issue";
import { dayInProse } from "../domain/report/vi-date";
import { formatViNumber } from "../domain/text/vi-number";
import type { SheetDraft } from "../sheet/write-plan";
import { ISSUE_COLUMNS, issueColumnWidths } from "./issue-columns";
import type { IssueSheetInput } from "./issue-sheet-input";
import { groupRows, issueRows, noIssueRow, remarkRows } from "./issue-rows";
import { IssueSheetWriter } from "./issue-sheet-writer";
import { workingPage } from "./table-style";

export type { IssueSheetInput };

export const ISSUE_SHEET_NAME = "Kết quả kiểm tra";

const REMARKS_TITLE = "Dòng ẩn và phần chưa đọc";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * `Kết quả kiểm tra`: what was read and counted, then every issue in groups by code (errors first, then warnings, then
 * tidying), each leading to its cell, then the sheets. Never capped; says plainly when there is nothing to mend.
 */
export function issueSheet(input: IssueSheetInput): SheetDraft {
  const writer = new IssueSheetWriter(ISSUE_COLUMNS.length);
  writer.title("KẾT QUẢ KIỂM TRA DANH SÁCH");
  for (const line of summaryLines(input)) writer.line(line);
  const headerRow = writer.heading(ISSUE_COLUMNS.map((column) => column.heading));
  const groups = groupIssues(input.issues);
  if (groups.length === 0) noIssueRow(writer);
  for (const issues of groups) {
    groupRows(writer, issues, input);
    issueRows(writer, issues, input);
  }
  writeReading(writer, input);
  return {
    name: ISSUE_SHEET_NAME,
    ...writer.draft(),
    columnWidthsPt: issueColumnWidths(),
    frozenRows: headerRow + 1,
    showGridlines: false,
    page: workingPage(writer.area(), headerRow),
  };
}

/** Which sheets were read as what; then, where there is any, what was counted though unseen and what was not read. */
function writeReading(writer: IssueSheetWriter, input: IssueSheetInput): void {
  writer.gap();
  writer.subtitle("Các trang tính đã đọc");
  writer.heading(["", "Trang tính", "Số dòng", "Được đếm", "", "", "Cột đã nhận"]);
  for (const sheet of input.sheets) {
    writer.row([
      "",
      sheet.name,
      formatViNumber(sheet.rows),
      formatViNumber(sheet.counted),
      "",
      "",
      sheet.columns.join("; "),
    ]);
  }
  if (input.remarks.length === 0) return;
  writer.gap();
  writer.subtitle(REMARKS_TITLE);
  writer.heading(["", "Điều cần biết", "Trang tính", "Ô", "", "", "Cách xử lý"]);
  remarkRows(writer, input);
}

function summaryLines(input: IssueSheetInput): string[] {
  const { issues, sheets, persons, personsLow } = input;
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  const counted = sheets.reduce((sum, sheet) => sum + sheet.counted, 0);
  const people =
    personsLow === persons
      ? `${formatViNumber(persons)} người`
      : `${formatViNumber(persons)} người (từ ${formatViNumber(personsLow)} đến ${formatViNumber(persons)}, tùy các cặp chưa phân xử)`;
  const bySeverity = SEVERITIES.map((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    return `${input.severityName(severity)}: ${formatViNumber(count)}`;
  });
  return [
    `Số liệu tính đến ${input.asOf ? dayInProse(input.asOf) : "ngày (chưa điền ở trang Thông tin)"}.`,
    `Đã đọc ${formatViNumber(sheets.length)} trang tính, ${formatViNumber(rows)} dòng; được đếm ${formatViNumber(counted)} dòng, ${people}.`,
    `${bySeverity.join("; ")}.`,
    ...remarkLine(input),
  ];
}

/** The remarks in one line at the top; the sentences with their links stand at the end of the sheet. */
function remarkLine({ remarks }: IssueSheetInput): string[] {
  const hidden = remarks.reduce((sum, { rows }) => sum + rows, 0);
  const lists = remarks.filter(({ kind }) => kind === "unread-list").length;
  const sheets = remarks.filter(({ kind }) => kind === "without-list" || kind === "hidden-sheet").length;
  const parts = [
    ...(hidden === 0 ? [] : [`${formatViNumber(hidden)} dòng đang ẩn hoặc bị lọc vẫn được tính`]),
    ...(lists === 0 ? [] : [`${formatViNumber(lists)} danh sách trên trang đã đọc còn chưa đọc`]),
    ...(sheets === 0 ? [] : [`${formatViNumber(sheets)} trang không đọc`]),
  ];
  return parts.length === 0 ? [] : [`Cần biết: ${parts.join("; ")} (xem “${REMARKS_TITLE}” ở cuối trang).`];
}

/** Groups by code, in the order of severity and then of the list of codes; inside a group as found. */
function groupIssues(issues: readonly Issue[]): Issue[][] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code}`;
    const group = groups.get(key);
    if (group) group.push(issue);
    else groups.set(key, [issue]);
  }
  const codes = Object.keys(ISSUE_SEVERITY);
  const rank = ({ severity, code }: Issue): number => SEVERITIES.indexOf(severity) * codes.length + codes.indexOf(code);
  return [...groups.values()].sort((a, b) => rank(a[0]!) - rank(b[0]!));
}

import path from "node:path";
import type { Analysis } from "../app/analyse";
import { countedBySheet } from "../app/counted-by-sheet";
import type { RunReport } from "../app/run-report";
import type { Issue, Severity } from "../domain/issue";
import { formatViNumber } from "../domain/text/vi-number";
import { passedOver } from "../app/passed-over";
import { ISSUE_WORDS_VI } from "../i18n/issue-words.vi";
import { READING_WORDS_VI } from "../i18n/reading-words";
import { SEVERITY_WORDS_VI } from "../i18n/severity-words";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The rates an officer looks at first. */
const MAIN_RATES = [
  ["learners.population", "Người học trên dân số"],
  ["learners.adults", "Người học trên người trưởng thành"],
  ["officials.certified", "CBCCVC có chứng chỉ"],
  ["std.students", "Học sinh, sinh viên"],
] as const;

/** What an officer wants to see after a run; no name and no number of a participant. */
export function summaryLines(run: RunReport, out: string): string[] {
  const { analysis } = run;
  return [
    ...sheetLines(analysis),
    "",
    ...issueLines(analysis.issues),
    "",
    peopleLine(analysis),
    ...rateLines(analysis),
    ...run.differences.map(({ sheet, cell }) => `KHÔNG KHỚP: ${sheet}!${cell} Excel tính khác số của phần bổ trợ`),
    "",
    "Kết quả nằm ở:",
    `  ${path.join(out, "book.xlsx")}   sổ có các trang kết quả`,
    ...run.drafts.reports.map(
      ({ kind, draft }) => `  ${path.join(out, `send-${kind}.xlsx`)}   bản để gửi: ${draft.name}`,
    ),
    `  ${path.join(out, "result.json")}   số liệu cho máy đọc`,
  ];
}

function sheetLines(analysis: Analysis): string[] {
  const counted = countedBySheet(analysis.participants);
  const lists = analysis.sheets.filter(({ role }) => role === "participants");
  const total = lists.reduce((sum, sheet) => sum + rowsOf(sheet), 0);
  return [
    `Đã đọc ${lists.length} trang danh sách, ${formatViNumber(total)} dòng:`,
    ...lists.flatMap((sheet) => [
      `  ${sheet.name}: ${formatViNumber(rowsOf(sheet))} dòng, ${counted.get(sheet.name) ?? 0} được tính`,
      ...remarksOn(sheet).map((remark) => `    ${remark}`),
    ]),
    ...passedOverLines(analysis),
  ];
}

/** What an officer might not expect of a sheet: rows that are read though hidden, a list that is not read. */
function remarksOn({ hiddenRows, unread }: Analysis["sheets"][number]): string[] {
  return [
    ...(hiddenRows === 0 ? [] : [READING_WORDS_VI.hiddenRows(formatViNumber(hiddenRows))]),
    ...(unread.length === 0 ? [] : [`${READING_WORDS_VI.unreadList}: ${unread.join(", ")}.`]),
  ];
}

function passedOverLines(analysis: Analysis): string[] {
  const { withoutList, hidden } = passedOver(analysis);
  const line = (words: string, sheets: readonly { readonly name: string }[]): string[] =>
    sheets.length === 0 ? [] : [`${words}: ${sheets.map(({ name }) => name).join(", ")}.`];
  return [...line(READING_WORDS_VI.withoutList, withoutList), ...line(READING_WORDS_VI.hiddenSheet, hidden)];
}

function rowsOf({ tables }: Analysis["sheets"][number]): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}

function issueLines(issues: readonly Issue[]): string[] {
  if (issues.length === 0) return ["Không có lỗi."];
  return SEVERITIES.flatMap((severity) => {
    const label = SEVERITY_WORDS_VI[severity];
    const found = issues.filter((issue) => issue.severity === severity);
    if (found.length === 0) return [`${label}: không có`];
    const byCode = new Map<Issue["code"], number>();
    for (const { code } of found) byCode.set(code, (byCode.get(code) ?? 0) + 1);
    const kinds = [...byCode].sort((a, b) => b[1] - a[1]);
    return [`${label}: ${found.length}`, ...kinds.map(([code, count]) => `  ${count} × ${ISSUE_WORDS_VI[code].title}`)];
  });
}

function peopleLine({ people }: Analysis): string {
  const point = `Số người: ${formatViNumber(people.persons.length)}`;
  if (people.openPairs.length === 0) return point;
  return `${point} (thấp nhất ${formatViNumber(people.low)}; ${people.openPairs.length} cặp chưa quyết)`;
}

function rateLines({ values }: Analysis): string[] {
  return MAIN_RATES.flatMap(([id, label]) => {
    const value = values.find((candidate) => candidate.id === id);
    if (!value || value.denominator === null) return [];
    return [`  ${label}: ${value.text} (${formatViNumber(value.numerator)}/${formatViNumber(value.denominator)})`];
  });
}

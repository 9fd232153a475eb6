import { formatViNumber } from "../text/vi-number";
import type { Report, ReportBlock, ReportTable, TableCell, TextRun } from "./report";
import { TO_FILL } from "./template";
import { placeAndDate } from "./vi-date";

/** Quốc hiệu and Tiêu ngữ: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1; the hyphens have spaces around them. */
export const COUNTRY_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const MOTTO = "Độc lập - Tự do - Hạnh phúc";

/** Between the cells of a table row when it is told as a line of text. */
const CELL_LINK = " | ";

/** The report as lines of plain text in reading order, as it prints: a line a paragraph, heading, table row. */
export function reportLines(report: Report): string[] {
  const { head } = report;
  return [
    ...(head.parentBody === null ? [] : [head.parentBody]),
    head.issuer,
    numberLine(head),
    COUNTRY_NAME,
    MOTTO,
    placeAndDate(head.place, head.issuedOn),
    report.title,
    report.subject,
    ...addresseeLines(report.addressees),
    ...report.body.flatMap(blockLines),
    ...report.signature.titles,
    report.signature.name ?? TO_FILL,
    "Nơi nhận:",
    ...report.recipients,
  ];
}

/** "Số: 12/BC-UBND"; the number is left blank for the records clerk, and one below 10 gets its zero. */
export function numberLine(head: Report["head"]): string {
  if (head.number === null || head.number === "") return `Số:      /${head.symbol}`;
  const number = /^\d$/u.test(head.number) ? `0${head.number}` : head.number;
  return `Số: ${number}/${head.symbol}`;
}

/** One body on the line of "Kính gửi:", several on lines of their own (Phụ lục I, mục II.9.a). */
export function addresseeLines(addressees: readonly string[]): string[] {
  if (addressees.length === 0) return [];
  if (addressees.length === 1) return [`Kính gửi: ${addressees[0]!}`];
  const last = addressees.length - 1;
  return ["Kính gửi:", ...addressees.map((name, index) => `- ${name}${index === last ? "." : ";"}`)];
}

/** The words of a block as printed, with the dash or plus before them. */
export function blockText(block: Exclude<ReportBlock, { kind: "table" }>): string {
  const text = runsText(block.runs);
  if (block.kind !== "dash") return text;
  return `${block.level === 1 ? "-" : "+"} ${text}`;
}

/** A cell as printed: numbers the Vietnamese way, whatever the computer's own separators are. */
export function cellText(cell: TableCell): string {
  if (cell.value === null) return "";
  return typeof cell.value === "number" ? formatViNumber(cell.value) : cell.value;
}

function blockLines(block: ReportBlock): string[] {
  return block.kind === "table" ? tableLines(block.table) : [blockText(block)];
}

function tableLines(table: ReportTable): string[] {
  return [
    table.caption,
    table.columns.map((column) => column.heading).join(CELL_LINK),
    ...table.rows.map((row) => row.map(cellText).join(CELL_LINK)),
    ...(table.note === null ? [] : [table.note]),
  ];
}

function runsText(runs: readonly TextRun[]): string {
  return runs.map((run) => run.text).join("");
}

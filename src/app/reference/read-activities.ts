import type { Activity, IsoDate, Movement, Paper, PaperUse } from "../../domain/reference";
import { foldPlain, foldText } from "../../domain/text/fold";
import { dateToSerial } from "../../sheet/cell-value";
import type { ReferenceCells } from "./reference-cells";
import { splitList } from "./read-places";
import { readTable } from "./read-table";

const ACTIVITY_HEADINGS = {
  type: ["Loại", "Loại hoạt động"],
  content: ["Nội dung"],
  from: ["Từ ngày", "Ngày"],
  to: ["Đến ngày"],
  venue: ["Địa điểm"],
  quantity: ["Số lượng"],
  unit: ["Đơn vị tính", "ĐVT"],
  attendees: ["Số người tham gia", "Người tham gia"],
  estimated: ["Ước tính"],
  usedFor: ["Dùng cho"],
};

const PAPER_HEADINGS = {
  symbol: ["Số, ký hiệu", "Số ký hiệu", "Số/ký hiệu", "Số và ký hiệu"],
  date: ["Ngày", "Ngày ban hành"],
  issuer: ["Cơ quan ban hành"],
  subject: ["Trích yếu", "Trích yếu nội dung"],
  usedFor: ["Dùng cho"],
};

const MOVEMENTS: readonly Movement[] = ["BDHVS", "NCĐS"];
const PAPER_USES: readonly PaperUse[] = ["Yêu cầu BDHVS", "Chỉ đạo BDHVS", "Yêu cầu NCĐS", "Chỉ đạo NCĐS"];
const YES = new Set(["x", "có", "co", "true", "1", "v", "✓"]);

/** `Hoạt động`; the place of a row is the cell of its content, or of its kind where there is no such column. */
export function readActivities(cells: ReferenceCells): Activity[] {
  const table = readTable(cells, ACTIVITY_HEADINGS);
  if (!table) return [];
  const { columns } = table;
  return table.rows.map((row) => {
    const text = (column: number | undefined): string => (column === undefined ? "" : cells.text(row, column));
    const number = (column: number | undefined): number | null =>
      column === undefined ? null : cells.number(row, column);
    const date = (column: number | undefined): IsoDate | null =>
      column === undefined ? null : cells.date(row, column);
    const from = date(columns.from);
    const to = date(columns.to);
    const unit = text(columns.unit);
    const quantity = number(columns.quantity);
    const days = daysBetween(from, to);
    return {
      from,
      to,
      type: text(columns.type),
      content: text(columns.content),
      venue: text(columns.venue),
      total: quantity !== null && isPerDay(unit) ? quantity * days : quantity,
      quantity,
      days,
      unit,
      attendees: number(columns.attendees),
      estimated: YES.has(foldText(text(columns.estimated)).trim()),
      usedFor: usesIn(text(columns.usedFor), MOVEMENTS),
      place: cells.place(row, columns.content ?? columns.type!),
    };
  });
}

/** `Văn bản`; the place of a row is the cell of its symbol. */
export function readPapers(cells: ReferenceCells): Paper[] {
  const table = readTable(cells, PAPER_HEADINGS);
  if (!table) return [];
  const { columns } = table;
  return table.rows.map((row) => {
    const text = (column: number | undefined): string => (column === undefined ? "" : cells.text(row, column));
    return {
      symbol: text(columns.symbol),
      date: columns.date === undefined ? null : cells.date(row, columns.date),
      issuer: text(columns.issuer),
      subject: text(columns.subject),
      usedFor: usesIn(text(columns.usedFor), PAPER_USES),
      place: cells.place(row, columns.symbol!),
    };
  });
}

/** Days from one date to the other, both included; 1 where one of them is missing or they stand the wrong way round. */
export function daysBetween(from: IsoDate | null, to: IsoDate | null): number {
  if (!from || !to) return 1;
  return Math.max(1, dateToSerial(to) - dateToSerial(from) + 1);
}

function isPerDay(unit: string): boolean {
  return /\/\s*ngày$/u.test(foldText(unit).trim());
}

/** The known uses in a list between semicolons (commas are met too), in the order of the contract. */
function usesIn<Use extends string>(text: string, uses: readonly Use[]): Use[] {
  const named = new Set(splitList(text.replaceAll(",", ";")).map(foldPlain));
  return uses.filter((use) => named.has(foldPlain(use)));
}

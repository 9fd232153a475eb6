import { createSheet, sheetIdFromNumber } from "../../src/preview-host/model/create-workbook";
import type { Workbook } from "../../src/preview-host/model/workbook-model";
import type { Commune } from "./commune";
import type { CellInput } from "./entry";
import type { Day } from "./person";
import { Painter, type Look } from "./painter";

const HEAD: Look = { bold: true, center: true, wrap: true, boxed: true, fill: "#E2EFDA" };
const BODY: Look = { boxed: true, wrap: true };

/** Height of a line of 12 points. */
const LINE = 16;

/** Adds the six reference sheets of contract §1, headings and labels in its words. */
export function writeReference(workbook: Workbook, commune: Commune): void {
  writeInfo(workbook, commune);
  writeTable(
    workbook,
    "Địa bàn",
    { Thôn: 18, "Tên khác": 26, "Số hộ": 10, "Dân số": 10, "Người trưởng thành": 14 },
    commune.hamlets.map((one) => [one.name, one.otherNames, one.households, one.population, one.adults]),
  );
  writeTable(
    workbook,
    "Đơn vị",
    { "Đơn vị": 38, "Tên khác": 34, "Tổng số CBCCVC": 12 },
    commune.units.map((one) => [one.name, one.otherNames, one.officials]),
  );
  writeTable(
    workbook,
    "Chỉ tiêu giao",
    { Mã: 16, "Mức giao": 12, Năm: 8, "Căn cứ": 60 },
    commune.targets.map((one) => [one.id, one.level, one.year, one.basis]),
  );
  writeActivities(workbook, commune);
  writeTable(
    workbook,
    "Văn bản",
    { "Số, ký hiệu": 24, Ngày: 13, "Cơ quan ban hành": 30, "Trích yếu": 70, "Dùng cho": 28 },
    commune.papers.map((one) => [one.symbol, { day: one.date }, one.issuer, one.subject, one.usedFor]),
  );
}

function writeInfo(workbook: Workbook, { info }: Commune): void {
  const paint = addSheet(workbook, "Thông tin");
  paint.width(0, 38);
  paint.width(1, 60);
  info.forEach(([label, value], row) => {
    paint.put(row, 0, label, { ...BODY, bold: true, fill: "#E2EFDA" });
    paint.put(row, 1, isDay(value) ? { day: value } : value, BODY);
    if (typeof value === "string" && value.includes("\n")) paint.height(row, LINE * value.split("\n").length);
  });
}

function writeActivities(workbook: Workbook, { activities }: Commune): void {
  const headings = {
    ...{ "Từ ngày": 13, "Đến ngày": 13, Loại: 26, "Nội dung": 56, "Địa điểm": 24, "Số lượng": 10 },
    ...{ "Đơn vị tính": 13, "Số người tham gia": 13, "Ước tính": 9, "Dùng cho": 16 },
  };
  writeTable(
    workbook,
    "Hoạt động",
    headings,
    activities.map((one): CellInput[] => [
      { day: one.from },
      one.to === null ? null : { day: one.to },
      ...[one.type, one.content, one.venue, one.quantity, one.unit, one.attendees],
      one.isEstimate ? "x" : null,
      one.usedFor,
    ]),
  );
}

function writeTable(
  workbook: Workbook,
  name: string,
  headings: Readonly<Record<string, number>>,
  rows: readonly (readonly CellInput[])[],
): void {
  const paint = addSheet(workbook, name);
  Object.entries(headings).forEach(([heading, width], column) => {
    paint.width(column, width);
    paint.put(0, column, heading, HEAD);
  });
  const widths = Object.values(headings);
  rows.forEach((cells, index) => {
    cells.forEach((input, column) => paint.put(index + 1, column, input, BODY));
    const lines = cells.map((input, column) => (typeof input === "string" ? input.length / (widths[column] ?? 1) : 1));
    paint.height(index + 1, LINE * Math.ceil(Math.max(1, ...lines)));
  });
  paint.sheet.pageLayout.orientation = "landscape";
  paint.sheet.freeze = { rows: 1, columns: 0 };
}

function addSheet(workbook: Workbook, name: string): Painter {
  const sheet = createSheet(sheetIdFromNumber(workbook.sheets.length + 1), name);
  sheet.tabColor = "#70AD47";
  sheet.pageLayout.paperSize = 9;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  workbook.sheets.push(sheet);
  return new Painter(workbook, sheet);
}

function isDay(value: string | number | Day | null): value is Day {
  return typeof value === "object" && value !== null;
}

import fc from "fast-check";
import { buildReport } from "../../../src/domain/report/build-report";
import type { Report, ReportBlock } from "../../../src/domain/report/report";
import * as decree from "../../../src/report-layout/decree-layout";
import { linePitch } from "../../../src/report-layout/line-pitch";
import { reportSheet } from "../../../src/report-layout/report-sheet";
import { measureText } from "../../../src/report-layout/text-metrics";
import { textRoom } from "../../../src/report-layout/text-room";
import { points } from "../../../src/report-layout/units";
import { wrapLines } from "../../../src/report-layout/wrap-lines";
import type { FormatArea, SheetDraft } from "../../../src/sheet/write-plan";
import { makeReportInput } from "../domain/report/make-report-input";

const report = buildReport("bdhvs", makeReportInput());
const SINGLE = 1.149;

function cellsOf(draft: SheetDraft): { row: number; left: number; right: number; text: string }[] {
  return draft.blocks.flatMap((block) =>
    block.cells.flatMap((line, row) =>
      line.flatMap((cell, left) => {
        if (typeof cell !== "string") return [];
        const merge = draft.merges.find((area) => area.top === row && area.left === left);
        return [{ row, left, right: merge?.right ?? left, text: cell }];
      }),
    ),
  );
}

function lookAt(draft: SheetDraft, row: number, column: number): Partial<FormatArea> {
  const hits = draft.formats.filter(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  return Object.assign({}, ...hits) as Partial<FormatArea>;
}

function widthOf(draft: SheetDraft, left: number, right: number): number {
  let width = 0;
  for (let column = left; column <= right; column++) width += draft.columnWidthsPt.get(column) ?? 0;
  return width;
}

function find(draft: SheetDraft, text: string): { row: number; left: number; right: number; text: string } {
  const cell = cellsOf(draft).find((found) => found.text.includes(text));
  if (!cell) throw new Error(`no cell with ${text}`);
  return cell;
}

/** Lengths of the rules drawn as upper edges, by row. */
function rulesOf(draft: SheetDraft): { row: number; length: number }[] {
  return draft.formats
    .filter(({ borders }) => borders?.top !== undefined && borders.bottom === undefined)
    .map(({ area }) => ({ row: area.top, length: widthOf(draft, area.left, area.right) }));
}

function withBody(body: readonly ReportBlock[]): Report {
  return { ...report, body };
}

function paragraph(text: string): ReportBlock {
  return { kind: "paragraph", runs: [{ text }] };
}

test("the page is A4 upright with the decree's margins, and the columns fill its width without going over", () => {
  const draft = reportSheet(report);
  const millimetre = 72 / 25.4;
  const { marginsPt, paper, orientation } = draft.page!;
  expect([paper, orientation]).toEqual(["A4", "portrait"]);
  for (const [side, least, most] of [
    ["top", 20, 25],
    ["bottom", 20, 25],
    ["left", 30, 35],
    ["right", 15, 20],
  ] as const) {
    expect(marginsPt[side]).toBeGreaterThanOrEqual(least * millimetre - 1e-9);
    expect(marginsPt[side]).toBeLessThanOrEqual(most * millimetre + 1e-9);
  }
  const room = 210 * millimetre - marginsPt.left - marginsPt.right;
  const width = widthOf(draft, 0, draft.columnWidthsPt.size - 1);
  expect(width).toBeLessThanOrEqual(room);
  expect(width).toBeGreaterThan(room - 2);
  expect(draft.page!.pageNumberSizePt).toBe(13);
});

test("font sizes lie in the decree's ranges", () => {
  const ranges: readonly (readonly [number, number, number])[] = [
    [decree.COUNTRY_SIZE, 12, 13],
    [decree.MOTTO_SIZE, 13, 14],
    [decree.BODY_NAME_SIZE, 12, 13],
    [decree.NUMBER_SIZE, 13, 13],
    [decree.PLACE_DATE_SIZE, 13, 14],
    [decree.TITLE_SIZE, 13, 14],
    [decree.PROSE_SIZE, 13, 14],
    [decree.TABLE_SIZE, 13, 14],
    [decree.SIGNATURE_SIZE, 13, 14],
    [decree.RECIPIENTS_LABEL_SIZE, 12, 12],
    [decree.RECIPIENTS_SIZE, 11, 11],
    [decree.PAGE_NUMBER_SIZE, 13, 14],
  ];
  for (const [size, least, most] of ranges) {
    expect(size).toBeGreaterThanOrEqual(least);
    expect(size).toBeLessThanOrEqual(most);
  }
  expect(decree.PARAGRAPH_GAP).toBeGreaterThanOrEqual(6);
  expect(linePitch(14) / (14 * SINGLE)).toBeGreaterThanOrEqual(1);
  expect(linePitch(14) / (14 * SINGLE)).toBeLessThanOrEqual(1.5);
});

test("each part has its letters: issuer bold, motto bold, date italic, headings bold, body upright", () => {
  const draft = reportSheet(report);
  const look = (text: string): Partial<FormatArea> => {
    const cell = find(draft, text);
    return lookAt(draft, cell.row, cell.left);
  };
  expect(look("ỦY BAN NHÂN DÂN")).toMatchObject({ bold: true, fontSizePt: 12, horizontal: "center" });
  expect(look("Độc lập - Tự do - Hạnh phúc")).toMatchObject({ bold: true, fontSizePt: 13 });
  expect(look("Số:")).toMatchObject({ bold: false, fontSizePt: 13 });
  expect(look("Suối Mây, ngày")).toMatchObject({ italic: true, bold: false, fontSizePt: 13 });
  expect(look("BÁO CÁO")).toMatchObject({ bold: true, fontSizePt: 14, horizontal: "center" });
  expect(look("I. ĐẶC ĐIỂM")).toMatchObject({ bold: true, fontSizePt: 14 });
  expect(look("596/3.713")).toMatchObject({
    bold: false,
    italic: false,
    fontSizePt: 14,
    horizontal: "justify",
    wrap: true,
  });
  expect(look("Nơi nhận:")).toMatchObject({ bold: true, italic: true, fontSizePt: 12, horizontal: "left" });
  expect(look("- Lưu: VT, VHXH.")).toMatchObject({ bold: false, italic: false, fontSizePt: 11 });
  expect(look("Trần Thị Mẫu")).toMatchObject({ bold: true, fontSizePt: 14, horizontal: "center" });
  for (const format of draft.formats) expect(format.fontName).toBe("Times New Roman");
});

test("the parent body stands above the issuer, not bold", () => {
  const draft = reportSheet({
    ...report,
    head: { ...report.head, parentBody: "ỦY BAN NHÂN DÂN XÃ SUỐI MÂY", issuer: "PHÒNG VĂN HÓA - XÃ HỘI" },
  });
  const parent = find(draft, "XÃ SUỐI MÂY");
  const issuer = find(draft, "PHÒNG VĂN HÓA");
  expect(issuer.row).toBeGreaterThan(parent.row);
  expect(lookAt(draft, parent.row, parent.left).bold).toBe(false);
  expect(lookAt(draft, issuer.row, issuer.left).bold).toBe(true);
});

test("the rule under the motto is as long as the line, those under issuer and subject a third to a half", () => {
  const draft = reportSheet(report);
  const lengths = rulesOf(draft).map((rule) => rule.length);
  const motto = measureText("Độc lập - Tự do - Hạnh phúc", { sizePt: 13, bold: true });
  const subject = measureText(report.subject, { sizePt: 14, bold: true });
  const issuer = measureText("XÃ SUỐI MÂY", { sizePt: 12, bold: true });
  expect(lengths).toHaveLength(3);
  expect(lengths.some((length) => Math.abs(length - motto) <= 1.5)).toBe(true);
  for (const line of [subject, issuer]) {
    expect(lengths.some((length) => length >= line / 3 && length <= line / 2)).toBe(true);
  }
});

test("every row holds the lines that each of its cells can have, and none is higher than Excel allows", () => {
  for (const kind of ["bdhvs", "ncds"] as const) {
    const draft = reportSheet(buildReport(kind, makeReportInput()));
    for (const cell of cellsOf(draft)) {
      const look = lookAt(draft, cell.row, cell.left);
      const font = { sizePt: look.fontSizePt!, bold: look.bold ?? false, italic: look.italic ?? false };
      const lines = wrapLines(cell.text, font, textRoom(points(widthOf(draft, cell.left, cell.right))));
      const height = draft.rowHeightsPt.get(cell.row)!;
      expect(height).toBeGreaterThanOrEqual(lines.length * font.sizePt * SINGLE);
      expect(height).toBeLessThanOrEqual(409);
    }
  }
});

test("no row of running text has room for a line that it does not need", () => {
  const draft = reportSheet(report);
  for (const cell of cellsOf(draft)) {
    const look = lookAt(draft, cell.row, cell.left);
    if (look.horizontal !== "justify") continue;
    const font = { sizePt: 14, bold: look.bold ?? false };
    const lines = wrapLines(cell.text, font, textRoom(points(widthOf(draft, cell.left, cell.right)))).length;
    expect(draft.rowHeightsPt.get(cell.row)!).toBeLessThan((lines + 1) * linePitch(14));
  }
});

test("a paragraph too long for a row goes on in the next at a sentence, and loses no word", () => {
  const sentence =
    "Toàn xã tiếp tục mở lớp hướng dẫn kỹ năng số cho người dân ở từng thôn vào các buổi tối trong tuần.";
  const text = Array.from({ length: 60 }, () => sentence).join(" ");
  const draft = reportSheet(withBody([paragraph(text)]));
  const parts = cellsOf(draft).filter((cell) => cell.text.includes("mở lớp"));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.map((part) => part.text.trim()).join(" ")).toBe(text);
  for (const part of parts) {
    expect(part.text).toMatch(/\.$/u);
    expect(draft.rowHeightsPt.get(part.row)!).toBeLessThanOrEqual(409);
  }
});

test("pages are never fuller than the paper", () => {
  const blocks = fc.array(
    fc.oneof(
      fc.integer({ min: 1, max: 120 }).map((words) => paragraph("học tập ".repeat(words).trim())),
      fc.constant<ReportBlock>({ kind: "heading", level: 1, runs: [{ text: "I. KẾT QUẢ" }] }),
      fc.constant(report.body.find((block) => block.kind === "table")!),
    ),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(blocks, (body) => {
      const draft = reportSheet(withBody([...body, paragraph("Trên đây là báo cáo./.")]));
      expect(Math.max(...pageHeights(draft))).toBeLessThanOrEqual(decree.TEXT_HEIGHT);
    }),
    { numRuns: 40 },
  );
});

test("a heading is never the last thing on a page, whatever stands before it", () => {
  for (let count = 0; count < 45; count++) {
    const draft = reportSheet(
      withBody([
        ...Array.from({ length: count }, () => paragraph("Một dòng.")),
        { kind: "heading", level: 1, runs: [{ text: "II. ĐỀ MỤC" }] },
        { kind: "heading", level: 2, runs: [{ text: "1. Tiểu mục" }] },
        paragraph("Nội dung dưới đề mục."),
        paragraph("Hết./."),
      ]),
    );
    expect(pageOf(draft, "II. ĐỀ MỤC")).toBe(pageOf(draft, "Nội dung dưới"));
  }
});

test("the signature stands on the page of the body's last line, whatever stands before it", () => {
  const pages = new Set<number>();
  for (let count = 0; count < 45; count++) {
    const body = [...Array.from({ length: count }, () => paragraph("Một dòng.")), paragraph("Trên đây là báo cáo./.")];
    const draft = reportSheet(withBody(body));
    const page = pageOf(draft, "Trên đây là báo cáo");
    expect(pageOf(draft, "Trần Thị Mẫu")).toBe(page);
    expect(pageOf(draft, "- Lưu: VT")).toBe(page);
    pages.add(page);
  }
  expect(pages.size).toBeGreaterThan(1);
});

test("a recipient too long for a line stays one cell, whose row holds all its lines", () => {
  const long =
    "- Thường trực Đảng ủy xã, Thường trực Hội đồng nhân dân xã, Ủy ban Mặt trận Tổ quốc Việt Nam xã (để báo cáo);";
  const draft = reportSheet({ ...report, recipients: [long, "- Lưu: VT."] });
  expect(draft.rowHeightsPt.get(find(draft, long).row)!).toBeGreaterThanOrEqual(2 * 11 * SINGLE);
});

test("a table that goes on over a page repeats its title row at the top", () => {
  const table = report.body.find((block) => block.kind === "table" && block.table.id === "hamlets");
  if (table?.kind !== "table") throw new Error("no table");
  const rows = Array.from({ length: 60 }, () => table.table.rows[0]!);
  const draft = reportSheet(withBody([{ ...table, table: { ...table.table, rows } }, paragraph("Hết./.")]));
  const breaks = draft.page!.breaksBeforeRows!;
  expect(breaks.length).toBeGreaterThan(0);
  const titles = cellsOf(draft)
    .filter((cell) => cell.text === "STT")
    .map((cell) => cell.row);
  expect(titles.length).toBeGreaterThan(2);
  expect(titles.slice(1)).toEqual(breaks.slice(0, titles.length - 1));
});

test("counts in tables are text the Vietnamese way, so that they print alike on any computer", () => {
  const cells = reportSheet(report).blocks.flatMap((block) => block.cells.flat());
  expect(cells).toContain("6.814");
  expect(cells.filter((cell) => cell !== null && typeof cell !== "string")).toEqual([]);
});

test("what prints is values only, without gridlines, and its print area is the whole sheet", () => {
  const draft = reportSheet(report);
  expect(draft.showGridlines).toBe(false);
  expect(draft.links).toBeUndefined();
  expect(draft.page!.printArea).toEqual({
    top: 0,
    left: 0,
    bottom: draft.blocks[0]!.cells.length - 1,
    right: draft.columnWidthsPt.size - 1,
  });
});

test("merged areas never overlap", () => {
  for (const kind of ["bdhvs", "ncds"] as const) {
    const taken = new Set<string>();
    for (const area of reportSheet(buildReport(kind, makeReportInput())).merges) {
      for (let column = area.left; column <= area.right; column++) {
        expect(taken.has(`${area.top},${column}`)).toBe(false);
        taken.add(`${area.top},${column}`);
      }
    }
  }
});

test("the same report gives the same sheet", () => {
  expect(reportSheet(buildReport("bdhvs", makeReportInput()))).toEqual(
    reportSheet(buildReport("bdhvs", makeReportInput())),
  );
});

function pageHeights(draft: SheetDraft): number[] {
  const heights = [0];
  for (let row = 0; row < draft.rowHeightsPt.size; row++) {
    if (draft.page!.breaksBeforeRows!.includes(row)) heights.push(0);
    heights[heights.length - 1]! += draft.rowHeightsPt.get(row)!;
  }
  return heights;
}

function pageOf(draft: SheetDraft, text: string): number {
  const { row } = find(draft, text);
  return draft.page!.breaksBeforeRows!.filter((first) => first <= row).length;
}

test("figures in table cells keep off the line to their right, texts off the line to their left, where there is room", () => {
  const draft = reportSheet(report);
  const rowOf = (text: string): number => cellsOf(draft).find((cell) => cell.text === text)!.row;
  const inTotals = cellsOf(draft).filter((cell) => cell.row === rowOf("Tổng cộng"));
  const figures = inTotals.filter((cell) => lookAt(draft, cell.row, cell.left).horizontal === "right");
  expect(figures.length).toBeGreaterThan(2);
  for (const cell of figures) {
    const { numberFormat, fontSizePt } = lookAt(draft, cell.row, cell.left);
    const width = widthOf(draft, cell.left, cell.right);
    const room = width - measureText(`${cell.text})`, { sizePt: fontSizePt!, bold: true });
    if (numberFormat !== undefined) expect(room).toBeGreaterThan(4.5);
  }
  expect(
    figures.filter((cell) => lookAt(draft, cell.row, cell.left).numberFormat?.endsWith(";@_)")).length,
  ).toBeGreaterThan(2);
});

import type { Sheet, Workbook } from "../../../src/preview-host/model/workbook-model";
import { readWorkbook } from "../../../src/preview-host/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/preview-host/xlsx/write-workbook";
import { fullWorkbook } from "./support/full-workbook";
import { cellAt, openBook, putCell, reopened, sheetAt, styleAt, valueAt } from "./support/model-access";
import { partsOf } from "./support/package-fixture";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** The full workbook after a cell, a width, a merge, a page margin and a selection of its first sheet changed. */
function changed(): Workbook {
  const workbook = readWorkbook(fullWorkbook());
  const sheet = sheetAt(workbook, 0);
  putCell(sheet, "C4", { value: "mới", style: 0 });
  sheet.columns.set(3, { width: 20 });
  sheet.merges.push(area(4, 0, 4, 1));
  sheet.pageLayout.margins.left = 72;
  sheet.selection = area(5, 1, 6, 2);
  sheet.showHeadings = false;
  return workbook;
}

describe("what else a changed sheet holds", () => {
  let workbook: Workbook;
  let sheet: Sheet;
  let xml: string;

  beforeAll(() => {
    const saved = writeWorkbook(changed());
    workbook = readWorkbook(saved);
    sheet = sheetAt(workbook, 0);
    xml = partsOf(saved)["xl/worksheets/sheet1.xml"] ?? "";
  });

  test("the changes are there", () => {
    expect(valueAt(sheet, "C4")).toBe("mới");
    expect(sheet.columns.get(3)?.width).toBe(20);
    expect(sheet.merges).toEqual([area(0, 0, 0, 1), area(4, 0, 4, 1)]);
    expect(sheet.pageLayout.margins.left).toBe(72);
    expect(sheet.selection).toEqual(area(5, 1, 6, 2));
    expect(sheet.showHeadings).toBe(false);
  });

  test("values, formulas with their results, errors and rich texts survive", () => {
    expect(valueAt(sheet, "A1")).toBe("Danh sách lớp");
    expect(cellAt(sheet, "A2")).toMatchObject({ value: "Họ tên", richTextXml: expect.stringContaining("<b/>") });
    expect(cellAt(sheet, "D3")).toMatchObject({ value: 0.2, formula: "B3*2" });
    expect(cellAt(sheet, "F6")).toMatchObject({ value: "ab", formula: '"a"&"b"' });
    expect(valueAt(sheet, "B4")).toBe(true);
    expect(valueAt(sheet, "A3")).toBe(" hai\ndòng ");
  });

  test("number formats, fonts, fills, borders and protection of cells survive", () => {
    expect(styleAt(workbook, sheet, "C2").numberFormat).toBe("m/d/yyyy");
    expect(styleAt(workbook, sheet, "D3")).toMatchObject({
      numberFormat: '#,##0.0" kg"',
      protection: { locked: false, formulaHidden: true },
    });
    expect(styleAt(workbook, sheet, "A1")).toMatchObject({
      font: { name: ".VnTime", size: 14, bold: true },
      fill: { color: "#FFFF00" },
      borders: { top: { line: "thin", color: "#000000" }, bottom: { line: "double", color: "#00FF00" } },
      alignment: { horizontal: "centerAcrossSelection", vertical: "center", wrapText: true },
    });
  });

  test("widths, hidden columns and rows, and row heights survive", () => {
    expect(sheet.columns.get(0)).toEqual({ width: 28.5 });
    expect(sheet.columns.get(2)).toMatchObject({ width: 10, style: cellAt(sheet, "C2").style });
    expect(sheet.columns.get(4)).toEqual({ width: 12, hidden: true });
    expect(sheet.rows.get(0)).toEqual({ height: 33 });
    expect(sheet.rows.get(2)).toEqual({ hidden: true });
    expect(sheet.defaultRowHeight).toBe(15.75);
  });

  test("the hidden sheet, tab colour, gridlines and frozen panes survive", () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Lớp 1", "visible"],
      ["Ẩn đi", "hidden"],
    ]);
    expect(xml).toContain('<tabColor theme="4" tint="0.4"/>');
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.freeze).toEqual({ rows: 2, columns: 1 });
    expect(xml).toContain('zoomScale="85"');
  });

  test("filters, validation and conditional formats survive, those not understood included", () => {
    expect(sheet.autoFilter?.area).toEqual(area(1, 0, 3, 3));
    expect(xml).toContain('<filterColumn colId="1">');
    expect(sheet.dataValidations).toEqual([
      {
        areas: [area(1, 4, 8, 4)],
        type: "list",
        formula1: '"Nam,Nữ"',
        ignoreBlank: true,
        inCellDropDown: true,
        prompt: { title: "", message: "", show: true },
        error: { title: "Sai", message: "Chọn trong danh sách", style: "stop", show: true },
      },
    ]);
    expect(sheet.conditionalFormats).toEqual([
      expect.objectContaining({
        kind: "custom",
        formula: "$B3>1",
        priority: 2,
        format: { bold: true, fontColor: "#9C0006", fillColor: "#FFC7CE" },
      }),
      expect.objectContaining({ kind: "other", priority: 1, xml: expect.stringContaining("colorScale") }),
    ]);
    expect(xml).toMatch(/<extLst>.*x14:dataValidations.*<\/extLst><\/worksheet>$/);
  });

  test("comments, links, tables, charts and other drawings survive", () => {
    expect(sheet.comments).toEqual([{ row: 1, column: 0, author: "Trần Thị B", text: "Chú ý" }]);
    expect(sheet.hyperlinks).toEqual([
      { area: area(1, 0, 1, 0), address: "https://example.com/?a=1&b=2" },
      { area: area(2, 0, 2, 0), location: "'Ẩn đi'!A1", screenTip: "tới" },
    ]);
    expect(sheet.tables).toEqual([
      expect.objectContaining({ id: 3, name: "Bang", columns: ["Họ tên", "Điểm"], style: "TableStyleMedium2" }),
    ]);
    expect(sheet.charts).toEqual([expect.objectContaining({ name: "Biểu đồ cũ", type: "ColumnClustered" })]);
    expect(xml).toContain('<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1">');
  });

  test("protection with its password hash survives", () => {
    expect(sheet.protection).toMatchObject({
      protected: true,
      options: { allowFormatCells: true, allowSort: false, allowEditObjects: false },
    });
    expect(xml).toContain('hashValue="aGFzaA=="');
  });

  test("page set-up, headers, print area and titles, and breaks survive", () => {
    expect(sheet.pageLayout).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1 },
      printArea: [area(0, 0, 5, 5)],
      printTitleRows: { first: 0, last: 1 },
      printTitleColumns: { first: 0, last: 0 },
    });
    expect(sheet.pageLayout.margins).toEqual({ left: 72, right: 36, top: 54, bottom: 54, header: 21.6, footer: 21.6 });
    expect(sheet.pageLayout.headersFooters).toMatchObject({
      state: "FirstAndDefault",
      default: { leftHeader: "Trái", centerHeader: '&"Arial,Bold"Giữa', rightHeader: "Phải", centerFooter: "Trang &P" },
      first: { centerHeader: "Đầu" },
    });
    expect(sheet.horizontalPageBreaks).toEqual([4]);
    expect(xml).toContain('horizontalDpi="300" r:id="rId2"');
  });

  test("names survive with their scope and comment", () => {
    expect(workbook.names).toEqual([
      { name: "Riêng", formula: "'Ẩn đi'!$A$1", scope: sheetAt(workbook, 1).id, visible: true, comment: "" },
      { name: "Tổng", formula: "'Lớp 1'!$D$3", scope: null, visible: true, comment: "cả lớp" },
    ]);
  });

  test("the elements stand in the order of the schema", () => {
    const order = [...xml.matchAll(/<(\w+)/g)].map((match) => match[1]);
    const wanted = [
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "sheetProtection",
      "autoFilter",
      "mergeCells",
      "conditionalFormatting",
      "dataValidations",
      "hyperlinks",
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "rowBreaks",
      "drawing",
      "legacyDrawing",
      "tableParts",
      "extLst",
    ];
    expect(order.filter((name, index) => wanted.includes(name ?? "") && order.indexOf(name) === index)).toEqual(wanted);
  });

  test("new elements find their places among those a plain sheet has", () => {
    const plain = openBook({
      sheets: ['<sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><extLst/>'],
    });
    const added = sheetAt(plain, 0);
    added.merges.push(area(0, 0, 0, 1));
    added.columns.set(0, { width: 9 });
    added.horizontalPageBreaks = [3];
    added.hyperlinks.push({ area: area(1, 1, 1, 1), location: "Sheet1!A1" });
    added.tabColor = "#FF0000";
    added.comments.push({ row: 0, column: 0, author: "", text: "a" });
    const text = partsOf(writeWorkbook(plain))["xl/worksheets/sheet1.xml"] ?? "";
    const found = [
      ...text.matchAll(/<(sheetPr|cols|sheetData|mergeCells|hyperlinks|page\w+|rowBreaks|legacy\w+|extLst)\b/g),
    ];
    expect(found.map((match) => match[1])).toEqual([
      "sheetPr",
      "cols",
      "sheetData",
      "mergeCells",
      "hyperlinks",
      "pageMargins",
      "rowBreaks",
      "legacyDrawing",
      "extLst",
    ]);
  });

  test("taking things away takes their elements away", () => {
    const emptied = readWorkbook(fullWorkbook());
    const bare = sheetAt(emptied, 0);
    Object.assign(bare, { merges: [], conditionalFormats: [], dataValidations: [], hyperlinks: [], freeze: null });
    Object.assign(bare, { horizontalPageBreaks: [], autoFilter: null, tabColor: null });
    bare.protection = { protected: false, options: {} };
    bare.pageLayout.printArea = null;
    const again = sheetAt(reopened(emptied), 0);
    expect(again).toMatchObject({
      merges: [],
      conditionalFormats: [],
      dataValidations: [],
      hyperlinks: [],
      freeze: null,
    });
    expect(again).toMatchObject({ horizontalPageBreaks: [], autoFilter: null, tabColor: null });
    expect(again.protection.protected).toBe(false);
    expect(again.pageLayout).toMatchObject({ printArea: null, printTitleRows: { first: 0, last: 1 } });
    const parts = partsOf(writeWorkbook(emptied));
    expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).not.toContain("hyperlink");
    expect(parts["xl/workbook.xml"]).not.toContain("_FilterDatabase");
  });
});

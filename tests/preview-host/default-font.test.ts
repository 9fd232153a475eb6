import { createWorkbook } from "../../src/preview-host/model/create-workbook";
import { digitPixelsOf } from "../../src/preview-host/model/default-font";
import { openBook, sheetAt } from "./xlsx/support/model-access";
import { hostsOfThisFile } from "./support/open-host";

const open = hostsOfThisFile();
const OFFICE_FONT = { name: "Times New Roman", size: 12 };

// Source: ECMA-376-1 §18.3.1.13 (maximum digit width of the default font); advances of the fonts' own `hmtx` tables.
describe("widths count digits of the workbook's default font (emulated)", () => {
  test.each([
    ["Calibri", 11, 7],
    ["Calibri", 12, 8],
    ["Times New Roman", 10, 7],
    ["Times New Roman", 11, 7],
    ["Times New Roman", 12, 8],
    ["Times New Roman", 13, 9],
    ["Times New Roman", 14, 9],
    ["Liberation Serif", 12, 8],
    ["Arial", 10, 7],
    ["Arial", 11, 8],
    ["Arial", 12, 9],
    ["Tahoma", 11, 8],
    ["Segoe UI", 11, 8],
    ["Aptos Narrow", 11, 7],
    [".VnTime", 12, 8],
  ])("a digit of %s %d takes %d px", (name, size, pixels) => {
    expect(digitPixelsOf({ name, size })).toBe(pixels);
  });

  test("a new workbook in Times New Roman 12 has columns of 72 px, 8.38 digits, and rows of 15.75 pt", async () => {
    const { Excel } = await open({ workbook: createWorkbook({ defaultFont: OFFICE_FONT }) });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Báo cáo");
      const { format } = sheet.getRange("B2");
      format.load("columnWidth,rowHeight,font/name,font/size");
      sheet.load("standardWidth");
      await context.sync();
      expect([format.columnWidth, format.rowHeight, sheet.standardWidth]).toEqual([54, 15.75, 8.38]);
      expect([format.font.name, format.font.size]).toEqual(["Times New Roman", 12]);
    });
  });

  test("a column of 80 px is stored as ten digits of 8 px and comes back so from the file", async () => {
    const host = await open({ workbook: createWorkbook({ defaultFont: OFFICE_FONT }) });
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("C:C").format.columnWidth = 60;
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.columns.get(2)?.width).toBe(10);
    const again = await open({ bytes: host.save() });
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [set, unset] = [sheet.getRange("C1").format, sheet.getRange("D1").format];
      for (const format of [set, unset]) format.load("columnWidth");
      await context.sync();
      expect([set.columnWidth, unset.columnWidth]).toEqual([60, 54]);
    });
    expect(again.workbook.styles.get(0).font).toMatchObject(OFFICE_FONT);
  });

  test("positions are told in the same digits: the left of D in a book of Times New Roman 12", async () => {
    const { Excel } = await open({ workbook: createWorkbook({ defaultFont: OFFICE_FONT }) });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("D4");
      range.load("left,top,width");
      await context.sync();
      expect([range.left, range.top, range.width]).toEqual([162, 47.25, 54]);
    });
  });

  // Source: ECMA-376-1 §18.3.1.81, `baseColWidth`.
  test("without a default width a file's sheet is as wide as its base characters, rounded up to 8 px", () => {
    const workbook = openBook({ sheets: ['<sheetFormatPr baseColWidth="10" defaultRowHeight="15"/><sheetData/>'] });
    expect(workbook.styles.get(0).font).toMatchObject({ name: "Calibri", size: 11 });
    expect(sheetAt(workbook, 0).defaultColumnWidth).toBeCloseTo(80 / 7, 2);
  });
});

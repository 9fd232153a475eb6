import { createSheet, createWorkbook } from "../../../src/preview-host/model/create-workbook";
import type { Sheet, Workbook } from "../../../src/preview-host/model/workbook-model";
import { readWorkbook } from "../../../src/preview-host/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/preview-host/xlsx/write-workbook";
import { fullWorkbook } from "./support/full-workbook";
import { putCell, reopened, sheetAt, valueAt } from "./support/model-access";
import { changedParts, partsOf } from "./support/package-fixture";

const open = (): Workbook => readWorkbook(fullWorkbook());

function addSheet(workbook: Workbook, name: string, position: number): Sheet {
  const sheet = createSheet(`{NEW-${name}}`, name);
  workbook.sheets.splice(position, 0, sheet);
  return sheet;
}

/** The names of the tabs in order, chart sheets included, as the file lists them. */
const tabs = (workbook: Workbook): (string | undefined)[] =>
  [...(partsOf(writeWorkbook(workbook))["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(
    (match) => match[1],
  );

const localNames = (workbook: Workbook): string[][] =>
  [...(partsOf(writeWorkbook(workbook))["xl/workbook.xml"] ?? "").matchAll(/<definedName ([^>]*)>([^<]*)</g)].map(
    ([, attributes = "", formula = ""]) => [
      /name="([^"]*)"/.exec(attributes)?.[1] ?? "",
      /localSheetId="(\d+)"/.exec(attributes)?.[1] ?? "",
      formula,
    ],
  );

describe("sheets that come, go and move", () => {
  test("a new sheet is written whole, with what it holds", () => {
    const workbook = open();
    const sheet = addSheet(workbook, "Báo cáo", 1);
    putCell(sheet, "A1", { value: "Tiêu đề", style: 0 });
    putCell(sheet, "A2", { value: 3, formula: "SUM(1,2)", style: 0 });
    sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 3 });
    sheet.freeze = { rows: 1, columns: 0 };
    sheet.tabColor = "#00B050";
    sheet.rows.set(0, { height: 30, outlineLevel: 1 });
    sheet.columns.set(1, { width: 14, outlineLevel: 2 });
    sheet.defaultRowHeight = 18;
    sheet.protection = { protected: true, options: { allowSort: true } };
    sheet.pageLayout.printArea = [{ top: 0, left: 0, bottom: 9, right: 3 }];
    sheet.pageLayout.printTitleRows = { first: 0, last: 0 };
    sheet.pageLayout.zoom = { scale: 85 };
    sheet.pageLayout.margins = { top: 54, bottom: 36, left: 50.4, right: 28.35, header: 21.6, footer: 0 };
    sheet.pageLayout.firstPageNumber = 3;
    sheet.pageLayout.headersFooters.state = "FirstOddAndEven";
    sheet.pageLayout.headersFooters.even.rightFooter = "&P && &N";
    sheet.verticalPageBreaks = [2];
    sheet.autoFilter = { area: { top: 1, left: 0, bottom: 9, right: 1 } };
    sheet.selection = { top: 4, left: 1, bottom: 5, right: 2 };
    workbook.activeSheetId = sheet.id;
    const again = reopened(workbook);
    const { id: _id, protection, autoFilter, ...written } = sheetAt(again, 1);
    const { id: _oldId, protection: _protection, autoFilter: _filter, ...wanted } = sheet;
    expect(written).toEqual(wanted);
    expect(protection).toMatchObject({ protected: true, options: { allowSort: true, allowFormatCells: false } });
    expect(autoFilter?.area).toEqual(sheet.autoFilter.area);
    expect(again.activeSheetId).toBe(sheetAt(again, 1).id);
  });

  test("only the chosen sheet's tab is selected, so that no group of sheets is edited together", () => {
    const workbook = open();
    workbook.activeSheetId = addSheet(workbook, "Báo cáo", 2).id;
    const parts = partsOf(writeWorkbook(workbook));
    const selected = Object.keys(parts).filter((path) => (parts[path] ?? "").includes('tabSelected="1"'));
    expect(selected).toEqual(["xl/worksheets/sheet3.xml"]);
    expect(parts["xl/workbook.xml"]).toContain('activeTab="3"');
  });

  test("a chart sheet stays behind the sheet it followed, and names follow their sheets", () => {
    const workbook = open();
    addSheet(workbook, "Đầu", 0);
    expect(tabs(workbook)).toEqual(["Đầu", "Lớp 1", "Đồ thị", "Ẩn đi"]);
    expect(localNames(workbook)).toEqual([
      ["_xlnm._FilterDatabase", "1", "'Lớp 1'!$A$2:$D$4"],
      ["_xlnm.Print_Area", "1", "'Lớp 1'!$A$1:$F$6"],
      ["_xlnm.Print_Titles", "1", "'Lớp 1'!$A:$A,'Lớp 1'!$1:$2"],
      ["Riêng", "3", "'Ẩn đi'!$A$1"],
      ["Tổng", "", "'Lớp 1'!$D$3"],
    ]);
    expect(reopened(workbook).names[0]).toMatchObject({ name: "Riêng", scope: sheetAt(reopened(workbook), 2).id });
  });

  test("reordered sheets keep their parts", () => {
    const before = fullWorkbook();
    const workbook = readWorkbook(before);
    workbook.sheets.reverse();
    expect(reopened(workbook).sheets.map(({ name }) => name)).toEqual(["Ẩn đi", "Lớp 1"]);
    expect(changedParts(before, writeWorkbook(workbook))).toEqual(["docProps/app.xml", "xl/workbook.xml"]);
  });

  test("a renamed sheet takes its print names and filter along", () => {
    const workbook = open();
    sheetAt(workbook, 0).name = "Lớp A";
    expect(
      localNames(workbook)
        .slice(0, 3)
        .map(([, , formula]) => formula),
    ).toEqual(["'Lớp A'!$A$2:$D$4", "'Lớp A'!$A$1:$F$6", "'Lớp A'!$A:$A,'Lớp A'!$1:$2"]);
    expect(partsOf(writeWorkbook(workbook))["docProps/app.xml"]).not.toContain("TitlesOfParts");
  });

  test("a deleted sheet takes its parts, names and relationships along", () => {
    const workbook = open();
    const gone = workbook.sheets.shift();
    workbook.names = workbook.names.filter(({ scope }) => scope !== gone?.id);
    workbook.activeSheetId = sheetAt(workbook, 0).id;
    sheetAt(workbook, 0).visibility = "visible";
    const parts = partsOf(writeWorkbook(workbook));
    const left = Object.keys(parts).filter((path) =>
      /sheet1\.xml|comments|drawing|charts\/|tables|printer|calcChain/.test(path),
    );
    expect(left).toEqual(["xl/chartsheets/sheet1.xml"]);
    expect(parts["[Content_Types].xml"]).not.toMatch(/worksheets\/sheet1|comments|table/);
    expect(localNames(workbook).map(([name]) => name)).toEqual(["Riêng", "Tổng"]);
    expect(reopened(workbook).sheets.map(({ name }) => name)).toEqual(["Ẩn đi"]);
  });

  test("visibility is written", () => {
    const workbook = open();
    sheetAt(workbook, 1).visibility = "veryHidden";
    expect(sheetAt(reopened(workbook), 1).visibility).toBe("veryHidden");
  });
});

describe("names", () => {
  test("names are added, changed and removed", () => {
    const workbook = open();
    workbook.names = [
      { name: "Tổng", formula: "'Lớp 1'!$D$4", scope: null, visible: true, comment: "đổi" },
      { name: "Thêm", formula: '"<a>"', scope: sheetAt(workbook, 0).id, visible: false, comment: "" },
    ];
    expect(reopened(workbook).names).toEqual(workbook.names);
  });
});

describe("a workbook that was never a file", () => {
  test("it is saved with its default style, names and calculation mode", () => {
    const workbook = createWorkbook();
    putCell(sheetAt(workbook, 0), "A1", { value: "chào", style: 0 });
    workbook.names.push({ name: "Một", formula: "Sheet1!$A$1", scope: null, visible: true, comment: "" });
    workbook.calculationMode = "Manual";
    workbook.date1904 = true;
    workbook.properties.title = "Sổ mới";
    workbook.properties.custom = new Map<string, string | number | boolean>([
      ["a", 1.5],
      ["b", true],
      ["c", "<x>"],
    ]);
    const again = reopened(workbook);
    expect(valueAt(sheetAt(again, 0), "A1")).toBe("chào");
    expect(again.names).toEqual(workbook.names);
    expect(again.calculationMode).toBe("Manual");
    expect(again.date1904).toBe(true);
    expect(again.properties).toEqual(workbook.properties);
    expect({ ...again.styles.get(0), sourceXf: 0 }).toEqual({ ...workbook.styles.get(0), sourceXf: 0 });
  });
});

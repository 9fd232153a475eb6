import type { Table } from "../../../src/preview-host/model/workbook-model";
import { readWorkbook } from "../../../src/preview-host/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/preview-host/xlsx/write-workbook";
import { fullWorkbook } from "./support/full-workbook";
import { openBook, reopened, sheetAt } from "./support/model-access";
import { changedParts, partsOf } from "./support/package-fixture";

const newTable = (): Table => ({
  id: 3,
  name: "Mới",
  area: { top: 0, left: 5, bottom: 4, right: 6 },
  columns: ["Tên\ndài", "Số"],
  showHeaders: true,
  showTotals: true,
  style: "TableStyleLight1",
  showBandedRows: false,
  showFilterButton: true,
});

describe("tables", () => {
  test("a new table is written in a part of its own, with an id nobody has", () => {
    const workbook = readWorkbook(fullWorkbook());
    sheetAt(workbook, 1).tables.push(newTable());
    const read = sheetAt(reopened(workbook), 1).tables;
    expect(read).toEqual([{ ...newTable(), id: 4, xml: expect.any(String) }]);
    expect(read[0]?.xml).toContain('<autoFilter ref="F1:G4"/>');
  });

  test("a changed table keeps what the model does not know", () => {
    const before = fullWorkbook();
    const workbook = readWorkbook(before);
    const table = sheetAt(workbook, 0).tables[0];
    if (table === undefined) throw new Error("The table is missing");
    table.name = "BangMoi";
    table.area = { ...table.area, bottom: 8 };
    table.columns = ["Họ tên", "Điểm số"];
    expect(changedParts(before, writeWorkbook(workbook))).toEqual(["xl/tables/table1.xml"]);
    const xml = partsOf(writeWorkbook(workbook))["xl/tables/table1.xml"] ?? "";
    expect(xml).toContain('<tableColumn id="1" name="Họ tên" dataDxfId="0"/><tableColumn id="2" name="Điểm số"/>');
    expect(xml).toContain('headerRowDxfId="0"');
    expect(sheetAt(reopened(workbook), 0).tables[0]).toMatchObject({ name: "BangMoi", area: { bottom: 8 } });
  });

  test("a deleted table takes its part along", () => {
    const workbook = readWorkbook(fullWorkbook());
    sheetAt(workbook, 0).tables = [];
    const parts = partsOf(writeWorkbook(workbook));
    expect(parts).not.toHaveProperty(["xl/tables/table1.xml"]);
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("tablePart");
  });
});

describe("notes", () => {
  test("a new note gets its text and its box, form controls and old notes stay", () => {
    const workbook = readWorkbook(fullWorkbook());
    const added = { row: 0, column: 3, author: "Lê Văn C", text: "dòng 1\ndòng 2" };
    sheetAt(workbook, 0).comments.push(added);
    expect(sheetAt(reopened(workbook), 0).comments).toEqual([
      added,
      { row: 1, column: 0, author: "Trần Thị B", text: "Chú ý" },
    ]);
    const parts = partsOf(writeWorkbook(workbook));
    expect(parts["xl/comments1.xml"]).toContain("<r><rPr><b/></rPr><t>Chú </t></r>");
    const vml = parts["xl/drawings/vmlDrawing1.vml"] ?? "";
    expect(vml).toContain("<div>Nút<br></div>");
    expect(vml).toMatch(/id="_x0000_s1027"[\s\S]*<x:Row>0<\/x:Row><x:Column>3<\/x:Column>/);
  });

  test("a sheet without notes gets the parts it needs", () => {
    const workbook = openBook({ sheets: ["<sheetData/>"] });
    sheetAt(workbook, 0).comments.push({ row: 2, column: 2, author: "", text: "mới" });
    expect(sheetAt(reopened(workbook), 0).comments).toEqual([{ row: 2, column: 2, author: "", text: "mới" }]);
    const parts = partsOf(writeWorkbook(workbook));
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<legacyDrawing r:id="rId\d+"\/>/);
    expect(parts["[Content_Types].xml"]).toContain('Extension="vml"');
  });

  test("the last note goes with its text and box, the form control stays", () => {
    const workbook = readWorkbook(fullWorkbook());
    sheetAt(workbook, 0).comments = [];
    const parts = partsOf(writeWorkbook(workbook));
    expect(parts).not.toHaveProperty(["xl/comments1.xml"]);
    expect(parts["xl/drawings/vmlDrawing1.vml"]).not.toContain('ObjectType="Note"');
    expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain('ObjectType="Button"');
  });
});

import { writeWorkbook } from "../../../src/preview-host/xlsx/write-workbook";
import { cellAt, openBook, putCell, reopened, sheetAt, valueAt } from "./support/model-access";
import { partsOf } from "./support/package-fixture";

const SHEET = "xl/worksheets/sheet1.xml";
const open = (rows: string, strings?: string) =>
  openBook({ sheets: [`<sheetData>${rows}</sheetData>`], ...(strings === undefined ? {} : { strings }) });

describe("reading cells", () => {
  test("every type of cell gives its value", () => {
    const sheet = sheetAt(
      open(
        '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="n"><v>-2E-3</v></c><c r="C1" t="s"><v>0</v></c>' +
          '<c r="D1" t="str"><f>A1&amp;""</f><v>1.5</v></c><c r="E1" t="inlineStr"><is><t>trong ô</t></is></c>' +
          '<c r="F1" t="b"><v>0</v></c><c r="G1" t="e"><v>#DIV/0!</v></c><c r="H1" t="d"><v>2024-01-31T12:00:00</v></c>' +
          '<c r="I1"/><c r="J1"><f>1+1</f></c></row>',
        "<si><t>chung</t></si>",
      ),
      0,
    );
    const read = ["A1", "B1", "C1", "D1", "E1", "F1", "G1", "H1", "I1", "J1"].map((address) => valueAt(sheet, address));
    expect(read).toEqual([1.5, -0.002, "chung", "1.5", "trong ô", false, { error: "#DIV/0!" }, 45322.5, null, null]);
    expect(cellAt(sheet, "J1").formula).toBe("1+1");
  });

  test("cells and rows without their own place follow the one before", () => {
    const sheet = sheetAt(open("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>"), 0);
    expect([valueAt(sheet, "A1"), valueAt(sheet, "B1"), valueAt(sheet, "B2")]).toEqual([1, 2, 3]);
  });

  test("a row without its own place is written with it when another row changes", () => {
    const workbook = open("<row><c><v>1</v></c></row><row><c><v>3</v></c></row>");
    putCell(sheetAt(workbook, 0), "A5", { value: 9, style: 0 });
    const sheet = sheetAt(reopened(workbook), 0);
    expect([valueAt(sheet, "A1"), valueAt(sheet, "A2"), valueAt(sheet, "A5")]).toEqual([1, 3, 9]);
  });

  test("dates in ISO form count from 1904 where the workbook does", () => {
    const workbook = openBook({
      sheets: ['<sheetData><row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row></sheetData>'],
      workbookHead: '<workbookPr date1904="1"/>',
    });
    expect(workbook.date1904).toBe(true);
    expect(valueAt(sheetAt(workbook, 0), "A1")).toBe(1);
  });

  test("phonetic hints are not part of the text, and runs are joined", () => {
    const sheet = sheetAt(
      open(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
        '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><r><t>a &amp; </t></r><r><t>b</t></r></si>',
      ),
      0,
    );
    expect(cellAt(sheet, "A1")).toEqual({ value: "東京", style: 0 });
    expect(cellAt(sheet, "B1")).toMatchObject({ value: "a & b", richTextXml: expect.stringContaining("<r>") });
  });

  test("shared formulas are expanded, and stay right when one row is written anew", () => {
    const workbook = open(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>',
    );
    const sheet = sheetAt(workbook, 0);
    expect(cellAt(sheet, "B3").formula).toBe("A3*$A$1");
    cellAt(sheet, "B1").formula = "A1*5";
    const again = sheetAt(reopened(workbook), 0);
    expect(["B1", "B2", "B3"].map((address) => cellAt(again, address).formula)).toEqual(["A1*5", "A2*$A$1", "A3*$A$1"]);
    expect(partsOf(writeWorkbook(workbook))[SHEET]).not.toContain("shared");
  });

  test("an array formula stays one, also after its row moved", () => {
    const workbook = open('<row r="2"><c r="B2" cm="1"><f t="array" ref="B2:B4">A2:A4*2</f><v>2</v></c></row>');
    const sheet = sheetAt(workbook, 0);
    putCell(sheet, "A2", { value: 1, style: 0 });
    expect(partsOf(writeWorkbook(workbook))[SHEET]).toContain('<c r="B2" cm="1"><f t="array" ref="B2:B4">A2:A4*2</f>');
    const row = sheet.cells.get(1);
    if (row === undefined) throw new Error("Row 2 is missing");
    sheet.cells.delete(1);
    sheet.cells.set(4, row);
    expect(partsOf(writeWorkbook(workbook))[SHEET]).toContain('<f t="array" ref="B5:B7">');
  });

  test("an array formula that was replaced is a plain one", () => {
    const workbook = open('<row r="2"><c r="B2" cm="1"><f t="array" ref="B2:B4">A2:A4*2</f><v>2</v></c></row>');
    cellAt(sheetAt(workbook, 0), "B2").formula = "1+1";
    expect(partsOf(writeWorkbook(workbook))[SHEET]).toContain('<c r="B2"><f>1+1</f><v>2</v></c>');
  });
});

describe("writing cells", () => {
  test("numbers keep all their digits", () => {
    const workbook = open("");
    const numbers = [0.1 + 0.2, 1 / 3, 5e-324, 1.7976931348623157e308, -0.000001234, 123456789012345680];
    numbers.forEach((value, index) => putCell(sheetAt(workbook, 0), `A${index + 1}`, { value, style: 0 }));
    const sheet = sheetAt(reopened(workbook), 0);
    expect(numbers.map((_number, index) => valueAt(sheet, `A${index + 1}`))).toEqual(numbers);
  });

  test.each([
    " đầu và cuối ",
    "hai\ndòng",
    "xuống\r\ndòng",
    "\t",
    "<a> & \"b\" 'c'",
    "\u0001\u001F\uFFFF",
    "_x0041_ thật",
    "_x005F_",
    "nửa \uD800 cặp 😀",
    "",
    "]]>",
    "007",
  ])("the text %j comes back as it was, as a constant and as a formula's result", (text) => {
    const workbook = open("");
    putCell(sheetAt(workbook, 0), "A1", { value: text, style: 0 });
    putCell(sheetAt(workbook, 0), "B1", { value: text, style: 0, formula: `"<"&A1` });
    const sheet = sheetAt(reopened(workbook), 0);
    expect(cellAt(sheet, "A1")).toEqual({ value: text, style: 0 });
    expect(cellAt(sheet, "B1")).toEqual({ value: text, style: 0, formula: `"<"&A1` });
  });

  test("a rich text keeps its runs when its row changes, and loses them with its value", () => {
    const workbook = open('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', "<si><r><rPr><b/></rPr><t>đậm</t></r></si>");
    const sheet = sheetAt(workbook, 0);
    putCell(sheet, "B1", { value: 1, style: 0 });
    expect(partsOf(writeWorkbook(workbook))[SHEET]).toContain('<c r="A1" t="s"><v>0</v></c>');
    putCell(sheet, "A1", { value: "thường", style: 0 });
    expect(cellAt(sheetAt(reopened(workbook), 0), "A1")).toEqual({ value: "thường", style: 0 });
  });

  test("a copied rich text keeps its runs on another sheet", () => {
    const workbook = open('<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>đậm</t></r></is></c></row>');
    putCell(sheetAt(workbook, 0), "A2", { ...cellAt(sheetAt(workbook, 0), "A1") });
    expect(cellAt(sheetAt(reopened(workbook), 0), "A2")).toEqual({
      value: "đậm",
      style: 0,
      richTextXml: "<r><rPr><b/></rPr><t>đậm</t></r>",
    });
  });

  test("what a file cannot hold becomes the error that stands for it", () => {
    const workbook = open("");
    putCell(sheetAt(workbook, 0), "A1", { value: NaN, style: 0 });
    putCell(sheetAt(workbook, 0), "A2", { value: { error: "#SPILL!" }, style: 0 });
    const sheet = sheetAt(reopened(workbook), 0);
    expect([valueAt(sheet, "A1"), valueAt(sheet, "A2")]).toEqual([{ error: "#NUM!" }, { error: "#VALUE!" }]);
  });

  test("a cleared row leaves no cells, and the dimension follows", () => {
    const workbook = open('<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="F9"><v>1</v></c></row>');
    sheetAt(workbook, 0).cells.delete(8);
    expect(sheetAt(reopened(workbook), 0).cells.size).toBe(1);
    expect(partsOf(writeWorkbook(workbook))[SHEET]).toContain('<dimension ref="A1"/>');
  });
});

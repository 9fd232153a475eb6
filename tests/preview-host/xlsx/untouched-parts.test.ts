import { readWorkbook } from "../../../src/preview-host/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/preview-host/xlsx/write-workbook";
import { fullWorkbook } from "./support/full-workbook";
import { cellAt, putCell, reopened, sheetAt, valueAt } from "./support/model-access";
import { changedParts, partsOf } from "./support/package-fixture";

const SHEET = "xl/worksheets/sheet1.xml";

describe("what is not changed stays as it was", () => {
  test("opened and saved again, every part has the same bytes", () => {
    const before = fullWorkbook();
    expect(changedParts(before, writeWorkbook(readWorkbook(before)))).toEqual([]);
  });

  test("the same workbook gives the same bytes, and saving does not change it", () => {
    const workbook = readWorkbook(fullWorkbook());
    cellAt(sheetAt(workbook, 0), "B3").value = 7;
    const first = writeWorkbook(workbook);
    expect(Buffer.compare(writeWorkbook(workbook), first)).toBe(0);
  });

  test("a changed number changes only its sheet's part, and only its row in it", () => {
    const before = fullWorkbook();
    const workbook = readWorkbook(before);
    cellAt(sheetAt(workbook, 0), "B3").value = 0.75;
    const after = writeWorkbook(workbook);
    expect(changedParts(before, after)).toEqual([SHEET]);
    const expected = (partsOf(before)[SHEET] ?? "").replace('<c r="B3"><v>0.1</v></c>', '<c r="B3"><v>0.75</v></c>');
    expect(partsOf(after)[SHEET]).toBe(expected);
  });

  test("a new text changes only its sheet and the shared strings, whose old indexes stay", () => {
    const before = fullWorkbook();
    const workbook = readWorkbook(before);
    putCell(sheetAt(workbook, 0), "B4", { value: "Lê Văn C", style: 0 });
    const after = writeWorkbook(workbook);
    expect(changedParts(before, after)).toEqual(["xl/sharedStrings.xml", SHEET]);
    expect(partsOf(after)["xl/sharedStrings.xml"]).toMatch(/dòng <\/t><\/si><si><t>Lê Văn C<\/t><\/si><\/sst>$/);
    expect(partsOf(after)[SHEET]).toContain('<c r="B4" t="s"><v>4</v></c>');
  });

  test("a text the file already has is not added again", () => {
    const before = fullWorkbook();
    const workbook = readWorkbook(before);
    putCell(sheetAt(workbook, 0), "B4", { value: "Danh sách lớp", style: 0 });
    expect(changedParts(before, writeWorkbook(workbook))).toEqual([SHEET]);
  });

  test("a new format changes only its sheet and the styles, whose old indexes stay", () => {
    const before = fullWorkbook();
    const workbook = readWorkbook(before);
    const cell = cellAt(sheetAt(workbook, 0), "A1");
    const style = workbook.styles.get(cell.style);
    cell.style = workbook.styles.intern({ ...style, fill: { color: "#FFEEDD" } });
    const after = writeWorkbook(workbook);
    expect(changedParts(before, after)).toEqual(["xl/styles.xml", SHEET]);
    const old = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(partsOf(before)["xl/styles.xml"] ?? "")?.[1] ?? "missing";
    expect(partsOf(after)["xl/styles.xml"]).toContain(old);
    expect(valueAt(sheetAt(reopened(workbook), 0), "A1")).toBe("Danh sách lớp");
  });

  test("the calculation chain goes when a formula changes, and only then", () => {
    const workbook = readWorkbook(fullWorkbook());
    cellAt(sheetAt(workbook, 0), "D3").value = 5;
    expect(partsOf(writeWorkbook(workbook))).toHaveProperty(["xl/calcChain.xml"]);
    cellAt(sheetAt(workbook, 0), "D3").formula = "B3*3";
    const parts = partsOf(writeWorkbook(workbook));
    expect(parts).not.toHaveProperty(["xl/calcChain.xml"]);
    expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  test("parts nobody refers to are kept even when sheets go", () => {
    const workbook = readWorkbook(fullWorkbook());
    workbook.sheets.splice(0, 1);
    workbook.activeSheetId = sheetAt(workbook, 0).id;
    expect(partsOf(writeWorkbook(workbook))).toHaveProperty(["unknown/leftover.bin"]);
  });
});

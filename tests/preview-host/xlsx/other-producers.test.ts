import { readWorkbook } from "../../../src/preview-host/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/preview-host/xlsx/write-workbook";
import { putCell, reopened, sheetAt, styleAt, valueAt } from "./support/model-access";
import {
  changedParts,
  partsOf,
  plainStyles,
  relationships,
  smallBook,
  zipParts,
  type Parts,
} from "./support/package-fixture";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The parts with every element of the main namespace prefixed, as some .NET programs write them. */
function prefixed(parts: Parts): Parts {
  const result = { ...parts };
  for (const path of Object.keys(parts).filter((one) => /^xl\/(?!_rels|.*\/_rels)/.test(one))) {
    result[path] = (parts[path] ?? "")
      .replace(/<(\/?)(?=[A-Za-z])/g, "<$1x:")
      .replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);
  }
  return result;
}

describe("files of other programs", () => {
  test("a workbook whose elements are all prefixed is read, changed and read again", () => {
    const parts = smallBook({
      sheets: [
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>',
      ],
      strings: "<si><r><rPr><b/></rPr><t>một</t></r></si>",
      styles: plainStyles({}),
      workbookTail: '<definedNames><definedName name="Cũ">Sheet1!$A$1</definedName></definedNames>',
    });
    const before = zipParts(prefixed(parts));
    const workbook = readWorkbook(before);
    expect(changedParts(before, writeWorkbook(workbook))).toEqual([]);
    const sheet = sheetAt(workbook, 0);
    expect(valueAt(sheet, "A1")).toBe("một");
    const style = workbook.styles.get(0);
    putCell(sheet, "B2", { value: "hai", style: workbook.styles.intern({ ...style, numberFormat: "0.000" }) });
    sheet.merges.push({ top: 3, left: 0, bottom: 3, right: 1 });
    workbook.names.push({ name: "Mới", formula: "Sheet1!$B$2", scope: null, visible: true, comment: "" });
    const again = reopened(workbook);
    const changed = sheetAt(again, 0);
    expect([valueAt(changed, "A1"), valueAt(changed, "A2"), valueAt(changed, "B2")]).toEqual(["một", 1, "hai"]);
    expect(styleAt(again, changed, "B2").numberFormat).toBe("0.000");
    expect(changed.merges).toHaveLength(1);
    expect(again.names.map(({ name }) => name)).toEqual(["Cũ", "Mới"]);
    const xml = partsOf(writeWorkbook(workbook))["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toContain(`xmlns="${MAIN}"`);
    expect(xml).toContain('<x:row r="1"><x:c r="A1" t="s">');
  });

  test("absolute targets, a byte order mark and another main part name are understood", () => {
    const parts = smallBook({ sheets: ['<sheetData><row r="1"><c r="A1"><v>4</v></c></row></sheetData>'] });
    const renamed: Parts = {
      "[Content_Types].xml": (parts["[Content_Types].xml"] ?? "").replace("/xl/workbook.xml", "/xl/workbook2.xml"),
      "_rels/.rels": relationships(["rId1", "officeDocument", "/xl/workbook2.xml"]),
      "xl/workbook2.xml": `\uFEFF${parts["xl/workbook.xml"]}`,
      "xl/_rels/workbook2.xml.rels": relationships(["rId1", "worksheet", "/xl/worksheets/sheet1.xml"]),
      "xl/worksheets/sheet1.xml": `\uFEFF${parts["xl/worksheets/sheet1.xml"]}`,
    };
    const workbook = readWorkbook(zipParts(renamed));
    expect(valueAt(sheetAt(workbook, 0), "A1")).toBe(4);
    putCell(sheetAt(workbook, 0), "A2", { value: "thêm", style: 0 });
    expect(valueAt(sheetAt(reopened(workbook), 0), "A2")).toBe("thêm");
  });

  test("the strict dialect is understood by the ends of its names", () => {
    const strict = Object.fromEntries(
      Object.entries(
        smallBook({ sheets: ['<sheetData><row r="1"><c r="A1" t="d"><v>2024-02-29</v></c></row></sheetData>'] }),
      ).map(([path, text]) => [
        path,
        text
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          )
          .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"),
      ]),
    );
    const workbook = readWorkbook(zipParts(strict));
    expect(valueAt(sheetAt(workbook, 0), "A1")).toBe(45351);
  });

  test("without styles or shared strings a workbook has the default style, and gets both parts when needed", () => {
    const workbook = readWorkbook(
      zipParts(smallBook({ sheets: ['<sheetData><row r="1"><c r="A1"><v>4</v></c></row></sheetData>'] })),
    );
    const sheet = sheetAt(workbook, 0);
    const base = workbook.styles.get(0);
    expect(base.font).toMatchObject({ name: "Calibri", size: 11 });
    putCell(sheet, "A2", {
      value: "đậm",
      style: workbook.styles.intern({ ...base, font: { ...base.font, bold: true } }),
    });
    const again = reopened(workbook);
    expect(styleAt(again, sheetAt(again, 0), "A2").font.bold).toBe(true);
    expect(styleAt(again, sheetAt(again, 0), "A1").font.bold).toBe(false);
    expect(valueAt(sheetAt(again, 0), "A2")).toBe("đậm");
  });

  test("an empty worksheet element takes cells", () => {
    const parts = smallBook({ sheets: [""] });
    parts["xl/worksheets/sheet1.xml"] = `<worksheet xmlns="${MAIN}"/>`;
    const workbook = readWorkbook(zipParts(parts));
    putCell(sheetAt(workbook, 0), "A1", { value: 1, style: 0 });
    expect(valueAt(sheetAt(reopened(workbook), 0), "A1")).toBe(1);
  });

  test("a default width repeated for all columns is no width of theirs, and is kept beside new ones", () => {
    const workbook = readWorkbook(
      zipParts(
        smallBook({ sheets: ['<cols><col min="1" max="16384" width="11.5" customWidth="false"/></cols><sheetData/>'] }),
      ),
    );
    const sheet = sheetAt(workbook, 0);
    expect(sheet.columns.size).toBe(0);
    sheet.columns.set(0, { width: 30 });
    expect(partsOf(writeWorkbook(workbook))["xl/worksheets/sheet1.xml"]).toContain(
      '<cols><col min="1" max="1" width="30" customWidth="1"/><col min="2" max="16384" width="11.5" customWidth="false"/></cols>',
    );
  });
});

import type { CellStyle } from "../../../src/preview-host/model/workbook-model";
import { tinted } from "../../../src/preview-host/xlsx/styles/palette";
import { readWorkbook } from "../../../src/preview-host/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/preview-host/xlsx/write-workbook";
import { fullWorkbook } from "./support/full-workbook";
import { cellAt, openBook, reopened, sheetAt, styleAt } from "./support/model-access";
import { partsOf, plainStyles } from "./support/package-fixture";

const row = (count: number): string =>
  `<sheetData><row r="1">${Array.from({ length: count }, (_one, index) => `<c r="${String.fromCharCode(65 + index)}1" s="${index}"/>`).join("")}</row></sheetData>`;

const theme =
  '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="010101"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FEFEFE"/></a:lt1><a:dk2><a:srgbClr val="112233"/></a:dk2><a:lt2><a:srgbClr val="445566"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

describe("reading styles", () => {
  test("theme colours are taken from the theme in the swapped order of their index", () => {
    const workbook = openBook({
      sheets: [row(5)],
      styles: plainStyles({
        fonts: [0, 1, 2, 3].map((index) => `<font><color theme="${index}"/></font>`).join(""),
        cellXfs: [1, 2, 3, 4].map((font) => `<xf fontId="${font}"/>`).join(""),
      }),
      more: { "xl/theme/theme1.xml": theme },
      workbookRelationships: [["rId50", "theme", "theme/theme1.xml"]],
    });
    const sheet = sheetAt(workbook, 0);
    const colors = ["B1", "C1", "D1", "E1"].map((address) => styleAt(workbook, sheet, address).font.color);
    expect(colors).toEqual(["#FEFEFE", "#010101", "#445566", "#112233"]);
  });

  // Expected colours as Excel's own palette shows them for the accent 4472C4.
  test.each([
    ["4472C4", 0.7999816888943144, "DAE3F3"],
    ["4472C4", 0.3999755851924192, "8FAADC"],
    ["4472C4", -0.249977111117893, "2F5597"],
    ["FFFFFF", -0.249977111117893, "BFBFBF"],
    ["000000", 0.499984740745262, "7F7F7F"],
  ])("%s with tint %d is about %s", (color, tint, expected) => {
    const channels = (text: string): number[] => [0, 2, 4].map((at) => parseInt(text.slice(at, at + 2), 16));
    const difference = channels(tinted(color, tint)).map((one, index) =>
      Math.abs(one - (channels(expected)[index] ?? 0)),
    );
    expect(Math.max(...difference)).toBeLessThanOrEqual(2);
  });

  test("builtin formats have their codes, and a file's own code wins", () => {
    const workbook = openBook({
      sheets: [row(5)],
      styles: plainStyles({
        numFmts: '<numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>',
        cellXfs: [9, 14, 49, 170].map((id) => `<xf numFmtId="${id}"/>`).join(""),
      }),
    });
    const sheet = sheetAt(workbook, 0);
    const formats = ["A1", "B1", "C1", "D1", "E1"].map((address) => styleAt(workbook, sheet, address).numberFormat);
    expect(formats).toEqual(["General", "0%", "m/d/yyyy", "@", "dd/mm/yyyy"]);
  });
});

describe("writing styles", () => {
  function restyled(change: (style: CellStyle) => CellStyle) {
    const workbook = readWorkbook(fullWorkbook());
    const cell = cellAt(sheetAt(workbook, 0), "A1");
    cell.style = workbook.styles.intern(change(workbook.styles.get(cell.style)));
    const again = reopened(workbook);
    return {
      style: styleAt(again, sheetAt(again, 0), "A1"),
      xml: partsOf(writeWorkbook(workbook))["xl/styles.xml"] ?? "",
    };
  }

  test("a change of one facet leaves the others as the file had them", () => {
    const { style, xml } = restyled((old) => ({ ...old, font: { ...old.font, italic: true } }));
    expect(style).toMatchObject({
      font: { name: ".VnTime", bold: true, italic: true, size: 14 },
      fill: { color: "#FFFF00" },
    });
    expect(xml).toContain(
      '<font><b/><i/><sz val="14"/><color theme="4" tint="-0.25"/><name val=".VnTime"/><family val="2"/></font>',
    );
    expect(xml).toMatch(/<xf numFmtId="0" fontId="2" fillId="2" borderId="1"/);
  });

  test("every facet of a new style comes back", () => {
    const wanted: Omit<CellStyle, "sourceXf"> = {
      numberFormat: '0.00 "điểm"',
      font: {
        name: "Arial",
        size: 9,
        bold: false,
        italic: true,
        underline: "doubleAccountant",
        strikethrough: true,
        color: "#123456",
      },
      fill: { color: "#ABCDEF" },
      borders: {
        left: { line: "hair", color: "#111111" },
        right: { line: "slantDashDot", color: "#222222" },
        top: { line: "none", color: "#000000" },
        bottom: { line: "thick", color: "#333333" },
      },
      alignment: {
        horizontal: "distributed",
        vertical: "top",
        wrapText: true,
        indent: 2,
        textRotation: 90,
        shrinkToFit: true,
      },
      protection: { locked: false, formulaHidden: true },
      quotePrefix: true,
    };
    expect(restyled(() => wanted).style).toMatchObject(wanted);
    expect(restyled((old) => ({ ...wanted, sourceXf: old.sourceXf ?? 0 })).style).toMatchObject(wanted);
  });

  test("formats taken away are away", () => {
    const plain = readWorkbook(fullWorkbook()).styles.get(0);
    const { style } = restyled(({ sourceXf }) => ({ ...plain, sourceXf: sourceXf ?? 0 }));
    expect({ ...style, sourceXf: 0 }).toEqual(plain);
  });

  test("equal styles are written once, and equal fills of different styles too", () => {
    const workbook = readWorkbook(fullWorkbook());
    const sheet = sheetAt(workbook, 0);
    for (const address of ["A1", "B1", "C2"]) {
      const cell = cellAt(sheet, address);
      cell.style = workbook.styles.intern({ ...workbook.styles.get(cell.style), fill: { color: "#010203" } });
    }
    const xml = partsOf(writeWorkbook(workbook))["xl/styles.xml"] ?? "";
    expect(xml).toContain('<cellXfs count="6">');
    expect(xml).toContain('<fills count="4">');
  });

  test("a new conditional format gets a look of its own, an old one keeps its", () => {
    const workbook = readWorkbook(fullWorkbook());
    const sheet = sheetAt(workbook, 0);
    const areas = [{ top: 4, left: 0, bottom: 5, right: 0 }];
    const format = { fillColor: "#00FF00", fontColor: "#FF0000", bold: true, borderColor: "#0000FF" };
    sheet.conditionalFormats.push({
      id: "mới",
      areas,
      priority: 3,
      stopIfTrue: true,
      kind: "custom",
      formula: "$A5<0",
      format,
    });
    const again = sheetAt(reopened(workbook), 0);
    expect(again.conditionalFormats).toHaveLength(3);
    expect(again.conditionalFormats[2]).toMatchObject({
      areas,
      priority: 3,
      stopIfTrue: true,
      formula: "$A5<0",
      format,
    });
    const xml = partsOf(writeWorkbook(workbook))["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toContain('<cfRule type="expression" dxfId="0" priority="2"><formula>$B3&gt;1</formula></cfRule>');
    expect(xml).toContain('dxfId="1"');
  });
});

import { hostsOfThisFile } from "./support/open-host";

// Source: Excel.RangeFont, "null if … not uniform"; a text in formatted runs is not uniform within one cell.

const open = hostsOfThisFile();

const RUNS =
  '<r><t xml:space="preserve">A </t></r><r><rPr><b/><sz val="14"/><color rgb="FFFF0000"/><rFont val="Arial"/></rPr><t>Tik</t></r>';

async function opened(runs: string) {
  const host = await open();
  host.host.typeAsUser(host.host.sheetNamed("Sheet1"), { top: 0, bottom: 0, left: 0, right: 0 }, "A Tik");
  host.host.typeAsUser(host.host.sheetNamed("Sheet1"), { top: 1, bottom: 1, left: 0, right: 0 }, "Y Hlen");
  host.host.sheetNamed("Sheet1").cells.get(0)!.get(0)!.richTextXml = runs;
  return host;
}

async function fontOf(address: string, runs = RUNS): Promise<Record<string, unknown>> {
  const { Excel } = await opened(runs);
  return Excel.run(async (context) => {
    const { font } = context.workbook.worksheets.getFirst().getRange(address).format;
    font.load("name,size,color,bold,italic,underline");
    await context.sync();
    const { name, size, color, bold, italic, underline } = font;
    return { name, size, color, bold, italic, underline };
  });
}

describe("the font of a text in formatted runs", () => {
  test("is null in every look that differs within the cell, and told in the others", async () => {
    expect(await fontOf("A1")).toEqual({
      name: null,
      size: null,
      color: null,
      bold: null,
      italic: false,
      underline: "None",
    });
  });

  test("is that of the runs when they all look alike", async () => {
    const all = RUNS.replace("<r><t", '<r><rPr><b/><sz val="14"/><color rgb="FFFF0000"/><rFont val="Arial"/></rPr><t');
    expect(await fontOf("A1", all)).toMatchObject({ name: "Arial", size: 14, color: "#FF0000", bold: true });
  });

  test("counts in a range of several cells and leaves other cells alone", async () => {
    expect(await fontOf("A1:A2")).toMatchObject({ name: null, italic: false });
    expect(await fontOf("A2")).toMatchObject({ name: "Calibri", bold: false });
  });

  test("is told so by getCellProperties too", async () => {
    const { Excel } = await opened(RUNS);
    await Excel.run(async (context) => {
      const told = context.workbook.worksheets
        .getFirst()
        .getRange("A1:A2")
        .getCellProperties({ format: { font: { name: true, italic: true } } });
      await context.sync();
      expect(told.value.map(([cell]) => cell!.format!.font)).toEqual([
        { name: null, italic: false },
        { name: "Calibri", italic: false },
      ]);
    });
  });
});

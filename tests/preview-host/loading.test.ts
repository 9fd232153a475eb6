import { hostsOfThisFile } from "./support/open-host";

const open = hostsOfThisFile();

describe("loading (emulated; source: documentation of load)", () => {
  test("collections page with $top and $skip, and load deep members", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ["B", "C", "D"]) worksheets.add(name).pageLayout.orientation = "Landscape";
      worksheets.load({ $top: 2, $skip: 1, name: true, pageLayout: { orientation: true } });
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.pageLayout.orientation])).toEqual([
        ["B", "Landscape"],
        ["C", "Landscape"],
      ]);
    });
  });

  test("set() assigns many properties at once", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.set({ values: [["x"]], format: { font: { bold: true, color: "red" }, wrapText: true } });
      range.load("values,format/wrapText,format/font/color");
      await context.sync();
      expect([range.values[0]?.[0], range.format.wrapText, range.format.font.color]).toEqual(["x", true, "#FF0000"]);
    });
  });

  test("a tracked range can be used in a later batch until it is untracked", async () => {
    const { Excel } = await open();
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B2");
      range.track();
      await context.sync();
      return range;
    });
    await Excel.run(kept, async (context) => {
      kept.values = [["later"]];
      kept.load("values");
      await context.sync();
      expect(kept.values).toEqual([["later"]]);
      kept.untrack();
      await context.sync();
    });
  });
});

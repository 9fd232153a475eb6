import { codeOf, hostsOfThisFile } from "./support/open-host";
import { startNodeHost } from "../../src/preview-host/entry-node";

const open = hostsOfThisFile();

// Source: Excel's own rule for merged cells; getMergedAreas of OfficeDev/office-js #3611.
describe("merges (emulated)", () => {
  test("the value of a merge sits in its first cell, writes to the others are lost", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["", "kept"],
        ["lost", ""],
      ];
      range.merge();
      sheet.getRange("B2").values = [["ignored"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["kept", ""],
        ["", ""],
      ]);
    });
  });

  test("merged areas are told by getMergedAreasOrNullObject, only those that begin in the range", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B2").merge();
      sheet.getRange("D1:E3").merge(true);
      const merged = sheet.getRange("A1:F5").getMergedAreasOrNullObject();
      const reaching = sheet.getRange("B2:C5").getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      expect(merged.address).toBe("Sheet1!A1:B2,Sheet1!D1:E1,Sheet1!D2:E2,Sheet1!D3:E3");
      expect(reaching.isNullObject).toBe(true);
    });
  });

  // Source: OfficeDev/office-js #1840 (autofit of merged rows never works in Excel itself).
  test("autofit leaves rows of merged cells alone", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const long = "một câu rất dài cần nhiều dòng ".repeat(6);
      sheet.getRange("A1").values = [[long]];
      sheet.getRange("A2").values = [[long]];
      sheet.getRange("A1:A2").format.wrapText = true;
      sheet.getRange("A1:C1").merge();
      const [merged, plain] = [sheet.getRange("1:1"), sheet.getRange("2:2")];
      sheet.getRange("1:2").format.autofitRows();
      merged.format.load("rowHeight");
      plain.format.load("rowHeight");
      await context.sync();
      expect(merged.format.rowHeight).toBe(15);
      expect(plain.format.rowHeight).toBeGreaterThan(60);
    });
  });
});

// Source: ECMA-376-1 §18.3.1.13; Calibri 11 has 7 px digits, 96 dpi make a pixel 0.75 pt.
describe("units: widths and heights are in points (emulated)", () => {
  test("a column of default width is 64 px, 48 pt; a row 15 pt", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { format } = sheet.getRange("A1");
      format.load("columnWidth,rowHeight");
      sheet.load("standardWidth");
      await context.sync();
      expect([format.columnWidth, format.rowHeight, sheet.standardWidth]).toEqual([48, 15, 8.43]);
    });
  });

  test("a width set in points is stored in characters and read back in points, whole pixels", async () => {
    const { Excel, workbook } = await open();
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getFirst().getRange("B:B");
      format.columnWidth = 150;
      format.load("columnWidth");
      await context.sync();
      expect(format.columnWidth).toBe(150);
    });
    expect(workbook.sheets[0]?.columns.get(1)?.width).toBeCloseTo(28.57, 1);
  });

  test("the width survives saving and opening again", async () => {
    const first = await open();
    await first.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("C:C").format.columnWidth = 90;
      sheet.getRange("2:2").format.rowHeight = 30;
      await context.sync();
    });
    const again = await open({ bytes: first.save() });
    await again.Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getFirst().getRange("C2");
      format.load("columnWidth,rowHeight");
      await context.sync();
      expect([format.columnWidth, format.rowHeight]).toEqual([90, 30]);
    });
  });

  test("a hidden row is 0 pt high and shows its height again when unhidden", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const row = context.workbook.worksheets.getFirst().getRange("3:3");
      row.format.rowHeight = 30;
      row.rowHidden = true;
      row.format.load("rowHeight");
      await context.sync();
      expect(row.format.rowHeight).toBe(0);
      row.rowHidden = false;
      row.format.load("rowHeight");
      await context.sync();
      expect(row.format.rowHeight).toBe(30);
    });
  });
});

// Source: API error table (AccessDenied); WorksheetProtectionOptions.
describe("protection (emulated)", () => {
  const protectedHost = async (options?: Excel.WorksheetProtectionOptions) => {
    const host = await open();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect(options ?? {}, "secret");
      await context.sync();
    });
    return host;
  };

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["a value", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["a format", (sheet) => (sheet.getRange("A1").format.font.bold = true)],
    ["a column width", (sheet) => (sheet.getRange("A1").format.columnWidth = 10)],
    ["an inserted row", (sheet) => sheet.getRange("1:1").insert("Down")],
    ["a merge", (sheet) => sheet.getRange("A1:B1").merge()],
    ["clearing", (sheet) => sheet.getRange("A1:C3").clear()],
    ["a wrong password", (sheet) => sheet.protection.unprotect("guess")],
  ])("%s on a protected sheet is AccessDenied", async (_what, act) => {
    expect(await codeOf(await protectedHost(), act)).toBe("AccessDenied");
  });

  test("an unlocked cell takes values, the right password opens the sheet", async () => {
    const { Excel } = await protectedHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2").values = [["free"]];
      sheet.protection.unprotect("secret");
      sheet.getRange("A1").values = [["open"]];
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(false);
    });
  });

  test("what the options allow is allowed", async () => {
    const { Excel } = await protectedHost({ allowFormatCells: true });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").format.font.bold = true;
      await context.sync();
    });
  });

  test("the user's typing is refused as well", async () => {
    const { host } = await protectedHost();
    const sheet = host.sheetNamed("Sheet1");
    expect(() => host.typeAsUser(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, "x")).toThrow("cannot perform");
  });
});

// Source: OfficeDev/office-js #224, xlwings #747 (values set through a filter land in the wrong rows).
describe("filters and hidden rows (emulated)", () => {
  test("values written across filtered-out rows are misplaced, and the log says so", async () => {
    const { Excel, host } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A4").values = [["Head"], ["a"], ["b"], ["c"]];
      sheet.autoFilter.apply(sheet.getRange("A1:A4"));
      sheet.getRange("3:3").rowHidden = true;
      sheet.getRange("A2:A4").values = [["one"], ["two"], ["three"]];
      const range = sheet.getRange("A1:A4");
      range.load("values");
      sheet.autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      expect(range.values).toEqual([["Head"], ["one"], ["b"], ["two"]]);
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
    });
    expect(host.log.filter((entry) => entry.kind === "hazard")).toHaveLength(1);
  });

  test("hidden rows are readable: rowHidden is true, false or null for both", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("2:2").rowHidden = true;
      const ranges = ["A2", "A3", "A2:A3"].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load("rowHidden");
      await context.sync();
      expect(ranges.map((range) => range.rowHidden)).toEqual([true, false, null]);
    });
  });
});

describe("calculation (emulated)", () => {
  test("an unknown function gives #NAME? and is named in the log", async () => {
    const { Excel, host } = await open();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.formulas = [["=NOSUCHFUNCTION(1)"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["#NAME?"]]);
    });
    expect(host.log.find((entry) => entry.kind === "unknown-function")?.message).toContain("NOSUCHFUNCTION");
  });

  test("a formula follows the cells it reads, also those typed by the user", async () => {
    const { Excel, host } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A3").formulas = [[1], [2], ["=A1+A2"]];
      await context.sync();
      host.simulateUserEdit("Sheet1", "A1", "40");
      const sum = sheet.getRange("A3");
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[42]]);
    });
  });

  test("in manual mode only what is asked for is computed", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const sum = sheet.getRange("B1");
      sheet.getRange("A1").values = [[1]];
      sum.formulas = [["=A1*2"]];
      context.workbook.application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[5]];
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[2]]);
      context.workbook.application.calculate("Full");
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[10]]);
    });
  });

  // Source: documentation of workbook.functions; DATE(1904,1,2) is 1463 in the 1900 system and 1 in the 1904 one.
  test("DATE tells which date system the workbook has", async () => {
    const serial = async (date1904: boolean) => {
      const { createWorkbook } = await import("../../src/preview-host/model/create-workbook");
      const host = await startNodeHost({ workbook: { ...createWorkbook(), date1904 } });
      try {
        return await host.Excel.run(async (context) => {
          const result = context.workbook.functions.date(1904, 1, 2);
          result.load("value");
          await context.sync();
          return result.value;
        });
      } finally {
        host.close();
      }
    };
    expect([await serial(false), await serial(true)]).toEqual([1463, 1]);
  });
});

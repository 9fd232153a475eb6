import { codeOf, hostsOfThisFile, refusal } from "./support/open-host";

const open = hostsOfThisFile();

// Source: Excel's naming rules (support.microsoft.com "Rename a worksheet"); error codes from the API's error table.
describe("names of sheets (emulated)", () => {
  test.each(["", "x".repeat(32), "a/b", "a[b", "a:b", "a*b", "a?b", "a\\b", "'x", "History"])(
    "%j is refused as InvalidArgument",
    async (name) => {
      const host = await open();
      const code = await codeOf(host, (sheet) => {
        sheet.name = name;
      });
      expect(code).toBe("InvalidArgument");
    },
  );

  test("a name in use, in whatever case, is ItemAlreadyExists", async () => {
    const host = await open();
    expect(await codeOf(host, (_sheet, context) => context.workbook.worksheets.add("SHEET1"))).toBe(
      "ItemAlreadyExists",
    );
  });

  test("31 characters are allowed", async () => {
    const { Excel, workbook } = await open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("x".repeat(31));
      await context.sync();
    });
    expect(workbook.sheets).toHaveLength(2);
  });

  // Source: documentation of getItem; the client only queues it.
  test("getItem of none is ItemNotFound at sync, not before", async () => {
    const { Excel } = await open();
    let reachedSync = false;
    const error = await refusal(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nowhere").getRange("A1");
        reachedSync = true;
        await context.sync();
      }),
    );
    expect(reachedSync).toBe(true);
    expect(error.code).toBe("ItemNotFound");
  });

  test("getItemOrNullObject of none is a null object", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const range = sheet.getUsedRangeOrNullObject();
      sheet.load("name");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });
});

describe("renaming and deleting sheets (emulated)", () => {
  // Source: Excel rewrites references when a sheet is renamed.
  test("formulas, names and charts follow a rename", async () => {
    const { Excel, workbook } = await open();
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.add("Thôn 1");
      data.getRange("A1:B3").values = [
        ["Thôn", "Số"],
        ["Một", 4],
        ["Hai", 6],
      ];
      const report = context.workbook.worksheets.getFirst();
      report.getRange("A1").formulas = [["=SUM('Thôn 1'!B2:B3)"]];
      context.workbook.names.add("Tong", data.getRange("B2:B3"));
      data.charts.add("ColumnClustered", data.getRange("A1:B3"));
      await context.sync();
      data.name = "Ấp Hai";
      const cell = report.getRange("A1");
      cell.load("formulas,values");
      await context.sync();
      expect(cell.formulas).toEqual([["=SUM('Ấp Hai'!B2:B3)"]]);
      expect(cell.values).toEqual([[10]]);
    });
    expect(workbook.names[0]?.formula).toBe("'Ấp Hai'!$B$2:$B$3");
    expect(workbook.sheets[1]?.charts[0]?.series[0]?.valuesRef).toBe("'Ấp Hai'!$B$2:$B$3");
  });

  test("references to a deleted sheet become #REF!", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const gone = context.workbook.worksheets.add("Gone");
      gone.getRange("A1").values = [[7]];
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.formulas = [["=Gone!A1+1"]];
      await context.sync();
      gone.delete();
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["#REF!"]]);
    });
  });

  test("the last visible sheet cannot be deleted or hidden", async () => {
    const host = await open();
    expect(await codeOf(host, (sheet) => sheet.delete())).toBe("InvalidOperation");
    const hidden = await codeOf(host, (sheet) => {
      sheet.visibility = "Hidden";
    });
    expect(hidden).toBe("InvalidOperation");
  });

  // Source: typings of Worksheet.delete.
  test("a very hidden sheet must be shown before it can be deleted", async () => {
    const host = await open();
    const code = await codeOf(host, (_sheet, context) => {
      const hidden = context.workbook.worksheets.add("Hidden");
      hidden.visibility = "VeryHidden";
      hidden.delete();
    });
    expect(code).toBe("InvalidOperation");
  });

  test("a copy has the contents and a numbered name, beside the sheet it was asked beside", async () => {
    const { Excel, workbook } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [["x"]];
      context.workbook.worksheets.add("Last");
      const copy = sheet.copy("After", sheet);
      const cell = copy.getRange("A1");
      copy.load("name,position");
      cell.load("values,address");
      await context.sync();
      expect([copy.name, copy.position, cell.values[0]?.[0]]).toEqual(["Sheet1 (2)", 1, "x"]);
      expect(cell.address).toBe("'Sheet1 (2)'!A1");
    });
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Sheet1 (2)", "Last"]);
  });

  test("a sheet held by the client stays the same sheet after a rename and a move", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const second = sheets.add("Two");
      await context.sync();
      second.name = "Three";
      second.position = 0;
      await context.sync();
      second.load("name");
      sheets.load("items/name");
      await context.sync();
      expect(second.name).toBe("Three");
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(["Three", "Sheet1"]);
    });
  });

  test("count, first, last and the active sheet are told", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Hidden").visibility = "Hidden";
      const count = worksheets.getCount();
      const visible = worksheets.getCount(true);
      const last = worksheets.getLast();
      const active = worksheets.getActiveWorksheet();
      last.load("name,visibility");
      active.load("name,id");
      await context.sync();
      expect([count.value, visible.value, last.name, last.visibility, active.name]).toEqual([
        2,
        1,
        "Hidden",
        "Hidden",
        "Sheet1",
      ]);
    });
  });

  test("tab colour, gridlines, headings and panes are kept", async () => {
    const { Excel, workbook } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tabColor = "#00ff00";
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      sheet.load("tabColor,showGridlines,showHeadings");
      frozen.load("address");
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings]).toEqual(["#00FF00", false, false]);
      expect(frozen.address).toBe("Sheet1!A1:B3");
    });
    expect(workbook.sheets[0]?.freeze).toEqual({ rows: 3, columns: 2 });
  });
});

// Source: documentation of WorkbookProtection ("users can't add, delete, move or rename sheets").
describe("a protected structure (emulated)", () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["adding", (_sheet, context) => context.workbook.worksheets.add()],
    ["renaming", (sheet) => (sheet.name = "Other")],
    ["moving", (sheet) => (sheet.position = 1)],
    ["copying", (sheet) => sheet.copy()],
    ["deleting", (sheet) => sheet.delete()],
    ["hiding", (sheet) => (sheet.visibility = "Hidden")],
  ])("%s a sheet is AccessDenied until the structure is unprotected", async (_what, act) => {
    const host = await open();
    const protect = (on: boolean) =>
      host.Excel.run(async (context) => {
        if (on) context.workbook.worksheets.add("Second");
        if (on) context.workbook.protection.protect("secret");
        else context.workbook.protection.unprotect("secret");
        context.workbook.protection.load("protected");
        await context.sync();
        return context.workbook.protection.protected;
      });
    expect(await protect(true)).toBe(true);
    expect(await codeOf(host, act)).toBe("AccessDenied");
    expect(await protect(false)).toBe(false);
    await host.Excel.run(async (context) => {
      act(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    });
  });
});

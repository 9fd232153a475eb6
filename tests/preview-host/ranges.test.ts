import { codeOf, hostsOfThisFile } from "./support/open-host";

const open = hostsOfThisFile();

type Lead = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

// Source: documentation of Excel.Range.
describe("from range to range (emulated)", () => {
  test.each<[string, Lead, string]>([
    ["getCell", (range) => range.getCell(1, 1), "Sheet1!C3"],
    ["getRow", (range) => range.getRow(1), "Sheet1!B3:D3"],
    ["getColumn", (range) => range.getColumn(0), "Sheet1!B2:B4"],
    ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "Sheet1!A3:C5"],
    ["getResizedRange", (range) => range.getResizedRange(1, -1), "Sheet1!B2:C5"],
    ["getEntireRow", (range) => range.getEntireRow(), "Sheet1!2:4"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "Sheet1!B:D"],
    ["getLastCell", (range) => range.getLastCell(), "Sheet1!D4"],
    ["getLastRow", (range) => range.getLastRow(), "Sheet1!B4:D4"],
    ["getLastColumn", (range) => range.getLastColumn(), "Sheet1!D2:D4"],
    ["getBoundingRect", (range) => range.getBoundingRect("F9"), "Sheet1!B2:F9"],
    ["getIntersection", (range, sheet) => range.getIntersection(sheet.getRange("C1:C3")), "Sheet1!C2:C3"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "Sheet1!B5:D6"],
    ["getUsedRange", (range) => range.getUsedRange(true), "Sheet1!C3:D3"],
    ["getSurroundingRegion", (range) => range.getCell(1, 1).getSurroundingRegion(), "Sheet1!C3:D3"],
  ])("%s", async (_name, lead, address) => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("C3:D3").values = [[1, 2]];
      const result = lead(sheet.getRange("B2:D4"), sheet);
      result.load("address");
      await context.sync();
      expect(result.address).toBe(address);
    });
  });

  test("off the sheet is InvalidArgument", async () => {
    expect(await codeOf(await open(), (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0))).toBe("InvalidArgument");
  });

  test("an address of another sheet, or none, is InvalidArgument", async () => {
    const host = await open();
    expect(await codeOf(host, (sheet) => sheet.getRange("Other!A1"))).toBe("InvalidArgument");
    expect(await codeOf(host, (sheet) => sheet.getRange("no address"))).toBe("InvalidArgument");
  });

  test("an empty sheet's used range is A1, or a null object", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const used = sheet.getUsedRange();
      const orNull = sheet.getUsedRangeOrNullObject();
      used.load("address");
      await context.sync();
      expect([used.address, orNull.isNullObject]).toEqual(["Sheet1!A1", true]);
    });
  });

  test("formatted cells belong to the used range, but not to that of values", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("E9").format.fill.color = "yellow";
      const [all, valuesOnly] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      all.load("address");
      valuesOnly.load("address");
      await context.sync();
      expect([all.address, valuesOnly.address]).toEqual(["Sheet1!B2:E9", "Sheet1!B2"]);
    });
  });
});

describe("finding cells (emulated)", () => {
  test("special cells: formulas, constants by kind, blanks, visible", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("A1:C2");
      range.formulas = [
        ["text", 1, "=B1"],
        ["", 2, "=B2"],
      ];
      sheet.getRange("B:B").columnHidden = true;
      const found = [
        range.getSpecialCells("Formulas"),
        range.getSpecialCells("Constants", "Numbers"),
        range.getSpecialCells("Blanks"),
        range.getSpecialCells("Visible"),
      ];
      const none = range.getSpecialCellsOrNullObject("Constants", "Errors");
      for (const areas of found) areas.load("address");
      await context.sync();
      expect(found.map((areas) => areas.address)).toEqual([
        "Sheet1!C1:C2",
        "Sheet1!B1:B2",
        "Sheet1!A2",
        "Sheet1!A1:A2,Sheet1!C1:C2",
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("find looks at what cells show; nothing found is a null object or ItemNotFound", async () => {
    const host = await open();
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B3");
      range.values = [
        ["An", "Bình"],
        ["bình an", ""],
        ["", "BÌNH"],
      ];
      const whole = range.find("bình", { completeMatch: true });
      const part = range.find("an", { searchDirection: "Backwards" });
      const none = range.findOrNullObject("Cúc", {});
      whole.load("address");
      part.load("address");
      await context.sync();
      expect([whole.address, part.address, none.isNullObject]).toEqual(["Sheet1!B1", "Sheet1!A2", true]);
    });
    expect(await codeOf(host, (sheet) => sheet.getRange("A1:B3").find("Cúc", {}))).toBe("ItemNotFound");
  });
});

describe("copying, clearing, inserting, deleting (emulated)", () => {
  test("copyFrom shifts relative references and repeats over a larger destination", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("B1").formulas = [["=A1*$A$3"]];
      sheet.getRange("B1").format.font.bold = true;
      sheet.getRange("B2:B3").copyFrom("B1");
      sheet.getRange("D1").copyFrom("B1:B3", "Values", false, true);
      const [formulas, values] = [sheet.getRange("B1:B3"), sheet.getRange("D1:F1")];
      formulas.load("formulas,values");
      formulas.format.font.load("bold");
      values.load("values");
      values.format.font.load("bold");
      await context.sync();
      expect(formulas.formulas).toEqual([["=A1*$A$3"], ["=A2*$A$3"], ["=A3*$A$3"]]);
      expect(values.values).toEqual([[3, 6, 9]]);
      expect([formulas.format.font.bold, values.format.font.bold]).toEqual([true, false]);
    });
  });

  test("clear takes contents, formats or all", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const ranges = ["A1", "A2", "A3"].map((address) => sheet.getRange(address));
      const scopes = ["Contents", "Formats", "All"] as const;
      for (const [index, range] of ranges.entries()) {
        range.values = [[5]];
        range.format.fill.color = "#112233";
        range.clear(scopes[index]);
        range.load("values");
        range.format.fill.load("color");
      }
      await context.sync();
      expect(ranges.map((range) => [range.values[0]?.[0], range.format.fill.color])).toEqual([
        ["", "#112233"],
        [5, "#FFFFFF"],
        ["", "#FFFFFF"],
      ]);
    });
  });

  test("inserted rows move what is below: formulas, merges, names, held ranges", async () => {
    const { Excel, workbook } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A3").formulas = [[1], [2], ["=SUM(A1:A2)"]];
      sheet.getRange("C3:D4").merge();
      context.workbook.names.add("Tong", sheet.getRange("A3"));
      const held = sheet.getRange("A3");
      held.load("address");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      held.load("address,formulas,values");
      await context.sync();
      expect([held.address, held.formulas[0]?.[0], held.values[0]?.[0]]).toEqual(["Sheet1!A5", "=SUM(A1:A4)", 3]);
    });
    expect(workbook.sheets[0]?.merges).toEqual([{ top: 4, left: 2, bottom: 5, right: 3 }]);
    expect(workbook.names[0]?.formula).toBe("Sheet1!$A$5");
  });

  test("deleted cells leave #REF! behind, and a range on them is InvalidReference", async () => {
    const host = await open();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B3").formulas = [
        [1, "=A2"],
        [2, "=A3"],
        [3, "=SUM(A1:A3)"],
      ];
      await context.sync();
      sheet.getRange("A2").delete("Up");
      const left = sheet.getRange("A1:B3");
      left.load("formulas");
      await context.sync();
      expect(left.formulas).toEqual([
        [1, "=#REF!"],
        [3, "=A2"],
        ["", "=SUM(A1:A2)"],
      ]);
    });
    expect(
      await codeOf(host, (sheet) => {
        const gone = sheet.getRange("5:5");
        sheet.getRange("5:5").delete("Up");
        gone.load("values");
      }),
    ).toBe("InvalidReference");
  });

  test("a shift that would tear a merge is refused", async () => {
    const host = await open();
    const code = await codeOf(host, (sheet) => {
      sheet.getRange("A2:B2").merge();
      sheet.getRange("A1").insert("Down");
    });
    expect(code).toBe("InsertDeleteConflict");
  });
});

describe("formats (emulated)", () => {
  test("a property of unlike cells is null, of like ones their value", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1:B1").format.horizontalAlignment = "Center";
      const { format } = sheet.getRange("A1:B1");
      format.load("horizontalAlignment,wrapText,font/bold,font/name,fill/color");
      await context.sync();
      expect([
        format.horizontalAlignment,
        format.wrapText,
        format.font.bold,
        format.font.name,
        format.fill.color,
      ]).toEqual(["Center", false, null, "Calibri", "#FFFFFF"]);
    });
  });

  test("borders: edges and insides, the shared line seen from both cells", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { borders } = sheet.getRange("B2:C3").format;
      for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical"] as const) {
        borders.getItem(side).style = "Continuous";
        borders.getItem(side).weight = "Medium";
      }
      borders.getItem("EdgeTop").color = "#FF0000";
      const fromAbove = sheet.getRange("B1").format.borders.getItem("EdgeBottom");
      const inside = borders.getItem("InsideHorizontal");
      fromAbove.load("style,weight,color");
      inside.load("style");
      await context.sync();
      expect([fromAbove.style, fromAbove.weight, fromAbove.color, inside.style]).toEqual([
        "Continuous",
        "Medium",
        "#FF0000",
        "None",
      ]);
    });
  });

  test("cell, row and column properties are set and told in one call each", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.setCellProperties([
        [
          { format: { font: { bold: true, color: "#0000FF" }, borders: { bottom: { style: "Continuous" } } } },
          { format: { fill: { color: "#FFFF00" }, wrapText: true, horizontalAlignment: "Right" } },
        ],
      ]);
      range.setColumnProperties([{ format: { columnWidth: 60 } }, { columnHidden: true }]);
      range.setRowProperties([{ format: { rowHeight: 24 } }]);
      const cells = range.getCellProperties({
        address: true,
        format: { font: { bold: true }, fill: { color: true }, wrapText: true, borders: { style: true } },
      });
      const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      const rows = range.getRowProperties({ rowIndex: true, format: { rowHeight: true } });
      await context.sync();
      expect(cells.value[0]?.[0]).toMatchObject({
        address: "Sheet1!A1",
        format: { font: { bold: true }, wrapText: false, borders: { bottom: { style: "Continuous" } } },
      });
      expect(cells.value[0]?.[1]).toMatchObject({ format: { fill: { color: "#FFFF00" }, wrapText: true } });
      expect(columns.value).toMatchObject([
        { columnHidden: false, format: { columnWidth: 60 } },
        { columnHidden: true },
      ]);
      expect(rows.value).toEqual([{ rowIndex: 0, format: { rowHeight: 24 } }]);
    });
  });

  test("a hyperlink writes its text and looks like one", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.hyperlink = { documentReference: "Sheet1!B7", textToDisplay: "Xem dòng 7", screenTip: "Mở" };
      cell.load("hyperlink,values");
      cell.format.font.load("underline");
      await context.sync();
      expect(cell.hyperlink).toEqual({ documentReference: "Sheet1!B7", textToDisplay: "Xem dòng 7", screenTip: "Mở" });
      expect([cell.values[0]?.[0], cell.format.font.underline]).toEqual(["Xem dòng 7", "Single"]);
    });
  });
});

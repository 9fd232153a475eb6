import type { NodeHost } from "../../src/preview-host/entry-node";
import { codeOf, hostsOfThisFile, refusal } from "./support/open-host";

const open = hostsOfThisFile();

/** Runs on the first sheet and syncs at the end. */
function onFirst<T>(
  { Excel }: NodeHost,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await act(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}

describe("names (emulated; source: documentation of NamedItemCollection)", () => {
  test("a name leads to its range by getRange and by address, and can be deleted", async () => {
    const host = await open();
    await onFirst(host, async (sheet, context) => {
      sheet.getRange("B2:B3").values = [[4], [6]];
      const { names } = context.workbook;
      names.add("Tong", sheet.getRange("B2:B3"), "chú thích");
      names.add("He_so", "=0.5");
      const name = names.getItem("tong");
      const byAddress = sheet.getRange("Tong");
      const range = name.getRange();
      const factor = names.getItem("He_so");
      name.load("type,value,formula,scope,comment");
      factor.load("type,value");
      byAddress.load("address");
      range.load("values");
      names.load("items/name");
      await context.sync();
      expect([name.type, name.value, name.formula, name.scope]).toEqual([
        "Range",
        "Sheet1!B2:B3",
        "=Sheet1!$B$2:$B$3",
        "Workbook",
      ]);
      expect([byAddress.address, range.values]).toEqual(["Sheet1!B2:B3", [[4], [6]]]);
      expect([factor.type, factor.value]).toEqual(["Double", 0.5]);
      expect(names.items.map((item) => item.name)).toEqual(["Tong", "He_so"]);
      name.delete();
      const gone = names.getItemOrNullObject("Tong");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test.each(["A1", "1x", "two words", ""])("%j is no name", async (name) => {
    const code = await codeOf(await open(), (sheet, context) => context.workbook.names.add(name, sheet.getRange("A1")));
    expect(code).toBe("InvalidArgument");
  });

  test("a name in use is ItemAlreadyExists, but a sheet may have its own", async () => {
    const host = await open();
    await onFirst(host, async (sheet, context) => {
      context.workbook.names.add("Tong", sheet.getRange("A1"));
      sheet.names.add("Tong", sheet.getRange("A2"));
    });
    const code = await codeOf(host, (sheet, context) => context.workbook.names.add("TONG", sheet.getRange("A1")));
    expect(code).toBe("ItemAlreadyExists");
  });
});

describe("tables (emulated; source: documentation of Table)", () => {
  test("a table over filled cells has their header texts, body and rows", async () => {
    const host = await open();
    await onFirst(host, async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["Họ tên", "2026"],
        ["An", 1],
        ["Bình", 2],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Hoc_vien";
      table.style = "TableStyleLight1";
      const body = table.getDataBodyRange();
      const column = table.columns.getItem("2026");
      table.rows.add(undefined, [["Cúc", 3]]);
      const row = table.rows.getItemAt(0);
      table.load("name,id,style,showTotals");
      table.columns.load("items/name");
      body.load("address");
      column.load("values,index");
      row.load("values");
      const count = table.rows.getCount();
      await context.sync();
      expect([table.name, table.style, table.showTotals]).toEqual(["Hoc_vien", "TableStyleLight1", false]);
      expect(table.columns.items.map((item) => item.name)).toEqual(["Họ tên", "2026"]);
      expect(body.address).toBe("Sheet1!A2:B3");
      expect([column.index, column.values]).toEqual([1, [["2026"], [1], [2], [3]]]);
      expect([row.values, count.value]).toEqual([[["An", 1]], 3]);
    });
  });

  test("a table over a merge or another table is refused, as is merging in a table", async () => {
    const host = await open();
    await onFirst(host, async (sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.getRange("D1:E1").merge();
    });
    expect(await codeOf(host, (sheet) => sheet.tables.add("B2:C4", true))).toBe("InvalidArgument");
    expect(await codeOf(host, (sheet) => sheet.tables.add("D1:E4", true))).toBe("InvalidArgument");
    expect(await codeOf(host, (sheet) => sheet.getRange("A2:B2").merge())).toBe("InvalidOperation");
  });
});

describe("charts (emulated; source: documentation of ChartCollection.add)", () => {
  test("labels of the first row and column become names and categories", async () => {
    const host = await open();
    await onFirst(host, async (sheet, context) => {
      sheet.getRange("A1:C3").values = [
        ["Thôn", "Nam", "Nữ"],
        ["Một", 3, 4],
        ["Hai", 5, 6],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      chart.name = "Theo thôn";
      chart.title.text = "Học viên theo thôn";
      chart.legend.position = "Right";
      chart.axes.valueAxis.title.text = "Người";
      chart.setPosition("E2", "H12");
      const first = chart.series.getItemAt(0);
      first.format.fill.setSolidColor("#1F77B4");
      first.load("name");
      chart.load("id,left,top,width,height");
      chart.title.load("text");
      await context.sync();
      expect([first.name, chart.title.text]).toEqual(["Nam", "Học viên theo thôn"]);
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 192, 165]);
    });
    expect(host.workbook.sheets[0]?.charts[0]).toMatchObject({
      name: "Theo thôn",
      legend: { position: "Right" },
      valueAxisTitle: "Người",
      series: [
        { nameRef: "Sheet1!$B$1", valuesRef: "Sheet1!$B$2:$B$3", categoriesRef: "Sheet1!$A$2:$A$3", color: "#1F77B4" },
        { nameRef: "Sheet1!$C$1", valuesRef: "Sheet1!$C$2:$C$3" },
      ],
    });
  });

  test("a chart is found by name and gone after delete", async () => {
    const host = await open();
    await onFirst(host, async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.charts.add("Pie", sheet.getRange("A1:A2")).name = "P";
      await context.sync();
      sheet.charts.getItem("P").delete();
      const gone = sheet.charts.getItemOrNullObject("P");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});

describe("conditional formats (emulated; source: documentation of ConditionalFormatCollection)", () => {
  test("a custom rule is kept with formula, look, priority and areas; the newest is first", async () => {
    const host = await open();
    await onFirst(host, async (sheet, context) => {
      const range = sheet.getRange("A2:C9");
      const older = range.conditionalFormats.add("Custom");
      older.custom.rule.formula = "=$A2>1";
      const newer = range.conditionalFormats.add("Custom");
      newer.custom.rule.formula = '=$B2=""';
      newer.custom.format.fill.color = "#FFC7CE";
      newer.custom.format.font.color = "#9C0006";
      newer.stopIfTrue = true;
      range.conditionalFormats.load("items/id,items/priority,items/type");
      const rule = newer.custom.rule;
      rule.load("formula");
      await context.sync();
      expect(range.conditionalFormats.items.map((item) => [item.priority, item.type])).toEqual([
        [0, "Custom"],
        [1, "Custom"],
      ]);
      expect(rule.formula).toBe('=$B2=""');
      sheet.getRange("A2:C4").conditionalFormats.clearAll();
    });
    expect(host.workbook.sheets[0]?.conditionalFormats[1]).toMatchObject({
      areas: [{ top: 4, left: 0, bottom: 8, right: 2 }],
      stopIfTrue: true,
      format: { fillColor: "#FFC7CE", fontColor: "#9C0006" },
    });
  });
});

describe("data validation (emulated; source: documentation of DataValidation)", () => {
  test("a list, its prompt and alert are kept; cells that break it are told", async () => {
    const host = await open();
    await onFirst(host, async (sheet, context) => {
      const range = sheet.getRange("B2:B4");
      range.values = [["Nam"], ["Nữ"], ["?"]];
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "Nam,Nữ" } };
      range.dataValidation.errorAlert = {
        title: "Sai",
        message: "Chọn trong danh sách",
        showAlert: true,
        style: "Stop",
      };
      range.dataValidation.prompt = { title: "Giới", message: "Nam hoặc Nữ", showPrompt: true };
      const invalid = range.dataValidation.getInvalidCellsOrNullObject();
      invalid.load("address");
      range.dataValidation.load("type,rule,valid,prompt");
      await context.sync();
      expect([range.dataValidation.type, range.dataValidation.valid, invalid.address]).toEqual([
        "List",
        false,
        "Sheet1!B4",
      ]);
      expect(range.dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "Nam,Nữ" } });
      sheet.getRange("B3:B9").dataValidation.clear();
    });
    expect(host.workbook.sheets[0]?.dataValidations).toMatchObject([
      {
        areas: [{ top: 1, left: 1, bottom: 1, right: 1 }],
        type: "list",
        formula1: '"Nam,Nữ"',
        error: { style: "stop" },
      },
    ]);
  });

  test("a whole number between two bounds", async () => {
    const host = await open();
    await onFirst(host, async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      range.values = [[5], [50]];
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      const invalid = range.dataValidation.getInvalidCells();
      invalid.load("address");
      await context.sync();
      expect(invalid.address).toBe("Sheet1!A2");
    });
  });
});

describe("page set-up (emulated; source: documentation of PageLayout, ExcelApi 1.9)", () => {
  test("everything is kept, margins in points", async () => {
    const host = await open();
    await onFirst(host, async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins("Centimeters", { top: 2, left: 2.54 });
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$5:$6");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
      sheet.horizontalPageBreaks.add("A20");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      const area = pageLayout.getPrintAreaOrNullObject();
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      const none = pageLayout.getPrintTitleColumnsOrNullObject();
      pageLayout.load("orientation,paperSize,zoom,topMargin,leftMargin,headersFooters/defaultForAllPages/centerFooter");
      area.load("address");
      titles.load("address");
      await context.sync();
      expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom]).toEqual([
        "Landscape",
        "A4",
        { horizontalFitToPages: 1, verticalFitToPages: 0 },
      ]);
      expect(pageLayout.topMargin).toBeCloseTo(56.69, 2);
      expect(pageLayout.leftMargin).toBeCloseTo(72, 6);
      expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe("Trang &P/&N");
      expect([area.address, titles.address, none.isNullObject]).toEqual(["Sheet1!A1:H40", "Sheet1!5:6", true]);
      expect(sheet.horizontalPageBreaks.items.map((item) => item.rowIndex)).toEqual([19]);
      sheet.horizontalPageBreaks.removePageBreaks();
      const left = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });
});

describe("data of the add-in in the workbook (emulated)", () => {
  const namespace = "urn:example:state";

  test("custom XML parts: added, found by namespace, changed, deleted, saved with the file", async () => {
    const host = await open();
    await onFirst(host, async (_sheet, context) => {
      context.workbook.customXmlParts.add(`<state xmlns="${namespace}"><a>Một</a></state>`);
      await context.sync();
      const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItem();
      part.setXml(`<state xmlns="${namespace}"><a>Hai</a></state>`);
    });
    const again = await open({ bytes: host.save() });
    await onFirst(again, async (_sheet, context) => {
      const found = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
      const missing = context.workbook.customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject();
      const xml = found.getXml();
      await context.sync();
      expect(xml.value).toContain("<a>Hai</a>");
      expect(missing.isNullObject).toBe(true);
      found.delete();
      const count = context.workbook.customXmlParts.getByNamespace(namespace).getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test("malformed XML is InvalidArgument", async () => {
    const code = await codeOf(await open(), (_sheet, context) => context.workbook.customXmlParts.add("no xml"));
    expect(code).toBe("InvalidArgument");
  });

  test("settings hold JSON values and are the same that document.settings sees", async () => {
    const host = await open();
    await onFirst(host, async (_sheet, context) => {
      context.workbook.settings.add("choice", { village: ["Một", "Hai"] });
      const setting = context.workbook.settings.getItemOrNullObject("choice");
      setting.load("value");
      await context.sync();
      expect(setting.value).toEqual({ village: ["Một", "Hai"] });
    });
    const { settings } = host.Office.context.document;
    await new Promise<void>((resolve) => settings.refreshAsync(() => resolve()));
    expect(settings.get("choice")).toEqual({ village: ["Một", "Hai"] });
    settings.set("other", 1);
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    expect(host.workbook.settings.get("other")).toBe(1);
  });

  test("document properties, own ones included", async () => {
    const host = await open();
    await onFirst(host, async (_sheet, context) => {
      const { properties } = context.workbook;
      properties.title = "Báo cáo";
      properties.custom.add("Kỳ", "Quý 2");
      properties.load("title");
      const own = properties.custom.getItem("Kỳ");
      own.load("value,type");
      await context.sync();
      expect([properties.title, own.value, own.type]).toEqual(["Báo cáo", "Quý 2", "String"]);
    });
  });

  test("threaded comments: one a cell, found by cell", async () => {
    const host = await open();
    await onFirst(host, async (sheet, context) => {
      context.workbook.comments.add("Sheet1!B2", "Xem lại");
      const comment = context.workbook.comments.getItemByCell("Sheet1!B2");
      const place = comment.getLocation();
      comment.load("content");
      place.load("address");
      sheet.comments.load("items/content");
      await context.sync();
      expect([comment.content, place.address, sheet.comments.items.length]).toEqual(["Xem lại", "Sheet1!B2", 1]);
    });
    const error = await refusal(
      onFirst(host, async (_sheet, context) => void context.workbook.comments.add("Sheet1!B2", "x")),
    );
    expect((error as { code?: string }).code).toBe("InvalidArgument");
  });
});

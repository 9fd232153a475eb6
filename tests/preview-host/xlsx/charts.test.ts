import type { Chart, ChartType, Workbook } from "../../../src/preview-host/model/workbook-model";
import { readWorkbook } from "../../../src/preview-host/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/preview-host/xlsx/write-workbook";
import { fullWorkbook, fullWorkbookParts } from "./support/full-workbook";
import { openBook, reopened, sheetAt } from "./support/model-access";
import { changedParts, partsOf, zipParts } from "./support/package-fixture";

const rows =
  '<sheetData><row r="1"><c r="B1" t="str"><v>Số &lt;người&gt;</v></c></row><row r="2"><c r="A2" t="str"><v>Thôn 1</v></c><c r="B2"><v>3</v></c></row>' +
  '<row r="3"><c r="A3" t="str"><v>Thôn 2</v></c><c r="B3"/></row><row r="4"><c r="A4" t="str"><v>Thôn 3</v></c><c r="B4"><v>4.5</v></c></row></sheetData>';

function chartOf(type: ChartType): Chart {
  return {
    id: "{CHART}",
    name: "Biểu đồ 1",
    type,
    title: "Theo thôn\n& năm",
    series: [
      { nameRef: "Sheet1!$B$1", valuesRef: "Sheet1!$B$2:$B$4", categoriesRef: "Sheet1!$A$2:$A$4", color: "#C00000" },
    ],
    legend: { visible: true, position: "Bottom" },
    categoryAxisTitle: "Thôn",
    valueAxisTitle: "Người",
    dataLabels: true,
    left: 120,
    top: 37.5,
    width: 360,
    height: 216,
  };
}

function withChart(chart: Chart): Workbook {
  const workbook = openBook({ sheets: [rows] });
  sheetAt(workbook, 0).charts.push(chart);
  return workbook;
}

const chartXml = (workbook: Workbook, path = "xl/charts/chart1.xml"): string =>
  partsOf(writeWorkbook(workbook))[path] ?? "";

describe("new charts", () => {
  const ALL: ChartType[] = [
    "ColumnClustered",
    "ColumnStacked",
    "BarClustered",
    "BarStacked",
    "Line",
    "LineMarkers",
    "Pie",
    "Doughnut",
    "Area",
  ];

  test.each(ALL)("a chart of the type %s comes back as it was made", (type) => {
    const made = chartOf(type);
    if (type === "Pie" || type === "Doughnut") Object.assign(made, { categoryAxisTitle: null, valueAxisTitle: null });
    const read = sheetAt(reopened(withChart(made)), 0).charts;
    expect(read).toEqual([{ ...made, id: expect.any(String) }]);
  });

  test("columns and a line in one chart keep their types and order", () => {
    const made = chartOf("ColumnClustered");
    made.series = [
      { name: "Đường", valuesRef: "Sheet1!$B$2:$B$4", type: "LineMarkers" },
      { name: "Cột", valuesRef: "Sheet1!$B$2:$B$4" },
    ];
    const xml = chartXml(withChart(made));
    expect(xml.indexOf("<c:barChart>")).toBeLessThan(xml.indexOf("<c:lineChart>"));
    expect(sheetAt(reopened(withChart(made)), 0).charts[0]?.series).toEqual(made.series);
  });

  test("the points the series have now are cached, gaps left out", () => {
    const xml = chartXml(withChart(chartOf("ColumnClustered")));
    expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="2"><c:v>4.5</c:v></c:pt>');
    expect(xml).toContain('<c:pt idx="2"><c:v>Thôn 3</c:v></c:pt>');
    expect(xml).toContain("<c:v>Số &lt;người&gt;</c:v>");
  });

  test("a chart without title, legend or labels says so", () => {
    const made: Chart = {
      ...chartOf("Line"),
      title: null,
      legend: { visible: false, position: "Right" },
      dataLabels: false,
    };
    const xml = chartXml(withChart(made));
    expect(xml).toContain('<c:autoTitleDeleted val="1"/>');
    expect(xml).not.toMatch(/<c:legend>|showVal/);
    expect(sheetAt(reopened(withChart(made)), 0).charts[0]).toMatchObject({ title: null, legend: { visible: false } });
  });

  test("the children of the plot area's parts stand in the order of the schema", () => {
    const xml = chartXml(withChart(chartOf("BarStacked")));
    const order = ["barDir", "grouping", "varyColors", "ser", "gapWidth", "overlap", "axId"];
    const places = order.map((name) => xml.indexOf(`<c:${name}`));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const inSeries = ["idx", "order", "tx", "spPr", "invertIfNegative", "dLbls", "cat", "val"];
    const series = xml.slice(xml.indexOf("<c:ser>"));
    const inner = inSeries.map((name) => series.search(new RegExp(`<c:${name}[ >]`)));
    expect(inner).toEqual([...inner].sort((one, other) => one - other));
  });
});

describe("charts of the file", () => {
  test("a chart is found with its place, and its part is kept when another is added", () => {
    const before = fullWorkbook();
    const workbook = readWorkbook(before);
    const sheet = sheetAt(workbook, 0);
    expect(sheet.charts[0]).toMatchObject({
      name: "Biểu đồ cũ",
      type: "ColumnClustered",
      title: null,
      series: [{ valuesRef: "'Lớp 1'!$B$3:$B$4" }],
      top: 0,
      height: 33 + 15.75 + 0 + 15.75,
    });
    sheet.charts.push(chartOf("Pie"));
    const after = writeWorkbook(workbook);
    expect(changedParts(before, after)).toEqual([
      "[Content_Types].xml",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
    ]);
    expect(partsOf(after)["xl/drawings/drawing1.xml"]).toContain('name="Hình 1"');
  });

  test("when only its references change, a chart keeps its formats", () => {
    const workbook = readWorkbook(fullWorkbook());
    sheetAt(workbook, 0).charts[0]?.series.splice(0, 1, { valuesRef: "'Lớp A'!$B$3:$B$9" });
    expect(chartXml(workbook)).toContain("<c:spPr><a:gradFill/></c:spPr><c:val><c:numRef><c:f>'Lớp A'!$B$3:$B$9</c:f>");
  });

  test("a deleted chart goes with its part, shapes beside it stay", () => {
    const workbook = readWorkbook(fullWorkbook());
    sheetAt(workbook, 0).charts = [];
    const parts = partsOf(writeWorkbook(workbook));
    expect(parts).not.toHaveProperty(["xl/charts/chart1.xml"]);
    expect(parts["xl/drawings/drawing1.xml"]).toContain('name="Hình 1"');
    expect(parts["xl/drawings/drawing1.xml"]).not.toContain("graphicFrame");
  });

  test("a moved chart keeps its part", () => {
    const before = fullWorkbook();
    const workbook = readWorkbook(before);
    const chart = sheetAt(workbook, 0).charts[0];
    if (chart === undefined) throw new Error("The chart is missing");
    Object.assign(chart, { left: 12, top: 40, width: 200, height: 100, name: "Tên mới" });
    expect(changedParts(before, writeWorkbook(workbook))).toEqual(["xl/drawings/drawing1.xml"]);
    expect(sheetAt(reopened(workbook), 0).charts[0]).toMatchObject({
      left: 12,
      top: 40,
      width: 200,
      height: 100,
      name: "Tên mới",
    });
  });

  test("a chart the model cannot express is kept, and follows a renamed sheet", () => {
    const parts = fullWorkbookParts();
    parts["xl/charts/chart1.xml"] = (parts["xl/charts/chart1.xml"] ?? "").replaceAll("barChart", "bar3DChart");
    const workbook = readWorkbook(zipParts(parts));
    const sheet = sheetAt(workbook, 0);
    expect(sheet.charts).toEqual([]);
    sheet.name = "Lớp 'A' & B";
    expect(chartXml(workbook)).toBe((parts["xl/charts/chart1.xml"] ?? "").replace("'Lớp 1'!", "'Lớp ''A'' &amp; B'!"));
  });

  test("a new chart on a sheet that took an old sheet's name keeps its references", () => {
    const workbook = readWorkbook(fullWorkbook());
    const old = sheetAt(workbook, 0);
    old.name = "Lớp 1 (cũ)";
    sheetAt(workbook, 1).name = "Lớp 1";
    sheetAt(workbook, 1).charts.push({ ...chartOf("Line"), series: [{ valuesRef: "'Lớp 1'!$A$1:$A$1" }] });
    expect(chartXml(workbook, "xl/charts/chart2.xml")).toContain("<c:f>'Lớp 1'!$A$1:$A$1</c:f>");
    expect(chartXml(workbook)).toContain("'Lớp 1 (cũ)'!$B$3:$B$4");
  });
});

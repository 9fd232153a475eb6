import { plainValue } from "../../model/cell-value";
import { absoluteReference } from "../../model/formula-references";
import { columnCount, rowCount } from "../../model/geometry";
import { HostError } from "../../model/host-error";
import { leftOfColumn, topOfRow } from "../../model/line-size";
import { assertAllowed } from "../../model/protection";
import type { Area, Chart, ChartSeries, ChartType, Sheet } from "../../model/workbook-model";
import { asNumber, asOneOf, asString, type ArgumentReader } from "../argument-reader";
import type { HostState } from "../host-state";
import type { LiveRange } from "../live-range";
import { declareType, openObject, type SheetChart } from "../object-registry";
import type { HostObject, ScalarMember } from "../object-type";
import { rangeArgument } from "./range-lookup";
import { orItemNotFound } from "./range-search";

/** The chart types that the model keeps. */
export const chartTypes: readonly ChartType[] = [
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

/** Excel's default chart: 5 by 3 inches. */
const DEFAULT_SIZE = { width: 360, height: 216 };

function findChart(sheet: Sheet, key: unknown): HostObject | null {
  const wanted = asString(key).toLowerCase();
  const chart = sheet.charts.find(
    (candidate) => candidate.id.toLowerCase() === wanted || candidate.name.toLowerCase() === wanted,
  );
  return chart === undefined ? null : openObject("Chart", { sheet, chart });
}

const isText = (sheet: Sheet, row: number, column: number): boolean => {
  const value = sheet.cells.get(row)?.get(column)?.value ?? null;
  return value === null || typeof value === "string";
};

/** Whether a first row (column) holds labels: all texts or blanks, with something below (beside) it. */
function headerLines(sheet: Sheet, area: Area): { row: boolean; column: boolean } {
  const rowTexts = Array.from({ length: columnCount(area) }, (_unused, index) =>
    isText(sheet, area.top, area.left + index),
  );
  const columnTexts = Array.from({ length: rowCount(area) }, (_unused, index) =>
    isText(sheet, area.top + index, area.left),
  );
  return {
    row: rowCount(area) > 1 && rowTexts.slice(columnCount(area) > 1 ? 1 : 0).every(Boolean),
    column: columnCount(area) > 1 && columnTexts.slice(rowCount(area) > 1 ? 1 : 0).every(Boolean),
  };
}

/** Splits the source into series as Excel does: labels in the first row and column, the shorter side makes series. */
function seriesFrom(source: LiveRange, seriesBy: "Auto" | "Columns" | "Rows"): ChartSeries[] {
  const { sheet, area } = source;
  const header = headerLines(sheet, area);
  const data = { ...area, top: area.top + (header.row ? 1 : 0), left: area.left + (header.column ? 1 : 0) };
  const byColumns = seriesBy === "Auto" ? columnCount(data) <= rowCount(data) : seriesBy === "Columns";
  const reference = (part: Area): string => absoluteReference(sheet, part);
  const count = byColumns ? columnCount(data) : rowCount(data);
  return Array.from({ length: count }, (_unused, index) => {
    const values = byColumns
      ? { ...data, left: data.left + index, right: data.left + index }
      : { ...data, top: data.top + index, bottom: data.top + index };
    const nameCell = byColumns
      ? { top: area.top, bottom: area.top, left: values.left, right: values.left }
      : { left: area.left, right: area.left, top: values.top, bottom: values.top };
    const categories = byColumns
      ? { ...data, left: area.left, right: area.left }
      : { ...data, top: area.top, bottom: area.top };
    return {
      ...((byColumns ? header.row : header.column) ? { nameRef: reference(nameCell) } : {}),
      ...((byColumns ? header.column : header.row) ? { categoriesRef: reference(categories) } : {}),
      valuesRef: reference(values),
    };
  });
}

function nextName(sheet: Sheet): string {
  for (let number = sheet.charts.length + 1; ; number += 1) {
    const name = `Chart ${number}`;
    if (!sheet.charts.some((chart) => chart.name === name)) return name;
  }
}

function nextChartId(host: HostState): string {
  const used = new Set(host.workbook.sheets.flatMap((sheet) => sheet.charts.map((chart) => chart.id)));
  for (let number = used.size + 1; ; number += 1) {
    const id = `{00000000-0008-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!used.has(id)) return id;
  }
}

function addChart(sheet: Sheet, args: ArgumentReader, host: HostState): HostObject {
  assertAllowed(host.workbook, sheet, "objects");
  host.settle();
  const type = asOneOf(args.raw(0), chartTypes);
  const source = rangeArgument(host, sheet, args.range(1), args.raw(1));
  const seriesBy = args.has(2) ? asOneOf(args.raw(2), ["Auto", "Columns", "Rows"] as const) : "Auto";
  const series = seriesFrom(source, seriesBy);
  const [only] = series;
  const chart: Chart = {
    id: nextChartId(host),
    name: nextName(sheet),
    type,
    title: series.length === 1 && only !== undefined ? seriesName(host, sheet, only) : "Chart Title",
    series,
    legend: { visible: series.length > 1 || type === "Pie" || type === "Doughnut", position: "Bottom" },
    categoryAxisTitle: null,
    valueAxisTitle: null,
    dataLabels: false,
    left: leftOfColumn(host.workbook, sheet, source.sheet === sheet ? source.area.right + 2 : 0),
    top: topOfRow(host.workbook, sheet, source.sheet === sheet ? source.area.top : 0),
    ...DEFAULT_SIZE,
  };
  sheet.charts.push(chart);
  host.record({ kind: "objects", sheetId: sheet.id });
  return openObject("Chart", { sheet, chart });
}

/** The name that a series shows: its own text or that of its name cell. */
export function seriesName(host: HostState, sheet: Sheet, series: ChartSeries): string {
  if (series.name !== undefined) return series.name;
  if (series.nameRef === undefined) return "Series1";
  const value = host.engine.evaluateFormula(sheet.id, 0, 0, series.nameRef);
  return String(plainValue(value));
}

declareType("ChartCollection", {
  scalars: { Count: { tag: "1.1", get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => openObject("Chart", { sheet, chart })),
  item: (sheet, key) => orItemNotFound(findChart(sheet, key)),
  methods: {
    Add: { tag: "1.1", call: addChart },
    GetCount: { tag: "1.4", call: (sheet) => sheet.charts.length },
    GetItem: { tag: "1.1", call: (sheet, args) => orItemNotFound(findChart(sheet, args.raw(0))) },
    GetItemOrNullObject: { tag: "1.4", call: (sheet, args) => findChart(sheet, args.raw(0)) },
    GetItemAt: {
      tag: "1.1",
      call: (sheet, args) => {
        const chart = sheet.charts[args.integer(0)];
        return orItemNotFound(chart === undefined ? null : openObject("Chart", { sheet, chart }));
      },
    },
  },
});

/** A property of the chart; setting it tells listeners. */
export function chartMember<T extends SheetChart>(
  tag: string,
  get: (target: T, host: HostState) => unknown,
  set: (target: T, value: unknown) => void,
): ScalarMember<T> {
  return {
    tag,
    get,
    set: (target, value, host) => {
      assertAllowed(host.workbook, target.sheet, "objects");
      set(target, value);
      host.record({ kind: "objects", sheetId: target.sheet.id });
    },
  };
}

/** Points. */
function measure(field: "left" | "top" | "width" | "height"): ScalarMember<SheetChart> {
  return chartMember(
    "1.1",
    ({ chart }) => chart[field],
    ({ chart }, value) => {
      const points = asNumber(value);
      if (points < 0) throw new HostError("InvalidArgument");
      chart[field] = points;
    },
  );
}

function setPosition({ sheet, chart }: SheetChart, args: ArgumentReader, host: HostState): void {
  const first = rangeArgument(host, sheet, args.range(0), args.raw(0)).area;
  const last = args.has(1) ? rangeArgument(host, sheet, args.range(1), args.raw(1)).area : null;
  chart.left = leftOfColumn(host.workbook, sheet, first.left);
  chart.top = topOfRow(host.workbook, sheet, first.top);
  if (last !== null) {
    chart.width = leftOfColumn(host.workbook, sheet, last.right + 1) - chart.left;
    chart.height = topOfRow(host.workbook, sheet, last.bottom + 1) - chart.top;
  }
  host.record({ kind: "objects", sheetId: sheet.id });
}

declareType("Chart", {
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    Id: { tag: "1.7", get: ({ chart }) => chart.id },
    Name: chartMember(
      "1.1",
      ({ chart }) => chart.name,
      ({ chart }, value) => {
        chart.name = asString(value);
      },
    ),
    ChartType: chartMember(
      "1.7",
      ({ chart }) => chart.type,
      ({ chart }, value) => {
        chart.type = asOneOf(value, chartTypes);
      },
    ),
    Left: measure("left"),
    Top: measure("top"),
    Width: measure("width"),
    Height: measure("height"),
  },
  children: {
    Title: { tag: "1.1", open: (target) => openObject("ChartTitle", target) },
    Legend: { tag: "1.1", open: (target) => openObject("ChartLegend", target) },
    Axes: { tag: "1.1", open: (target) => openObject("ChartAxes", target) },
    Series: { tag: "1.1", open: (target) => openObject("ChartSeriesCollection", target) },
    DataLabels: { tag: "1.1", open: (target) => openObject("ChartDataLabels", target) },
    Worksheet: { tag: "1.2", open: ({ sheet }) => openObject("Worksheet", sheet) },
  },
  methods: {
    SetPosition: { tag: "1.1", call: setPosition },
    SetData: {
      tag: "1.1",
      call: ({ sheet, chart }, args, host) => {
        const source = rangeArgument(host, sheet, args.range(0), args.raw(0));
        const seriesBy = args.has(1) ? asOneOf(args.raw(1), ["Auto", "Columns", "Rows"] as const) : "Auto";
        chart.series = seriesFrom(source, seriesBy);
        host.record({ kind: "objects", sheetId: sheet.id });
      },
    },
    Activate: { tag: "1.9", call: () => undefined },
    Delete: {
      tag: "1.1",
      call: ({ sheet, chart }, _args, host) => {
        assertAllowed(host.workbook, sheet, "objects");
        sheet.charts = sheet.charts.filter((other) => other !== chart);
        host.record({ kind: "objects", sheetId: sheet.id });
      },
    },
  },
});

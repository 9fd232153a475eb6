import { parseColor } from "../../model/colors";
import { absoluteReference } from "../../model/formula-references";
import { HostError } from "../../model/host-error";
import { asBoolean, asOneOf, asString } from "../argument-reader";
import type { HostState } from "../host-state";
import type { LiveRange } from "../live-range";
import { declareType, openObject, type SheetChart, type Targets } from "../object-registry";
import { chartMember, chartTypes, seriesName } from "./charts";
import { orItemNotFound } from "./range-search";

declareType("ChartTitle", {
  scalars: {
    Text: chartMember(
      "1.1",
      ({ chart }) => chart.title ?? "",
      ({ chart }, value) => {
        chart.title = asString(value);
      },
    ),
    Visible: chartMember(
      "1.1",
      ({ chart }) => chart.title !== null,
      ({ chart }, value) => {
        if (!asBoolean(value)) chart.title = null;
        else chart.title ??= "Chart Title";
      },
    ),
  },
});

const legendPositions = ["Top", "Bottom", "Left", "Right"] as const;

declareType("ChartLegend", {
  scalars: {
    Visible: chartMember(
      "1.1",
      ({ chart }) => chart.legend.visible,
      ({ chart }, value) => {
        chart.legend.visible = asBoolean(value);
      },
    ),
    Position: chartMember(
      "1.1",
      ({ chart }) => chart.legend.position,
      ({ chart }, value) => {
        chart.legend.position = asOneOf(value, legendPositions);
      },
    ),
  },
});

declareType("ChartDataLabels", {
  scalars: {
    ShowValue: chartMember(
      "1.1",
      ({ chart }) => chart.dataLabels,
      ({ chart }, value) => {
        chart.dataLabels = asBoolean(value);
      },
    ),
  },
});

declareType("ChartAxes", {
  children: {
    CategoryAxis: { tag: "1.1", open: (target) => openObject("ChartAxis", { ...target, axis: "category" }) },
    ValueAxis: { tag: "1.1", open: (target) => openObject("ChartAxis", { ...target, axis: "value" }) },
  },
});

declareType("ChartAxis", {
  scalars: { Type: { tag: "1.7", get: ({ axis }) => (axis === "category" ? "Category" : "Value") } },
  children: { Title: { tag: "1.1", open: (target) => openObject("ChartAxisTitle", target) } },
});

const titleField = { category: "categoryAxisTitle", value: "valueAxisTitle" } as const;

declareType("ChartAxisTitle", {
  scalars: {
    Text: chartMember<Targets["ChartAxisTitle"]>(
      "1.1",
      ({ chart, axis }) => chart[titleField[axis]] ?? "",
      ({ chart, axis }, value) => {
        chart[titleField[axis]] = asString(value);
      },
    ),
    Visible: chartMember<Targets["ChartAxisTitle"]>(
      "1.1",
      ({ chart, axis }) => chart[titleField[axis]] !== null,
      ({ chart, axis }, value) => {
        if (!asBoolean(value)) chart[titleField[axis]] = null;
        else chart[titleField[axis]] ??= "Axis Title";
      },
    ),
  },
});

function seriesAt(target: SheetChart, index: number) {
  const series = target.chart.series[index];
  return orItemNotFound(series === undefined ? null : openObject("ChartSeries", { ...target, series }));
}

declareType("ChartSeriesCollection", {
  scalars: { Count: { tag: "1.1", get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((series) => openObject("ChartSeries", { ...target, series })),
  methods: {
    GetCount: { tag: "1.4", call: ({ chart }) => chart.series.length },
    GetItemAt: { tag: "1.1", call: (target, args) => seriesAt(target, args.integer(0)) },
    Add: {
      tag: "1.7",
      call: (target, args, host) => {
        const name = args.optionalString(0);
        const series = { ...(name === undefined ? {} : { name }), valuesRef: "{0}" };
        target.chart.series.splice(args.optionalInteger(1, target.chart.series.length), 0, series);
        host.record({ kind: "objects", sheetId: target.sheet.id });
        return openObject("ChartSeries", { ...target, series });
      },
    },
  },
});

function sourceText(range: LiveRange | null): string {
  if (range === null) throw new HostError("InvalidArgument");
  return absoluteReference(range.sheet, range.area);
}

function changed(host: HostState, { sheet }: SheetChart): void {
  host.record({ kind: "objects", sheetId: sheet.id });
}

type Series = Targets["ChartSeries"];

declareType("ChartSeries", {
  scalars: {
    Name: chartMember<Series>(
      "1.1",
      ({ sheet, series }, host) => seriesName(host, sheet, series),
      ({ series }, value) => {
        series.name = asString(value);
        delete series.nameRef;
      },
    ),
    ChartType: chartMember<Series>(
      "1.7",
      ({ chart, series }) => series.type ?? chart.type,
      ({ series }, value) => {
        series.type = asOneOf(value, chartTypes);
      },
    ),
    HasDataLabels: chartMember<Series>(
      "1.7",
      ({ chart }) => chart.dataLabels,
      ({ chart }, value) => {
        chart.dataLabels = asBoolean(value);
      },
    ),
  },
  children: { Format: { tag: "1.1", open: (target) => openObject("ChartSeriesFormat", target) } },
  methods: {
    SetValues: {
      tag: "1.7",
      call: (target, args, host) => {
        target.series.valuesRef = sourceText(args.range(0));
        changed(host, target);
      },
    },
    SetXAxisValues: {
      tag: "1.7",
      call: (target, args, host) => {
        target.series.categoriesRef = sourceText(args.range(0));
        changed(host, target);
      },
    },
    Delete: {
      tag: "1.7",
      call: (target, _args, host) => {
        target.chart.series = target.chart.series.filter((other) => other !== target.series);
        changed(host, target);
      },
    },
  },
});

declareType("ChartSeriesFormat", {
  children: { Fill: { tag: "1.1", open: (target) => openObject("ChartFill", target) } },
});

declareType("ChartFill", {
  methods: {
    SetSolidColor: {
      tag: "1.1",
      call: (target, args, host) => {
        target.series.color = parseColor(args.raw(0));
        changed(host, target);
      },
    },
    Clear: {
      tag: "1.1",
      call: (target, _args, host) => {
        delete target.series.color;
        changed(host, target);
      },
    },
  },
});

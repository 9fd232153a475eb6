import type { ChartDraft } from "../sheet/write-plan";
import { rangeOf } from "./range-of";

const TYPE = {
  column: "ColumnClustered",
  bar: "BarClustered",
  line: "LineMarkers",
  pie: "Pie",
  doughnut: "Doughnut",
} as const;

/** A native chart over cells of its own sheet, so that it follows them without the add-in. Points. */
export function addChart(sheet: Excel.Worksheet, draft: ChartDraft): void {
  const [first, ...others] = draft.series;
  if (!first) return;
  const chart = sheet.charts.add(TYPE[draft.kind], rangeOf(sheet, first.values), "Columns");
  chart.name = draft.name;
  chart.title.text = draft.title;
  chart.left = draft.leftPt;
  chart.top = draft.topPt;
  chart.width = draft.widthPt;
  chart.height = draft.heightPt;
  dress(sheet, chart.series.getItemAt(0), first);
  for (const series of others) dress(sheet, chart.series.add(series.name), series);
  chart.legend.visible = draft.kind === "pie" || draft.kind === "doughnut" || others.length > 0;
  chart.legend.position = "Bottom";
  if (draft.categoryAxisTitle) chart.axes.categoryAxis.title.text = draft.categoryAxisTitle;
  if (draft.valueAxisTitle) chart.axes.valueAxis.title.text = draft.valueAxisTitle;
  if (draft.showLabels) chart.dataLabels.showValue = true;
}

function dress(sheet: Excel.Worksheet, series: Excel.ChartSeries, draft: ChartDraft["series"][number]): void {
  series.name = draft.name;
  series.setValues(rangeOf(sheet, draft.values));
  series.setXAxisValues(rangeOf(sheet, draft.categories));
  if (draft.asLine) series.chartType = "Line";
  if (draft.color) series.format.fill.setSolidColor(draft.color);
}

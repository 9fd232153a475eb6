import type { Chart } from "../../model/workbook-model";
import type { ChartData } from "./chart-data";
import type { ChartFrame } from "./chart-frame";
import { paintBars } from "./paint-bars";
import { paintLines } from "./paint-lines";
import type { PlotArea } from "./plot-area";
import { cutLabel, labelPixels, svg } from "./svg";
import { valueScale } from "./value-scale";

function isStacked({ type }: Chart): boolean {
  return type === "ColumnStacked" || type === "BarStacked";
}

function extremes(chart: Chart, { lines, categories }: ChartData): number[] {
  if (!isStacked(chart)) return lines.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const stacked = lines.filter(({ type }) => type === chart.type);
  return categories.map((_, index) => stacked.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
}

function numberText(value: number): string {
  return String(value).replace(".", ",");
}

function frameOf(chart: Chart, data: ChartData, room: PlotArea): ChartFrame {
  const isSideways = chart.type === "BarClustered" || chart.type === "BarStacked";
  const scale = valueScale(extremes(chart, data));
  const tickRoom = Math.max(...scale.ticks.map((tick) => labelPixels(numberText(tick)))) + 8;
  const longest = Math.max(0, ...data.categories.map(labelPixels)) + 8;
  const titleRoom = {
    category: chart.categoryAxisTitle === null ? 0 : 16,
    value: chart.valueAxisTitle === null ? 0 : 16,
  };
  const before = isSideways ? Math.min(longest, room.width * 0.4) + titleRoom.category : tickRoom + titleRoom.value;
  const below = isSideways ? 18 + titleRoom.value : 18 + titleRoom.category;
  const plot = {
    left: room.left + before,
    top: room.top + 6,
    width: room.width - before - 8,
    height: room.height - below - 6,
  };
  const length = isSideways ? plot.width : plot.height;
  const along = (value: number): number => ((value - scale.least) / (scale.most - scale.least)) * length;
  const band = (isSideways ? plot.height : plot.width) / Math.max(1, data.categories.length);
  return { plot, isSideways, scale, along, band };
}

function paintTicks({ plot, isSideways, scale, along }: ChartFrame): SVGElement {
  const group = svg("g", { class: "chart-ticks" });
  const bottom = plot.top + plot.height;
  for (const tick of scale.ticks) {
    const at = isSideways ? plot.left + along(tick) : bottom - along(tick);
    const line = isSideways
      ? { x1: at, x2: at, y1: plot.top, y2: bottom }
      : { x1: plot.left, x2: plot.left + plot.width, y1: at, y2: at };
    group.append(svg("line", line));
    const label = isSideways
      ? { x: at, y: bottom + 14, "text-anchor": "middle" }
      : { x: plot.left - 6, y: at + 4, "text-anchor": "end" };
    group.append(svg("text", label, numberText(tick)));
  }
  return group;
}

function paintCategories(
  { plot, isSideways, band }: ChartFrame,
  categories: readonly string[],
  room: number,
): SVGElement {
  const group = svg("g", { class: "chart-categories" });
  const every = isSideways ? Math.ceil(14 / band) : Math.ceil(22 / band);
  categories.forEach((name, index) => {
    if (index % every !== 0) return;
    const middle = band * (index + 0.5);
    const label = isSideways
      ? { x: plot.left - 6, y: plot.top + middle + 4, "text-anchor": "end" }
      : { x: plot.left + middle, y: plot.top + plot.height + 14, "text-anchor": "middle" };
    const shown = svg("text", label, cutLabel(name, isSideways ? room : band * every));
    shown.append(svg("title", {}, name));
    group.append(shown);
  });
  return group;
}

function paintTitles(chart: Chart, { isSideways }: ChartFrame, room: PlotArea): SVGElement[] {
  const below = isSideways ? chart.valueAxisTitle : chart.categoryAxisTitle;
  const beside = isSideways ? chart.categoryAxisTitle : chart.valueAxisTitle;
  const titles: SVGElement[] = [];
  const middle = { x: room.left + room.width / 2, y: room.top + room.height / 2 };
  if (below !== null) {
    titles.push(svg("text", { class: "chart-axis-title", x: middle.x, y: room.top + room.height - 2 }, below));
  }
  if (beside !== null) {
    const x = room.left + 8;
    const turned = `rotate(-90 ${x} ${middle.y})`;
    titles.push(svg("text", { class: "chart-axis-title", x, y: middle.y, transform: turned }, beside));
  }
  return titles;
}

/** Columns, bars, lines and areas over a category and a value axis. */
export function paintAxes(chart: Chart, data: ChartData, room: PlotArea): SVGElement {
  const group = svg("g", {});
  const frame = frameOf(chart, data, room);
  group.append(paintTicks(frame), paintCategories(frame, data.categories, frame.plot.left - room.left - 8));
  const isLine = (type: string): boolean => type.startsWith("Line") || type === "Area";
  group.append(
    paintBars(
      data.lines.filter(({ type }) => !isLine(type)),
      frame,
      isStacked(chart),
      chart.dataLabels,
    ),
  );
  group.append(
    paintLines(
      data.lines.filter(({ type }) => isLine(type)),
      frame,
      chart.dataLabels,
    ),
  );
  group.append(...paintTitles(chart, frame, room));
  return group;
}

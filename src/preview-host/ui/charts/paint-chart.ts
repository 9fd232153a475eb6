import type { Chart, Workbook } from "../../model/workbook-model";
import { chartData, paletteColor, type ChartData } from "./chart-data";
import { paintAxes } from "./paint-axes";
import { paintPie } from "./paint-pie";
import type { PlotArea } from "./plot-area";
import { cutLabel, labelPixels, svg } from "./svg";

const TITLE_HEIGHT = 32;
const LEGEND_HEIGHT = 24;
const LEGEND_WIDTH = 120;

interface LegendEntry {
  name: string;
  color: string;
}

function isRound({ type }: Chart): boolean {
  return type === "Pie" || type === "Doughnut";
}

function legendOf(chart: Chart, { categories, lines }: ChartData): LegendEntry[] {
  if (!chart.legend.visible) return [];
  if (isRound(chart)) return categories.map((name, index) => ({ name, color: paletteColor(index) }));
  return lines.map(({ name, color }) => ({ name, color }));
}

function paintLegend(entries: readonly LegendEntry[], place: PlotArea, isUpright: boolean): SVGElement {
  const group = svg("g", { class: "chart-legend" });
  const total = entries.reduce((sum, { name }) => sum + labelPixels(name) + 30, 0);
  let x = place.left + (isUpright ? 0 : Math.max(0, (place.width - total) / 2));
  let y = place.top + (isUpright ? Math.max(0, (place.height - entries.length * 18) / 2) : 6);
  for (const { name, color } of entries) {
    group.append(svg("rect", { x, y: y + 1, width: 9, height: 9, fill: color }));
    group.append(svg("text", { x: x + 14, y: y + 10 }, cutLabel(name, isUpright ? LEGEND_WIDTH - 18 : place.width)));
    if (isUpright) y += 18;
    else x += labelPixels(name) + 30;
  }
  return group;
}

/** The plot's room and the legend's, by the side on which the legend stands. */
function rooms(chart: Chart, hasLegend: boolean, width: number, height: number): { plot: PlotArea; legend: PlotArea } {
  const top = chart.title === null ? 10 : TITLE_HEIGHT;
  const plot = { left: 12, top, width: width - 24, height: height - top - 10 };
  if (!hasLegend) return { plot, legend: plot };
  switch (chart.legend.position) {
    case "Left":
      return {
        legend: { ...plot, width: LEGEND_WIDTH },
        plot: { ...plot, left: plot.left + LEGEND_WIDTH, width: plot.width - LEGEND_WIDTH },
      };
    case "Right":
      return {
        legend: { ...plot, left: plot.left + plot.width - LEGEND_WIDTH, width: LEGEND_WIDTH },
        plot: { ...plot, width: plot.width - LEGEND_WIDTH },
      };
    case "Top":
      return {
        legend: { ...plot, height: LEGEND_HEIGHT },
        plot: { ...plot, top: plot.top + LEGEND_HEIGHT, height: plot.height - LEGEND_HEIGHT },
      };
    case "Bottom":
      return {
        legend: { ...plot, top: plot.top + plot.height - LEGEND_HEIGHT + 6, height: LEGEND_HEIGHT },
        plot: { ...plot, height: plot.height - LEGEND_HEIGHT },
      };
  }
}

/** A simple drawing of a chart, true to the present values of its cells. */
export function paintChart(workbook: Workbook, chart: Chart, width: number, height: number): SVGElement {
  const data = chartData(workbook, chart);
  const picture = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img" });
  picture.setAttribute("aria-label", chart.title ?? chart.name);
  const entries = legendOf(chart, data);
  const { plot, legend } = rooms(chart, entries.length > 0, width, height);
  if (chart.title !== null) {
    picture.append(svg("text", { class: "chart-title", x: width / 2, y: 21 }, cutLabel(chart.title, width - 16)));
  }
  picture.append(isRound(chart) ? paintPie(chart, data, plot) : paintAxes(chart, data, plot));
  const isUpright = chart.legend.position === "Left" || chart.legend.position === "Right";
  if (entries.length > 0) picture.append(paintLegend(entries, legend, isUpright));
  return picture;
}

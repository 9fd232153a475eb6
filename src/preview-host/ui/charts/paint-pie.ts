import type { Chart } from "../../model/workbook-model";
import { paletteColor, type ChartData } from "./chart-data";
import type { PlotArea } from "./plot-area";
import { svg } from "./svg";

/** A point on a circle; a share of 0 is at twelve o'clock, growing clockwise. */
function point(centre: { x: number; y: number }, radius: number, share: number): string {
  const angle = share * 2 * Math.PI - Math.PI / 2;
  return `${centre.x + radius * Math.cos(angle)},${centre.y + radius * Math.sin(angle)}`;
}

/** One series as shares of its sum; negative values and blanks have none. */
export function paintPie(chart: Chart, { lines, categories }: ChartData, plot: PlotArea): SVGElement {
  const group = svg("g", { class: "chart-pie" });
  const [line] = lines;
  const values = (line?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const sum = values.reduce((total, value) => total + value, 0);
  if (sum === 0) return group;
  const radius = Math.max(10, Math.min(plot.width, plot.height) / 2 - 8);
  const hole = chart.type === "Doughnut" ? radius * 0.55 : 0;
  const centre = { x: plot.left + plot.width / 2, y: plot.top + plot.height / 2 };
  let from = 0;
  values.forEach((value, index) => {
    if (value === 0) return;
    // A full circle has no arc between two different points.
    const to = Math.min(from + value / sum, from + 0.9999);
    const isLarge = to - from > 0.5 ? 1 : 0;
    const inner = hole === 0 ? `L${centre.x},${centre.y}` : `L${point(centre, hole, to)}`;
    const back = hole === 0 ? "" : `A${hole},${hole} 0 ${isLarge} 0 ${point(centre, hole, from)}`;
    const outline = `M${point(centre, radius, from)} A${radius},${radius} 0 ${isLarge} 1 ${point(centre, radius, to)}`;
    const slice = svg("path", { d: `${outline} ${inner} ${back} Z`, fill: paletteColor(index), stroke: "#fff" });
    slice.append(svg("title", {}, `${categories[index] ?? ""}: ${line?.labels[index] ?? ""}`));
    group.append(slice);
    if (chart.dataLabels) {
      const [x = "0", y = "0"] = point(centre, (radius + hole) / 2 + radius * 0.1, (from + to) / 2).split(",");
      group.append(svg("text", { class: "chart-slice-label", x, y }, line?.labels[index] ?? ""));
    }
    from += value / sum;
  });
  return group;
}

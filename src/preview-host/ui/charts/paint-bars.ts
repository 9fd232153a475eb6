import type { ChartLine } from "./chart-data";
import type { ChartFrame } from "./chart-frame";
import { svg } from "./svg";

/** The part of a category's room that its bars fill. */
const FILLED = 0.62;

interface Bar {
  line: ChartLine;
  index: number;
  /** pixels across the category axis */
  offset: number;
  thickness: number;
  from: number;
  to: number;
}

function paintBar(
  { line, index, offset, thickness, from, to }: Bar,
  frame: ChartFrame,
  isLabelled: boolean,
): SVGElement {
  const { plot, isSideways, along } = frame;
  const low = along(Math.min(from, to));
  const length = Math.max(0, along(Math.max(from, to)) - low);
  const bottom = plot.top + plot.height;
  const place = isSideways
    ? { x: plot.left + low, y: plot.top + offset, width: length, height: thickness }
    : { x: plot.left + offset, y: bottom - low - length, width: thickness, height: length };
  const group = svg("g", {});
  const shape = svg("rect", { ...place, fill: line.color });
  shape.append(svg("title", {}, `${line.name}: ${line.labels[index] ?? ""}`));
  group.append(shape);
  if (isLabelled) {
    const label = isSideways
      ? { x: plot.left + low + length + 4, y: plot.top + offset + thickness / 2 + 4, "text-anchor": "start" }
      : { x: plot.left + offset + thickness / 2, y: bottom - low - length - 4, "text-anchor": "middle" };
    group.append(svg("text", label, line.labels[index] ?? ""));
  }
  return group;
}

/** Clustered or stacked bars; their length is their value on the frame's scale. */
export function paintBars(
  lines: readonly ChartLine[],
  frame: ChartFrame,
  isStacked: boolean,
  isLabelled: boolean,
): SVGElement {
  const group = svg("g", { class: "chart-bars" });
  const thickness = (frame.band * FILLED) / (isStacked ? 1 : Math.max(1, lines.length));
  const reached: number[] = [];
  lines.forEach((line, order) => {
    line.values.forEach((value, index) => {
      if (value === null) return;
      const from = isStacked ? (reached[index] ?? 0) : 0;
      const to = from + value;
      reached[index] = to;
      const offset = frame.band * (index + (1 - FILLED) / 2) + (isStacked ? 0 : order * thickness);
      group.append(paintBar({ line, index, offset, thickness, from, to }, frame, isLabelled));
    });
  });
  return group;
}

import type { ChartLine } from "./chart-data";
import type { ChartFrame } from "./chart-frame";
import { svg } from "./svg";

interface Point {
  x: number;
  y: number;
  label: string;
}

/** The points of a series, in runs that blank cells interrupt. */
function runsOf(line: ChartLine, { plot, along, band }: ChartFrame): Point[][] {
  const runs: Point[][] = [[]];
  line.values.forEach((value, index) => {
    if (value === null) {
      runs.push([]);
      return;
    }
    const x = plot.left + band * (index + 0.5);
    const y = plot.top + plot.height - along(value);
    runs.at(-1)?.push({ x, y, label: line.labels[index] ?? "" });
  });
  return runs.filter((run) => run.length > 0);
}

function paintRun(run: readonly Point[], line: ChartLine, frame: ChartFrame): SVGElement {
  const points = run.map(({ x, y }) => `${x},${y}`).join(" ");
  if (line.type !== "Area") {
    return svg("polyline", { points, fill: "none", stroke: line.color, "stroke-width": 2 });
  }
  const floor = frame.plot.top + frame.plot.height - frame.along(0);
  const closed = `${run[0]?.x ?? 0},${floor} ${points} ${run.at(-1)?.x ?? 0},${floor}`;
  return svg("polygon", { points: closed, fill: line.color, "fill-opacity": 0.6 });
}

/** Lines, with their points when marked, and areas down to zero. */
export function paintLines(lines: readonly ChartLine[], frame: ChartFrame, isLabelled: boolean): SVGElement {
  const group = svg("g", { class: "chart-lines" });
  for (const line of lines) {
    for (const run of runsOf(line, frame)) {
      group.append(paintRun(run, line, frame));
      for (const { x, y, label } of run) {
        const point = svg("circle", { cx: x, cy: y, r: line.type === "LineMarkers" ? 3.5 : 2, fill: line.color });
        point.append(svg("title", {}, `${line.name}: ${label}`));
        group.append(point);
        if (isLabelled) group.append(svg("text", { x, y: y - 8, "text-anchor": "middle" }, label));
      }
    }
  }
  return group;
}

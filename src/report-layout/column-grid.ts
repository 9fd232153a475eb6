import type { LayoutCell, LayoutRow } from "./layout-row";
import { points, snapToPixel } from "./units";
import type { Points } from "./units";

/** Edges nearer than this become one: a column of two pixels serves nobody. */
const NEAREST_EDGES_PT = 2.25;

/** The sheet's columns: as many as the layout's edges need. */
export interface ColumnGrid {
  readonly widths: readonly Points[];
  /** First and last column of a stretch, and its width as it became. */
  span(cell: LayoutCell): { readonly left: number; readonly right: number; readonly width: Points };
}

/** Columns such that every cell of the rows begins and ends on an edge; rules keep their exact length. */
export function makeColumnGrid(rows: readonly LayoutRow[], width: Points): ColumnGrid {
  const cells = rows.flatMap((row) => row.cells);
  const edges = new Set<number>([0, width]);
  const byRank = [...cells.filter(isRule), ...cells.filter((cell) => !isRule(cell))];
  for (const cell of byRank) {
    for (const at of [cell.from, cell.to]) {
      const snapped = snapToPixel(at);
      const close = isRule(cell) ? 0 : NEAREST_EDGES_PT;
      if (![...edges].some((edge) => Math.abs(edge - snapped) <= close)) edges.add(snapped);
    }
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const nearest = (at: number): number =>
    sorted.reduce((best, edge, index) => (Math.abs(edge - at) < Math.abs(sorted[best]! - at) ? index : best), 0);
  return {
    widths: sorted.slice(1).map((edge, index) => points(edge - sorted[index]!)),
    span: (cell) => {
      const left = nearest(cell.from);
      const end = Math.max(left + 1, nearest(cell.to));
      return { left, right: end - 1, width: points(sorted[end]! - sorted[left]!) };
    },
  };
}

function isRule(cell: LayoutCell): boolean {
  return cell.style.border === "rule";
}

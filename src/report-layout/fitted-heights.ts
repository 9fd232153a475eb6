import type { DraftCell } from "../sheet/write-plan";
import { linePitch } from "./line-pitch";
import { textRoom } from "./text-room";
import type { Points } from "./units";
import { points } from "./units";
import { wrapLines } from "./wrap-lines";

interface FittedColumn {
  readonly column: number;
  readonly width: Points;
}

/**
 * Heights of a table's rows (from sheet row `firstRow`) that hold the wrapped text of the given columns whole, by sheet
 * row. Given in numbers because not every host fits rows to text that a program wrote.
 */
export function fittedHeights(
  rows: readonly (readonly DraftCell[])[],
  columns: readonly FittedColumn[],
  firstRow: number,
  sizePt: number,
): Map<number, Points> {
  const known = new Map<string, number>();
  const linesOf = (text: string, width: Points): number => {
    const key = `${width}\u0001${text}`;
    const lines = known.get(key) ?? wrapLines(text, { sizePt }, textRoom(width)).length;
    known.set(key, lines);
    return lines;
  };
  return new Map(
    rows.map((cells, index) => {
      const lines = columns.map(({ column, width }) => {
        const text = cells[column];
        return typeof text === "string" ? linesOf(text, width) : 1;
      });
      return [firstRow + index, points(Math.max(1, ...lines) * linePitch(sizePt))];
    }),
  );
}

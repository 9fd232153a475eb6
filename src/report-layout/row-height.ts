import type { ColumnGrid } from "./column-grid";
import type { LayoutCell, LayoutRow } from "./layout-row";
import { linePitch, singleSpacing } from "./line-pitch";
import { asideWidth, printedTextRoom, textRoom } from "./text-room";
import { points, snapUpToPixel } from "./units";
import type { Points } from "./units";
import { wrapLines } from "./wrap-lines";

/**
 * The height a row needs so that each of its cells shows all its lines, never less than its minimum: Excel's own line
 * height for the lines that print, and at least single spacing for the line more that a screen may need.
 */
export function rowHeight(row: LayoutRow, grid: ColumnGrid): Points {
  const needed = row.cells.map((cell) => (cell.text === null ? 0 : textHeight(cell.text, cell, grid)));
  return snapUpToPixel(points(Math.max(row.minHeight, ...needed) + (row.padding ?? 0)));
}

function textHeight(text: string, cell: LayoutCell, grid: ColumnGrid): number {
  const { sizePt, aside } = cell.style;
  const whole = grid.span(cell).width;
  const width = aside === true ? asideWidth(whole, cell.style) : whole;
  const printed = wrapLines(text, cell.style, printedTextRoom(width)).length;
  const most = wrapLines(text, cell.style, textRoom(width)).length;
  return Math.max(printed * linePitch(sizePt), most * singleSpacing(sizePt));
}

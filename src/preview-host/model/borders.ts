import { styleAt } from "./cell-store";
import type { EditContext } from "./edit-context";
import { SHEET_COLUMNS, SHEET_ROWS } from "./geometry";
import { changeStyles } from "./styles";
import type { Area, BorderSide, CellStyle, Sheet, Workbook } from "./workbook-model";

export type CellSide = keyof CellStyle["borders"];

/** The line between two cells belongs to both; either may carry it. */
const opposite: Record<CellSide, { side: CellSide; rows: number; columns: number }> = {
  top: { side: "bottom", rows: -1, columns: 0 },
  bottom: { side: "top", rows: 1, columns: 0 },
  left: { side: "right", rows: 0, columns: -1 },
  right: { side: "left", rows: 0, columns: 1 },
};

function neighbour(row: number, column: number, side: CellSide): { row: number; column: number } | null {
  const { rows, columns } = opposite[side];
  const next = { row: row + rows, column: column + columns };
  const isInside = next.row >= 0 && next.column >= 0 && next.row < SHEET_ROWS && next.column < SHEET_COLUMNS;
  return isInside ? next : null;
}

/** The line at one side of a cell, its own or its neighbour's. */
export function borderAt(workbook: Workbook, sheet: Sheet, row: number, column: number, side: CellSide): BorderSide {
  const own = styleAt(workbook, sheet, row, column).borders[side];
  if (own.line !== "none") return own;
  const next = neighbour(row, column, side);
  return next === null ? own : styleAt(workbook, sheet, next.row, next.column).borders[opposite[side].side];
}

function withSide(style: CellStyle, side: CellSide, border: BorderSide): CellStyle {
  return { ...style, borders: { ...style.borders, [side]: border } };
}

/**
 * Draws one side of every cell of an area. Where the neighbour beyond carries a line on the shared side it is
 * drawn there as well, so that a line is never two different ones.
 */
export function drawSide(
  context: EditContext,
  sheet: Sheet,
  area: Area,
  side: CellSide,
  change: (old: BorderSide) => BorderSide,
): void {
  changeStyles(context, sheet, area, (style) => withSide(style, side, change(style.borders[side])));
  const { rows, columns, side: facing } = opposite[side];
  const beyond: Area = {
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  };
  if (beyond.top < 0 || beyond.left < 0 || beyond.bottom >= SHEET_ROWS || beyond.right >= SHEET_COLUMNS) return;
  changeStyles(context, sheet, beyond, (style) => {
    const old = style.borders[facing];
    return old.line === "none" ? style : withSide(style, facing, change(old));
  });
}

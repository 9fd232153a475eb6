import { ensureCell, forEachCell, inheritedStyle, keysWithin } from "./cell-store";
import type { EditContext } from "./edit-context";
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from "./geometry";
import { HostError } from "./host-error";
import type { Area, CellStyle, ColumnInfo, RowInfo, Sheet, StyleTable } from "./workbook-model";

export type StyleChange = (style: CellStyle) => CellStyle;

/** More cells than this are not created one by one for a format; Excel would slow to a crawl as well. */
const CELL_LIMIT = 2_000_000;

/** Applies a change of style by interned index, each distinct style once. */
function styleChanger(styles: StyleTable, change: StyleChange): (index: number) => number {
  const done = new Map<number, number>();
  return (index) => {
    const known = done.get(index);
    if (known !== undefined) return known;
    const before = styles.get(index);
    const after = change(structuredClone(before));
    const result = JSON.stringify(after) === JSON.stringify(before) ? index : internChanged(styles, after);
    done.set(index, result);
    return result;
  };
}

/** A changed style is no longer the one that the source file numbered. */
function internChanged(styles: StyleTable, { sourceXf: _ofTheFile, ...style }: CellStyle): number {
  return styles.intern(style);
}

function columnInfo(sheet: Sheet, column: number): ColumnInfo {
  let info = sheet.columns.get(column);
  if (info === undefined) {
    info = {};
    sheet.columns.set(column, info);
  }
  return info;
}

function rowInfo(sheet: Sheet, row: number): RowInfo {
  let info = sheet.rows.get(row);
  if (info === undefined) {
    info = {};
    sheet.rows.set(row, info);
  }
  return info;
}

/**
 * Changes the style of every cell of an area. Whole columns and whole rows keep the style once, on the column
 * or row, as Excel does; cells that exist already are changed each.
 */
export function changeStyles(context: EditContext, sheet: Sheet, area: Area, change: StyleChange): void {
  const restyle = styleChanger(context.workbook.styles, change);
  if (isEntireColumn(area)) changeColumnStyles(sheet, area, restyle);
  else if (isEntireRow(area)) changeRowStyles(sheet, area, restyle);
  else changeCellStyles(sheet, area, restyle);
  context.record({ kind: "format", sheetId: sheet.id, area });
}

function changeColumnStyles(sheet: Sheet, area: Area, restyle: (index: number) => number): void {
  for (const row of keysWithin(sheet.rows, area.top, area.bottom)) {
    if (sheet.rows.get(row)?.style === undefined || columnCount(area) > 1000) continue;
    for (let column = area.left; column <= area.right; column += 1) ensureCell(sheet, row, column);
  }
  forEachCell(sheet, area, (_row, _column, cell) => {
    cell.style = restyle(cell.style);
  });
  for (let column = area.left; column <= area.right; column += 1) {
    const info = columnInfo(sheet, column);
    info.style = restyle(info.style ?? 0);
  }
}

function changeRowStyles(sheet: Sheet, area: Area, restyle: (index: number) => number): void {
  if (rowCount(area) <= 1000) {
    for (const column of keysWithin(sheet.columns, area.left, area.right)) {
      if (sheet.columns.get(column)?.style === undefined) continue;
      for (let row = area.top; row <= area.bottom; row += 1) ensureCell(sheet, row, column);
    }
  }
  forEachCell(sheet, area, (_row, _column, cell) => {
    cell.style = restyle(cell.style);
  });
  for (let row = area.top; row <= area.bottom; row += 1) {
    const info = rowInfo(sheet, row);
    info.style = restyle(info.style ?? 0);
  }
}

function changeCellStyles(sheet: Sheet, area: Area, restyle: (index: number) => number): void {
  if (cellCount(area) > CELL_LIMIT) throw new HostError("RangeExceedsLimit");
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const existing = sheet.cells.get(row)?.get(column);
      const before = existing?.style ?? inheritedStyle(sheet, row, column);
      const after = restyle(before);
      if (existing !== undefined) existing.style = after;
      else if (after !== before) ensureCell(sheet, row, column).style = after;
    }
  }
}

/**
 * Changes the style of each cell by a key of its own (a number format, say), null leaving the cell alone. Cells
 * with equal keys share the work.
 */
export function changeStylesByKey(
  context: EditContext,
  sheet: Sheet,
  area: Area,
  keyAt: (row: number, column: number) => string | null,
  changeFor: (key: string) => StyleChange,
): void {
  const changers = new Map<string, (index: number) => number>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const key = keyAt(row, column);
      if (key === null) continue;
      let restyle = changers.get(key);
      if (restyle === undefined) {
        restyle = styleChanger(context.workbook.styles, changeFor(key));
        changers.set(key, restyle);
      }
      const before = sheet.cells.get(row)?.get(column)?.style ?? inheritedStyle(sheet, row, column);
      const after = restyle(before);
      if (after !== before) ensureCell(sheet, row, column).style = after;
    }
  }
  context.record({ kind: "format", sheetId: sheet.id, area });
}

/** Sets the outlook of columns; `change` gets the existing entry or an empty one. */
export function changeColumns(sheet: Sheet, area: Area, change: (info: ColumnInfo) => void): void {
  for (let column = area.left; column <= area.right; column += 1) change(columnInfo(sheet, column));
}

/** Sets the outlook of rows. A whole sheet's worth of rows is refused: the model keeps them one by one. */
export function changeRows(sheet: Sheet, area: Area, change: (info: RowInfo) => void): void {
  if (rowCount(area) > 500_000) throw new HostError("RangeExceedsLimit", "Rows of the whole sheet.");
  for (let row = area.top; row <= area.bottom; row += 1) change(rowInfo(sheet, row));
}

import { boundingArea, cellCount, intersection } from "./geometry";
import type { Area, Cell, CellStyle, Sheet, Workbook } from "./workbook-model";

export function findCell(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The style a cell shows before it exists: its row's, else its column's, else the workbook's default. */
export function inheritedStyle(sheet: Sheet, row: number, column: number): number {
  return sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? 0;
}

export function styleIndexAt(sheet: Sheet, row: number, column: number): number {
  return findCell(sheet, row, column)?.style ?? inheritedStyle(sheet, row, column);
}

export function styleAt(workbook: Workbook, sheet: Sheet, row: number, column: number): CellStyle {
  return workbook.styles.get(styleIndexAt(sheet, row, column));
}

/** The cell, created empty with the style it inherits when it does not exist. */
export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  let cells = sheet.cells.get(row);
  if (cells === undefined) {
    cells = new Map();
    sheet.cells.set(row, cells);
  }
  let cell = cells.get(column);
  if (cell === undefined) {
    cell = { value: null, style: inheritedStyle(sheet, row, column) };
    cells.set(column, cell);
  }
  return cell;
}

export function removeCell(sheet: Sheet, row: number, column: number): void {
  const cells = sheet.cells.get(row);
  if (cells === undefined) return;
  cells.delete(column);
  if (cells.size === 0) sheet.cells.delete(row);
}

/** A cell that shows or computes something, as against one that only carries a style. */
export function hasContent(cell: Cell): boolean {
  return cell.formula !== undefined || (cell.value !== null && cell.value !== "");
}

/** Visits the existing cells of an area in row order, without walking through empty space. */
export function forEachCell(sheet: Sheet, area: Area, visit: (row: number, column: number, cell: Cell) => void): void {
  for (const row of keysWithin(sheet.cells, area.top, area.bottom)) {
    const cells = sheet.cells.get(row);
    if (cells === undefined) continue;
    for (const column of keysWithin(cells, area.left, area.right)) {
      const cell = cells.get(column);
      if (cell !== undefined) visit(row, column, cell);
    }
  }
}

/** The keys of a sparse map between two bounds, ascending. */
export function keysWithin(map: ReadonlyMap<number, unknown>, first: number, last: number): number[] {
  const keys: number[] = [];
  if (last - first < map.size) {
    for (let key = first; key <= last; key += 1) if (map.has(key)) keys.push(key);
    return keys;
  }
  for (const key of map.keys()) if (key >= first && key <= last) keys.push(key);
  return keys.sort((a, b) => a - b);
}

/**
 * The smallest rectangle around the cells in use, or null for an empty sheet. With `valuesOnly` a cell counts
 * when it holds a value or formula; otherwise also when it is formatted or merged (Range.getUsedRange).
 */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | null {
  let used: Area | null = null;
  const extend = (area: Area): void => {
    used = used === null ? area : boundingArea(used, area);
  };
  for (const [row, cells] of sheet.cells) {
    if (within !== undefined && (row < within.top || row > within.bottom)) continue;
    for (const [column, cell] of cells) {
      if (within !== undefined && (column < within.left || column > within.right)) continue;
      if (valuesOnly ? hasContent(cell) : hasContent(cell) || cell.style !== inheritedStyle(sheet, row, column)) {
        extend({ top: row, bottom: row, left: column, right: column });
      }
    }
  }
  if (!valuesOnly) {
    for (const merge of sheet.merges) {
      const part = within === undefined ? merge : intersection(merge, within);
      if (part !== null) extend(part);
    }
  }
  return used;
}

/** Up to this many cells are looked at one by one where a property of a whole area is asked for. */
const EXACT_LIMIT = 200_000;

/** The distinct styles that occur in an area, empty cells included. */
export function styleIndexesIn(sheet: Sheet, area: Area): Set<number> {
  const found = new Set<number>();
  if (cellCount(area) <= EXACT_LIMIT) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) found.add(styleIndexAt(sheet, row, column));
    }
    return found;
  }
  forEachCell(sheet, area, (_row, _column, cell) => found.add(cell.style));
  const styledRows = keysWithin(sheet.rows, area.top, area.bottom).filter((row) => sheet.rows.get(row)?.style);
  const styledColumns = keysWithin(sheet.columns, area.left, area.right).filter((c) => sheet.columns.get(c)?.style);
  for (const row of styledRows) found.add(sheet.rows.get(row)?.style ?? 0);
  for (const column of styledColumns) found.add(sheet.columns.get(column)?.style ?? 0);
  const everyColumnStyled = styledColumns.length === area.right - area.left + 1;
  const everyRowStyled = styledRows.length === area.bottom - area.top + 1;
  if (!everyColumnStyled && !everyRowStyled) found.add(0);
  return found;
}

import { findCell } from "../../model/cell-store";
import { cellCount, columnCount, rowCount } from "../../model/geometry";
import { HostError } from "../../model/host-error";
import type { Area, Cell, Sheet } from "../../model/workbook-model";

/** Beyond this many cells a range's values are null instead of a list (Excel add-ins: performance). */
export const MAX_READ_CELLS = 5_000_000;

/** Rows of something for each cell of an area; null when there are too many cells to tell. */
export function gridOf<V>(
  sheet: Sheet,
  area: Area,
  read: (cell: Cell | undefined, row: number, column: number) => V,
): V[][] | null {
  if (cellCount(area) > MAX_READ_CELLS) return null;
  const rows: V[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = sheet.cells.get(row);
    const values: V[] = [];
    for (let column = area.left; column <= area.right; column += 1) values.push(read(cells?.get(column), row, column));
    rows.push(values);
  }
  return rows;
}

/** Something that all cells agree on, else null. */
export function uniform<V>(values: Iterable<V>): V | null {
  let first: V | null = null;
  let isFirst = true;
  for (const value of values) {
    if (isFirst) first = value;
    else if (value !== first) return null;
    isFirst = false;
  }
  return first;
}

/**
 * The input for each cell out of what was assigned to a property: one value for all, or rows of exactly the
 * area's shape. @throws HostError InvalidArgument for another shape
 */
export function inputsFor(value: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as unknown[];
  const fits =
    rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (rows as unknown[][])[row]?.[column];
}

/** The first existing cell's value decides nothing: this asks a single place. */
export function cellAt(sheet: Sheet, area: Area): Cell | undefined {
  return findCell(sheet, area.top, area.left);
}

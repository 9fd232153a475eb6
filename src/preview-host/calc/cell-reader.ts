import type { Sheet, Workbook } from "../model/workbook-model";
import {
  isReference,
  type ArrayValue,
  type ReferenceValue,
  type Scalar,
  type SheetArea,
  type Value,
} from "./formula-value";
import { plainNumber } from "./number-text";
import { SHEET_COLUMNS, SHEET_ROWS } from "./reference-text";

/** What two cells share that COUNTIF's equality holds equal; undefined for a blank cell. */
export type MatchKey = string | number | undefined;

/** Text that reads as a number matches the number; letters match without case. */
export function matchKey(value: Scalar): MatchKey {
  if (typeof value === "number") return value;
  if (typeof value === "string") return plainNumber(value) ?? value.toLowerCase();
  if (value === null) return undefined;
  return `\u0001${typeof value === "boolean" ? String(value).toUpperCase() : value.error}`;
}

interface Column {
  values: Scalar[];
  keys: MatchKey[] | null;
}

interface SheetView {
  bottom: number;
  right: number;
  columns: Map<number, Column>;
}

/** Up to this many rows are read cell by cell, without copying their column out. */
const FEW_ROWS = 48;

/**
 * Reads cells for the formulas of one recalculation. Columns are copied out once and kept while
 * nothing but formula results changes; `store` keeps the copies in step with those.
 */
export class CellReader {
  private readonly views = new Map<Sheet, SheetView>();
  /** Space for what functions keep between calls of one recalculation (match lists, indexes). */
  readonly memory = new Map<string, unknown>();
  private readonly numbers = new Map<Sheet, number>();

  constructor(readonly workbook: Workbook) {}

  value(sheet: Sheet, row: number, column: number): Scalar {
    return sheet.cells.get(row)?.get(column)?.value ?? null;
  }

  /** Takes note of a formula's new result (already in its cell). */
  store(sheet: Sheet, row: number, column: number, value: Scalar): void {
    const copy = this.views.get(sheet)?.columns.get(column);
    if (!copy) return;
    copy.values[row] = value;
    if (copy.keys) copy.keys[row] = matchKey(value);
  }

  /** Last row and column (0-based) that hold a cell; -1 in an empty sheet. */
  extent(sheet: Sheet): { bottom: number; right: number } {
    return this.view(sheet);
  }

  /** A number that stands for the sheet in keys of `memory`. */
  sheetNumber(sheet: Sheet): number {
    let number = this.numbers.get(sheet);
    if (number === undefined) this.numbers.set(sheet, (number = this.numbers.size));
    return number;
  }

  /** All values of a column down to the sheet's last row; read only. */
  column(sheet: Sheet, column: number): readonly Scalar[] {
    return this.copy(sheet, column).values;
  }

  /** The match keys of a column's values; read only. */
  columnKeys(sheet: Sheet, column: number): readonly MatchKey[] {
    const copy = this.copy(sheet, column);
    return (copy.keys ??= copy.values.map(matchKey));
  }

  /** Calls `visit` for every cell of the area within the used part of its sheet, row by row. */
  visit(area: SheetArea, visit: (value: Scalar, row: number, column: number) => void): void {
    const { bottom, right } = this.view(area.sheet);
    const last = Math.min(area.bottom, bottom);
    const end = Math.min(area.right, right);
    if (last - area.top < FEW_ROWS) {
      for (let row = area.top; row <= last; row += 1) {
        const cells = area.sheet.cells.get(row);
        for (let column = area.left; column <= end; column += 1) visit(cells?.get(column)?.value ?? null, row, column);
      }
      return;
    }
    const columns: (readonly Scalar[])[] = [];
    for (let column = area.left; column <= end; column += 1) columns.push(this.column(area.sheet, column));
    for (let row = area.top; row <= last; row += 1) {
      columns.forEach((values, offset) => visit(values[row] ?? null, row, area.left + offset));
    }
  }

  /**
   * The values of an area as rows. Whole columns and rows are cut at the last used row and
   * column of the workbook, the same for every sheet so that such areas keep equal sizes.
   */
  rows(area: SheetArea): Scalar[][] {
    const bottom = area.bottom === SHEET_ROWS - 1 ? this.lastUsed("bottom", area.top) : area.bottom;
    const right = area.right === SHEET_COLUMNS - 1 ? this.lastUsed("right", area.left) : area.right;
    const rows = Array.from({ length: bottom - area.top + 1 }, () =>
      new Array<Scalar>(right - area.left + 1).fill(null),
    );
    this.visit(area, (value, row, column) => {
      rows[row - area.top]![column - area.left] = value;
    });
    return rows;
  }

  /** A value as rows and columns: scalars 1×1, a reference its (first) area. */
  asArray(value: Value): ArrayValue {
    if (isReference(value)) return { kind: "array", rows: this.rows((value as ReferenceValue).areas[0]!) };
    return typeof value === "object" && value !== null && "kind" in value ? value : { kind: "array", rows: [[value]] };
  }

  private lastUsed(side: "bottom" | "right", least: number): number {
    return Math.max(least, ...this.workbook.sheets.map((sheet) => this.view(sheet)[side]));
  }

  private view(sheet: Sheet): SheetView {
    let view = this.views.get(sheet);
    if (view) return view;
    view = { bottom: -1, right: -1, columns: new Map() };
    for (const [row, cells] of sheet.cells) {
      if (cells.size > 0 && row > view.bottom) view.bottom = row;
      for (const column of cells.keys()) if (column > view.right) view.right = column;
    }
    this.views.set(sheet, view);
    return view;
  }

  private copy(sheet: Sheet, column: number): Column {
    const view = this.view(sheet);
    let copy = view.columns.get(column);
    if (copy) return copy;
    const values = new Array<Scalar>(view.bottom + 1).fill(null);
    for (const [row, cells] of sheet.cells) {
      const value = cells.get(column)?.value;
      if (value !== undefined && value !== null) values[row] = value;
    }
    copy = { values, keys: null };
    view.columns.set(column, copy);
    return copy;
  }
}

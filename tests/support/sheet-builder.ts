import { parseCellAddress } from "../../src/sheet/a1";
import type { CellValue } from "../../src/sheet/cell-value";
import type { MergedArea, SheetSnapshot, TableArea, WorkbookSnapshot } from "../../src/sheet/snapshot";

/** A grid as a test writes it: null and undefined are empty cells. */
export type Grid = readonly (readonly (CellValue | null | undefined)[])[];

export interface SheetOptions {
  readonly visibility?: SheetSnapshot["visibility"];
  /** Sheet row and column (0-based) of the grid's first cell. */
  readonly top?: number;
  readonly left?: number;
  /** "B3:D3" */
  readonly merges?: readonly string[];
  /** "A4:F20" */
  readonly tables?: readonly string[];
  /** Number format of a whole column, by its letter. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Number format of single cells. */
  readonly cellFormats?: Readonly<Record<string, string>>;
  /** Font of a whole column, by its letter. */
  readonly fonts?: Readonly<Record<string, string>>;
  readonly formulas?: readonly string[];
  /** Rows as Excel numbers them. */
  readonly hiddenRows?: readonly number[];
}

/** A worksheet of a grid of values. */
export function sheetOf(name: string, grid: Grid, options: SheetOptions = {}): SheetSnapshot {
  const { top = 0, left = 0 } = options;
  const width = Math.max(0, ...grid.map((row) => row.length));
  const values = grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return {
    name,
    visibility: options.visibility ?? "visible",
    top,
    left,
    values,
    numberFormats: numberFormats(options, values.length, top),
    fontNames: new Map(
      Object.entries(options.fonts ?? {}).map(([letters, font]) => [cell(`${letters}1`).column, font]),
    ),
    formulaCells: new Set((options.formulas ?? []).map((address) => `${cell(address).row},${cell(address).column}`)),
    merges: (options.merges ?? []).map(area),
    tables: (options.tables ?? []).map((range, index): TableArea => ({ ...area(range), name: `Bảng${index + 1}` })),
    hiddenRows: new Set((options.hiddenRows ?? []).map((row) => row - 1)),
    isProtected: false,
  };
}

/** A workbook of worksheets in their order. */
export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, date1904: false, state: new Map() };
}

function numberFormats(
  { formats = {}, cellFormats = {} }: SheetOptions,
  rows: number,
  top: number,
): Map<number, string[]> {
  const byColumn = new Map<number, string[]>();
  for (const [letters, format] of Object.entries(formats)) {
    byColumn.set(
      cell(`${letters}1`).column,
      Array.from({ length: rows }, () => format),
    );
  }
  for (const [address, format] of Object.entries(cellFormats)) {
    const { row, column } = cell(address);
    const formatsOfColumn = byColumn.get(column) ?? Array.from({ length: rows }, () => "General");
    formatsOfColumn[row - top] = format;
    byColumn.set(column, formatsOfColumn);
  }
  return byColumn;
}

function area(range: string): MergedArea {
  const [first = "", last = first] = range.split(":");
  return { top: cell(first).row, left: cell(first).column, bottom: cell(last).row, right: cell(last).column };
}

function cell(address: string): { row: number; column: number } {
  const found = parseCellAddress(address);
  if (!found) throw new Error(`No cell address: ${address}`);
  return found;
}

import { labelKey, type ReferenceCells } from "./reference-cells";

/** A title may stand above the header of a reference table; more rows than this do not. */
const MOST_TITLE_ROWS = 10;

/** The header and rows of a reference table: columns (0-based) by key, and the sheet rows with data. */
export interface ReferenceTable<Key extends string> {
  readonly columns: { readonly [key in Key]?: number };
  /** The heading of a column as compared; "" where the table lacks it. */
  readonly headingOf: (key: Key) => string;
  readonly rows: readonly number[];
}

/**
 * Finds a table (contract §1): one header row, possibly under a title, in which the first key's heading and at least one
 * other stand in any order, then rows until the first empty one. Null when there is no such header.
 */
export function readTable<Key extends string>(
  cells: ReferenceCells,
  headings: Readonly<Record<Key, readonly string[]>>,
): ReferenceTable<Key> | null {
  const keys = Object.keys(headings) as Key[];
  const first = keys[0];
  if (first === undefined) return null;
  const top = cells.sheet.top;
  for (let row = top; row <= Math.min(cells.lastRow, top + MOST_TITLE_ROWS); row += 1) {
    const columns = headingColumns(cells, row, headings, keys);
    if (columns[first] === undefined || Object.keys(columns).length < 2) continue;
    const headingOf = (key: Key): string => {
      const column = columns[key];
      return column === undefined ? "" : labelKey(cells.text(row, column));
    };
    return { columns, headingOf, rows: dataRows(cells, row + 1, Object.values<number | undefined>(columns)) };
  }
  return null;
}

function headingColumns<Key extends string>(
  cells: ReferenceCells,
  row: number,
  headings: Readonly<Record<Key, readonly string[]>>,
  keys: readonly Key[],
): { [key in Key]?: number } {
  const columns: { [key in Key]?: number } = {};
  for (let column = cells.sheet.left; column <= cells.lastColumn; column += 1) {
    const heading = labelKey(cells.text(row, column));
    if (heading === "") continue;
    const bare = labelKey(heading.replace(/\([^)]*\)/g, " "));
    const key = keys.find((one) => headings[one].some((name) => labelKey(name) === heading || labelKey(name) === bare));
    if (key !== undefined && columns[key] === undefined) columns[key] = column;
  }
  return columns;
}

function dataRows(cells: ReferenceCells, from: number, columns: readonly (number | undefined)[]): number[] {
  const rows: number[] = [];
  const isFilled = (row: number): boolean =>
    columns.some((column) => column !== undefined && cells.value(row, column) !== "");
  for (let row = from; row <= cells.lastRow && isFilled(row); row += 1) rows.push(row);
  return rows;
}

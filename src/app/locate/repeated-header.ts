import type { HeaderSpot } from "./find-header";
import { headingKey } from "./header-match";
import type { ListColumns } from "./row-facts";
import type { SheetGrid } from "./sheet-grid";

/** A repeated header may differ in a word or two: a slip of the pen, "(tiếp theo)". */
const SAME_SHARE = 0.75;

/** The texts of a header as they are compared, line by line, in the order of its headings. */
export type HeaderKeys = readonly (readonly string[])[];

export function headerKeys(grid: SheetGrid, { top, bottom, headings }: HeaderSpot): HeaderKeys {
  return Array.from({ length: bottom - top + 1 }, (_, line) =>
    headings.map(({ column }) => keyAt(grid, top + line, column)),
  );
}

/** The header again from `row` on, all of its rows with the same texts in the same columns; null when it is not. */
export function repeatedHeader(grid: SheetGrid, header: HeaderSpot, keys: HeaderKeys, row: number): HeaderSpot | null {
  let texts = 0;
  let same = 0;
  for (const [line, keysOfLine] of keys.entries()) {
    let sameInLine = 0;
    let textsInLine = 0;
    for (const [index, before] of keysOfLine.entries()) {
      const now = keyAt(grid, row + line, header.headings[index]!.column);
      if (before === "" && now === "") continue;
      textsInLine += 1;
      if (before === now) sameInLine += 1;
    }
    if (sameInLine === 0 && textsInLine > 0) return null;
    texts += textsInLine;
    same += sameInLine;
  }
  return texts > 1 && same >= texts * SAME_SHARE ? { ...header, top: row, bottom: row + keys.length - 1 } : null;
}

/** A row above a further header: a title again, a line of groups that belongs to the header, or nothing. */
export interface RowAbove {
  readonly row: number;
  readonly kind: "blank" | "note" | "repeated-header";
}

/**
 * The rows right above a further header in `row` that belong to it and to no list, from the top: titles as they stand
 * above the first header, and a line of groups merged over columns of the list. `floor` is the first row that may.
 */
export function rowsOfHeaderAbove(
  grid: SheetGrid,
  titles: ReadonlySet<string>,
  list: ListColumns,
  row: number,
  floor: number,
): RowAbove[] {
  const above: RowAbove[] = [];
  let top = row;
  for (let at = row - 1; at >= floor; at -= 1) {
    const text = textOfRow(grid, at);
    const isTitle = text !== null && titles.has(text);
    const isGroups = at === row - 1 && isLineOfGroups(grid, list, at);
    if (text !== "" && !isTitle && !isGroups) break;
    above.unshift({ row: at, kind: text === "" ? "blank" : isTitle ? "note" : "repeated-header" });
    if (text !== "") top = at;
  }
  return above.filter((one) => one.row >= top);
}

/** The rows above a header as they are compared with rows above a later one. */
export function titlesAbove(grid: SheetGrid, headerTop: number): ReadonlySet<string> {
  const titles = new Set<string>();
  for (let row = grid.firstRow; row < headerTop; row += 1) {
    const text = textOfRow(grid, row);
    if (text !== null && text !== "") titles.add(text);
  }
  return titles;
}

/**
 * Texts only, one of them merged over two columns of fields ("Thông tin học viên" over the name and the birth). One that
 * begins at the left edge of the list and stands alone is a title or a group heading.
 */
function isLineOfGroups(grid: SheetGrid, { left, columns }: ListColumns, row: number): boolean {
  let isBesideFirst = false;
  let isOverColumns = false;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    if (grid.isBlank(row, column)) continue;
    const text = grid.text(row, column);
    if (text === "" || /[0-9]{4}/.test(text)) return false;
    const right = grid.mergeAt(row, column)?.right ?? column;
    const covered = columns.filter((one) => one.column >= column && one.column <= right).length;
    if (covered > 1) isOverColumns = true;
    if (column > left) isBesideFirst = true;
  }
  return isOverColumns && isBesideFirst;
}

/** The texts of a row; "" when it is empty, null when it holds anything but texts. */
function textOfRow(grid: SheetGrid, row: number): string | null {
  const keys: string[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    if (grid.isBlank(row, column)) continue;
    const key = keyAt(grid, row, column);
    if (key === "") return null;
    keys.push(key);
  }
  return keys.join("|");
}

function keyAt(grid: SheetGrid, row: number, column: number): string {
  const text = grid.text(row, column);
  return text === "" ? "" : headingKey(text);
}

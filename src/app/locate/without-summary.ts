import type { ShapeOf } from "./claim";
import type { ColumnHeading, ReadText } from "./column-headings";
import type { SheetGrid } from "./sheet-grid";
import { isCountHeading, tableHeading } from "./table-heading";

/** What a summary beside a list counts by; a list whose own field stands there has it in most rows. */
const LABEL_SHARE = 0.6;

/**
 * The headings of a list without those of a summary that stands to its right: after a column that is empty all the way
 * down, or from a second column of running numbers on, a table of counts without names. Its header may stand lower.
 */
export function withoutSummary(
  grid: SheetGrid,
  readText: ReadText,
  headings: readonly ColumnHeading[],
  top: number,
  shapeOf: ShapeOf,
): readonly ColumnHeading[] {
  const name = headings.findIndex((heading) => isName(heading));
  const number = headings.findIndex(({ match }) => match.kind === "number");
  for (let index = name + 1; name >= 0 && index < headings.length - 1; index += 1) {
    const { match, continues, column } = headings[index]!;
    const isSecondNumber = match.kind === "number" && number >= 0 && number < name;
    const isGap = match.kind === "blank" && continues === null && isEmpty(grid, column, top);
    if (!isSecondNumber && !isGap) continue;
    const right = headings.slice(isGap ? index + 1 : index);
    if (isSummary(grid, readText, headings.slice(0, index), right, top, shapeOf)) return headings.slice(0, index);
  }
  return headings;
}

function isSummary(
  grid: SheetGrid,
  readText: ReadText,
  left: readonly ColumnHeading[],
  right: readonly ColumnHeading[],
  top: number,
  shapeOf: ShapeOf,
): boolean {
  if (right.some(isName)) return false;
  const own = new Set(left.map(meaningOf));
  const names = shapeOf(left.find(isName)!.column).filled;
  const isOwnField = (heading: ColumnHeading): boolean =>
    meaningOf(heading) !== undefined &&
    !isCountHeading(heading.text) &&
    !own.has(meaningOf(heading)) &&
    shapeOf(heading.column).filled >= names * LABEL_SHARE;
  if (right.some(isOwnField)) return false;
  if (right.some(({ text }) => isCountHeading(text))) return true;
  return hasCountHeading(grid, readText, right, top);
}

function hasCountHeading(grid: SheetGrid, readText: ReadText, right: readonly ColumnHeading[], top: number): boolean {
  for (let row = Math.max(grid.firstRow, top); row <= grid.lastRow; row += 1) {
    const filled = right.filter(({ column }) => !grid.isBlank(row, column));
    const texts = filled.map(({ column }) => readText(row, column)).filter((text) => text !== "");
    if (texts.length === filled.length && tableHeading(texts) === "counts") return true;
  }
  return false;
}

function isEmpty(grid: SheetGrid, column: number, top: number): boolean {
  for (let row = top; row <= grid.lastRow; row += 1) {
    if (!grid.isBlank(row, column) || grid.mergeAt(row, column)) return false;
  }
  return true;
}

function isName(heading: ColumnHeading): boolean {
  const meaning = meaningOf(heading);
  return meaning === "fullName" || meaning === "familyName";
}

function meaningOf({ match }: ColumnHeading): string | undefined {
  return match.kind === "field" && match.exact ? match.meaning : undefined;
}

import { columnHeadings, type ColumnHeading, type ReadText } from "./column-headings";
import type { HeadingMeaning } from "./heading-meaning";
import { headingKey, matchHeading, type HeadingMatch } from "./header-match";
import type { SheetGrid } from "./sheet-grid";

/** A header found: its rows (0-based, both included) and what each column's heading says. */
export interface HeaderSpot {
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly ColumnHeading[];
}

/** Contract §2: a name column and at least two other fields. */
const OTHER_FIELDS_NEEDED = 2;
/** A header spans two rows; forms with a row of groups over it have three. */
const USUAL_HEADER_ROWS = 3;
/** Insurance lists have four, with headings of fields merged down over all of them. */
const MOST_HEADER_ROWS = 4;
const LONGEST_SUB_HEADING = 40;
/** "(1)", "B."; a name such as "Tú" is no single letter. */
const COLUMN_NUMBER = /^[^\p{L}\p{N}]*(?:[A-ZĐ]|[0-9]{1,2})[^\p{L}\p{M}\p{N}]*$/iu;

/** Columns that the officer chose count as claimed wherever their row has a text. */
export type ChosenColumns = ReadonlyMap<number, HeadingMeaning>;

/**
 * The first header that begins in rows `from`…`to`. A row that suffices by itself is lengthened by the row of
 * sub-headings below it; one that does not is tried together with the row below.
 */
export function findHeader(
  grid: SheetGrid,
  readText: ReadText,
  from: number,
  to: number,
  chosen: ChosenColumns,
): HeaderSpot | null {
  for (let row = Math.max(from, grid.firstRow); row <= Math.min(to, grid.lastRow); row += 1) {
    const spot = headerAt(grid, readText, row, chosen);
    if (spot) return spot;
  }
  return null;
}

/** The header that begins in this very row, or null. */
export function headerAt(grid: SheetGrid, readText: ReadText, row: number, chosen: ChosenColumns): HeaderSpot | null {
  if (countTexts(grid, row) === 0) return null;
  const single = columnHeadings(grid, readText, row, row);
  let spot: HeaderSpot = { top: row, bottom: row, headings: single };
  if (!suffices(single, chosen)) {
    if (row >= grid.lastRow || !beginsHeader(grid, readText, single, row, chosen)) return null;
    const double = columnHeadings(grid, readText, row, row + 1);
    const isPossible = suffices(double, chosen) && isSubHeadingRow(grid, readText, spot, row + 1, false);
    if (!isPossible) return null;
    spot = { top: row, bottom: row + 1, headings: double };
  }
  while (spot.bottom - spot.top + 1 < MOST_HEADER_ROWS) {
    const bottom = spot.bottom + 1;
    const isMerged = isUnderMerges(grid, spot, bottom);
    if (!isMerged && bottom - row >= USUAL_HEADER_ROWS) break;
    const isEmptyBetween = isMerged && countTexts(grid, bottom) === 0;
    if (!isEmptyBetween && !isSubHeadingRow(grid, readText, spot, bottom, true)) break;
    spot = { top: row, bottom, headings: columnHeadings(grid, readText, row, bottom) };
  }
  return { ...spot, bottom: Math.max(spot.bottom, mergedBottom(grid, spot)) };
}

/**
 * Whether a row that does not suffice may be the upper row of a header: it holds headings, and where the row below
 * suffices by itself, more than one or one merged down into it (a title "Thôn: Đăk Ôn" is no upper row).
 */
function beginsHeader(
  grid: SheetGrid,
  readText: ReadText,
  headings: readonly ColumnHeading[],
  row: number,
  chosen: ChosenColumns,
): boolean {
  const telling = headings.filter(({ match }) => saysSomething(match) && (match.kind !== "field" || match.exact));
  if (telling.length === 0) return false;
  const reachesDown = telling.some(({ column }) => (grid.mergeAt(row, column)?.bottom ?? row) > row);
  return telling.length > 1 || reachesDown || !suffices(columnHeadings(grid, readText, row + 1, row + 1), chosen);
}

/** Whether headings hold a name and two other fields. */
export function suffices(headings: readonly ColumnHeading[], chosen: ChosenColumns): boolean {
  const kinds = new Set<string>();
  for (const { column, match, text } of headings) {
    const meaning =
      text === "" ? undefined : (chosen.get(column) ?? (match.kind === "field" ? match.meaning : undefined));
    if (meaning !== undefined) kinds.add(fieldKind(meaning));
  }
  return kinds.has("name") && kinds.size > OTHER_FIELDS_NEEDED;
}

function fieldKind(meaning: HeadingMeaning): string {
  if (meaning === "fullName" || meaning === "familyName" || meaning === "givenName") return "name";
  if (meaning === "sexMale" || meaning === "sexFemale") return "sex";
  return meaning === "birthMale" || meaning === "birthFemale" ? "birthDate" : meaning;
}

/**
 * Whether `row` carries the sub-headings of the header above: texts only, none of them column numbers, all known or
 * under a wider heading; and (for a header that suffices already) at least one where the row above has no own heading.
 */
function isSubHeadingRow(
  grid: SheetGrid,
  readText: ReadText,
  above: HeaderSpot,
  row: number,
  needsReason: boolean,
): boolean {
  if (row > grid.lastRow) return false;
  let texts = 0;
  let reasons = 0;
  let numbers = 0;
  for (const { column, match, text: upper } of above.headings) {
    if (grid.isBlank(row, column)) continue;
    const text = readText(row, column);
    if (text === "" || text.length > LONGEST_SUB_HEADING) return false;
    const isShared = (grid.mergeOver(above.bottom, column)?.right ?? column) > column || upper === "";
    const isInBrackets = /^\s*\(.*\)\s*$/su.test(text);
    if (!isShared && !isInBrackets && !isHeadingLike(text) && (needsReason || upper !== "")) return false;
    if (isName(match) && !isName(matchHeading(text)) && !isInBrackets) return false;
    texts += 1;
    if (isShared || isInBrackets) reasons += 1;
    if (COLUMN_NUMBER.test(text)) numbers += 1;
  }
  return texts > 0 && numbers < texts && (!needsReason || reasons > 0);
}

/** The heading of a field is merged down over this row. */
function isUnderMerges(grid: SheetGrid, { top, headings }: HeaderSpot, row: number): boolean {
  return headings.some(
    ({ column, match }) => match.kind === "field" && (grid.mergeAt(top, column)?.bottom ?? top) >= row,
  );
}

function isHeadingLike(text: string): boolean {
  return saysSomething(matchHeading(text)) || /^(?:số|ngày|tháng|năm|mã|nơi|họ|x)$/.test(headingKey(text));
}

function isName(match: HeadingMatch): boolean {
  return match.kind === "field" && fieldKind(match.meaning) === "name";
}

function saysSomething({ kind }: HeadingMatch): boolean {
  return kind === "field" || kind === "unused" || kind === "number";
}

/** Headings merged downwards over an otherwise empty row belong to the header whole. */
function mergedBottom(grid: SheetGrid, { top, bottom, headings }: HeaderSpot): number {
  const bottoms = headings
    .filter(({ match }) => match.kind === "field")
    .map(({ column }) => grid.mergeAt(top, column)?.bottom ?? bottom)
    .filter((below) => below - top < MOST_HEADER_ROWS);
  return Math.max(bottom, ...bottoms);
}

function countTexts(grid: SheetGrid, row: number): number {
  let texts = 0;
  for (let column = grid.firstColumn; column <= grid.lastColumn && texts === 0; column += 1) {
    if (grid.text(row, column) !== "") texts += 1;
  }
  return texts;
}

import type { KnownNames } from "./known-names";
import type { RawFieldReader } from "./raw-field";
import type { SheetGrid } from "./sheet-grid";

/** How many of a column's filled cells look like what; the sample is the top of the list. */
export interface ColumnShape {
  readonly filled: number;
  readonly personalIds: number;
  readonly phones: number;
  readonly dates: number;
  readonly births: number;
  readonly sexes: number;
  readonly ethnicGroups: number;
  readonly hamlets: number;
  readonly units: number;
  readonly singleWords: number;
  readonly withDigits: number;
  readonly schoolClasses: number;
  readonly distinctYears: number;
  /** Whole numbers below 100 000: running numbers. */
  readonly smallNumbers: number;
}

/** Enough to know a column by; keeps a list of 50 000 rows quick. */
const SAMPLE_ROWS = 400;
/** A cell counts as a plausible birth from this year on … */
const FIRST_BIRTH_YEAR = 1900;
/** … and to this one: people on these lists are at least school children, while dates of joining are recent. */
const LAST_BIRTH_YEAR = 2019;

/** A column is known by its cells when this share of the filled ones looks alike … */
const ENOUGH_SHARE = 0.6;
/** … and at least so many of them. */
export const ENOUGH_CELLS = 3;

type Counts = { -readonly [key in keyof ColumnShape]: number };

/** Counts shapes in the cells of `column` under a header. */
export function columnShape(
  grid: SheetGrid,
  reader: RawFieldReader,
  known: KnownNames,
  column: number,
  fromRow: number,
): ColumnShape {
  const counts: Counts = {
    filled: 0,
    personalIds: 0,
    phones: 0,
    dates: 0,
    births: 0,
    sexes: 0,
    ethnicGroups: 0,
    hamlets: 0,
    units: 0,
    singleWords: 0,
    withDigits: 0,
    schoolClasses: 0,
    distinctYears: 0,
    smallNumbers: 0,
  };
  const years = new Set<number>();
  const toRow = Math.min(grid.lastRow, fromRow + SAMPLE_ROWS - 1);
  for (let row = fromRow; row <= toRow; row += 1) {
    if (grid.isBlank(row, column)) continue;
    const { kind, text, date } = reader.read(row, column);
    counts.filled += 1;
    countWords(counts, text.trim(), known);
    const year = date?.year ?? typedYear(text);
    if (year !== null && (kind === "date" || kind === "text" || kind === "number")) {
      if (kind === "date" || text.trim().length > 4) counts.dates += 1;
      if (year >= FIRST_BIRTH_YEAR && year <= LAST_BIRTH_YEAR) counts.births += 1;
      years.add(year);
    }
  }
  counts.distinctYears = years.size;
  return counts;
}

function countWords(counts: Counts, text: string, known: KnownNames): void {
  if (looksLikePersonalId(text)) counts.personalIds += 1;
  if (looksLikePhone(text)) counts.phones += 1;
  if (/[0-9]/.test(text)) counts.withDigits += 1;
  if (/^\p{L}[\p{L}\p{M}'’]*$/u.test(text)) counts.singleWords += 1;
  if (/^[0-9]{1,5}$/.test(text)) counts.smallNumbers += 1;
  if (isSchoolClass(text)) counts.schoolClasses += 1;
  if (known.isSex(text)) counts.sexes += 1;
  if (known.isEthnicGroup(text)) counts.ethnicGroups += 1;
  if (known.hamletOf(text) !== null) counts.hamlets += 1;
  if (known.isUnit(text)) counts.units += 1;
}

/** Whether most of a column's filled cells, and at least three, are of a kind. */
export function mostly(shape: ColumnShape, count: number): boolean {
  return count >= ENOUGH_CELLS && count >= shape.filled * ENOUGH_SHARE;
}

/** Twelve digits, spaces and dots allowed; eleven where a number cell dropped the leading zero. */
export function looksLikePersonalId(text: string): boolean {
  const digits = text.replace(/[\s.\u00a0-]/g, "");
  return /^[0-9]{12}$/.test(digits) || /^[1-9][0-9]{10}$/.test(digits);
}

/** A mobile or land line of Viet Nam, with +84 or without its zero (nine digits). */
export function looksLikePhone(text: string): boolean {
  const digits = text.replace(/[\s.\u00a0()-]/g, "").replace(/^(?:\+84|0084)/, "0");
  return /^0[2-9][0-9]{8,9}$/.test(digits) || /^[35789][0-9]{8}$/.test(digits);
}

/** A class of a school ("6A", "12C1", "Lớp 9B", "10 A2", "5/2"), not a course. */
export function isSchoolClass(text: string): boolean {
  return /^(?:lớp\s*)?(?:[1-9]|1[0-2])(?:\s*[./-]?\s*[A-ZĐ][0-9]{0,2}|[./][0-9]{1,2})$/iu.test(text.normalize("NFC"));
}

/** The year of a typed date ("5/3/1990", "3-1990", "1990"), or null. */
export function typedYear(text: string): number | null {
  const match = /^\s*(?:[0-9]{1,2}\s*[-/.]\s*){0,2}([12][0-9]{3})\s*$/.exec(text);
  return match ? Number(match[1]) : null;
}

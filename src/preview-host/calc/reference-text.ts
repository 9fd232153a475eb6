import type { Area } from "../model/workbook-model";

/** Sizes of a worksheet since Excel 2007. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** One end of an A1 reference; a whole column has no row, a whole row no column. */
export interface ReferencePoint {
  row: number | null;
  column: number | null;
  rowFixed: boolean;
  columnFixed: boolean;
}

const POINT = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function readPoint(text: string): ReferencePoint | null {
  const match = POINT.exec(text);
  if (!match || (match[2] === undefined && match[4] === undefined)) return null;
  const column = match[2] === undefined ? null : columnOf(match[2]);
  const row = match[4] === undefined ? null : Number(match[4]) - 1;
  if ((column !== null && column >= SHEET_COLUMNS) || (row !== null && (row < 0 || row >= SHEET_ROWS))) return null;
  const wholeRow = column === null;
  return { row, column, rowFixed: (wholeRow ? match[1] || match[3] : match[3]) === "$", columnFixed: match[1] === "$" };
}

/** The ends of "A1", "$A1:B$2", "A:C" or "3:7"; null when the text is no reference on the sheet. */
export function readReference(text: string): readonly [ReferencePoint, ReferencePoint] | null {
  const [first = "", second, ...more] = text.split(":");
  const from = readPoint(first);
  if (!from || more.length > 0) return null;
  if (second === undefined) return from.row === null || from.column === null ? null : [from, from];
  const to = readPoint(second);
  if (!to || (from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null;
  return [from, to];
}

/** The rectangle between two ends; whole rows and columns reach over the sheet. */
export function areaBetween(from: ReferencePoint, to: ReferencePoint): Area {
  return {
    top: Math.min(from.row ?? 0, to.row ?? 0),
    bottom: Math.max(from.row ?? SHEET_ROWS - 1, to.row ?? SHEET_ROWS - 1),
    left: Math.min(from.column ?? 0, to.column ?? 0),
    right: Math.max(from.column ?? SHEET_COLUMNS - 1, to.column ?? SHEET_COLUMNS - 1),
  };
}

/** The A1 text of one end, with its $ signs. */
export function pointText(point: ReferencePoint): string {
  const column = point.column === null ? "" : (point.columnFixed ? "$" : "") + columnLetters(point.column);
  const row = point.row === null ? "" : (point.rowFixed ? "$" : "") + String(point.row + 1);
  return column + row;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_REFERENCE = /^(?:[A-Za-z]{1,3}\d{1,7}|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*|true|false)$/i;

/** A sheet name as it stands before the "!": quoted when Excel would quote it. */
export function quoteSheetName(name: string): string {
  if (PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_REFERENCE.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

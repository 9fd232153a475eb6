import { isEntireColumn, isEntireRow, isInsideSheet, SHEET_COLUMNS, SHEET_ROWS } from "./geometry";
import type { Area } from "./workbook-model";

const LETTERS = 26;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** "A" → 0; not checked against the width of a sheet. */
export function columnFromLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function formatCell(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "B2", "B2:D9", "A:C" for whole columns, "1:3" for whole rows — as Range.address writes it after the "!". */
export function formatArea(area: Area, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const column = (index: number): string => `${dollar}${columnLetters(index)}`;
  const row = (index: number): string => `${dollar}${index + 1}`;
  if (isEntireRow(area)) return `${row(area.top)}:${row(area.bottom)}`;
  if (isEntireColumn(area)) return `${column(area.left)}:${column(area.right)}`;
  const first = `${column(area.left)}${row(area.top)}`;
  if (area.top === area.bottom && area.left === area.right) return first;
  return `${first}:${column(area.right)}${row(area.bottom)}`;
}

const BARE_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_REFERENCE = /^([A-Z]{1,3}\d+|R\d*|C\d*|R\d*C\d*|TRUE|FALSE)$/iu;

/** The sheet name as it stands before a "!": quoted when it holds anything but letters, digits, "_" and ".". */
export function quoteSheetName(name: string): string {
  const bare = BARE_SHEET_NAME.test(name) && !LOOKS_LIKE_REFERENCE.test(name);
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'Thôn 1'!B2:D9" */
export function formatSheetArea(sheetName: string, area: Area, absolute = false): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area, absolute)}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9]\d{0,6})$/;

function parseCorner(text: string): Area | null {
  const cell = CELL.exec(text);
  if (cell?.[1] !== undefined && cell[2] !== undefined) {
    const row = Number(cell[2]) - 1;
    const column = columnFromLetters(cell[1]);
    return { top: row, bottom: row, left: column, right: column };
  }
  const columnMatch = COLUMN.exec(text);
  if (columnMatch?.[1] !== undefined) {
    const column = columnFromLetters(columnMatch[1]);
    return { top: 0, bottom: SHEET_ROWS - 1, left: column, right: column };
  }
  const rowMatch = ROW.exec(text);
  if (rowMatch?.[1] !== undefined) {
    const row = Number(rowMatch[1]) - 1;
    return { top: row, bottom: row, left: 0, right: SHEET_COLUMNS - 1 };
  }
  return null;
}

/** One rectangle without a sheet ("B2", "$B$2:D9", "A:C", "3:3"); null when it is none or lies off the sheet. */
export function parseArea(text: string): Area | null {
  const [from, to, ...more] = text.trim().split(":");
  if (from === undefined || more.length > 0) return null;
  const first = parseCorner(from);
  if (first === null) return null;
  // "A" or "7" alone is no reference.
  if (to === undefined) return CELL.test(from) && isInsideSheet(first) ? first : null;
  const second = parseCorner(to);
  if (second === null) return null;
  const mixed = CELL.test(from) !== CELL.test(to) || COLUMN.test(from) !== COLUMN.test(to);
  if (mixed) return null;
  const area = {
    top: Math.min(first.top, second.top),
    left: Math.min(first.left, second.left),
    bottom: Math.max(first.bottom, second.bottom),
    right: Math.max(first.right, second.right),
  };
  return isInsideSheet(area) ? area : null;
}

export interface SheetReference {
  /** null when the text names no sheet */
  sheetName: string | null;
  areas: Area[];
}

const SHEET_PREFIX = /^(?:'((?:[^']|'')+)'|([^'!,]+))!/;

/**
 * A reference with one or more comma-separated rectangles, each optionally with the same sheet before it:
 * "'Thôn 1'!$A$1:$D$20", "A1:B2,D4". null when a part is no reference or the sheets differ.
 */
export function parseReference(text: string): SheetReference | null {
  let sheetName: string | null = null;
  const areas: Area[] = [];
  let rest = text.trim();
  if (rest.startsWith("=")) rest = rest.slice(1);
  while (rest.length > 0) {
    const prefix = SHEET_PREFIX.exec(rest);
    if (prefix !== null) {
      const name = prefix[1]?.replaceAll("''", "'") ?? prefix[2] ?? "";
      if (sheetName !== null && sheetName !== name) return null;
      sheetName = name;
      rest = rest.slice(prefix[0].length);
    }
    const comma = rest.indexOf(",");
    const part = comma < 0 ? rest : rest.slice(0, comma);
    const area = parseArea(part);
    if (area === null) return null;
    areas.push(area);
    rest = comma < 0 ? "" : rest.slice(comma + 1).trim();
  }
  return areas.length > 0 ? { sheetName, areas } : null;
}

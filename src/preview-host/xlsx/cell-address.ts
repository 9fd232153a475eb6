import type { Area } from "../model/workbook-model";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Column letters of a 0-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of its letters, in either case. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) number = number * 26 + (letters.charCodeAt(at) & 31);
  return number - 1;
}

export function formatCell(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1:C3", or "A1" for a single cell. */
export function formatArea({ top, left, bottom, right }: Area): string {
  const first = formatCell(top, left);
  return top === bottom && left === right ? first : `${first}:${formatCell(bottom, right)}`;
}

/** An area with dollar signs; whole rows as $1:$3 and whole columns as $A:$C. */
export function formatAbsoluteArea({ top, left, bottom, right }: Area): string {
  if (left === 0 && right === LAST_COLUMN) return `$${top + 1}:$${bottom + 1}`;
  if (top === 0 && bottom === LAST_ROW) return `$${columnLetters(left)}:$${columnLetters(right)}`;
  const first = `$${columnLetters(left)}$${top + 1}`;
  return top === bottom && left === right ? first : `${first}:$${columnLetters(right)}$${bottom + 1}`;
}

interface Corner {
  row: number | null;
  column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (match === null) return null;
  const column = match[1] === undefined ? null : columnNumber(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if (column === null && row === null) return null;
  if ((column ?? 0) > LAST_COLUMN || (row ?? 0) > LAST_ROW || (row ?? 0) < 0) return null;
  return { row, column };
}

/** An A1 area without sheet name, dollars allowed: a cell, a rectangle, whole rows or columns; null when it is none. */
export function parseArea(text: string): Area | null {
  const parts = text.trim().split(":");
  if (parts.length > 2) return null;
  const first = parseCorner(parts[0] ?? "");
  const second = parts[1] === undefined ? first : parseCorner(parts[1]);
  if (first === null || second === null) return null;
  if ((first.row === null) !== (second.row === null) || (first.column === null) !== (second.column === null)) {
    return null;
  }
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  const rows = [first.row ?? 0, second.row ?? LAST_ROW] as const;
  const columns = [first.column ?? 0, second.column ?? LAST_COLUMN] as const;
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** The areas of an ST_Sqref, a list separated by spaces; parts that are no area are left out. */
export function parseAreaList(text: string): Area[] {
  return text
    .split(/\s+/)
    .map(parseArea)
    .filter((area): area is Area => area !== null);
}

export function formatAreaList(areas: readonly Area[]): string {
  return areas.map(formatArea).join(" ");
}

/** A sheet name as formulas have it: in quotes unless it is a plain word that cannot be read as a cell. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rRcC]\d*([cC]\d*)?$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

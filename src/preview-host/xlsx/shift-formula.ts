import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from "./cell-address";

// Strings, quoted sheet names and bracketed parts (tables, other workbooks) are stepped over whole; names and
// functions are taken as one word, so that LOG10( or Q1! is not mistaken for a cell.
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^\]]*\])*\]|\$?\d+:\$?\d+|[$\p{L}_\\][$\p{L}\p{N}_.\\?]*|\d[\d.]*(?:[Ee][+-]?\d+)?/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;

/**
 * A formula as it reads when its cell moves: relative references are moved by the given rows and columns,
 * those with `$` stay. What leaves the sheet becomes #REF!. This is how a shared formula is expanded
 * (ECMA-376 part 1, 18.3.1.40).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  let result = "";
  let copied = 0;
  TOKENS.lastIndex = 0;
  for (let match = TOKENS.exec(formula); match !== null; match = TOKENS.exec(formula)) {
    const start = match.index;
    const end = start + match[0].length;
    result += formula.slice(copied, start);
    const next = formula.charAt(end);
    result += next === "(" || next === "!" ? match[0] : shiftToken(match[0], formula, start, rows, columns);
    copied = end;
  }
  return result + formula.slice(copied);
}

function shiftToken(token: string, formula: string, start: number, rows: number, columns: number): string {
  const cell = CELL.exec(token);
  if (cell !== null) {
    const column = moved(columnNumber(cell[2] ?? ""), cell[1] === "$" ? 0 : columns, LAST_COLUMN);
    const row = moved(Number(cell[4]) - 1, cell[3] === "$" ? 0 : rows, LAST_ROW);
    return column === null || row === null ? "#REF!" : `${cell[1]}${columnLetters(column)}${cell[3]}${row + 1}`;
  }
  const wholeRows = ROWS.exec(token);
  if (wholeRows !== null) {
    const first = moved(Number(wholeRows[2]) - 1, wholeRows[1] === "$" ? 0 : rows, LAST_ROW);
    const last = moved(Number(wholeRows[4]) - 1, wholeRows[3] === "$" ? 0 : rows, LAST_ROW);
    return first === null || last === null ? "#REF!" : `${wholeRows[1]}${first + 1}:${wholeRows[3]}${last + 1}`;
  }
  const column = COLUMN.exec(token);
  if (column !== null && isColumnOfRange(token, formula, start)) {
    const to = moved(columnNumber(column[2] ?? ""), column[1] === "$" ? 0 : columns, LAST_COLUMN);
    return to === null ? "#REF!" : `${column[1]}${columnLetters(to)}`;
  }
  return token;
}

/** Letters alone are a column only as one end of a range of columns such as A:C. */
function isColumnOfRange(token: string, formula: string, start: number): boolean {
  const other = /^\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!$])/u;
  const end = start + token.length;
  if (formula.charAt(end) === ":" && other.test(formula.slice(end + 1))) return true;
  return /(?:^|[^\p{L}\p{N}_.$])\$?[A-Za-z]{1,3}:$/u.test(formula.slice(0, start));
}

function moved(position: number, by: number, last: number): number | null {
  const to = position + by;
  return position > last || to < 0 || to > last ? null : to;
}

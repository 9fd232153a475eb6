import { FormulaSyntaxError, tokenizeFormula, type FormulaToken } from "./formula-lexer";
import {
  pointText,
  quoteSheetName,
  readReference,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type ReferencePoint,
} from "./reference-text";

/** Replaces tokens and leaves everything between them (blanks, letter case) as it was. */
function rewriteTokens(formula: string, replace: (token: FormulaToken) => string | null): string {
  let tokens: FormulaToken[];
  try {
    tokens = tokenizeFormula(formula);
  } catch (error) {
    // A text that is no formula (kept from a damaged file) has no references to adjust.
    if (error instanceof FormulaSyntaxError) return formula;
    throw error;
  }
  let result = "";
  let done = 0;
  for (const token of tokens) {
    const text = replace(token);
    if (text === null) continue;
    result += formula.slice(done, token.start) + text;
    done = token.end;
  }
  return result + formula.slice(done);
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** The text of a token after its sheet part, exactly as written. */
function bodyOf(formula: string, token: FormulaToken): string {
  const text = formula.slice(token.start, token.end);
  const inName = token.prefix!.quoted ? token.prefix!.name.replaceAll("'", "''").length + 2 : token.prefix!.name.length;
  return text.slice(inName + 1);
}

/** The formula with references to sheet `oldName` (compared without case) naming `newName`. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  return rewriteTokens(formula, (token) => {
    if (!token.prefix) return null;
    const ends = token.prefix.name.split(":");
    if (!ends.some((end) => same(end, oldName))) return null;
    const renamed = ends.map((end) => (same(end, oldName) ? newName : end)).join(":");
    return `${ends.length === 1 ? quoteSheetName(renamed) : quoteSpan(renamed)}!${bodyOf(formula, token)}`;
  });
}

function quoteSpan(span: string): string {
  return span.split(":").every((end) => quoteSheetName(end) === end) ? span : `'${span.replaceAll("'", "''")}'`;
}

/** The formula with every reference to the sheet replaced by #REF!. */
export function dropSheetInFormula(formula: string, name: string): string {
  return rewriteTokens(formula, (token) => (token.prefix && same(token.prefix.name, name) ? "#REF!" : null));
}

function shiftPoint(point: ReferencePoint, rows: number, columns: number): ReferencePoint | null {
  const row = point.row === null || point.rowFixed ? point.row : point.row + rows;
  const column = point.column === null || point.columnFixed ? point.column : point.column + columns;
  if (row !== null && (row < 0 || row >= SHEET_ROWS)) return null;
  if (column !== null && (column < 0 || column >= SHEET_COLUMNS)) return null;
  return { ...point, row, column };
}

/** The formula as copying its cell by so many rows and columns makes it; off the sheet: #REF!. */
export function translateFormula(formula: string, rowDelta: number, columnDelta: number): string {
  return rewriteTokens(formula, (token) => {
    if (token.kind !== "reference") return null;
    const [from, to] = readReference(token.text)!;
    const first = shiftPoint(from, rowDelta, columnDelta);
    const last = shiftPoint(to, rowDelta, columnDelta);
    const sheet = token.prefix ? formula.slice(token.start, token.end - token.text.length) : "";
    if (!first || !last) return `${sheet}#REF!`;
    return sheet + (token.text.includes(":") ? `${pointText(first)}:${pointText(last)}` : pointText(first));
  });
}

import { readReference } from "./reference-text";

/** The sheet part of a reference, e.g. 'Thôn 1'! */
export interface SheetPrefix {
  /** unquoted; "First:Last" for a 3-D reference, "[1]Sheet" for another workbook */
  name: string;
  quoted: boolean;
}

export interface FormulaToken {
  kind:
    | "number"
    | "string"
    | "error"
    | "reference"
    | "name"
    | "function"
    | "structured"
    | "operator"
    /** a blank between two references: their intersection */
    | "intersect"
    | "end";
  /** the token without its sheet part; strings unescaped, function names upper case without _xlfn. */
  text: string;
  /** offsets in the formula, the sheet part included */
  start: number;
  end: number;
  prefix: SheetPrefix | null;
}

/** A formula Excel would not accept; `at` is the offset where it stops making sense. */
export class FormulaSyntaxError extends Error {
  constructor(
    readonly at: number,
    formula: string,
  ) {
    super(`Cannot read the formula at character ${at + 1}: ${formula}`);
  }
}

const BLANK = /[ \t\r\n\u00a0]+/y;
const PREFIX = /(?:'((?:[^']|'')+)'|((?:\[[^\]]*\])?[\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?))!/uy;
const AFTER_REFERENCE = "(?![\\p{L}\\p{N}_.(!\\\\])";
const CELL = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}";
/** Tried in turn, the longest form first: A1:B2, A1, A:B, 1:2. */
const REFERENCE = new RegExp(
  `(?:${CELL}:${CELL}|${CELL}|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})${AFTER_REFERENCE}`,
  "uy",
);
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/y;
const STRING = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)/iy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%(),;{}:@#]/y;
const FUTURE_PREFIX = /^(?:_XLFN\.|_XLWS\.|_XLUDF\.)+/;

/** The text that a sticky pattern finds at a place. */
function textAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : undefined;
}

/** End of a bracket group starting at `at`; inside, ' escapes the next character. */
function bracketEnd(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    if (text[index] === "'") index += 1;
    else if (text[index] === "[") depth += 1;
    else if (text[index] === "]") {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  throw new FormulaSyntaxError(at, text);
}

function referenceAt(formula: string, at: number): string | null {
  const text = textAt(REFERENCE, formula, at);
  return text !== undefined && readReference(text) ? text : null;
}

type Piece = Pick<FormulaToken, "kind" | "text" | "end">;

function wordAt(formula: string, at: number): Piece | null {
  const text = textAt(NAME, formula, at);
  if (text === undefined) return null;
  const end = at + text.length;
  if (formula[end] === "(") return { kind: "function", text: text.toUpperCase().replace(FUTURE_PREFIX, ""), end };
  if (formula[end] === "[") {
    const close = bracketEnd(formula, end);
    return { kind: "structured", text: formula.slice(at, close), end: close };
  }
  return { kind: "name", text, end };
}

/** What can stand after a sheet part, or alone as an operand. */
function operandAt(formula: string, at: number): Piece | null {
  const reference = referenceAt(formula, at);
  if (reference !== null) return { kind: "reference", text: reference, end: at + reference.length };
  const error = textAt(ERROR, formula, at);
  if (error !== undefined) return { kind: "error", text: error.toUpperCase(), end: at + error.length };
  return wordAt(formula, at);
}

function constantAt(formula: string, at: number): Piece | null {
  const number = textAt(NUMBER, formula, at);
  if (number !== undefined) return { kind: "number", text: number, end: at + number.length };
  const text = textAt(STRING, formula, at);
  if (text !== undefined) {
    return { kind: "string", text: text.slice(1, -1).replaceAll('""', '"'), end: at + text.length };
  }
  if (formula[at] !== "[") return null;
  const end = bracketEnd(formula, at);
  return { kind: "structured", text: formula.slice(at, end), end };
}

const SYMBOLS = new Set("-+*/^&=<>%(),;{}:@");

function prefixAt(formula: string, at: number): RegExpExecArray | null {
  PREFIX.lastIndex = at;
  return PREFIX.exec(formula);
}

/** "#" after a reference (A1#), not the beginning of an error. */
function meansSpill(formula: string, at: number): boolean {
  return formula[at] === "#" && textAt(ERROR, formula, at) === undefined;
}

function tokenAt(formula: string, at: number): FormulaToken {
  if (SYMBOLS.has(formula[at]!) || meansSpill(formula, at)) {
    const symbol = textAt(OPERATOR, formula, at)!;
    return { kind: "operator", text: symbol, start: at, end: at + symbol.length, prefix: null };
  }
  const sheet = formula.includes("!", at) ? prefixAt(formula, at) : null;
  if (sheet) {
    const piece = operandAt(formula, at + sheet[0].length);
    if (!piece) throw new FormulaSyntaxError(at, formula);
    const name = sheet[1]?.replaceAll("''", "'") ?? sheet[2] ?? "";
    return { ...piece, start: at, prefix: { name, quoted: sheet[1] !== undefined } };
  }
  const operand = formula[at] === '"' ? constantAt(formula, at) : (operandAt(formula, at) ?? constantAt(formula, at));
  if (operand) return { ...operand, start: at, prefix: null };
  throw new FormulaSyntaxError(at, formula);
}

const ENDS_REFERENCE = new Set<FormulaToken["kind"]>(["reference", "name", "structured"]);
const STARTS_REFERENCE = new Set<FormulaToken["kind"]>(["reference", "name", "structured", "function"]);

function meansIntersection(before: FormulaToken | undefined, after: FormulaToken): boolean {
  if (!before) return false;
  const endsReference = ENDS_REFERENCE.has(before.kind) || (before.kind === "operator" && before.text === ")");
  const startsReference = STARTS_REFERENCE.has(after.kind) || (after.kind === "operator" && after.text === "(");
  return endsReference && startsReference;
}

/** The tokens of a formula (no leading "="), closed by an "end" token; throws FormulaSyntaxError. */
export function tokenizeFormula(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const blank = formula[at]! > " " && formula[at] !== "\u00a0" ? "" : (textAt(BLANK, formula, at) ?? "");
    at += blank.length;
    if (at >= formula.length) break;
    const token = tokenAt(formula, at);
    if (blank !== "" && meansIntersection(tokens.at(-1), token)) {
      tokens.push({ kind: "intersect", text: " ", start: at - blank.length, end: at, prefix: null });
    }
    tokens.push(token);
    at = token.end;
  }
  tokens.push({ kind: "end", text: "", start: at, end: at, prefix: null });
  return tokens;
}

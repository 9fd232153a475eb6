import { FormulaSyntaxError } from "./formula-lexer";
import { parseFormula } from "./formula-parser";
import type { FormulaNode } from "./formula-syntax";

/** A formula's tree, or null when the text is no formula Excel would take. */
export interface ParsedFormula {
  node: FormulaNode | null;
}

/** Texts remembered before the memory is emptied; a sheet of 50,000 row formulas fits. */
const MOST = 100_000;
const known = new Map<string, ParsedFormula>();

/** Parses a formula once per text. */
export function parsedFormula(text: string): ParsedFormula {
  const found = known.get(text);
  if (found) return found;
  if (known.size >= MOST) known.clear();
  let node: FormulaNode | null = null;
  try {
    node = parseFormula(text);
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
  }
  const parsed = { node };
  known.set(text, parsed);
  return parsed;
}

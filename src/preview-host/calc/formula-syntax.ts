import type { Area, CellScalar } from "../model/workbook-model";

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";
export type UnaryOperator = "+" | "-" | "%" | "@";
/** ":" spans, " " intersects, "," unites references. */
export type ReferenceOperator = ":" | " " | ",";

/** A formula as a tree. Positions are absolute (0-based), formulas being kept per cell. */
export type FormulaNode =
  | { type: "constant"; value: CellScalar }
  /** an argument left out, as in IF(A1,,2) */
  | { type: "missing" }
  | { type: "array"; rows: CellScalar[][] }
  /** sheet is null for the formula's own sheet */
  | { type: "reference"; sheet: string | null; area: Area }
  | { type: "name"; sheet: string | null; name: string }
  | { type: "structured"; text: string }
  /** 3-D references and references to other workbooks, which are not computed */
  | { type: "unsupported"; what: string }
  | { type: "call"; name: string; args: FormulaNode[] }
  | { type: "unary"; operator: UnaryOperator; operand: FormulaNode }
  | { type: "binary"; operator: BinaryOperator; left: FormulaNode; right: FormulaNode }
  | { type: "join"; operator: ReferenceOperator; left: FormulaNode; right: FormulaNode };

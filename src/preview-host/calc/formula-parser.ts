import type { CellScalar, ErrorCode } from "../model/workbook-model";
import { FormulaSyntaxError, tokenizeFormula, type FormulaToken } from "./formula-lexer";
import type { BinaryOperator, FormulaNode } from "./formula-syntax";
import { areaBetween, readReference } from "./reference-text";

/** Excel's operator order: comparisons bind loosest, then &, + -, * /, ^; all from left to right. */
const PRECEDENCE: Record<BinaryOperator, number> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

function isBinary(text: string): text is BinaryOperator {
  return Object.hasOwn(PRECEDENCE, text);
}

class FormulaReader {
  private readonly tokens: FormulaToken[];
  private at = 0;

  constructor(private readonly formula: string) {
    this.tokens = tokenizeFormula(formula);
  }

  readAll(): FormulaNode {
    const node = this.readExpression(1);
    if (this.peek().kind !== "end") this.fail();
    return node;
  }

  private peek(): FormulaToken {
    return this.tokens[this.at]!;
  }

  private isOperator(text: string): boolean {
    const token = this.peek();
    return token.kind === "operator" && token.text === text;
  }

  private take(text: string): boolean {
    if (!this.isOperator(text)) return false;
    this.at += 1;
    return true;
  }

  private expect(text: string): void {
    if (!this.take(text)) this.fail();
  }

  private fail(): never {
    throw new FormulaSyntaxError(this.peek().start, this.formula);
  }

  private readExpression(weakest: number): FormulaNode {
    let left = this.readUnary();
    for (;;) {
      const { kind, text } = this.peek();
      if (kind !== "operator" || !isBinary(text) || PRECEDENCE[text] < weakest) return left;
      this.at += 1;
      left = { type: "binary", operator: text, left, right: this.readExpression(PRECEDENCE[text] + 1) };
    }
  }

  /** A sign binds tighter than ^ in Excel: -2^2 is 4. */
  private readUnary(): FormulaNode {
    const { kind, text } = this.peek();
    if (kind === "operator" && (text === "-" || text === "+" || text === "@")) {
      this.at += 1;
      return { type: "unary", operator: text, operand: this.readUnary() };
    }
    let node = this.readReferenceJoin();
    while (this.take("%")) node = { type: "unary", operator: "%", operand: node };
    return node;
  }

  private readReferenceJoin(): FormulaNode {
    let left = this.readSpan();
    while (this.peek().kind === "intersect") {
      this.at += 1;
      left = { type: "join", operator: " ", left, right: this.readSpan() };
    }
    return left;
  }

  private readSpan(): FormulaNode {
    let left = this.readOperand();
    while (this.take(":")) left = { type: "join", operator: ":", left, right: this.readOperand() };
    // A1# (the spill range of A1) is read as A1: results are not spilled here.
    while (this.take("#")) continue;
    return left;
  }

  private readOperand(): FormulaNode {
    const token = this.peek();
    this.at += 1;
    if (token.prefix && /[:[\]]/.test(token.prefix.name)) {
      const what = token.prefix.name.includes("[") ? "reference to another workbook" : "3-D reference";
      return { type: "unsupported", what };
    }
    const sheet = token.prefix?.name ?? null;
    switch (token.kind) {
      case "number":
        return { type: "constant", value: Number(token.text) };
      case "string":
        return { type: "constant", value: token.text };
      case "error":
        return { type: "constant", value: { error: token.text as ErrorCode } };
      case "reference":
        return { type: "reference", sheet, area: areaBetween(...readReference(token.text)!) };
      case "structured":
        return { type: "structured", text: token.text };
      case "name":
        if (/^(?:true|false)$/i.test(token.text)) return { type: "constant", value: token.text.length === 4 };
        return { type: "name", sheet, name: token.text };
      case "function":
        return { type: "call", name: token.text, args: this.readArguments() };
      default:
        if (token.kind === "operator" && token.text === "(") return this.readParenthesis();
        if (token.kind === "operator" && token.text === "{") return this.readArray();
        this.at -= 1;
        return this.fail();
    }
  }

  private readParenthesis(): FormulaNode {
    let node = this.readExpression(1);
    while (this.take(",")) node = { type: "join", operator: ",", left: node, right: this.readExpression(1) };
    this.expect(")");
    return node;
  }

  private readArguments(): FormulaNode[] {
    this.expect("(");
    const args: FormulaNode[] = [];
    if (this.take(")")) return args;
    do {
      args.push(this.isOperator(",") || this.isOperator(")") ? { type: "missing" } : this.readExpression(1));
    } while (this.take(","));
    this.expect(")");
    return args;
  }

  private readArray(): FormulaNode {
    const rows: CellScalar[][] = [];
    do {
      const row: CellScalar[] = [];
      do row.push(this.readArrayItem());
      while (this.take(","));
      rows.push(row);
    } while (this.take(";"));
    this.expect("}");
    if (rows.some((row) => row.length !== rows[0]!.length)) this.fail();
    return { type: "array", rows };
  }

  private readArrayItem(): CellScalar {
    const minus = this.take("-");
    if (!minus) this.take("+");
    const node = this.readOperand();
    if (node.type !== "constant") return this.fail();
    return minus && typeof node.value === "number" ? -node.value : node.value;
  }
}

/** The tree of a formula (no leading "="); throws FormulaSyntaxError where Excel would refuse it. */
export function parseFormula(formula: string): FormulaNode {
  return new FormulaReader(formula).readAll();
}

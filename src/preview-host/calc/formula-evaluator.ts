import type { CellScalar, Workbook } from "../model/workbook-model";
import type { CellReader } from "./cell-reader";
import { toNumber } from "./coercion";
import { parsedFormula } from "./formula-cache";
import type { FormulaNode } from "./formula-syntax";
import { errorValue, FormulaFault, isArray, isError, isReference } from "./formula-value";
import type { ArrayValue, ReferenceValue, Scalar, SheetArea, Value } from "./formula-value";
import { findFunction } from "./function-registry";
import { ScalarArguments, type CallContext, type FormulaCell, type FunctionSpec } from "./function-spec";
import { findName, findSheet, resolveStructured } from "./name-resolver";
import { applyOperator, overItems } from "./scalar-operators";

export interface EvaluatorHost {
  workbook: Workbook;
  reader: CellReader;
  now: (() => number) | null;
  /** Throws to put the formula off when the areas hold formulas not yet computed. */
  requireComputed(areas: readonly SheetArea[]): void;
  reportUnknown(cell: FormulaCell, name: string): void;
}

/** Names may name names; deeper than this is a circle. */
const DEEPEST_NAME = 40;

/** Excel has no infinities: a result too large for a number is #NUM!. */
function finiteOrNum(value: Value): Value {
  return typeof value === "number" && !Number.isFinite(value) ? errorValue("#NUM!") : value;
}

/** Computes one formula in one cell. Throws only what `requireComputed` throws. */
export class FormulaEvaluator implements CallContext {
  readonly workbook: Workbook;
  readonly reader: CellReader;
  readonly date1904: boolean;
  readonly now: (() => number) | null;
  private nameDepth = 0;

  constructor(
    private readonly host: EvaluatorHost,
    readonly cell: FormulaCell,
  ) {
    this.workbook = host.workbook;
    this.reader = host.reader;
    this.date1904 = host.workbook.date1904;
    this.now = host.now;
  }

  /** The cell's value for a formula tree: a blank result shows as 0. */
  result(node: FormulaNode): CellScalar {
    return this.single(this.guarded(() => this.evaluate(node, false))) ?? 0;
  }

  evaluate(node: FormulaNode, arrayMode: boolean): Value {
    switch (node.type) {
      case "constant":
        return node.value;
      case "missing":
        return null;
      case "array":
        return { kind: "array", rows: node.rows };
      case "reference":
        return this.referenceTo(node.sheet, node.area);
      case "structured": {
        const area = resolveStructured(this.workbook, node.text, this.cell);
        return area ? { kind: "reference", areas: [area] } : errorValue("#REF!");
      }
      case "name":
        return this.named(node.sheet, node.name, arrayMode);
      case "unsupported":
        this.reportUnknown(node.what);
        return errorValue("#REF!");
      case "call":
        return this.call(node.name, node.args, arrayMode);
      case "unary":
        return this.unary(node, arrayMode);
      case "binary":
        return this.binary(node, arrayMode);
      case "join":
        return this.join(node);
    }
  }

  single(value: Value): Scalar {
    if (isArray(value)) return value.rows[0]![0]!;
    if (!isReference(value)) return value;
    const area = value.areas[0]!;
    if (value.areas.length > 1) return errorValue("#VALUE!");
    const { row, column } = this.cell;
    const oneRow = area.top === area.bottom;
    const oneColumn = area.left === area.right;
    if (oneRow && oneColumn) return this.reader.value(area.sheet, area.top, area.left);
    if (oneColumn && row >= area.top && row <= area.bottom) return this.reader.value(area.sheet, row, area.left);
    if (oneRow && column >= area.left && column <= area.right) return this.reader.value(area.sheet, area.top, column);
    return errorValue("#VALUE!");
  }

  found(reference: ReferenceValue): ReferenceValue {
    this.host.requireComputed(reference.areas);
    return reference;
  }

  reportUnknown(name: string): void {
    this.host.reportUnknown(this.cell, name);
  }

  private guarded(work: () => Value): Value {
    try {
      return work();
    } catch (fault) {
      if (fault instanceof FormulaFault) return fault.value;
      throw fault;
    }
  }

  private referenceTo(sheetName: string | null, area: Omit<SheetArea, "sheet">): Value {
    const sheet = sheetName === null ? this.cell.sheet : findSheet(this.workbook, sheetName);
    return sheet ? { kind: "reference", areas: [{ sheet, ...area }] } : errorValue("#REF!");
  }

  private named(sheetName: string | null, name: string, arrayMode: boolean): Value {
    const sheet = sheetName === null ? this.cell.sheet : findSheet(this.workbook, sheetName);
    if (!sheet) return errorValue("#REF!");
    const formula = findName(this.workbook, name, sheet);
    const parsed = formula === null ? null : parsedFormula(formula);
    if (!parsed?.node || this.nameDepth >= DEEPEST_NAME) return errorValue("#NAME?");
    this.nameDepth += 1;
    try {
      return this.evaluate(parsed.node, arrayMode);
    } finally {
      this.nameDepth -= 1;
    }
  }

  /** A value ready for item-wise work: a scalar or, where arrays are worked, an array. */
  private operand(value: Value, arrayMode: boolean): Scalar | ArrayValue {
    if (!isReference(value)) return value;
    const area = value.areas[0]!;
    const oneCell = area.top === area.bottom && area.left === area.right;
    return arrayMode && !oneCell && value.areas.length === 1 ? this.reader.asArray(value) : this.single(value);
  }

  private itemWise(args: (Scalar | ArrayValue)[], body: (items: Scalar[]) => Scalar): Value {
    return args.some(isArray) ? overItems(args, body) : body(args as Scalar[]);
  }

  private unary(node: FormulaNode & { type: "unary" }, arrayMode: boolean): Value {
    const value = this.evaluate(node.operand, arrayMode);
    if (node.operator === "+") return value;
    if (node.operator === "@") return this.single(value);
    return this.itemWise([this.operand(value, arrayMode)], ([item = null]) => {
      const number = this.guarded(() => toNumber(item, this.date1904));
      if (typeof number !== "number") return number as Scalar;
      return node.operator === "-" ? 0 - number : number / 100;
    });
  }

  private binary(node: FormulaNode & { type: "binary" }, arrayMode: boolean): Value {
    const left = this.operand(this.evaluate(node.left, arrayMode), arrayMode);
    const right = this.operand(this.evaluate(node.right, arrayMode), arrayMode);
    if (!isArray(left) && !isArray(right)) return applyOperator(node.operator, left, right, this.date1904);
    return overItems([left, right], ([one = null, other = null]) =>
      applyOperator(node.operator, one, other, this.date1904),
    );
  }

  private join(node: FormulaNode & { type: "join" }): Value {
    const left = this.evaluate(node.left, true);
    const right = this.evaluate(node.right, true);
    if (isError(left)) return left;
    if (isError(right)) return right;
    if (!isReference(left) || !isReference(right)) return errorValue("#VALUE!");
    if (node.operator === ",") return { kind: "reference", areas: [...left.areas, ...right.areas] };
    const one = left.areas[0]!;
    const other = right.areas[0]!;
    if (one.sheet !== other.sheet) return errorValue("#VALUE!");
    const [inner, outer] = node.operator === " " ? [Math.max, Math.min] : [Math.min, Math.max];
    const area = {
      sheet: one.sheet,
      top: inner(one.top, other.top),
      left: inner(one.left, other.left),
      bottom: outer(one.bottom, other.bottom),
      right: outer(one.right, other.right),
    };
    if (area.top > area.bottom || area.left > area.right) return errorValue("#NULL!");
    return this.found({ kind: "reference", areas: [area] });
  }

  private call(name: string, args: FormulaNode[], arrayMode: boolean): Value {
    const spec = findFunction(name);
    if (!spec) {
      this.reportUnknown(name);
      return errorValue("#NAME?");
    }
    if (args.length < spec.min || args.length > spec.max) return errorValue("#VALUE!");
    return this.guarded(() => {
      if (spec.kind === "lazy") return spec.body(args, this, arrayMode);
      if (spec.kind === "values") return this.callWithValues(spec, args, arrayMode);
      const operands = args.map((arg) => this.operand(this.evaluate(arg, arrayMode), arrayMode));
      return this.itemWise(operands, (items) => this.callScalar(spec, items));
    });
  }

  private callScalar(spec: FunctionSpec & { kind: "scalar" }, items: Scalar[]): Scalar {
    const error = spec.keepErrors ? undefined : items.find(isError);
    if (error) return error;
    return finiteOrNum(this.guarded(() => spec.body(new ScalarArguments(items, this)))) as Scalar;
  }

  /** Scalar places of a function of ranges are worked item by item where arrays stand in them. */
  private callWithValues(spec: FunctionSpec & { kind: "values" }, nodes: FormulaNode[], arrayMode: boolean): Value {
    const args = nodes.map((node, index) => {
      if (!spec.isScalar(index)) return this.evaluate(node, true);
      return this.operand(this.evaluate(node, arrayMode), arrayMode);
    });
    const places = args.flatMap((arg, index) => (spec.isScalar(index) && isArray(arg) ? [index] : []));
    if (places.length === 0) return finiteOrNum(spec.body(args, this));
    return overItems(
      places.map((place) => args[place] as ArrayValue),
      (items) => {
        const call = [...args];
        places.forEach((place, index) => (call[place] = items[index]!));
        return finiteOrNum(this.single(this.guarded(() => spec.body(call, this)))) as Scalar;
      },
    );
  }
}

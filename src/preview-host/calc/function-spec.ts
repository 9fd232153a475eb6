import type { Sheet, Workbook } from "../model/workbook-model";
import type { CellReader } from "./cell-reader";
import { toBoolean, toInteger, toNumber, toText } from "./coercion";
import type { FormulaNode } from "./formula-syntax";
import {
  FormulaFault,
  isArray,
  isError,
  isReference,
  type ReferenceValue,
  type Scalar,
  type Value,
} from "./formula-value";

export interface FormulaCell {
  sheet: Sheet;
  row: number;
  column: number;
}

/** What a function may ask of its surroundings. */
export interface CallContext {
  /** the cell whose formula is computed */
  cell: FormulaCell;
  workbook: Workbook;
  date1904: boolean;
  reader: CellReader;
  /** the current local time as a serial; null when the host was given no clock */
  now: (() => number) | null;
  evaluate(node: FormulaNode, arrayMode: boolean): Value;
  /** The value at a scalar place: a range meets the formula's row or column, an array gives its first item. */
  single(value: Value): Scalar;
  /** Passes a reference found while computing; waits until its formulas are computed. */
  found(reference: ReferenceValue): ReferenceValue;
  /** Names something that this engine does not compute. */
  reportUnknown(name: string): void;
}

/** Scalar arguments read by position (0-based) with Excel's conversions. */
export class ScalarArguments {
  constructor(
    readonly values: readonly Scalar[],
    readonly context: CallContext,
  ) {}

  get count(): number {
    return this.values.length;
  }

  value(index: number): Scalar {
    return this.values[index] ?? null;
  }

  number(index: number, whenOmitted = 0): number {
    return index < this.values.length ? toNumber(this.value(index), this.context.date1904) : whenOmitted;
  }

  integer(index: number, whenOmitted = 0): number {
    return index < this.values.length ? toInteger(this.value(index), this.context.date1904) : whenOmitted;
  }

  text(index: number, whenOmitted = ""): string {
    return index < this.values.length ? toText(this.value(index)) : whenOmitted;
  }

  truth(index: number, whenOmitted = false): boolean {
    return index < this.values.length ? toBoolean(this.value(index)) : whenOmitted;
  }
}

export type FunctionSpec = { min: number; max: number } & (
  | { kind: "scalar"; keepErrors: boolean; body: (args: ScalarArguments) => Scalar }
  | {
      kind: "values";
      /** places that take one value; ranges elsewhere reach the body as they are */
      isScalar: (index: number) => boolean;
      body: (args: Value[], context: CallContext) => Value;
    }
  | { kind: "lazy"; body: (args: FormulaNode[], context: CallContext, arrayMode: boolean) => Value }
);

export type FunctionTable = Record<string, FunctionSpec>;

/** A function of single values; an error argument is its result, arrays are worked item by item. */
export function scalar(min: number, max: number, body: (args: ScalarArguments) => Scalar): FunctionSpec {
  return { kind: "scalar", min, max, keepErrors: false, body };
}

/** As `scalar`, but error arguments reach the body. */
export function scalarOrError(min: number, max: number, body: (args: ScalarArguments) => Scalar): FunctionSpec {
  return { kind: "scalar", min, max, keepErrors: true, body };
}

/** A function of ranges and arrays; `scalarPlaces` are the arguments that take one value. */
export function values(
  min: number,
  max: number,
  scalarPlaces: readonly number[],
  body: (args: Value[], context: CallContext) => Value,
): FunctionSpec {
  return { kind: "values", min, max, isScalar: (index) => scalarPlaces.includes(index), body };
}

/** A function that evaluates its arguments itself. */
export function lazy(
  min: number,
  max: number,
  body: (args: FormulaNode[], context: CallContext, arrayMode: boolean) => Value,
): FunctionSpec {
  return { kind: "lazy", min, max, body };
}

/** A scalar out of a value already reduced; throws when it is an error. */
export function scalarOf(value: Value | undefined): Scalar {
  if (value === undefined) return null;
  if (isArray(value)) return value.rows[0]![0]!;
  if (isReference(value)) return null;
  if (isError(value)) throw new FormulaFault(value);
  return value;
}

import type { Area, CellError, CellScalar, ErrorCode, Sheet } from "../model/workbook-model";

/** One cell's worth of value; null is a blank cell or an argument left out. */
export type Scalar = CellScalar | null;

/** Rows of equal length, at least one of each. */
export interface ArrayValue {
  kind: "array";
  rows: Scalar[][];
}

export interface SheetArea extends Area {
  sheet: Sheet;
}

export interface ReferenceValue {
  kind: "reference";
  areas: SheetArea[];
}

export type Value = Scalar | ArrayValue | ReferenceValue;

const errors = new Map<ErrorCode, CellError>();

/** The error value of a code; one frozen object a code. */
export function errorValue(error: ErrorCode): CellError {
  let value = errors.get(error);
  if (!value) errors.set(error, (value = Object.freeze({ error })));
  return value;
}

/** Thrown inside a function's body; the evaluator turns it into the function's result. */
export class FormulaFault extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
  }
}

const faults = new Map<ErrorCode, FormulaFault>();

/** The fault of an error code, one object a code: columns of #N/A must not build stacks of calls. */
export function faultOf(error: ErrorCode): FormulaFault {
  let fault = faults.get(error);
  if (!fault) faults.set(error, (fault = new FormulaFault(errorValue(error))));
  return fault;
}

export function isArray(value: Value): value is ArrayValue {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "array";
}

export function isReference(value: Value): value is ReferenceValue {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "reference";
}

export function isError(value: Value): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function areaHeight(area: Area): number {
  return area.bottom - area.top + 1;
}

export function areaWidth(area: Area): number {
  return area.right - area.left + 1;
}

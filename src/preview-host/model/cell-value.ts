import type { Cell, CellError, CellScalar } from "./workbook-model";

export function isCellError(value: CellScalar | null | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

/** A value as `Range.values` gives it: "" for an empty cell, the code for an error. */
export function plainValue(value: CellScalar | null): number | string | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

/** Excel.RangeValueType */
export function valueTypeOf(value: CellScalar | null): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** What `Range.formulas` gives: the formula with its "=", else the value. */
export function formulaOrValue(cell: Cell | undefined): number | string | boolean {
  if (cell === undefined) return "";
  return cell.formula === undefined ? plainValue(cell.value) : `=${cell.formula}`;
}

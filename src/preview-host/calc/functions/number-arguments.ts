import { toNumber } from "../coercion";
import {
  faultOf,
  FormulaFault,
  isArray,
  isError,
  isReference,
  type Scalar,
  type SheetArea,
  type Value,
} from "../formula-value";
import type { CallContext } from "../function-spec";

/** Visits every item of the arguments; `direct` marks values given in the formula itself. */
export function eachItem(
  args: readonly Value[],
  context: CallContext,
  visit: (value: Scalar, direct: boolean) => void,
): void {
  for (const arg of args) {
    if (isReference(arg)) for (const area of arg.areas) context.reader.visit(area, (value) => visit(value, false));
    else if (isArray(arg)) for (const row of arg.rows) for (const value of row) visit(value, false);
    else visit(arg, true);
  }
}

/**
 * The numbers SUM and its kin work on: in ranges and arrays numbers alone, given directly also
 * truth values and texts that read as numbers. Throws the first error met.
 */
export function numbersOf(args: readonly Value[], context: CallContext): number[] {
  const numbers: number[] = [];
  eachItem(args, context, (value, direct) => {
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) throw new FormulaFault(value);
    else if (direct) numbers.push(toNumber(value, context.date1904));
  });
  return numbers;
}

/** The single area an argument must be; throws #VALUE!, or the error that stands there. */
export function areaOf(arg: Value | undefined): SheetArea {
  if (arg !== undefined && isError(arg)) throw new FormulaFault(arg);
  if (arg === undefined || !isReference(arg) || arg.areas.length !== 1) throw faultOf("#VALUE!");
  return arg.areas[0]!;
}

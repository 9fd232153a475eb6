import { addNumbers, compareScalars, toNumber, toText } from "./coercion";
import type { BinaryOperator } from "./formula-syntax";
import { errorValue, FormulaFault, isError, type ArrayValue, type Scalar } from "./formula-value";

function finite(value: number): Scalar {
  return Number.isFinite(value) ? value : errorValue("#NUM!");
}

/** Excel's power: 0^0 and roots of negative numbers are #NUM!, 0 to a negative power #DIV/0!. */
export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return errorValue("#NUM!");
  if (base === 0 && exponent < 0) return errorValue("#DIV/0!");
  return finite(base ** exponent);
}

function arithmetic(operator: "+" | "-" | "*" | "/" | "^", left: number, right: number): Scalar {
  switch (operator) {
    case "+":
      return finite(addNumbers(left, right));
    case "-":
      return finite(addNumbers(left, -right));
    case "*":
      return finite(left * right);
    case "/":
      return right === 0 ? errorValue("#DIV/0!") : finite(left / right);
    case "^":
      return power(left, right);
  }
}

function compared(operator: BinaryOperator, order: number): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}

/** One operator on two scalars; the left error wins over the right. */
export function applyOperator(operator: BinaryOperator, left: Scalar, right: Scalar, date1904: boolean): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  try {
    switch (operator) {
      case "+":
      case "-":
      case "*":
      case "/":
      case "^":
        return arithmetic(operator, toNumber(left, date1904), toNumber(right, date1904));
      case "&":
        return toText(left) + toText(right);
      default:
        return compared(operator, compareScalars(left, right));
    }
  } catch (fault) {
    if (fault instanceof FormulaFault) return fault.value;
    throw fault;
  }
}

/**
 * Works arrays item by item: single rows, columns and items stretch to the largest size; where an
 * array has no item for a place the function gets #N/A.
 */
export function overItems(args: readonly (Scalar | ArrayValue)[], body: (items: Scalar[]) => Scalar): ArrayValue {
  const arrays = args.map((arg) => (typeof arg === "object" && arg !== null && "kind" in arg ? arg.rows : [[arg]]));
  const height = Math.max(...arrays.map((rows) => rows.length));
  const width = Math.max(...arrays.map((rows) => rows[0]!.length));
  const missing = errorValue("#N/A");
  const item = (rows: readonly (readonly Scalar[])[], row: number, column: number): Scalar => {
    const line = rows[rows.length === 1 ? 0 : row];
    const found = line?.[line.length === 1 ? 0 : column];
    return found === undefined ? missing : found;
  };
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => body(arrays.map((array) => item(array, row, column)))),
  );
  return { kind: "array", rows };
}

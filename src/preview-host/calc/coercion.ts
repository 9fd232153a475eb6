import type { CellScalar } from "../model/workbook-model";
import { numberToText } from "../number-format/decimal-digits";
import { faultOf, FormulaFault, isError, type Scalar } from "./formula-value";
import { numberFromText } from "./number-text";

/** A scalar as a number: blank 0, TRUE 1, text if it reads as a number; else throws #VALUE!. */
export function toNumber(value: Scalar, date1904: boolean): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isError(value)) throw new FormulaFault(value);
  const number = numberFromText(value, date1904);
  if (number === null) throw faultOf("#VALUE!");
  return number;
}

/** A number without its fraction, cut towards zero, as Excel takes counts and positions. */
export function toInteger(value: Scalar, date1904: boolean): number {
  return Math.trunc(toNumber(value, date1904));
}

/** A scalar as text: blank "", numbers with 15 digits, TRUE and FALSE; throws an error value. */
export function toText(value: Scalar): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return numberToText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  throw new FormulaFault(value);
}

/** A scalar as a truth value: numbers but 0 are TRUE, blank FALSE, other text throws #VALUE!. */
export function toBoolean(value: Scalar): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (isError(value)) throw new FormulaFault(value);
  const lower = value.toLowerCase();
  if (lower === "true") return true;
  if (lower === "false") return false;
  throw faultOf("#VALUE!");
}

const collator = new Intl.Collator("en", { sensitivity: "variant", caseFirst: "lower" });

/** Text order without regard to letter case: negative, 0 or positive. */
export function compareText(one: string, other: string): number {
  const left = one.toLowerCase();
  const right = other.toLowerCase();
  if (left === right) return 0;
  return collator.compare(left, right) || (left < right ? -1 : 1);
}

/** Excel compares numbers by their 15 digits: 0.1+0.2=0.3 is TRUE. */
export function compareNumbers(one: number, other: number): number {
  const difference = one - other;
  if (difference === 0) return 0;
  if (Math.abs(difference) < Math.abs(one) * 1e-14 && one.toPrecision(15) === other.toPrecision(15)) return 0;
  return difference < 0 ? -1 : 1;
}

function rank(value: CellScalar): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function blankLike(other: Scalar): CellScalar {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Order of two scalars without errors: numbers before text before truth values, blank as its partner's zero. */
export function compareScalars(one: Scalar, other: Scalar): number {
  const left = one ?? blankLike(other);
  const right = other ?? blankLike(one);
  if (typeof left === "number" && typeof right === "number") return compareNumbers(left, right);
  if (typeof left === "string" && typeof right === "string") return compareText(left, right);
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  return rank(left) - rank(right);
}

/** A sum whose cancelled digits are taken as zero, as Excel does: 0.1+0.2-0.3 is 0. */
export function addNumbers(one: number, other: number): number {
  const sum = one + other;
  return sum !== 0 && Math.abs(sum) < Math.abs(one) * 2 ** -49 ? 0 : sum;
}

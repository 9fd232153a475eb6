import {
  errorValue,
  faultOf,
  FormulaFault,
  isError,
  isReference,
  areaHeight,
  areaWidth,
  type Value,
} from "../formula-value";
import { values, type CallContext, type FunctionTable } from "../function-spec";
import { areaOf, eachItem, numbersOf } from "./number-arguments";

const ANY = Infinity;

export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < numbers.length; index += 1) sum += numbers[index]!;
  return sum;
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => (number > most ? number : most), numbers[0] ?? 0);
}

function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => (number < least ? number : least), numbers[0] ?? 0);
}

function count(args: readonly Value[], context: CallContext): number {
  let found = 0;
  eachItem(args, context, (value, direct) => {
    if (typeof value === "number" || (direct && countsAsNumber(value, context))) found += 1;
  });
  return found;
}

function countsAsNumber(value: Value, context: CallContext): boolean {
  if (isError(value)) return false;
  try {
    return numbersOf([value], context).length === 1;
  } catch (fault) {
    if (fault instanceof FormulaFault) return false;
    throw fault;
  }
}

function countFilled(args: readonly Value[], context: CallContext): number {
  let found = 0;
  eachItem(args, context, (value, direct) => {
    if (value !== null || direct) found += 1;
  });
  return found;
}

function countBlank(args: readonly Value[], context: CallContext): number {
  const area = areaOf(args[0]);
  let filled = 0;
  context.reader.visit(area, (value) => {
    if (value !== null && value !== "") filled += 1;
  });
  return areaHeight(area) * areaWidth(area) - filled;
}

function average(args: readonly Value[], context: CallContext): Value {
  const numbers = numbersOf(args, context);
  return numbers.length === 0 ? errorValue("#DIV/0!") : sumOf(numbers) / numbers.length;
}

/** Items that are no numbers count as 0; a single error is the result. */
function sumProduct(args: readonly Value[], context: CallContext): Value {
  const arrays = args.map((arg) => {
    if (isReference(arg) && arg.areas.length > 1) throw faultOf("#VALUE!");
    return context.reader.asArray(arg).rows;
  });
  const [first] = arrays as [(typeof arrays)[number]];
  if (arrays.some((rows) => rows.length !== first.length || rows[0]!.length !== first[0]!.length))
    throw faultOf("#VALUE!");
  let sum = 0;
  first.forEach((line, row) =>
    line.forEach((_, column) => {
      let product = 1;
      for (const rows of arrays) {
        const item = rows[row]![column]!;
        if (isError(item)) throw new FormulaFault(item);
        product *= typeof item === "number" ? item : 0;
      }
      sum += product;
    }),
  );
  return sum;
}

/** Sums, counts and extremes over ranges. */
export const aggregateFunctions: FunctionTable = {
  SUM: values(1, ANY, [], (args, context) => sumOf(numbersOf(args, context))),
  SUMSQ: values(1, ANY, [], (args, context) => sumOf(numbersOf(args, context).map((number) => number * number))),
  PRODUCT: values(1, ANY, [], (args, context) => {
    const numbers = numbersOf(args, context);
    return numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1);
  }),
  COUNT: values(1, ANY, [], count),
  COUNTA: values(1, ANY, [], countFilled),
  COUNTBLANK: values(1, 1, [], countBlank),
  AVERAGE: values(1, ANY, [], average),
  MAX: values(1, ANY, [], (args, context) => largest(numbersOf(args, context))),
  MIN: values(1, ANY, [], (args, context) => smallest(numbersOf(args, context))),
  SUMPRODUCT: values(1, ANY, [], sumProduct),
};

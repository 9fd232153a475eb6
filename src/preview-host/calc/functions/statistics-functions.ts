import { toNumber } from "../coercion";
import { errorValue, faultOf, type Scalar, type Value } from "../formula-value";
import { scalarOf, values, type CallContext, type FunctionSpec, type FunctionTable } from "../function-spec";
import { sumOf } from "./aggregate-functions";
import { numbersOf } from "./number-arguments";

const ANY = Infinity;

export function ascending(numbers: readonly number[]): number[] {
  return [...numbers].sort((one, other) => one - other);
}

function numberAt(args: readonly Value[], index: number, context: CallContext): number {
  return toNumber(scalarOf(args[index]), context.date1904);
}

/** The k-th number of an ascending list, 1-based; #NUM! outside it. */
export function nthOf(sorted: readonly number[], place: number): number {
  const number = sorted[place - 1];
  if (number === undefined) throw faultOf("#NUM!");
  return number;
}

export function medianOf(numbers: readonly number[]): number {
  const sorted = ascending(numbers);
  const half = sorted.length / 2;
  if (sorted.length === 0) throw faultOf("#NUM!");
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Variance of a sample (divisor n−1) or of the whole population (divisor n). */
export function varianceOf(numbers: readonly number[], sample: boolean): number {
  const divisor = numbers.length - (sample ? 1 : 0);
  if (divisor <= 0) throw faultOf("#DIV/0!");
  const mean = sumOf(numbers) / numbers.length;
  return sumOf(numbers.map((number) => (number - mean) ** 2)) / divisor;
}

function mode(numbers: readonly number[]): Scalar {
  const times = new Map<number, number>();
  let best: number | null = null;
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  for (const [number, count] of times) if (count > 1 && count > (best === null ? 1 : times.get(best)!)) best = number;
  return best ?? errorValue("#N/A");
}

/** The number at a fraction of the way through an ascending list, between neighbours in proportion. */
function percentile(sorted: readonly number[], fraction: number): number {
  if (sorted.length === 0 || fraction < 0 || fraction > 1) throw faultOf("#NUM!");
  const place = fraction * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  return below + (place % 1) * (sorted[Math.ceil(place)]! - below);
}

function rank(args: readonly Value[], context: CallContext): Scalar {
  const number = numberAt(args, 0, context);
  const numbers = numbersOf([args[1]!], context);
  if (!numbers.includes(number)) return errorValue("#N/A");
  const up = args.length > 2 && numberAt(args, 2, context) !== 0;
  return 1 + numbers.filter((other) => (up ? other < number : other > number)).length;
}

/** How many numbers fall up to each limit and beyond the last, as a column. */
function frequency(args: readonly Value[], context: CallContext): Value {
  const numbers = numbersOf([args[0]!], context);
  const limits = numbersOf([args[1]!], context);
  const counts = limits.map((limit) => {
    const below =
      ascending(limits)
        .filter((other) => other < limit)
        .at(-1) ?? -Infinity;
    return numbers.filter((number) => number > below && number <= limit).length;
  });
  const beyond = numbers.filter((number) => limits.every((limit) => number > limit)).length;
  return { kind: "array", rows: [...counts, beyond].map((count) => [count]) };
}

const variance = (sample: boolean): FunctionSpec =>
  values(1, ANY, [], (args, context) => varianceOf(numbersOf(args, context), sample));
const deviation = (sample: boolean): FunctionSpec =>
  values(1, ANY, [], (args, context) => Math.sqrt(varianceOf(numbersOf(args, context), sample)));
const ranking: FunctionSpec = values(2, 3, [0, 2], rank);
const modal: FunctionSpec = values(1, ANY, [], (args, context) => mode(numbersOf(args, context)));

/** Order and spread of numbers. */
export const statisticsFunctions: FunctionTable = {
  LARGE: values(2, 2, [1], (args, context) => {
    const sorted = ascending(numbersOf([args[0]!], context));
    return nthOf(sorted, sorted.length + 1 - Math.ceil(numberAt(args, 1, context)));
  }),
  SMALL: values(2, 2, [1], (args, context) =>
    nthOf(ascending(numbersOf([args[0]!], context)), Math.ceil(numberAt(args, 1, context))),
  ),
  MEDIAN: values(1, ANY, [], (args, context) => medianOf(numbersOf(args, context))),
  MODE: modal,
  "MODE.SNGL": modal,
  RANK: ranking,
  "RANK.EQ": ranking,
  STDEV: deviation(true),
  "STDEV.S": deviation(true),
  STDEVP: deviation(false),
  "STDEV.P": deviation(false),
  VAR: variance(true),
  "VAR.S": variance(true),
  VARP: variance(false),
  "VAR.P": variance(false),
  PERCENTILE: values(2, 2, [1], (args, context) =>
    percentile(ascending(numbersOf([args[0]!], context)), numberAt(args, 1, context)),
  ),
  QUARTILE: values(2, 2, [1], (args, context) =>
    percentile(ascending(numbersOf([args[0]!], context)), Math.trunc(numberAt(args, 1, context)) / 4),
  ),
  FREQUENCY: values(2, 2, [], frequency),
};

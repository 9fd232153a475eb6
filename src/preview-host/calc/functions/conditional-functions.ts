import { matchCriteria, type CriteriaPair } from "../criteria-match";
import { errorValue, faultOf, FormulaFault, isError, type Scalar, type SheetArea, type Value } from "../formula-value";
import { areaHeight, areaWidth } from "../formula-value";
import type { CallContext, FunctionSpec, FunctionTable } from "../function-spec";
import { SHEET_COLUMNS, SHEET_ROWS } from "../reference-text";
import { sumOf } from "./aggregate-functions";
import { areaOf } from "./number-arguments";

function pairsFrom(args: readonly Value[], first: number): CriteriaPair[] {
  const pairs: CriteriaPair[] = [];
  for (let index = first; index < args.length; index += 2) {
    if (index + 1 >= args.length) throw faultOf("#VALUE!");
    pairs.push({ area: areaOf(args[index]), criterion: args[index + 1] as Scalar });
  }
  return pairs;
}

/** Numbers of `target` at the places where all pairs are fulfilled; an error there is the result. */
function chosenNumbers(context: CallContext, target: SheetArea, pairs: readonly CriteriaPair[]): number[] {
  const { offsets, width } = matchCriteria(context.reader, pairs, [target]);
  const numbers: number[] = [];
  for (const offset of offsets) {
    const column = context.reader.column(target.sheet, target.left + (offset % width));
    const value = column[target.top + Math.floor(offset / width)] ?? null;
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) throw new FormulaFault(value);
  }
  return numbers;
}

/** SUMIF takes of its sum range the first cell alone; the size is that of the criteria range. */
function sizedLike(target: SheetArea, model: SheetArea): SheetArea {
  return {
    ...target,
    bottom: Math.min(target.top + areaHeight(model), SHEET_ROWS) - 1,
    right: Math.min(target.left + areaWidth(model), SHEET_COLUMNS) - 1,
  };
}

function count(args: readonly Value[], context: CallContext): number {
  const { offsets, beyond } = matchCriteria(context.reader, pairsFrom(args, 0));
  return offsets.length + beyond;
}

type Summary = (numbers: readonly number[]) => Scalar;

const average: Summary = (numbers) => (numbers.length === 0 ? errorValue("#DIV/0!") : sumOf(numbers) / numbers.length);
const largest: Summary = (numbers) => numbers.reduce((most, it) => Math.max(most, it), numbers[0] ?? 0);
const smallest: Summary = (numbers) => numbers.reduce((least, it) => Math.min(least, it), numbers[0] ?? 0);

/** f(range, criterion, [target]) */
function oneCondition(summary: Summary): FunctionSpec {
  return {
    kind: "values",
    min: 2,
    max: 3,
    isScalar: (index) => index === 1,
    body: (args, context) => {
      const area = areaOf(args[0]);
      const target = args.length > 2 ? sizedLike(areaOf(args[2]), area) : area;
      return summary(chosenNumbers(context, target, [{ area, criterion: args[1] as Scalar }]));
    },
  };
}

/** f(target, range, criterion, …) */
function manyConditions(summary: Summary): FunctionSpec {
  return {
    kind: "values",
    min: 3,
    max: 255,
    isScalar: (index) => index > 0 && index % 2 === 0,
    body: (args, context) => {
      const target = areaOf(args[0]);
      const pairs = pairsFrom(args, 1);
      const [{ area }] = pairs as [CriteriaPair];
      if (areaHeight(area) !== areaHeight(target) || areaWidth(area) !== areaWidth(target)) throw faultOf("#VALUE!");
      return summary(chosenNumbers(context, target, pairs));
    },
  };
}

function counting(max: number): FunctionSpec {
  return { kind: "values", min: 2, max, isScalar: (index) => index % 2 === 1, body: count };
}

/** SUMIFS and its kin: what to take is said by criteria. */
export const conditionalFunctions: FunctionTable = {
  COUNTIF: counting(2),
  COUNTIFS: counting(254),
  SUMIF: oneCondition(sumOf),
  AVERAGEIF: oneCondition(average),
  SUMIFS: manyConditions(sumOf),
  AVERAGEIFS: manyConditions(average),
  MAXIFS: manyConditions(largest),
  MINIFS: manyConditions(smallest),
};

import { parsedFormula } from "../formula-cache";
import type { FormulaNode } from "../formula-syntax";
import { errorValue, faultOf, FormulaFault, isError, isReference, type Scalar, type Value } from "../formula-value";
import { scalarOf, values, type CallContext, type FunctionTable } from "../function-spec";
import { toInteger, toNumber } from "../coercion";
import { sumOf } from "./aggregate-functions";
import { ascending, medianOf, nthOf, varianceOf } from "./statistics-functions";

function callsSubtotal(node: FormulaNode): boolean {
  switch (node.type) {
    case "call":
      return node.name === "SUBTOTAL" || node.name === "AGGREGATE" || node.args.some(callsSubtotal);
    case "unary":
      return callsSubtotal(node.operand);
    case "binary":
    case "join":
      return callsSubtotal(node.left) || callsSubtotal(node.right);
    default:
      return false;
  }
}

interface Passing {
  hiddenRows: boolean;
  errors: boolean;
  nested: boolean;
}

/** The values of the references that are counted; nested subtotals and, as asked, hidden rows are left out. */
function shownValues(args: readonly Value[], context: CallContext, skip: Passing): Scalar[] {
  const found: Scalar[] = [];
  for (const arg of args) {
    if (isError(arg)) throw new FormulaFault(arg);
    if (!isReference(arg)) {
      context.reader.asArray(arg).rows.forEach((row) => found.push(...row));
      continue;
    }
    for (const area of arg.areas) {
      const { sheet } = area;
      context.reader.visit(area, (value, row, column) => {
        if (value === null || (skip.hiddenRows && sheet.rows.get(row)?.hidden)) return;
        const formula = sheet.cells.get(row)?.get(column)?.formula;
        const node = skip.nested && formula !== undefined ? parsedFormula(formula).node : null;
        if (!node || !callsSubtotal(node)) found.push(value);
      });
    }
  }
  return skip.errors ? found.filter((value) => !isError(value)) : found;
}

function numbersIn(items: readonly Scalar[]): number[] {
  const error = items.find(isError);
  if (error) throw new FormulaFault(error);
  return items.filter((value) => typeof value === "number");
}

function averageOf(numbers: readonly number[]): number {
  if (numbers.length === 0) throw faultOf("#DIV/0!");
  return sumOf(numbers) / numbers.length;
}

/** What SUBTOTAL and AGGREGATE do by number, 1 to 11. */
const SUMMARIES: readonly ((items: readonly Scalar[]) => number)[] = [
  (items) => averageOf(numbersIn(items)),
  (items) => items.filter((value) => typeof value === "number").length,
  (items) => items.length,
  (items) => numbersIn(items).reduce((most, it, index) => (index === 0 || it > most ? it : most), 0),
  (items) => numbersIn(items).reduce((least, it, index) => (index === 0 || it < least ? it : least), 0),
  (items) => (numbersIn(items).length === 0 ? 0 : numbersIn(items).reduce((product, it) => product * it, 1)),
  (items) => Math.sqrt(varianceOf(numbersIn(items), true)),
  (items) => Math.sqrt(varianceOf(numbersIn(items), false)),
  (items) => sumOf(numbersIn(items)),
  (items) => varianceOf(numbersIn(items), true),
  (items) => varianceOf(numbersIn(items), false),
];

/**
 * Rows hidden by a filter are never counted; rows hidden by hand are by 1–11 and not by 101–111.
 * The model does not tell the two apart: on a filtered sheet a hidden row counts as filtered.
 */
function subtotal(args: readonly Value[], context: CallContext): Value {
  const code = toInteger(scalarOf(args[0]), context.date1904);
  const summary = SUMMARIES[(code > 100 ? code - 100 : code) - 1];
  if (!summary) return errorValue("#VALUE!");
  const references = args.slice(1);
  const filtered = references.some(
    (arg) => isReference(arg) && arg.areas.some(({ sheet }) => sheet.autoFilter !== null),
  );
  return summary(shownValues(references, context, { hiddenRows: code > 100 || filtered, errors: false, nested: true }));
}

function aggregate(args: readonly Value[], context: CallContext): Value {
  const code = toInteger(scalarOf(args[0]), context.date1904);
  const option = toInteger(scalarOf(args[1]), context.date1904);
  if (option < 0 || option > 7) return errorValue("#VALUE!");
  const skip: Passing = {
    hiddenRows: option % 2 === 1,
    errors: option === 2 || option === 3 || option === 6 || option === 7,
    nested: option < 4,
  };
  const summary = SUMMARIES[code - 1];
  if (summary) return summary(shownValues(args.slice(2), context, skip));
  const numbers = numbersIn(shownValues([args[2]!], context, skip));
  if (code === 12) return medianOf(numbers);
  const place = Math.ceil(toNumber(context.single(args[3] ?? null), context.date1904));
  if (code === 14) return nthOf(ascending(numbers), numbers.length + 1 - place);
  if (code === 15) return nthOf(ascending(numbers), place);
  context.reportUnknown(`AGGREGATE(${code}, …)`);
  return errorValue("#VALUE!");
}

/** Summaries that pass over hidden rows, errors and one another. */
export const subtotalFunctions: FunctionTable = {
  SUBTOTAL: values(2, 255, [0], subtotal),
  AGGREGATE: values(3, 255, [0, 1], aggregate),
};

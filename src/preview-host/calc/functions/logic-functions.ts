import type { CellError } from "../../model/workbook-model";
import { compareScalars, toBoolean } from "../coercion";
import {
  errorValue,
  faultOf,
  FormulaFault,
  isArray,
  isError,
  isReference,
  type Scalar,
  type Value,
} from "../formula-value";
import type { FormulaNode } from "../formula-syntax";
import { lazy, scalar, values, type CallContext, type FunctionTable } from "../function-spec";
import { overItems } from "../scalar-operators";
import { eachItem } from "./number-arguments";

const ANY = Infinity;

/** The value of a node, worked item by item only where arrays are asked for. */
function chosen(node: FormulaNode | undefined, context: CallContext, arrayMode: boolean, whenOmitted: Scalar): Value {
  return node === undefined ? whenOmitted : context.evaluate(node, arrayMode);
}

function manyItems(value: Value): boolean {
  if (isArray(value)) return value.rows.length > 1 || value.rows[0]!.length > 1;
  if (!isReference(value)) return false;
  const area = value.areas[0]!;
  return area.top !== area.bottom || area.left !== area.right;
}

function itemsOf(value: Value, context: CallContext) {
  return context.reader.asArray(value);
}

function ifFunction(nodes: FormulaNode[], context: CallContext, arrayMode: boolean): Value {
  const condition = context.evaluate(nodes[0]!, arrayMode);
  if ((arrayMode || isArray(condition)) && manyItems(condition)) {
    const whenTrue = itemsOf(chosen(nodes[1], context, true, null), context);
    const whenFalse = itemsOf(chosen(nodes[2], context, true, false), context);
    return overItems([itemsOf(condition, context), whenTrue, whenFalse], ([test = null, yes = null, no = null]) => {
      const truth = attempt(() => toBoolean(test));
      return isError(truth) ? truth : truth ? yes : no;
    });
  }
  const test = context.single(condition);
  return toBoolean(test)
    ? chosen(nodes[1], context, arrayMode, null)
    : chosen(nodes[2], context, arrayMode, nodes.length < 3 ? false : null);
}

function ifError(catches: (value: Scalar) => boolean) {
  return lazy(2, 2, (nodes, context, arrayMode) => {
    const tried = attempt(() => context.evaluate(nodes[0]!, arrayMode));
    if (manyItems(tried) && (arrayMode || isArray(tried))) {
      const instead = itemsOf(context.evaluate(nodes[1]!, true), context);
      return overItems([itemsOf(tried, context), instead], ([value = null, other = null]) =>
        catches(value) ? other : value,
      );
    }
    const value = context.single(tried);
    if (catches(value)) return context.evaluate(nodes[1]!, arrayMode);
    return isReference(tried) ? tried : value;
  });
}

function attempt<T extends Value>(work: () => T): T | CellError {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof FormulaFault) return fault.value;
    throw fault;
  }
}

/** Truth values of AND, OR, XOR: texts and blanks in ranges are passed over. */
function truths(args: readonly Value[], context: CallContext): boolean[] {
  const found: boolean[] = [];
  eachItem(args, context, (value, direct) => {
    if (isError(value)) throw new FormulaFault(value);
    if (direct || typeof value === "boolean" || typeof value === "number") found.push(toBoolean(value));
  });
  if (found.length === 0) throw faultOf("#VALUE!");
  return found;
}

function ifs(nodes: FormulaNode[], context: CallContext, arrayMode: boolean): Value {
  for (let index = 0; index + 1 < nodes.length; index += 2) {
    if (toBoolean(context.single(context.evaluate(nodes[index]!, arrayMode)))) {
      return context.evaluate(nodes[index + 1]!, arrayMode);
    }
  }
  return errorValue("#N/A");
}

function switchFunction(nodes: FormulaNode[], context: CallContext, arrayMode: boolean): Value {
  const subject = context.single(context.evaluate(nodes[0]!, arrayMode));
  if (isError(subject)) return subject;
  let index = 1;
  for (; index + 1 < nodes.length; index += 2) {
    const candidate = context.single(context.evaluate(nodes[index]!, arrayMode));
    if (isError(candidate)) return candidate;
    if (compareScalars(subject, candidate) === 0) return context.evaluate(nodes[index + 1]!, arrayMode);
  }
  return index < nodes.length ? context.evaluate(nodes[index]!, arrayMode) : errorValue("#N/A");
}

function choose(nodes: FormulaNode[], context: CallContext, arrayMode: boolean): Value {
  const index = context.single(context.evaluate(nodes[0]!, arrayMode));
  if (isError(index)) return index;
  const place = Math.trunc(typeof index === "number" ? index : Number(index));
  const node = nodes[place];
  return place < 1 || !node ? errorValue("#VALUE!") : context.evaluate(node, arrayMode);
}

/** Conditions; branches not taken are not computed. */
export const logicFunctions: FunctionTable = {
  IF: lazy(1, 3, ifFunction),
  IFS: lazy(2, 254, ifs),
  IFERROR: ifError(isError),
  IFNA: ifError((value) => isError(value) && value.error === "#N/A"),
  SWITCH: lazy(3, 254, switchFunction),
  CHOOSE: lazy(2, 255, choose),
  AND: values(1, ANY, [], (args, context) => truths(args, context).every(Boolean)),
  OR: values(1, ANY, [], (args, context) => truths(args, context).some(Boolean)),
  XOR: values(1, ANY, [], (args, context) => truths(args, context).filter(Boolean).length % 2 === 1),
  NOT: scalar(1, 1, (args) => !args.truth(0)),
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
};

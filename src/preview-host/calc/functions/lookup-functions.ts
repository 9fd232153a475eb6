import { toBoolean, toInteger } from "../coercion";
import { areaHeight, areaWidth, errorValue, faultOf, FormulaFault, isError, isReference } from "../formula-value";
import type { ReferenceValue, Scalar, Value } from "../formula-value";
import { scalarOf, values, type CallContext, type FunctionTable } from "../function-spec";
import {
  exactPosition,
  lastNotAbove,
  lastNotBelow,
  nearestPosition,
  vectorOf,
  type LookupVector,
} from "./lookup-vector";

function integerAt(args: readonly Value[], index: number, context: CallContext, whenOmitted: number): number {
  return index < args.length ? toInteger(scalarOf(args[index]), context.date1904) : whenOmitted;
}

function sizeOf(value: Value, context: CallContext): { height: number; width: number } {
  if (isError(value)) throw new FormulaFault(value);
  if (isReference(value)) return { height: areaHeight(value.areas[0]!), width: areaWidth(value.areas[0]!) };
  const { rows } = context.reader.asArray(value);
  return { height: rows.length, width: rows[0]!.length };
}

/** A part of a reference or array, 0-based from its corner; a reference stays one. */
function part(value: Value, row: number, column: number, height: number, width: number, context: CallContext): Value {
  if (isReference(value)) {
    const { sheet, top, left } = value.areas[0]!;
    const area = {
      sheet,
      top: top + row,
      left: left + column,
      bottom: top + row + height - 1,
      right: left + column + width - 1,
    };
    return { kind: "reference", areas: [area] };
  }
  const all = context.reader.asArray(value).rows;
  if (row >= all.length || column >= all[0]!.length) throw faultOf("#N/A");
  const rows = all.slice(row, row + height);
  const cut = rows.map((line) => line.slice(column, column + width));
  return height === 1 && width === 1 ? (cut[0]?.[0] ?? null) : { kind: "array", rows: cut };
}

function index(args: Value[], context: CallContext): Value {
  let source = args[0]!;
  if (isError(source)) return source;
  const areaNumber = integerAt(args, 3, context, 1);
  if (isReference(source)) {
    const area = (source as ReferenceValue).areas[areaNumber - 1];
    if (!area) return errorValue("#REF!");
    source = { kind: "reference", areas: [area] };
  }
  const { height, width } = sizeOf(source, context);
  let row = integerAt(args, 1, context, 0);
  let column = integerAt(args, 2, context, 0);
  if (args.length === 2 && height === 1 && width > 1) [row, column] = [0, row];
  if (row < 0 || column < 0) return errorValue("#VALUE!");
  if (row > height || column > width) return errorValue("#REF!");
  return part(
    source,
    Math.max(0, row - 1),
    Math.max(0, column - 1),
    row === 0 ? height : 1,
    column === 0 ? width : 1,
    context,
  );
}

function match(args: Value[], context: CallContext): Value {
  const lookup = scalarOf(args[0]);
  const vector = vectorOf(args[1]!, context);
  const type = integerAt(args, 2, context, 1);
  const position =
    type === 0
      ? exactPosition(vector, lookup, context, { wildcards: true })
      : type > 0
        ? lastNotAbove(vector, lookup)
        : lastNotBelow(vector, lookup);
  return position < 0 ? errorValue("#N/A") : position + 1;
}

/** VLOOKUP and HLOOKUP: `vertical` searches the first column, else the first row. */
function tableLookup(vertical: boolean): (args: Value[], context: CallContext) => Value {
  return (args, context) => {
    const lookup = scalarOf(args[0]);
    const table = args[1]!;
    const { height, width } = sizeOf(table, context);
    const wanted = integerAt(args, 2, context, 1);
    if (wanted < 1) return errorValue("#VALUE!");
    if (wanted > (vertical ? width : height)) return errorValue("#REF!");
    const near = args.length > 3 ? toBoolean(scalarOf(args[3])) : true;
    const edge = vertical ? part(table, 0, 0, height, 1, context) : part(table, 0, 0, 1, width, context);
    const vector = vectorOf(edge, context);
    const place = near ? lastNotAbove(vector, lookup) : exactPosition(vector, lookup, context, { wildcards: true });
    if (place < 0) return errorValue("#N/A");
    return part(table, vertical ? place : wanted - 1, vertical ? wanted - 1 : place, 1, 1, context);
  };
}

function lookup(args: Value[], context: CallContext): Value {
  const wanted = scalarOf(args[0]);
  const source = args[1]!;
  const { height, width } = sizeOf(source, context);
  const byRow = width > height;
  const edge = byRow ? part(source, 0, 0, 1, width, context) : part(source, 0, 0, height, 1, context);
  const place = lastNotAbove(vectorOf(edge, context), wanted);
  if (place < 0) return errorValue("#N/A");
  if (args.length < 3) return part(source, byRow ? height - 1 : place, byRow ? place : width - 1, 1, 1, context);
  const result = args[2]!;
  const across = sizeOf(result, context).height === 1;
  return part(result, across ? 0 : place, across ? place : 0, 1, 1, context);
}

/** 0 exact, −1 exact or next smaller, 1 exact or next larger, 2 wildcards; search −1 from the end. */
function soughtPosition(
  vector: LookupVector,
  wanted: Scalar,
  mode: number,
  search: number,
  context: CallContext,
): number {
  if (mode === 0 || mode === 2) {
    return exactPosition(vector, wanted, context, { wildcards: mode === 2, fromEnd: search === -1 });
  }
  if (mode !== 1 && mode !== -1) throw faultOf("#VALUE!");
  return nearestPosition(vector, wanted, mode === 1);
}

function xlookup(args: Value[], context: CallContext): Value {
  const wanted = scalarOf(args[0]);
  const { height } = sizeOf(args[1]!, context);
  const mode = integerAt(args, 4, context, 0);
  const place = soughtPosition(vectorOf(args[1]!, context), wanted, mode, integerAt(args, 5, context, 1), context);
  if (place < 0) return args.length > 3 && args[3] !== null ? args[3]! : errorValue("#N/A");
  const result = args[2]!;
  const size = sizeOf(result, context);
  const downwards = height > 1 || size.width === 1;
  return downwards ? part(result, place, 0, 1, size.width, context) : part(result, 0, place, size.height, 1, context);
}

function xmatch(args: Value[], context: CallContext): Value {
  const mode = integerAt(args, 2, context, 0);
  const vector = vectorOf(args[1]!, context);
  const place = soughtPosition(vector, scalarOf(args[0]), mode, integerAt(args, 3, context, 1), context);
  return place < 0 ? errorValue("#N/A") : place + 1;
}

function transpose(args: Value[], context: CallContext): Value {
  if (isError(args[0]!)) return args[0];
  const { rows } = context.reader.asArray(args[0]!);
  return { kind: "array", rows: rows[0]!.map((_, column) => rows.map((row) => row[column]!)) };
}

/** Finding values in tables. */
export const lookupFunctions: FunctionTable = {
  INDEX: values(2, 4, [1, 2, 3], index),
  MATCH: values(2, 3, [0, 2], match),
  VLOOKUP: values(3, 4, [0, 2, 3], tableLookup(true)),
  HLOOKUP: values(3, 4, [0, 2, 3], tableLookup(false)),
  LOOKUP: values(2, 3, [0], lookup),
  XLOOKUP: values(3, 6, [0, 4, 5], xlookup),
  XMATCH: values(2, 4, [0, 2, 3], xmatch),
  TRANSPOSE: values(1, 1, [], transpose),
};

import { toInteger, toText } from "../coercion";
import { parsedFormula } from "../formula-cache";
import { areaHeight, areaWidth, errorValue, isError, isReference, type SheetArea, type Value } from "../formula-value";
import { scalar, scalarOf, values, type CallContext, type FunctionTable, type ScalarArguments } from "../function-spec";
import { columnLetters, quoteSheetName, SHEET_COLUMNS, SHEET_ROWS } from "../reference-text";
import { areaOf } from "./number-arguments";

function integerAt(args: readonly Value[], index: number, context: CallContext, whenOmitted: number): number {
  const arg = args[index];
  return arg === undefined || (arg === null && index > 2) ? whenOmitted : toInteger(scalarOf(arg), context.date1904);
}

function offset(args: Value[], context: CallContext): Value {
  const base = areaOf(args[0]);
  const height = integerAt(args, 3, context, areaHeight(base));
  const width = integerAt(args, 4, context, areaWidth(base));
  if (height === 0 || width === 0) return errorValue("#REF!");
  const row = base.top + integerAt(args, 1, context, 0);
  const column = base.left + integerAt(args, 2, context, 0);
  const area: SheetArea = {
    sheet: base.sheet,
    top: height > 0 ? row : row + height + 1,
    bottom: height > 0 ? row + height - 1 : row,
    left: width > 0 ? column : column + width + 1,
    right: width > 0 ? column + width - 1 : column,
  };
  if (area.top < 0 || area.left < 0 || area.bottom >= SHEET_ROWS || area.right >= SHEET_COLUMNS)
    return errorValue("#REF!");
  return context.found({ kind: "reference", areas: [area] });
}

function indirect(args: Value[], context: CallContext): Value {
  const text = toText(scalarOf(args[0])).trim();
  if (args.length > 1 && scalarOf(args[1]) === false) {
    context.reportUnknown("INDIRECT(…, FALSE)");
    return errorValue("#REF!");
  }
  const node = parsedFormula(text).node;
  if (!node || !["reference", "name", "structured", "join"].includes(node.type)) return errorValue("#REF!");
  const target = context.evaluate(node, true);
  return isReference(target) ? context.found(target) : errorValue("#REF!");
}

function numbersFrom(first: number, count: number, down: boolean): Value {
  if (count === 1) return first + 1;
  const numbers = Array.from({ length: count }, (_, step) => first + 1 + step);
  return { kind: "array", rows: down ? numbers.map((number) => [number]) : [numbers] };
}

function rowOrColumn(down: boolean): (args: Value[], context: CallContext) => Value {
  return (args, context) => {
    if (args.length === 0) return 1 + (down ? context.cell.row : context.cell.column);
    const area = areaOf(args[0]);
    return down ? numbersFrom(area.top, areaHeight(area), true) : numbersFrom(area.left, areaWidth(area), false);
  };
}

function extent(down: boolean): (args: Value[], context: CallContext) => Value {
  return ([arg = null], context) => {
    if (isError(arg)) return arg;
    if (isReference(arg)) return down ? areaHeight(arg.areas[0]!) : areaWidth(arg.areas[0]!);
    const { rows } = context.reader.asArray(arg);
    return down ? rows.length : rows[0]!.length;
  };
}

function address(args: ScalarArguments) {
  const row = args.integer(0);
  const column = args.integer(1);
  const kind = args.integer(2, 1);
  if (row < 1 || row > SHEET_ROWS || column < 1 || column > SHEET_COLUMNS || kind < 1 || kind > 4) {
    return errorValue("#VALUE!");
  }
  const rowFixed = kind === 1 || kind === 2;
  const columnFixed = kind === 1 || kind === 3;
  const sheet = args.count > 4 && args.text(4) !== "" ? `${quoteSheetName(args.text(4))}!` : "";
  if (args.count > 3 && args.value(3) !== null && !args.truth(3)) {
    return `${sheet}R${rowFixed ? row : `[${row}]`}C${columnFixed ? column : `[${column}]`}`;
  }
  return `${sheet}${columnFixed ? "$" : ""}${columnLetters(column - 1)}${rowFixed ? "$" : ""}${row}`;
}

function cellInformation(args: Value[], context: CallContext): Value {
  const what = toText(scalarOf(args[0])).toLowerCase();
  const { cell } = context;
  const area = args.length > 1 ? areaOf(args[1]) : { sheet: cell.sheet, top: cell.row, left: cell.column };
  const value = context.reader.value(area.sheet, area.top, area.left);
  switch (what) {
    case "row":
      return area.top + 1;
    case "col":
      return area.left + 1;
    case "address": {
      const sheet = area.sheet === cell.sheet ? "" : `${quoteSheetName(area.sheet.name)}!`;
      return `${sheet}$${columnLetters(area.left)}$${area.top + 1}`;
    }
    case "contents":
      return value ?? 0;
    case "type":
      return value === null ? "b" : typeof value === "string" ? "l" : "v";
    default:
      context.reportUnknown(`CELL("${what}")`);
      return errorValue("#VALUE!");
  }
}

/** References made and described. */
export const referenceFunctions: FunctionTable = {
  OFFSET: values(3, 5, [1, 2, 3, 4], offset),
  INDIRECT: values(1, 2, [0, 1], indirect),
  ROW: values(0, 1, [], rowOrColumn(true)),
  COLUMN: values(0, 1, [], rowOrColumn(false)),
  ROWS: values(1, 1, [], extent(true)),
  COLUMNS: values(1, 1, [], extent(false)),
  AREAS: values(1, 1, [], ([arg = null]) => (isReference(arg) ? arg.areas.length : errorValue("#VALUE!"))),
  ADDRESS: scalar(2, 5, address),
  CELL: values(1, 2, [0], cellInformation),
  HYPERLINK: scalar(1, 2, (args) => (args.count > 1 ? args.value(1) : args.text(0))),
};

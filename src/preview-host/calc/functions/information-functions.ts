import type { ErrorCode } from "../../model/workbook-model";
import { errorValue, faultOf, FormulaFault, isArray, isError, isReference, type Scalar } from "../formula-value";
import { scalar, scalarOrError, values, type FunctionSpec, type FunctionTable } from "../function-spec";
import { areaOf } from "./number-arguments";

/** ERROR.TYPE's numbers. */
const ERROR_NUMBERS: Record<ErrorCode, number> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#GETTING_DATA": 8,
  "#SPILL!": 9,
  "#CALC!": 14,
};

const test = (holds: (value: Scalar) => boolean): FunctionSpec => scalarOrError(1, 1, (args) => holds(args.value(0)));

function parity(odd: boolean): FunctionSpec {
  return scalar(1, 1, (args) => {
    if (typeof args.value(0) === "boolean") throw faultOf("#VALUE!");
    return Math.abs(args.integer(0)) % 2 === (odd ? 1 : 0);
  });
}

function typeNumber(value: Scalar): number {
  if (isError(value)) return 16;
  return typeof value === "string" ? 2 : typeof value === "boolean" ? 4 : 1;
}

/** What kind of value a cell holds. */
export const informationFunctions: FunctionTable = {
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISNONTEXT: test((value) => typeof value !== "string"),
  ISLOGICAL: test((value) => typeof value === "boolean"),
  ISERROR: test(isError),
  ISERR: test((value) => isError(value) && value.error !== "#N/A"),
  ISNA: test((value) => isError(value) && value.error === "#N/A"),
  ISEVEN: parity(false),
  ISODD: parity(true),
  ISREF: values(1, 1, [], ([arg = null]) => isReference(arg)),
  ISFORMULA: values(1, 1, [], ([arg]) => {
    const { sheet, top, left } = areaOf(arg);
    return sheet.cells.get(top)?.get(left)?.formula !== undefined;
  }),
  FORMULATEXT: values(1, 1, [], ([arg]) => {
    const { sheet, top, left } = areaOf(arg);
    const formula = sheet.cells.get(top)?.get(left)?.formula;
    return formula === undefined ? errorValue("#N/A") : `=${formula}`;
  }),
  NA: scalar(0, 0, () => errorValue("#N/A")),
  N: values(1, 1, [], ([arg = null], context) => {
    const value = isReference(arg) ? context.reader.asArray(arg).rows[0]![0]! : context.single(arg);
    if (isError(value)) throw new FormulaFault(value);
    return typeof value === "number" ? value : value === true ? 1 : 0;
  }),
  T: values(1, 1, [], ([arg = null], context) => {
    const value = isReference(arg) ? context.reader.asArray(arg).rows[0]![0]! : context.single(arg);
    if (isError(value)) throw new FormulaFault(value);
    return typeof value === "string" ? value : "";
  }),
  TYPE: values(1, 1, [], ([arg = null], context) => (isArray(arg) ? 64 : typeNumber(context.single(arg)))),
  "ERROR.TYPE": scalarOrError(1, 1, (args) => {
    const value = args.value(0);
    return isError(value) ? ERROR_NUMBERS[value.error] : errorValue("#N/A");
  }),
};

import { toBoolean, toText } from "../coercion";
import { wildcardSource } from "../criterion";
import { fixedDecimal, roundHalfAway } from "../../number-format/decimal-digits";
import { errorValue, faultOf, type Scalar, type Value } from "../formula-value";
import { scalar, scalarOf, values, type CallContext, type FunctionTable, type ScalarArguments } from "../function-spec";
import { textOfNumber, textOfString } from "../../number-format/format-number";
import { numberFromText, plainNumber } from "../number-text";
import { eachItem } from "./number-arguments";

/** A cell holds no longer text. */
const LONGEST_TEXT = 32_767;

/** Windows-1252 codes 128–159; CHAR and CODE speak that code page on Windows. */
const CP1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function notNegative(number: number): number {
  if (number < 0) throw faultOf("#VALUE!");
  return number;
}

function text(args: ScalarArguments): Scalar {
  const value = args.value(0);
  const format = args.text(1);
  if (typeof value === "boolean") return toText(value);
  const { date1904 } = args.context;
  const number = typeof value === "string" ? numberFromText(value, date1904) : (value ?? 0);
  if (number === null) return textOfString(value as string, format);
  if (format === "") return "";
  return textOfNumber(number as number, format, { date1904 }) ?? errorValue("#VALUE!");
}

function find(args: ScalarArguments): Scalar {
  const start = args.integer(2, 1);
  const within = args.text(1);
  if (start < 1 || start > within.length + 1) return errorValue("#VALUE!");
  const at = within.indexOf(args.text(0), start - 1);
  return at < 0 ? errorValue("#VALUE!") : at + 1;
}

function search(args: ScalarArguments): Scalar {
  const start = args.integer(2, 1);
  const within = args.text(1);
  if (start < 1 || start > within.length + 1) return errorValue("#VALUE!");
  const at = within.slice(start - 1).search(new RegExp(wildcardSource(args.text(0)), "i"));
  return at < 0 ? errorValue("#VALUE!") : at + start;
}

function substitute(args: ScalarArguments): Scalar {
  const [whole, old, replacement] = [args.text(0), args.text(1), args.text(2)];
  if (old === "") return whole;
  if (args.count < 4) return whole.replaceAll(old, () => replacement);
  const instance = args.integer(3);
  if (instance < 1) return errorValue("#VALUE!");
  let at = -1;
  for (let seen = 0; seen < instance; seen += 1) {
    at = whole.indexOf(old, at < 0 ? 0 : at + old.length);
    if (at < 0) return whole;
  }
  return whole.slice(0, at) + replacement + whole.slice(at + old.length);
}

function replace(args: ScalarArguments): Scalar {
  const whole = args.text(0);
  const start = args.integer(1);
  const count = notNegative(args.integer(2));
  if (start < 1) return errorValue("#VALUE!");
  return whole.slice(0, start - 1) + args.text(3) + whole.slice(start - 1 + count);
}

function proper(whole: string): string {
  return whole.toLowerCase().replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word[0]!.toUpperCase() + word.slice(1));
}

function fixed(args: ScalarArguments): Scalar {
  const places = args.integer(1, 2);
  // Excel's own limit of decimals.
  if (places > 127) return errorValue("#VALUE!");
  const rounded = roundHalfAway(args.number(0), places);
  const [whole = "0", decimals] = fixedDecimal(Math.abs(rounded), Math.max(0, places)).split(".");
  const grouped = args.count > 2 && args.truth(2) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return (rounded < 0 ? "-" : "") + grouped + (decimals === undefined ? "" : `.${decimals}`);
}

function numberValue(args: ScalarArguments): Scalar {
  const point = args.text(1, ".")[0] ?? ".";
  const group = args.text(2, ",")[0] ?? ",";
  const bare = args.text(0).replaceAll(/\s/g, "").replaceAll(group, "");
  if (bare === "") return 0;
  const percents = /%*$/.exec(bare)![0].length;
  const number = plainNumber(bare.slice(0, bare.length - percents).replace(point, "."));
  return number === null ? errorValue("#VALUE!") : number / 100 ** percents;
}

function char(args: ScalarArguments): Scalar {
  const code = args.integer(0);
  if (code < 1 || code > 255) return errorValue("#VALUE!");
  return code >= 128 && code < 160 ? CP1252[code - 128]! : String.fromCharCode(code);
}

function code(args: ScalarArguments): Scalar {
  const first = args.text(0)[0];
  if (first === undefined) return errorValue("#VALUE!");
  const special = CP1252.indexOf(first);
  if (special >= 0) return 128 + special;
  // A character outside the code page becomes a question mark before it is looked at.
  return first.charCodeAt(0) < 256 ? first.charCodeAt(0) : 63;
}

function repeat(args: ScalarArguments): Scalar {
  const times = notNegative(args.integer(1));
  return times * args.text(0).length > LONGEST_TEXT ? errorValue("#VALUE!") : args.text(0).repeat(times);
}

function textsOf(args: readonly Value[], context: CallContext): string[] {
  const texts: string[] = [];
  eachItem(args, context, (value) => texts.push(toText(value)));
  return texts;
}

function limited(joined: string): Scalar {
  return joined.length > LONGEST_TEXT ? errorValue("#CALC!") : joined;
}

function textJoin(args: Value[], context: CallContext): Value {
  const delimiters = textsOf([args[0]!], context);
  const skipEmpty = toBoolean(scalarOf(args[1]));
  const pieces = textsOf(args.slice(2), context).filter((piece) => !skipEmpty || piece !== "");
  return limited(
    pieces.map((piece, index) => (index === 0 ? "" : delimiters[(index - 1) % delimiters.length]!) + piece).join(""),
  );
}

/** Work on text; lengths and positions count UTF-16 units, as Excel's do. */
export const textFunctions: FunctionTable = {
  TEXT: scalar(2, 2, text),
  VALUE: scalar(1, 1, (args) => args.number(0)),
  NUMBERVALUE: scalar(1, 3, numberValue),
  FIXED: scalar(1, 3, fixed),
  LEFT: scalar(1, 2, (args) => args.text(0).slice(0, notNegative(args.integer(1, 1)))),
  RIGHT: scalar(1, 2, (args) => {
    const count = notNegative(args.integer(1, 1));
    return count === 0 ? "" : args.text(0).slice(-count);
  }),
  MID: scalar(3, 3, (args) => {
    const start = args.integer(1);
    if (start < 1) return errorValue("#VALUE!");
    return args.text(0).slice(start - 1, start - 1 + notNegative(args.integer(2)));
  }),
  LEN: scalar(1, 1, (args) => args.text(0).length),
  FIND: scalar(2, 3, find),
  SEARCH: scalar(2, 3, search),
  SUBSTITUTE: scalar(3, 4, substitute),
  REPLACE: scalar(4, 4, replace),
  TRIM: scalar(1, 1, (args) => args.text(0).replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: scalar(1, 1, (args) => [...args.text(0)].filter((it) => it >= " ").join("")),
  UPPER: scalar(1, 1, (args) => args.text(0).toUpperCase()),
  LOWER: scalar(1, 1, (args) => args.text(0).toLowerCase()),
  PROPER: scalar(1, 1, (args) => proper(args.text(0))),
  CONCATENATE: scalar(1, 255, (args) => args.values.map(toText).join("")),
  CONCAT: values(1, 255, [], (args, context) => limited(textsOf(args, context).join(""))),
  TEXTJOIN: values(3, 255, [1], textJoin),
  REPT: scalar(2, 2, repeat),
  EXACT: scalar(2, 2, (args) => args.text(0) === args.text(1)),
  CHAR: scalar(1, 1, char),
  CODE: scalar(1, 1, code),
  UNICHAR: scalar(1, 1, (args) => {
    const point = args.integer(0);
    return point < 1 || point > 0x10ffff ? errorValue("#VALUE!") : String.fromCodePoint(point);
  }),
  UNICODE: scalar(1, 1, (args) => args.text(0).codePointAt(0) ?? errorValue("#VALUE!")),
};

import { roundDirected, roundHalfAway } from "../../number-format/decimal-digits";
import { errorValue, type Scalar } from "../formula-value";
import { scalar, type FunctionTable } from "../function-spec";
import { power } from "../scalar-operators";

/** 15 decimal digits are all Excel trusts: 2.3/0.1 is 23 multiples, not 22.999…. */
function quotient(number: number, step: number): number {
  return Number((number / step).toPrecision(15));
}

function multiple(steps: number, step: number): number {
  return Number((steps * step).toPrecision(15));
}

function ceiling(number: number, step: number): Scalar {
  if (number === 0 || step === 0) return 0;
  if (number > 0 && step < 0) return errorValue("#NUM!");
  return multiple(Math.ceil(quotient(number, step)), step);
}

function floor(number: number, step: number): Scalar {
  if (number === 0) return 0;
  if (step === 0) return errorValue("#DIV/0!");
  if (number > 0 && step < 0) return errorValue("#NUM!");
  return multiple(Math.floor(quotient(number, step)), step);
}

function roundToMultiple(number: number, step: number): Scalar {
  if (step === 0 || number === 0) return 0;
  if (number > 0 !== step > 0) return errorValue("#NUM!");
  return multiple(Math.round(quotient(number, step)), step);
}

/** The remainder has the divisor's sign. */
function remainder(number: number, divisor: number): Scalar {
  if (divisor === 0) return errorValue("#DIV/0!");
  const rest = number - divisor * Math.floor(quotient(number, divisor));
  return Math.abs(rest) < Math.abs(number) * 1e-15 ? 0 : rest;
}

/** Away from zero to the next number of the wanted parity. */
function nextOfParity(number: number, odd: boolean): number {
  const magnitude = Math.ceil(Math.abs(number));
  const wanted = magnitude % 2 === (odd ? 1 : 0) ? magnitude : magnitude + 1;
  return number < 0 ? -wanted : wanted;
}

function logarithm(number: number, base: number): Scalar {
  if (number <= 0 || base <= 0) return errorValue("#NUM!");
  if (base === 1) return errorValue("#DIV/0!");
  if (base === 10) return Math.log10(number);
  return base === 2 ? Math.log2(number) : Math.log(number) / Math.log(base);
}

function orNum(value: number): Scalar {
  return Number.isFinite(value) ? value : errorValue("#NUM!");
}

function factorial(number: number): Scalar {
  if (number < 0 || number > 170) return errorValue("#NUM!");
  let product = 1;
  for (let factor = 2; factor <= Math.trunc(number); factor += 1) product *= factor;
  return product;
}

/** Arithmetic on single numbers. */
export const mathFunctions: FunctionTable = {
  ROUND: scalar(2, 2, (args) => roundHalfAway(args.number(0), args.integer(1))),
  ROUNDUP: scalar(2, 2, (args) => roundDirected(args.number(0), args.integer(1), true)),
  ROUNDDOWN: scalar(2, 2, (args) => roundDirected(args.number(0), args.integer(1), false)),
  TRUNC: scalar(1, 2, (args) => roundDirected(args.number(0), args.integer(1), false)),
  INT: scalar(1, 1, (args) => Math.floor(Number(args.number(0).toPrecision(15)))),
  MOD: scalar(2, 2, (args) => remainder(args.number(0), args.number(1))),
  QUOTIENT: scalar(2, 2, (args) =>
    args.number(1) === 0 ? errorValue("#DIV/0!") : Math.trunc(args.number(0) / args.number(1)),
  ),
  ABS: scalar(1, 1, (args) => Math.abs(args.number(0))),
  SIGN: scalar(1, 1, (args) => Math.sign(args.number(0))),
  SQRT: scalar(1, 1, (args) => (args.number(0) < 0 ? errorValue("#NUM!") : Math.sqrt(args.number(0)))),
  POWER: scalar(2, 2, (args) => power(args.number(0), args.number(1))),
  EXP: scalar(1, 1, (args) => orNum(Math.exp(args.number(0)))),
  LN: scalar(1, 1, (args) => (args.number(0) <= 0 ? errorValue("#NUM!") : Math.log(args.number(0)))),
  LOG: scalar(1, 2, (args) => logarithm(args.number(0), args.number(1, 10))),
  LOG10: scalar(1, 1, (args) => logarithm(args.number(0), 10)),
  FACT: scalar(1, 1, (args) => factorial(args.number(0))),
  PI: scalar(0, 0, () => Math.PI),
  CEILING: scalar(2, 2, (args) => ceiling(args.number(0), args.number(1))),
  FLOOR: scalar(2, 2, (args) => floor(args.number(0), args.number(1))),
  "CEILING.MATH": scalar(1, 2, (args) => ceiling(args.number(0), Math.abs(args.number(1, 1)))),
  "FLOOR.MATH": scalar(1, 2, (args) => floor(args.number(0), Math.abs(args.number(1, 1)))),
  MROUND: scalar(2, 2, (args) => roundToMultiple(args.number(0), args.number(1))),
  EVEN: scalar(1, 1, (args) => nextOfParity(args.number(0), false)),
  ODD: scalar(1, 1, (args) => nextOfParity(args.number(0), true)),
};

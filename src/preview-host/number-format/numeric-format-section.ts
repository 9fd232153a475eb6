import { fixedDecimal, generalText } from "./decimal-digits";
import { renderFractionSection } from "./fraction-section";
import type { DigitMark, FormatToken } from "./parse-number-format";

interface NumericLayout {
  /** marks of the integer part, left to right */
  integer: DigitMark[];
  decimals: DigitMark[];
  grouped: boolean;
  /** trailing commas: each divides by 1000 */
  thousands: number;
  percents: number;
  exponentMarks: DigitMark[];
  hasExponent: boolean;
}

type Zone = "integer" | "decimals" | "exponentMarks";

function layoutOf(tokens: readonly FormatToken[]): NumericLayout {
  const layout: NumericLayout = {
    integer: [],
    decimals: [],
    grouped: false,
    thousands: 0,
    percents: 0,
    exponentMarks: [],
    hasExponent: false,
  };
  let zone: Zone = "integer";
  let pendingCommas = 0;
  for (const token of tokens) {
    if (token.kind === "digit") {
      if (zone === "integer" && pendingCommas > 0) layout.grouped = true;
      pendingCommas = 0;
      layout[zone].push(token.mark);
    } else if (token.kind === "comma") pendingCommas += layout.integer.length > 0 ? 1 : 0;
    else if (token.kind === "percent") layout.percents += 1;
    else if (token.kind === "point" && zone === "integer") {
      layout.thousands += pendingCommas;
      pendingCommas = 0;
      zone = "decimals";
    } else if (token.kind === "exponent") {
      zone = "exponentMarks";
      layout.hasExponent = true;
    }
  }
  layout.thousands += pendingCommas;
  return layout;
}

/** Digits shown for a run of marks: missing leading ones are 0, nothing or a blank. */
function leading(marks: readonly DigitMark[], digits: string, grouped: boolean): string[] {
  const significant = digits.replace(/^0+/, "");
  const surplus = significant.slice(0, Math.max(0, significant.length - marks.length));
  const slots = marks.map((mark, index) => {
    const fromRight = marks.length - 1 - index;
    const digit = significant[significant.length - 1 - fromRight];
    if (digit !== undefined) return digit;
    return mark === "0" ? "0" : mark === "?" ? " " : "";
  });
  if (slots.length > 0) slots[0] = surplus + slots[0]!;
  if (!grouped) return slots;
  let seen = 0;
  for (let index = slots.length - 1; index >= 0; index -= 1) {
    let out = "";
    for (const digit of [...slots[index]!].reverse()) {
      if (seen > 0 && seen % 3 === 0 && digit !== " ") out = `,${out}`;
      out = digit + out;
      seen += 1;
    }
    slots[index] = out;
  }
  return slots;
}

function trailing(marks: readonly DigitMark[], digits: string): string[] {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0" && marks[end - 1] !== "0") end -= 1;
  return marks.map((mark, index) => (index < end ? (digits[index] ?? "") : mark === "?" ? " " : ""));
}

interface Mantissa {
  magnitude: number;
  exponent: number;
}

/** Scientific form; with n integer marks the exponent is a multiple of n (##0.0E+0). */
function mantissaOf(magnitude: number, layout: NumericLayout): Mantissa {
  if (!layout.hasExponent || magnitude === 0) return { magnitude, exponent: 0 };
  const step = Math.max(1, layout.integer.length);
  const places = layout.decimals.length;
  let exponent = Math.floor(Number(magnitude.toExponential(14).split("e")[1]) / step) * step;
  if (Number(fixedDecimal(magnitude / 10 ** exponent, places)) >= 10 ** step) exponent += step;
  return { magnitude: Number(`${magnitude}e${-exponent}`) || magnitude / 10 ** exponent, exponent };
}

interface Slots {
  integer: string[];
  decimals: string[];
  exponentMarks: string[];
}

function slotsOf(layout: NumericLayout, magnitude: number, exponent: number): Slots {
  const [whole = "0", part = ""] = fixedDecimal(magnitude, layout.decimals.length).split(".");
  return {
    integer: leading(layout.integer, whole, layout.grouped),
    decimals: trailing(layout.decimals, part),
    exponentMarks: leading(layout.exponentMarks, String(Math.abs(exponent)), false),
  };
}

/** The text of a non-negative number in a numeric section of a number format. */
export function renderNumericSection(tokens: readonly FormatToken[], magnitude: number): string {
  const fraction = tokens.find((token) => token.kind === "fraction");
  if (fraction !== undefined) return renderFractionSection(tokens, fraction, magnitude);
  const layout = layoutOf(tokens);
  const scaled = Number(`${magnitude}`) * 100 ** layout.percents * 1000 ** -layout.thousands;
  const { magnitude: shown, exponent } = mantissaOf(scaled, layout);
  const slots = slotsOf(layout, shown, exponent);
  const wholeHidden = layout.integer.length === 0 && shown >= 1;
  let zone: Zone = "integer";
  let text = "";
  for (const token of tokens) {
    if (token.kind === "literal") text += token.text;
    else if (token.kind === "percent") text += "%";
    else if (token.kind === "general") text += generalText(magnitude);
    else if (token.kind === "digit") text += slots[zone].shift() ?? "";
    else if (token.kind === "point") {
      // ".00" still shows the whole part of 12.5: 12.50
      if (zone === "integer" && wholeHidden) text += String(Math.floor(shown));
      zone = "decimals";
      text += ".";
    } else if (token.kind === "exponent") {
      zone = "exponentMarks";
      text += `E${exponent < 0 ? "-" : token.plus ? "+" : ""}`;
    }
  }
  return text;
}

/** Whether the section would show this magnitude as zero (Excel then drops the minus sign). */
export function showsAsZero(tokens: readonly FormatToken[], magnitude: number): boolean {
  if (tokens.some(({ kind }) => kind === "fraction")) return magnitude === 0;
  const layout = layoutOf(tokens);
  if (layout.hasExponent || tokens.some(({ kind }) => kind === "general")) return magnitude === 0;
  const scaled = magnitude * 100 ** layout.percents * 1000 ** -layout.thousands;
  const digits = layout.integer.length + layout.decimals.length;
  return digits > 0 && Number(fixedDecimal(scaled, layout.decimals.length)) === 0;
}

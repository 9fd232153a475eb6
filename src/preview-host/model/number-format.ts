import { isCellError } from "./cell-value";
import { formatDateSection, isDateSection } from "./number-format-date";
import { parseFormat, type FormatSection, type FormatToken } from "./number-format-tokens";
import type { CellScalar } from "./workbook-model";

const parsedFormats = new Map<string, FormatSection[]>();

function sectionsOf(format: string): FormatSection[] {
  let sections = parsedFormats.get(format);
  if (sections === undefined) {
    sections = parseFormat(format);
    parsedFormats.set(format, sections);
  }
  return sections;
}

/**
 * What a cell shows, by Excel's en-US rules and whatever its width (`Range.text` never holds "####" for a narrow
 * column). A serial number that no date format can show gives "########", as Excel does for negative dates.
 */
export function displayText(value: CellScalar | null, format: string, date1904: boolean): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return displayString(value, format);
  return displayNumber(value, format, date1904);
}

function displayString(value: string, format: string): string {
  const section = sectionsOf(format).find((candidate) => candidate.tokens.some((token) => token.kind === "text"));
  if (section === undefined) return value;
  return section.tokens.map((token) => (token.kind === "text" ? value : literalOf(token))).join("");
}

function literalOf(token: FormatToken): string {
  return token.kind === "literal" ? token.text : "";
}

function displayNumber(value: number, format: string, date1904: boolean): string {
  const sections = sectionsOf(format).filter(
    (section, index) => index < 3 || !section.tokens.some((t) => t.kind === "text"),
  );
  const { section, magnitude, minus } = chooseSection(sections, value);
  const isText = section?.tokens.every((token) => token.kind === "text") === true;
  if (section === undefined || isText) return generalNumber(value);
  if (isDateSection(section)) return formatDateSection(section, value, date1904);
  return (minus ? "-" : "") + formatNumberSection(section, magnitude);
}

function chooseSection(
  sections: readonly FormatSection[],
  value: number,
): { section: FormatSection | undefined; magnitude: number; minus: boolean } {
  const magnitude = Math.abs(value);
  const conditioned = sections.filter((section) => section.condition !== null);
  if (conditioned.length > 0) {
    const matching = sections.find((section) => section.condition === null || section.condition(value));
    return { section: matching, magnitude, minus: value < 0 };
  }
  if (value < 0 && sections.length > 1) return { section: sections[1], magnitude, minus: false };
  if (value === 0 && sections.length > 2) return { section: sections[2], magnitude, minus: false };
  return { section: sections[0], magnitude, minus: value < 0 };
}

const GENERAL_CHARACTERS = 11;

/** "General": up to 11 characters, scientific from 12 digits on. */
export function generalNumber(value: number): string {
  if (value === 0) return "0";
  const magnitude = Math.abs(value);
  const sign = value < 0 ? "-" : "";
  if (magnitude >= 1e11 || magnitude < 1e-9) return sign + scientific(magnitude, 5);
  const wholeDigits = Math.max(1, Math.floor(Math.log10(magnitude)) + 1);
  const decimals = Math.max(0, GENERAL_CHARACTERS - 1 - wholeDigits);
  const fixed = Number(magnitude.toPrecision(15)).toFixed(Math.min(decimals, 9));
  const short = fixed.includes(".") ? fixed.replace(/\.?0+$/, "") : fixed;
  return short === "0" ? sign + scientific(magnitude, 5) : sign + short;
}

function scientific(magnitude: number, decimals: number): string {
  const [mantissa = "", exponent = "0"] = magnitude.toExponential(decimals).split("e");
  const digits = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  const power = Number(exponent);
  return `${digits}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

/** Half away from zero on the decimal digits that Excel sees (15 of them), not on the binary fraction. */
function roundedDecimal(magnitude: number, decimals: number): string {
  const seen = Number(magnitude.toPrecision(15));
  const text = seen.toString();
  if (text.includes("e")) return seen.toFixed(decimals);
  const [whole = "0", fraction = ""] = text.split(".");
  if (fraction.length <= decimals) return decimals === 0 ? whole : `${whole}.${fraction.padEnd(decimals, "0")}`;
  const digits = BigInt(whole + fraction.slice(0, decimals));
  const up = Number(fraction[decimals] ?? "0") >= 5 ? 1n : 0n;
  const all = (digits + up).toString().padStart(decimals + 1, "0");
  return decimals === 0 ? all : `${all.slice(0, -decimals)}.${all.slice(-decimals)}`;
}

function formatNumberSection(section: FormatSection, magnitude: number): string {
  const { tokens } = section;
  if (tokens.some((token) => token.kind === "general")) {
    return tokens.map((token) => (token.kind === "general" ? generalNumber(magnitude) : literalOf(token))).join("");
  }
  if (tokens.some((token) => token.kind === "fraction")) return formatFraction(section, magnitude);
  const percents = tokens.filter((token) => token.kind === "percent").length;
  const scaled = (magnitude * 100 ** percents) / 1000 ** section.thousandsScale;
  const exponent = tokens.find((token) => token.kind === "exponent");
  if (exponent?.kind === "exponent") return formatExponent(section, scaled, exponent.digits);
  return fillDigits(section, roundedDecimal(scaled, section.decimalPlaces));
}

function formatExponent(section: FormatSection, magnitude: number, exponentDigits: number): string {
  const [mantissa = "0", power = "0"] = magnitude.toExponential(section.decimalPlaces).split("e");
  const sign = Number(power) < 0 ? "-" : "+";
  const tail = `E${sign}${String(Math.abs(Number(power))).padStart(exponentDigits, "0")}`;
  return fillDigits(section, mantissa).replace("\u0000", tail);
}

function formatFraction(section: FormatSection, magnitude: number): string {
  const fraction = section.tokens.find((token) => token.kind === "fraction");
  const limit = fraction?.kind === "fraction" ? fraction.maxDenominator : 9;
  const whole = Math.floor(magnitude);
  let best = { numerator: 0, denominator: 1, error: magnitude - whole };
  for (let denominator = 1; denominator <= limit; denominator += 1) {
    const numerator = Math.round((magnitude - whole) * denominator);
    const error = Math.abs(magnitude - whole - numerator / denominator);
    if (error < best.error - 1e-12) best = { numerator, denominator, error };
  }
  if (best.numerator === 0) return String(whole);
  if (best.numerator === best.denominator) return String(whole + 1);
  return `${whole === 0 ? "" : `${whole} `}${best.numerator}/${best.denominator}`;
}

/** Lays the digits of a rounded number ("1234.50") into the placeholders of a section. */
function fillDigits(section: FormatSection, rounded: string): string {
  const [whole = "0", fraction = ""] = rounded.split(".");
  const wholePlaces = section.tokens.filter((token) => token.kind === "digit" && !token.decimal);
  const minimum = wholePlaces.filter((token) => token.kind === "digit" && token.symbol === "0").length;
  const digits = (whole === "0" && minimum === 0 ? "" : whole).padStart(minimum, "0");
  let placeIndex = 0;
  let decimalIndex = 0;
  let text = "";
  for (const token of section.tokens) {
    if (token.kind === "digit" && !token.decimal) {
      text += wholeDigitsAt(digits, placeIndex, wholePlaces.length, section.grouped, token.symbol);
      placeIndex += 1;
    } else if (token.kind === "digit") {
      text += decimalDigit(fraction, decimalIndex, token.symbol);
      decimalIndex += 1;
    } else if (token.kind === "point") text += ".";
    else if (token.kind === "percent") text += "%";
    else if (token.kind === "exponent") text += "\u0000";
    else text += literalOf(token);
  }
  return text;
}

function wholeDigitsAt(digits: string, place: number, places: number, grouped: boolean, symbol: string): string {
  const fromRight = places - 1 - place;
  const index = digits.length - 1 - fromRight;
  const group = (position: number): string => {
    const right = digits.length - 1 - position;
    return grouped && right > 0 && right % 3 === 0 ? "," : "";
  };
  if (place === 0 && index > 0) {
    return [...digits.slice(0, index + 1)].map((digit, position) => digit + group(position)).join("");
  }
  const digit = digits[index];
  if (digit !== undefined) return digit + group(index);
  return symbol === "?" ? " " : "";
}

function decimalDigit(fraction: string, index: number, symbol: string): string {
  const digit = fraction[index] ?? "0";
  const restIsZero = /^0*$/.test(fraction.slice(index));
  if (symbol === "0" || !restIsZero) return digit;
  return symbol === "?" ? " " : "";
}

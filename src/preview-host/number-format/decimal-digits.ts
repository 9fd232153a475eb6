/**
 * Decimal views of a binary number as Excel shows them: Excel keeps 15 significant decimal
 * digits and rounds halves away from zero on those digits, not on the binary value
 * (ROUND(2.675,2) is 2.68).
 */

interface Decimal {
  /** significant digits without trailing zeros; "0" for zero */
  digits: string;
  /** power of ten that the digits, read as an integer, are multiplied with */
  exponent: number;
}

function decimalOf(magnitude: number): Decimal {
  if (magnitude === 0) return { digits: "0", exponent: 0 };
  const [mantissa = "0", power = "0"] = magnitude.toExponential(14).split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  return { digits, exponent: Number(power) - (digits.length - 1) };
}

/** round(magnitude × 10^places), halves up, as an integer in decimal digits. */
function scaledInteger(magnitude: number, places: number): bigint {
  const { digits, exponent } = decimalOf(magnitude);
  const shift = exponent + places;
  if (shift >= 0) return BigInt(digits) * 10n ** BigInt(shift);
  if (-shift > digits.length) return 0n;
  const divisor = 10n ** BigInt(-shift);
  return (BigInt(digits) + divisor / 2n) / divisor;
}

/** A non-negative number with exactly `places` (≥ 0) decimals, e.g. (2.675, 2) → "2.68". */
export function fixedDecimal(magnitude: number, places: number): string {
  const text = scaledInteger(magnitude, places)
    .toString()
    .padStart(places + 1, "0");
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** Excel's ROUND: halves away from zero on the decimal digits; places may be negative. */
export function roundHalfAway(value: number, places: number): number {
  if (!Number.isFinite(value) || places > 300) return value;
  const rounded = Number(`${scaledInteger(Math.abs(value), places)}e${-places}`);
  return value < 0 ? -rounded : rounded;
}

/** Excel's ROUNDUP and ROUNDDOWN: away from zero or towards it, on the decimal digits. */
export function roundDirected(value: number, places: number, away: boolean): number {
  const { digits, exponent } = decimalOf(Math.abs(value));
  const shift = exponent + places;
  if (shift >= 0 || !Number.isFinite(value)) return value;
  const cut = -shift >= digits.length ? 0n : BigInt(digits.slice(0, shift));
  const magnitude = Number(`${away ? cut + 1n : cut}e${-places}`);
  return value < 0 ? -magnitude : magnitude;
}

/** "1.5E+20": mantissa of up to `significant` digits, exponent of two digits at least. */
function scientific(magnitude: number, significant: number): string {
  const [mantissa = "0", power = "0"] = magnitude.toExponential(significant - 1).split("e");
  const trimmed = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  const exponent = Number(power);
  return `${trimmed}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

function trimDecimals(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** The text a number becomes when joined to text (1/3&"" → 0.333333333333333): 15 digits. */
export function numberToText(value: number): string {
  const magnitude = Math.abs(value);
  const sign = value < 0 ? "-" : "";
  if (Number.isInteger(value) && magnitude < 1e15) return sign + String(magnitude);
  const { digits, exponent } = decimalOf(magnitude);
  const tooLong = exponent > 0 ? digits.length + exponent > 21 : Math.max(-exponent, digits.length) > 19;
  return sign + (tooLong ? scientific(magnitude, 15) : trimDecimals(fixedDecimal(magnitude, Math.max(0, -exponent))));
}

/** The text of a number in a General cell wide enough: eleven characters at most, sign apart. */
export function generalText(value: number): string {
  const magnitude = Math.abs(value);
  const sign = value < 0 ? "-" : "";
  if (magnitude === 0) return "0";
  if (magnitude >= 1e11) return sign + scientific(magnitude, 6);
  if (magnitude < 1e-4) {
    const { digits, exponent } = decimalOf(magnitude);
    const fits = 2 - exponent <= 11;
    return sign + (fits ? fixedDecimal(Number(`${digits}e${exponent}`), -exponent) : scientific(magnitude, 6));
  }
  const integerDigits = Math.floor(magnitude).toString().length;
  return sign + trimDecimals(fixedDecimal(magnitude, Math.max(0, 10 - integerDigits)));
}

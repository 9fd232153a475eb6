import { viNumber } from "../../vi-number-text";

/** "+1.200", "−3", "0". */
export function signedNumber(value: number): string {
  if (value === 0) return "0";
  return `${value > 0 ? "+" : "−"}${viNumber(Math.abs(value))}`;
}

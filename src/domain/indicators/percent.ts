import { formatViNumber } from "../text/vi-number";

/** What stands for a rate that cannot be given. */
export const NO_RATE = "–";

export interface Percent {
  /** Percent with at most one decimal (16.1), or null when the denominator is 0 or absent. */
  readonly percent: number | null;
  /** As it prints: "16,1%", "100%", "–". */
  readonly text: string;
}

/**
 * Numerator over denominator in percent, half up on the exact fraction to one decimal, ",0" dropped (contract §5).
 * Counts are whole numbers; the tenths are found in integers, because toFixed rounds 28,75 % down to 28,7 %.
 */
export function percentOf(numerator: number, denominator: number | null): Percent {
  if (denominator === null || denominator <= 0) return { percent: null, text: NO_RATE };
  const tenths = Math.floor((2000 * numerator + denominator) / (2 * denominator));
  return { percent: tenths / 10, text: `${tenthsText(tenths)}%` };
}

function tenthsText(tenths: number): string {
  const whole = formatViNumber(Math.floor(tenths / 10));
  return tenths % 10 === 0 ? whole : `${whole},${tenths % 10}`;
}

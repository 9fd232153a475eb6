import type { IsoDate, Target } from "../reference";
import type { IndicatorValue } from "./indicator";

/** Levels are typed with a few decimals; in millionths they are whole numbers and compare without binary rests. */
const MILLIONTHS = 1_000_000;

/** The target of an indicator for the year of asOf; one without a year holds for any year. */
export function targetFor(id: string, targets: readonly Target[], asOf: IsoDate | null): Target | null {
  const own = targets.filter((target) => target.indicator === id);
  return (
    own.find((target) => asOf !== null && target.year === asOf.year) ??
    own.find((target) => target.year === null) ??
    null
  );
}

/**
 * The value with its target: a percent target (shown as a number of percent: 80) is compared with the exact fraction,
 * never with the rounded percent; a head count with the numerator. Not met and not unmet without a denominator.
 */
export function withTarget(value: IndicatorValue, { level }: Target): IndicatorValue {
  if (level.kind === "count") return { ...value, target: level.value, met: value.numerator >= level.value };
  const millionths = Math.round(level.value * MILLIONTHS);
  const shown = { ...value, target: millionths / (MILLIONTHS / 100) };
  if (value.denominator === null || value.denominator <= 0) return shown;
  return { ...shown, met: value.numerator * MILLIONTHS >= millionths * value.denominator };
}

import { formatViNumber } from "../text/vi-number";
import type { IndicatorValue } from "./indicator";
import { percentOf } from "./percent";

/** A bare count: it has no denominator by its nature and prints as the count. */
export function countFigure(id: string, count: number, of?: string): IndicatorValue {
  return {
    id,
    ...(of === undefined ? {} : { of }),
    numerator: count,
    denominator: null,
    percent: null,
    text: formatViNumber(count),
  };
}

/** A rate with both its counts; "–" when the denominator is 0 or absent. */
export function rateFigure(id: string, numerator: number, denominator: number | null, of?: string): IndicatorValue {
  return { id, ...(of === undefined ? {} : { of }), numerator, denominator, ...percentOf(numerator, denominator) };
}

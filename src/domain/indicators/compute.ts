import { UNKNOWN } from "./breakdown";
import type { IndicatorContext, IndicatorValue } from "./indicator";
import { INDICATORS } from "./registry";
import { targetFor, withTarget } from "./target";

/** All values of all indicators, in the registry's order; targets of `Chỉ tiêu giao` added (contract §5). */
export function computeIndicators(context: IndicatorContext): IndicatorValue[] {
  const { targets, info } = context.reference;
  const asOf = info.dates.asOf?.value ?? null;
  return INDICATORS.flatMap((definition) => {
    const target = targetFor(definition.id, targets, asOf);
    return definition
      .compute(context)
      .map((value) => (target === null || value.of === UNKNOWN ? value : withTarget(value, target)));
  });
}

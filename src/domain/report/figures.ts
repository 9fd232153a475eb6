import type { IndicatorValue } from "../indicators/indicator";
import type { Reference, Target } from "../reference";
import { foldKey } from "../text/fold";
import { reportDay } from "./report-year";

/** The figures of a report, by indicator. */
export interface Figures {
  /** The value of an indicator as a whole, or undefined when it was not computed. */
  whole(id: string): IndicatorValue | undefined;
  /** The value of one part of a breakdown. */
  part(id: string, of: string): IndicatorValue | undefined;
  has(id: string): boolean;
}

export function figuresOf(values: readonly IndicatorValue[]): Figures {
  const byKey = new Map(values.map((value) => [keyOf(value.id, value.of), value]));
  const ids = new Set(values.map((value) => value.id));
  return {
    whole: (id) => byKey.get(keyOf(id, undefined)),
    part: (id, of) => byKey.get(keyOf(id, of)),
    has: (id) => ids.has(id),
  };
}

function keyOf(id: string, of: string | undefined): string {
  return of === undefined ? id : `${id}\n${of}`;
}

/** The target set for an indicator in the report's year; one without a year holds for every year. */
export function targetOf(reference: Reference, id: string): Target | undefined {
  const year = reportDay(reference.info)?.year;
  const targets = reference.targets.filter((target) => foldKey(target.indicator) === foldKey(id));
  return targets.find((target) => target.year === year) ?? targets.find((target) => target.year === null);
}

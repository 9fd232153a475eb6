import type { IndicatorContext, IndicatorValue } from "../indicators/indicator";
import type { IsoDate } from "../reference";
import { RULE_VERSION } from "../rules/rule-version";
import { foldText } from "../text/fold";
import { makeCountRecord } from "./make-count-record";
import { figuresOnly, packRecord, roomOf, type PackedRecord } from "./pack-record";

/** The figures of a period as the officer reported them; kept in the workbook and never changed afterwards. */
export interface FrozenPeriod {
  /** The officer's own name for it, e.g. "2025-11"; no two are alike. */
  readonly label: string;
  readonly asOf: IsoDate;
  /** Milliseconds since 1970, UTC. */
  readonly frozenAt: number;
  /** Of all the figures came from (Analysis.fingerprint). */
  readonly fingerprint: string;
  /** RULE_VERSION they were counted by. */
  readonly rules: string;
  readonly record: PackedRecord;
}

/**
 * Excel on the web takes no part above 5 MB in one answer. One record may take 1.5 million characters (about 15,000
 * persons), all periods together 3 million; beyond that the oldest keep their figures alone.
 */
export const MAX_ROOM_OF_RECORD = 1_500_000;
const MAX_ROOM_OF_PERIODS = 3_000_000;

export interface PeriodToFreeze {
  readonly label: string;
  readonly asOf: IsoDate;
  readonly frozenAt: number;
  readonly fingerprint: string;
}

export function freezePeriodOf(
  facts: PeriodToFreeze,
  context: IndicatorContext,
  values: readonly IndicatorValue[],
): FrozenPeriod {
  return {
    ...facts,
    label: tidyLabel(facts.label),
    rules: RULE_VERSION,
    record: packWithinRoom(context, values),
  };
}

/** The record of a count as the workbook can hold it. */
export function packWithinRoom(context: IndicatorContext, values: readonly IndicatorValue[]): PackedRecord {
  const record = packRecord(makeCountRecord(context, values));
  return roomOf(record) <= MAX_ROOM_OF_RECORD ? record : figuresOnly(record);
}

/** The periods with one more; the oldest lose their people when there is no more room. */
export function withPeriod(periods: readonly FrozenPeriod[], next: FrozenPeriod): FrozenPeriod[] {
  let room = MAX_ROOM_OF_PERIODS;
  return [...periods, next]
    .reverse()
    .map((period) => {
      room -= roomOf(period.record);
      return room >= 0 ? period : { ...period, record: figuresOnly(period.record) };
    })
    .reverse();
}

export function tidyLabel(label: string): string {
  return label.normalize("NFC").trim().replace(/\s+/gu, " ");
}

/** Whether a period of that name is there already; letter case and spaces do not make another name. */
export function isLabelTaken(periods: readonly FrozenPeriod[], label: string): boolean {
  return periods.some((period) => foldText(period.label) === foldText(label));
}

/** The period that a report as of `asOf` goes on from: the one with the latest cut-off before it. */
export function previousPeriodOf(periods: readonly FrozenPeriod[], asOf: IsoDate | null): FrozenPeriod | null {
  if (asOf === null) return null;
  return periods
    .filter((period) => compareDays(period.asOf, asOf) < 0)
    .reduce<FrozenPeriod | null>(
      (latest, period) => (latest === null || compareDays(period.asOf, latest.asOf) >= 0 ? period : latest),
      null,
    );
}

export function compareDays(a: IsoDate, b: IsoDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

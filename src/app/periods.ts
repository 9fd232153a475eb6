import { compareFigures, compareRecords } from "../domain/periods/compare-records";
import { figureKey } from "../domain/periods/count-record";
import { explainFigure } from "../domain/periods/explain";
import {
  freezePeriodOf,
  isLabelTaken,
  previousPeriodOf,
  tidyLabel,
  withPeriod,
  type FrozenPeriod,
} from "../domain/periods/frozen-period";
import type { Move, MovedFigure } from "../domain/periods/move";
import { unpackRecord } from "../domain/periods/pack-record";
import { RULE_VERSION } from "../domain/rules/rule-version";
import { recordedFigure } from "../domain/periods/make-count-record";
import { partLabel } from "../report-layout/part-label";
import { analyse, type Analysis } from "./analyse";
import { countOf, officerPairs } from "./count-of-analysis";
import { keepOfficerState } from "./officer-state";
import type { Clock, HostFailure, Outcome, WorkbookPort } from "./ports";

/** Why a period cannot be frozen. */
export type PeriodProblemCode = "label-empty" | "label-taken" | "no-cut-off";

export type FreezeOutcome =
  | { readonly ok: true; readonly value: FrozenPeriod }
  | { readonly ok: false; readonly failure: HostFailure }
  | { readonly ok: false; readonly problem: PeriodProblemCode };

/** A frozen period against today's rows. */
export interface PeriodComparison {
  readonly period: FrozenPeriod;
  /** Figures that would be others today, each with its reasons and a sentence for the report. */
  readonly figures: readonly ExplainedFigure[];
  readonly moves: readonly Move[];
  /** The persons of the period are no longer kept: figures only, without reasons. */
  readonly isWithoutPeople: boolean;
  /** The figures were counted by other rules than today's. */
  readonly hasOtherRules: boolean;
}

export interface ExplainedFigure extends MovedFigure {
  readonly sentence: string;
}

/** “Chốt kỳ”: keeps the figures of the analysis under the officer's label; the workbook's cut-off is the period's. */
export async function freezePeriod(
  port: WorkbookPort,
  clock: Clock,
  { reference, fingerprint, figures, values, state }: Analysis,
  label: string,
): Promise<FreezeOutcome> {
  const asOf = reference.info.dates.asOf?.value;
  if (tidyLabel(label) === "") return { ok: false, problem: "label-empty" };
  if (isLabelTaken(state.periods, label)) return { ok: false, problem: "label-taken" };
  if (asOf === undefined) return { ok: false, problem: "no-cut-off" };
  const period = freezePeriodOf({ label, asOf, frozenAt: clock.now(), fingerprint }, figures, values);
  const kept = await port.apply({ steps: [keepOfficerState("periods", withPeriod(state.periods, period))] });
  return kept.ok ? { ok: true, value: period } : kept;
}

/** Takes the last freezing back; earlier periods stay, because later ones go on from them. */
export async function unfreezeLast(port: WorkbookPort, { state }: Analysis): Promise<Outcome<FrozenPeriod | null>> {
  const last = state.periods.at(-1) ?? null;
  if (last === null) return { ok: true, value: null };
  const kept = await port.apply({ steps: [keepOfficerState("periods", state.periods.slice(0, -1))] });
  return kept.ok ? { ok: true, value: last } : kept;
}

/** The frozen periods, in the order they were frozen. */
export function listPeriods({ state }: Analysis): readonly FrozenPeriod[] {
  return state.periods;
}

/** The period that a report of the present cut-off goes on from, or null. */
export function previousPeriod({ state, reference }: Analysis): FrozenPeriod | null {
  return previousPeriodOf(state.periods, reference.info.dates.asOf?.value ?? null);
}

/**
 * What of a frozen period would be reported otherwise today: the same workbook is counted again as of the period's
 * cut-off (joined by then, ages at that day) and held against what was kept. Null when there is no such period.
 */
export function compareWithFrozen(analysis: Analysis, label: string): PeriodComparison | null {
  const period = analysis.state.periods.find((candidate) => candidate.label === label);
  if (!period) return null;
  const comparison = compare(period, analyse(analysis.snapshot, { asOf: period.asOf }));
  return {
    ...comparison,
    figures: comparison.figures.filter(({ id }) => !OF_ALL_ROWS.has(id)),
    moves: comparison.moves.filter(({ kind, amounts }) => kind !== "row" || amounts.has(COUNTED_ROWS)),
  };
}

/** Rows of people who joined after a period stand on the same lists and say nothing of it. */
const OF_ALL_ROWS: ReadonlySet<string> = new Set(["rows", "rows.not-counted"]);
const COUNTED_ROWS = figureKey({ id: "rows.counted" });

/**
 * What is new since the previous period, at the present cut-off. Figures with `fell` are counts over all time that
 * became smaller: they need the explanation. Null when there is no earlier period.
 */
export function sincePrevious(analysis: Analysis): PeriodComparison | null {
  const period = previousPeriod(analysis);
  return period ? compare(period, analysis) : null;
}

/** "tháng 10/2025", or what `Chỉ tiêu` calls the part. */
function partName(id: string, of: string): string {
  const month = /^(\d{4})-(\d{2})$/.exec(of);
  return month && id.startsWith("by-month") ? `tháng ${Number(month[2])}/${month[1]}` : String(partLabel(id, of));
}

function compare(period: FrozenPeriod, today: Analysis): PeriodComparison {
  const record = unpackRecord(period.record);
  const { moves, figures } = record
    ? compareRecords(record, countOf(today), officerPairs(today))
    : { moves: [], figures: compareFigures(period.record.figures, today.values.map(recordedFigure)) };
  const asOf = today.reference.info.dates.asOf?.value ?? null;
  return {
    period,
    figures: figures.map((figure) => ({ ...figure, sentence: explainFigure(figure, asOf, partName) })),
    moves,
    isWithoutPeople: record === null,
    hasOtherRules: period.rules !== RULE_VERSION,
  };
}

import { compareFigures, compareRecords } from "../domain/periods/compare-records";
import { packWithinRoom } from "../domain/periods/frozen-period";
import type { LastRun } from "../domain/periods/last-run";
import { recordedFigure } from "../domain/periods/make-count-record";
import type { Move, MovedFigure } from "../domain/periods/move";
import { unpackRecord } from "../domain/periods/pack-record";
import type { IsoDate } from "../domain/reference";
import { RULE_VERSION } from "../domain/rules/rule-version";
import type { WriteStep } from "../sheet/write-plan";
import type { Analysis } from "./analyse";
import { countOf, officerPairs } from "./count-of-analysis";
import { keepOfficerState, type AppliedFix } from "./officer-state";
import type { Clock } from "./ports";

/** What is otherwise than at the last run. */
export interface RunChanges {
  /** Of the last run: milliseconds since 1970, UTC; null where it was given no clock. */
  readonly since: number | null;
  readonly asOf: { readonly from: IsoDate | null; readonly to: IsoDate | null };
  /** Persons who count now and did not then, and the other way round. */
  readonly came: readonly Move[];
  readonly left: readonly Move[];
  /** Persons joined, separated, or with other attributes. */
  readonly changed: readonly Move[];
  /** Rows that came, went, or count otherwise; also those of persons above. */
  readonly rows: readonly Move[];
  /** Cells mended since by accepted fixes, and how many earlier ones were taken back. */
  readonly mended: readonly AppliedFix[];
  readonly restored: number;
  /** Every figure that moved, with the persons behind it. */
  readonly figures: readonly MovedFigure[];
  /** The list was too long to keep who was in it: figures only. */
  readonly isWithoutPeople: boolean;
  readonly hasOtherRules: boolean;
}

/** What changed since the last run of the workbook; null at the first one. */
export function whatChanged(analysis: Analysis): RunChanges | null {
  const { lastRun, fixes } = analysis.state;
  if (lastRun === null) return null;
  const before = unpackRecord(lastRun.record);
  const { moves, figures } = before
    ? compareRecords(before, countOf(analysis), officerPairs(analysis))
    : { moves: [], figures: compareFigures(lastRun.record.figures, analysis.values.map(recordedFigure)) };
  const mended = fixes.filter(({ when }) => when > lastRun.fixedUntil);
  const ofKind = (...kinds: readonly Move["kind"][]): Move[] => moves.filter(({ kind }) => kinds.includes(kind));
  return {
    since: lastRun.at,
    asOf: { from: lastRun.record.asOf, to: analysis.reference.info.dates.asOf?.value ?? null },
    came: ofKind("came"),
    left: ofKind("left"),
    changed: ofKind("changed", "joined", "separated"),
    rows: ofKind("row"),
    mended,
    restored: Math.max(0, lastRun.fixes - (fixes.length - mended.length)),
    figures,
    isWithoutPeople: before === null,
    hasOtherRules: lastRun.rules !== RULE_VERSION,
  };
}

/** The step that keeps this run for the next one to be compared with. */
export function keepLastRun({ figures, values, state, fingerprint }: Analysis, clock?: Clock): WriteStep {
  const lastRun: LastRun = {
    at: clock?.now() ?? null,
    fingerprint,
    rules: RULE_VERSION,
    fixes: state.fixes.length,
    fixedUntil: state.fixes.reduce((latest, { when }) => Math.max(latest, when), 0),
    record: packWithinRoom(figures, values),
  };
  return keepOfficerState("lastRun", lastRun);
}

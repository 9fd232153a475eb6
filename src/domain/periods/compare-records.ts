import type { CountRecord, RecordedFigure, Trait } from "./count-record";
import { figureKey } from "./count-record";
import { findMoves, NO_PAIRS, type OfficerPairs } from "./find-moves";
import type { Comparison, FigureReason, Move, MovedFigure, ReasonOfFigure, TraitChange } from "./move";

/** Counts over all time up to the cut-off: with a later cut-off they can only grow. */
const CUMULATIVE: ReadonlySet<string> = new Set([
  "learners",
  "enrolments",
  "completed",
  "certified",
  "vneid",
  "by-month.cumulative",
]);

/** What a figure counts by; a person's other changes do not move it. */
const TRAITS_OF_FIGURE: Readonly<Record<string, readonly Trait[]>> = {
  "adult-learners.adults": ["adult"],
  enrolments: ["courses"],
  completed: ["completed"],
  certified: ["certified"],
  vneid: ["vneid"],
  "std.officials": ["groups"],
  "std.students": ["groups"],
  "std.workers": ["groups"],
  "std.adults": ["adult"],
  "std.vneid": ["vneid", "adult"],
  "officials.certified": ["certified", "groups"],
  "by-hamlet": ["hamlet"],
  "by-hamlet.adults": ["hamlet"],
  "by-hamlet.certified": ["certified", "hamlet"],
  "by-sex": ["sex"],
  "by-ethnicity": ["ethnicity"],
  "by-minority": ["ethnicity"],
  "by-group": ["groups"],
  "by-age": ["age"],
  "by-unit": ["unit", "groups"],
  "by-course": ["courses"],
  "by-course.enrolments": ["courses"],
  "by-platform": ["platforms"],
  "by-platform.enrolments": ["enrolmentPlatforms", "courses"],
  "by-month": ["month"],
  "by-month.cumulative": ["month"],
};

/** Not persons or rows of lists, but lines of `Hoạt động`. */
const OF_ACTIVITIES = /^(activities|support)\./;

/**
 * What differs between two counts: who moved, and every figure that moved with the persons and rows that moved it. The
 * amounts of a figure's reasons together are the difference of its numerators.
 */
export function compareRecords(before: CountRecord, now: CountRecord, pairs: OfficerPairs = NO_PAIRS): Comparison {
  const moves = findMoves(before, now, pairs);
  const byKey = new Map<string, ReasonOfFigure[]>();
  for (const move of moves) {
    for (const [key, amount] of move.amounts) {
      const reasons = byKey.get(key) ?? [];
      reasons.push(reasonOf(move, key, amount));
      byKey.set(key, reasons);
    }
  }
  return { moves, figures: movedFigures(before.figures, now.figures, (key) => byKey.get(key) ?? []) };
}

/** The figures that differ where nobody knows the persons any more. */
export function compareFigures(
  before: readonly RecordedFigure[],
  now: readonly RecordedFigure[],
): readonly MovedFigure[] {
  return movedFigures(before, now, () => [], "people-not-kept");
}

function movedFigures(
  before: readonly RecordedFigure[],
  now: readonly RecordedFigure[],
  reasonsOf: (key: string) => readonly ReasonOfFigure[],
  otherwise: FigureReason = "counted-otherwise",
): MovedFigure[] {
  const [then, today] = [byFigure(before), byFigure(now)];
  const keys = [...new Set([...today.keys(), ...then.keys()])];
  return keys.flatMap((key): MovedFigure[] => {
    const [from, to] = [then.get(key) ?? null, today.get(key) ?? null];
    const { id, of } = (to ?? from)!;
    if (!hasMoved(id, from, to)) return [];
    const own = reasonsOf(key);
    const difference = (to?.numerator ?? 0) - (from?.numerator ?? 0);
    const rest = difference - own.reduce((sum, { amount }) => sum + amount, 0);
    const reasons = [...own, ...restReasons(id, rest, from, to, otherwise)];
    const fell = CUMULATIVE.has(id) && from !== null && to !== null && difference < 0;
    return [{ id, ...(of === undefined ? {} : { of }), from, to, reasons, fell }];
  });
}

/** A month that one count has and the other has not is no moved figure: both counts say the same of it. */
function hasMoved(id: string, from: RecordedFigure | null, to: RecordedFigure | null): boolean {
  if (from === null || to === null) return id !== "by-month.cumulative" && (from ?? to)!.numerator !== 0;
  return from.numerator !== to.numerator || from.denominator !== to.denominator || from.text !== to.text;
}

function restReasons(
  id: string,
  rest: number,
  from: RecordedFigure | null,
  to: RecordedFigure | null,
  otherwise: FigureReason,
): ReasonOfFigure[] {
  const nobody = { cases: 1, rows: [], was: [], persons: [] };
  const reasons: ReasonOfFigure[] = [];
  if (rest !== 0)
    reasons.push({ code: OF_ACTIVITIES.test(id) ? "activities-changed" : otherwise, amount: rest, ...nobody });
  if (from && to && from.denominator !== to.denominator) {
    reasons.push({ code: "denominator-changed", amount: 0, ...nobody });
  }
  return reasons;
}

function reasonOf(
  { kind, reason, changes, cases, rows, was, persons }: Move,
  key: string,
  amount: number,
): ReasonOfFigure {
  const facts = { amount, cases, rows, was, persons };
  if (kind !== "changed") return { code: reason, ...facts };
  const change = changeBehind(key, changes);
  return change ? { code: change.reason, ...facts, change } : { code: "counted-otherwise", ...facts };
}

function changeBehind(key: string, changes: readonly TraitChange[]): TraitChange | undefined {
  const traits = TRAITS_OF_FIGURE[key.slice(0, key.indexOf("|"))];
  if (!traits) return changes[0];
  return traits.flatMap((trait) => changes.find((change) => change.trait === trait) ?? [])[0];
}

function byFigure(figures: readonly RecordedFigure[]): ReadonlyMap<string, RecordedFigure> {
  return new Map(figures.map((figure) => [figureKey(figure), figure]));
}

import type { CountRecord, RowRecord, Trait } from "./count-record";
import { figureKey, TRAITS } from "./count-record";
import { matchPersons, type PersonMatch } from "./match-persons";
import { matchRows } from "./match-rows";
import type { Move, MoveReason, TraitChange } from "./move";
import { isSameCutOff, rowMoves, whyCounted, whyNotCounted } from "./row-moves";

/** The officer's words on pairs as they stand now, rows as "SHEET!ROW". */
export interface OfficerPairs {
  readonly same: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
}

export const NO_PAIRS: OfficerPairs = { same: [], apart: [] };

const REASON_OF_TRAIT: Readonly<Record<Trait, MoveReason>> = {
  hamlet: "hamlet-changed",
  sex: "sex-changed",
  ethnicity: "ethnicity-changed",
  age: "birth-corrected",
  adult: "birth-corrected",
  groups: "group-changed",
  unit: "unit-changed",
  completed: "completion-changed",
  certified: "certificate-changed",
  vneid: "vneid-changed",
  month: "first-month-changed",
  courses: "courses-changed",
  platforms: "platforms-changed",
  enrolmentPlatforms: "platforms-changed",
};

/** All that differs between two counts, person by person and, for the figures that count rows, row by row. */
export function findMoves(before: CountRecord, now: CountRecord, pairs: OfficerPairs = NO_PAIRS): Move[] {
  const rowNow = matchRows(before.rows, now.rows);
  const sides: Sides = {
    before,
    now,
    rowNow,
    rowBefore: inverse(rowNow, now.rows.length),
    pairs,
    ...rowsOfPersons(before, now),
    keysBefore: before.figures.map(figureKey),
    keysNow: now.figures.map(figureKey),
  };
  const ofPersons = matchPersons(before, now, rowNow).flatMap((match) => personMove(match, sides) ?? []);
  return [...ofPersons, ...rowMoves(before, now, rowNow)];
}

interface Sides {
  readonly before: CountRecord;
  readonly now: CountRecord;
  readonly rowNow: Int32Array;
  readonly rowBefore: Int32Array;
  readonly pairs: OfficerPairs;
  readonly rowsBefore: readonly (readonly number[])[];
  readonly rowsNow: readonly (readonly number[])[];
  /** figureKey of each figure. */
  readonly keysBefore: readonly string[];
  readonly keysNow: readonly string[];
}

function personMove(match: PersonMatch, sides: Sides): Move | null {
  const { before, now } = match;
  const amounts = netAmounts(match, sides);
  const isOnePerson = before.length === 1 && now.length === 1;
  const changes = isOnePerson ? traitChanges(match, sides) : [];
  if (isOnePerson && changes.length === 0 && amounts.size === 0) return null;
  const rows = now.flatMap((person) => sides.rowsNow[person]!).map((row) => address(sides.now.rows[row]!));
  const own = before.flatMap((person) => sides.rowsBefore[person]!);
  const was = own.filter((row) => sides.rowNow[row]! < 0).map((row) => address(sides.before.rows[row]!));
  const common = { persons: now, was, changes, amounts, cases: Math.abs(now.length - before.length) || 1 };
  if (now.length === 0) {
    const left = own.flatMap((row) => sides.now.rows[sides.rowNow[row]!] ?? []);
    return {
      kind: "left",
      reason: whyNotCounted(left[0], sides.before, sides.now),
      ...common,
      rows: left.map(address),
    };
  }
  if (before.length === 0) {
    const earlier = now
      .flatMap((person) => sides.rowsNow[person]!)
      .flatMap((row) => sides.before.rows[sides.rowBefore[row]!] ?? []);
    return { kind: "came", reason: whyCounted(earlier[0], sides.before, sides.now), ...common, rows };
  }
  if (!isOnePerson) return { ...regrouped(match, rows, sides), ...common, rows };
  return { kind: "changed", reason: changes[0]?.reason ?? "counted-otherwise", ...common, rows };
}

function regrouped(
  { before, now }: PersonMatch,
  rows: readonly string[],
  { pairs }: Sides,
): Pick<Move, "kind" | "reason"> {
  const own = new Set(rows);
  const isOwn = ([a, b]: readonly [string, string]): boolean => own.has(a) && own.has(b);
  if (now.length < before.length) {
    return { kind: "joined", reason: pairs.same.some(isOwn) ? "joined-by-officer" : "joined" };
  }
  return { kind: "separated", reason: pairs.apart.some(isOwn) ? "separated-by-officer" : "separated" };
}

function traitChanges(match: PersonMatch, sides: Sides): TraitChange[] {
  const [then, today] = [sides.before.persons[match.before[0]!]!.traits, sides.now.persons[match.now[0]!]!.traits];
  return TRAITS.flatMap((trait, index) =>
    then[index] === today[index]
      ? []
      : [{ trait, reason: reasonOf(trait, match, sides), from: then[index]!, to: today[index]! }],
  );
}

/** Whoever has the same birth date in every row as before, and another age, grew older with a later cut-off. */
function reasonOf(trait: Trait, match: PersonMatch, sides: Sides): MoveReason {
  const reason = REASON_OF_TRAIT[trait];
  return reason === "birth-corrected" && hasSameBirths(match, sides) ? "grew-older" : reason;
}

function hasSameBirths({ before }: PersonMatch, sides: Sides): boolean {
  if (isSameCutOff(sides.before, sides.now)) return false;
  return sides.rowsBefore[before[0]!]!.every((row) => {
    const found = sides.now.rows[sides.rowNow[row]!];
    return found !== undefined && found.birth === sides.before.rows[row]!.birth;
  });
}

function netAmounts({ before, now }: PersonMatch, sides: Sides): Map<string, number> {
  const amounts = new Map<string, number>();
  const addAll = (record: CountRecord, keys: readonly string[], persons: readonly number[], sign: 1 | -1): void => {
    for (const person of persons) {
      const { counts } = record.persons[person]!;
      for (let at = 0; at < counts.length; at += 2) {
        const key = keys[counts[at]!]!;
        amounts.set(key, (amounts.get(key) ?? 0) + sign * counts[at + 1]!);
      }
    }
  };
  addAll(sides.now, sides.keysNow, now, 1);
  addAll(sides.before, sides.keysBefore, before, -1);
  for (const [key, amount] of amounts) if (amount === 0) amounts.delete(key);
  return amounts;
}

function rowsOfPersons(before: CountRecord, now: CountRecord): Pick<Sides, "rowsBefore" | "rowsNow"> {
  const byPerson = ({ persons, rows }: CountRecord): number[][] => {
    const own = persons.map((): number[] => []);
    rows.forEach(({ person }, index) => {
      if (person !== null) own[person]!.push(index);
    });
    return own;
  };
  return { rowsBefore: byPerson(before), rowsNow: byPerson(now) };
}

function inverse(rowNow: Int32Array, count: number): Int32Array {
  const back = new Int32Array(count).fill(-1);
  rowNow.forEach((row, index) => {
    if (row >= 0) back[row] = index;
  });
  return back;
}

function address({ sheet, row }: Pick<RowRecord, "sheet" | "row">): string {
  return `${sheet}!${row}`;
}

import { editDistance } from "../text/name-distance";
import { closeNamePairs } from "./close-name-pairs";
import { groupBy } from "./group-by";
import type { LinkableRow } from "./linkable-row";
import type { PairReason } from "./people";
import type { PersonSets } from "./person-sets";

/** Two rows of different persons that may be one; `a` is the earlier row. */
export interface PairCandidate {
  readonly a: LinkableRow;
  readonly b: LinkableRow;
  readonly reason: PairReason;
  /** 0…1, before the name's rarity is weighed in. */
  readonly strength: number;
}

/**
 * How much each reason says on its own. Accents are graded evidence: a lost tone mark is an everyday slip, another
 * base letter (ă for a) usually another name, so is a changed letter.
 */
const STRENGTH: { readonly [reason in PairReason]?: number } = {
  "same-name-birth-hamlet": 0.65,
  "same-name-birth-one-without-hamlet": 0.6,
  "two-ids": 0.7,
  "same-hamlet-birth-name-tone-differs": 0.65,
  "same-name-hamlet-birth-year": 0.55,
  "same-hamlet-birth-name-letter-differs": 0.5,
  "same-hamlet-birth-name-close": 0.45,
};

const SHORT_NAME_FACTOR = 0.5;

/** Namesakes beyond this number are paired with the first only: as many joins, without a square of questions. */
const MAX_NAMESAKES_PAIRED = 24;

/**
 * The open pairs of contract §4: at most one a pair of persons, with its best reason. Pairs that the officer keeps
 * apart are left out. Names that merely resemble each other are not a question when both persons have valid,
 * different ids: those are twins or neighbours, told apart by the State's own number.
 */
export function findOpenPairs(rows: readonly LinkableRow[], sets: PersonSets): PairCandidate[] {
  const best = new Map<string, PairCandidate>();
  const offer = (first: LinkableRow, second: LinkableRow, reason: PairReason, factor = 1): void => {
    const [rootA, rootB] = [sets.find(first.index), sets.find(second.index)];
    if (rootA === rootB || sets.areApart(rootA, rootB)) return;
    const [a, b] = first.index < second.index ? [first, second] : [second, first];
    const key = rootA < rootB ? `${rootA}|${rootB}` : `${rootB}|${rootA}`;
    const candidate = { a, b, reason, strength: (STRENGTH[reason] ?? 0) * factor };
    const known = best.get(key);
    if (!known || isBetter(candidate, known)) best.set(key, candidate);
  };
  offerSameNameAndDay(rows, sets, offer);
  offerCloseNames(rows, sets, offer);
  offerBirthYears(rows, sets, offer);
  return [...best.values()].sort((x, y) => x.b.index - y.b.index || x.a.index - y.a.index);
}

type Offer = (a: LinkableRow, b: LinkableRow, reason: PairReason, factor?: number) => void;

function isBetter(candidate: PairCandidate, known: PairCandidate): boolean {
  const gain =
    candidate.strength - known.strength || known.b.index - candidate.b.index || known.a.index - candidate.a.index;
  return gain > 0;
}

/** Same name and full birth date: two ids in one hamlet, or a link that would have bridged two people. */
function offerSameNameAndDay(rows: readonly LinkableRow[], sets: PersonSets, offer: Offer): void {
  const withDay = rows.filter((row) => row.birthDay !== null);
  for (const group of groupBy(withDay, (row) => `${row.name.folded}\u0001${row.birthDay}`).values()) {
    const distinct = onePerPerson(group, sets, (row) => `${row.hamlet ?? ""}\u0001${row.id ?? ""}`);
    forPairs(distinct, (a, b) => {
      const twoIds = a.id !== null && b.id !== null && a.id !== b.id;
      if (a.hamlet === b.hamlet) offer(a, b, twoIds ? "two-ids" : "same-name-birth-hamlet");
      else if (!twoIds && (a.hamlet === null || b.hamlet === null)) offer(a, b, "same-name-birth-one-without-hamlet");
    });
  }
}

/** Same hamlet and full birth date, names equal without accents or within two edits. */
function offerCloseNames(rows: readonly LinkableRow[], sets: PersonSets, offer: Offer): void {
  const ids = idsOfPersons(rows, sets);
  const placed = rows.filter((row) => row.birthDay !== null && row.hamlet !== null);
  for (const block of groupBy(placed, (row) => `${row.hamlet}\u0001${row.birthDay}`).values()) {
    if (block.length < 2) continue;
    const mayPair = (a: LinkableRow, b: LinkableRow): boolean =>
      a.name.folded !== b.name.folded &&
      sets.find(a.index) !== sets.find(b.index) &&
      !haveDifferentIds(ids.get(sets.find(a.index)), ids.get(sets.find(b.index)));
    const distinct = onePerPerson(block, sets, (row) => row.name.folded);
    closeNamePairs(
      distinct,
      (a, b, agreement) => {
        if (agreement === "equal") return;
        const isShort = agreement === "close" && editsTooManyForShortNames(a.name.plain, b.name.plain);
        offer(a, b, `same-hamlet-birth-name-${agreement}`, sexFactor(a, b) * (isShort ? SHORT_NAME_FACTOR : 1));
      },
      mayPair,
    );
  }
}

/** Same name, hamlet and birth year, at least one side without the day; months, where given, must not differ. */
function offerBirthYears(rows: readonly LinkableRow[], sets: PersonSets, offer: Offer): void {
  const placed = rows.filter((row) => row.birth !== null && row.hamlet !== null);
  const groups = groupBy(placed, (row) => `${row.name.folded}\u0001${row.hamlet}\u0001${row.birth!.year}`);
  for (const group of groups.values()) {
    if (group.every((row) => row.birthDay !== null)) continue;
    const distinct = onePerPerson(group, sets, (row) => `${row.birth!.month ?? ""}-${row.birth!.day ?? ""}`);
    forPairs(distinct, (a, b) => {
      if (a.birthDay !== null && b.birthDay !== null) return;
      const [monthA, monthB] = [a.birth!.month, b.birth!.month];
      if (monthA !== undefined && monthB !== undefined && monthA !== monthB) return;
      const idsDiffer = a.id !== null && b.id !== null && a.id !== b.id;
      offer(a, b, "same-name-hamlet-birth-year", (idsDiffer ? 0.4 : 1) * sexFactor(a, b));
    });
  }
}

/** The first row of each person for each value of `facet`. */
function onePerPerson(
  rows: readonly LinkableRow[],
  sets: PersonSets,
  facet: (row: LinkableRow) => string,
): LinkableRow[] {
  const groups = groupBy(rows, (row) => `${sets.find(row.index)}\u0001${facet(row)}`);
  return [...groups.values()].map(([first]) => first!);
}

function forPairs(rows: readonly LinkableRow[], visit: (a: LinkableRow, b: LinkableRow) => void): void {
  const partners = rows.length > MAX_NAMESAKES_PAIRED ? 1 : rows.length;
  for (let b = 1; b < rows.length; b += 1) {
    for (let a = 0; a < Math.min(b, partners); a += 1) visit(rows[a]!, rows[b]!);
  }
}

function idsOfPersons(rows: readonly LinkableRow[], sets: PersonSets): Map<number, ReadonlySet<string>> {
  const ids = new Map<number, ReadonlySet<string>>();
  const withId = groupBy(
    rows.filter((row) => row.id !== null),
    (row) => sets.find(row.index),
  );
  for (const [root, members] of withId) ids.set(root, new Set(members.map((row) => row.id!)));
  return ids;
}

function haveDifferentIds(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (!a || !b) return false;
  for (const id of a) if (b.has(id)) return false;
  return true;
}

/** Two edits in a syllable of three letters mostly make another name (A Tik, A Tum): likelier twins than one person. */
function editsTooManyForShortNames(a: string, b: string): boolean {
  const [wordsA, wordsB] = [a.split(" "), b.split(" ")];
  while (wordsA.length > 0 && wordsB.length > 0 && wordsA[0] === wordsB[0]) {
    wordsA.shift();
    wordsB.shift();
  }
  while (wordsA.length > 0 && wordsB.length > 0 && wordsA.at(-1) === wordsB.at(-1)) {
    wordsA.pop();
    wordsB.pop();
  }
  const [restA, restB] = [wordsA.join(" "), wordsB.join(" ")];
  return Math.max(restA.length, restB.length) <= 3 && editDistance(restA, restB, 2) > 1;
}

/** Different sexes speak against one person, though they may be a slip. */
function sexFactor(a: LinkableRow, b: LinkableRow): number {
  const [sexA, sexB] = [a.participant.sex, b.participant.sex];
  return sexA.state === "ok" && sexB.state === "ok" && sexA.value !== sexB.value ? 0.6 : 1;
}

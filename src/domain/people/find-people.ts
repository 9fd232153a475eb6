import type { RowRef } from "../issue";
import type { Participant } from "../participant/participant";
import type { IsoDate } from "../reference";
import { linkSameIds, linkSameNameBirthHamlet } from "./certain-links";
import { ComponentFacts } from "./component-facts";
import { groupBy } from "./group-by";
import { linkOf } from "./link-of";
import { linkableRows, type LinkableRow } from "./linkable-row";
import { linkSameNumbers } from "./number-links";
import { findOpenPairs, type PairCandidate } from "./open-pairs";
import type { CertainLink, OpenPair, PairDecision, People, Person } from "./people";
import { personFromRows, rememberingFold } from "./person-attributes";
import { PersonSets } from "./person-sets";
import { rowKeys } from "./row-key";

export interface FindPeopleInput {
  /** All data rows; only those with notCounted === null are joined. */
  readonly rows: readonly Participant[];
  readonly decisions: readonly PairDecision[];
  /** How many issues a row has: the row with the fewest gives a person's attributes. */
  readonly issueCount: (row: RowRef) => number;
  readonly asOf: IsoDate | null;
}

/**
 * Joins the counted rows into persons by certain links and lists the pairs left open (contract §4). The officer's
 * word goes first: "not the same" binds every later join, also a chain of links and an officer's own "same" that
 * contradicts it; two persons too many can be seen and settled, a person joined wrongly cannot be found again.
 */
export function findPeople(input: FindPeopleInput): People {
  const rows = linkableRows(input.rows);
  const sets = new PersonSets(rows.length);
  const links = [...applyDecisions(rows, input, sets), ...linkSameIds(rows, sets)];
  const facts = new ComponentFacts(rows, sets);
  links.push(...linkSameNumbers(rows, facts), ...linkSameNameBirthHamlet(rows, sets, facts));
  const members = [...groupBy(rows, (row) => sets.find(row.index)).values()];
  const reading = { issueCount: input.issueCount, asOf: input.asOf, fold: rememberingFold() };
  const persons = members.map((group, index) =>
    personFromRows(
      index,
      group.map((row) => row.participant),
      reading,
    ),
  );
  const personOfRow = new Map<string, number>();
  members.forEach((group, index) => {
    for (const row of group) personOfRow.set(rowAddress(row.participant.ref), index);
  });
  const openPairs = describePairs(findOpenPairs(rows, sets), persons, personOfRow);
  return { persons, openPairs, links, low: countIfJoined(persons.length, openPairs), personOfRow };
}

/** "SHEET!ROW", the way rows are named in People.personOfRow and result.json. */
export function rowAddress(ref: RowRef): string {
  return `${ref.sheet}!${ref.row}`;
}

function applyDecisions(
  linkable: readonly LinkableRow[],
  { rows, decisions }: FindPeopleInput,
  sets: PersonSets,
): CertainLink[] {
  if (decisions.length === 0) return [];
  const counted = new Map(linkable.map((row) => [row.participant, row]));
  const byKey = new Map(rowKeys(rows).map((key, index) => [key, counted.get(rows[index]!)]));
  const pairs = decisions.flatMap(({ a, b, same }) => {
    const [rowA, rowB] = [byKey.get(a), byKey.get(b)];
    return rowA && rowB && rowA !== rowB ? [{ a: rowA, b: rowB, same }] : [];
  });
  for (const { a, b, same } of pairs) if (!same) sets.keepApart(a.index, b.index);
  return pairs.flatMap(({ a, b, same }) => (same && sets.join(a.index, b.index) ? [linkOf(a, b, "officer-same")] : []));
}

function describePairs(
  candidates: readonly PairCandidate[],
  persons: readonly Person[],
  personOfRow: ReadonlyMap<string, number>,
): OpenPair[] {
  const bearers = new Map<string, number>();
  for (const person of persons) {
    for (const plain of new Set(person.rows.map((row) => row.name!.plain))) {
      bearers.set(plain, (bearers.get(plain) ?? 0) + 1);
    }
  }
  return candidates.map(({ a, b, reason, strength }) => ({
    a: a.participant.ref,
    b: b.participant.ref,
    code: reason === "two-ids" ? "person-two-ids" : "person-possible-duplicate",
    reason,
    weight: strength * rarity(Math.min(bearers.get(a.name.plain) ?? 1, bearers.get(b.name.plain) ?? 1)),
    persons: [personOfRow.get(rowAddress(a.participant.ref))!, personOfRow.get(rowAddress(b.participant.ref))!],
  }));
}

/** Two bearers of a rare name are likelier one person than two of twenty Nguyễn Văn Hùng: 1 for up to two bearers. */
function rarity(bearers: number): number {
  return 1 / (1 + Math.log2(Math.max(1, bearers / 2)) / 4);
}

/** personsLow of contract §4: all open pairs joined at once, whatever contradictions that makes; a true lower bound. */
export function countIfJoined(persons: number, pairs: readonly OpenPair[]): number {
  const sets = new PersonSets(persons);
  let count = persons;
  for (const { persons: pair } of pairs) {
    if (sets.find(pair[0]) !== sets.find(pair[1])) count -= 1;
    sets.join(pair[0], pair[1]);
  }
  return count;
}

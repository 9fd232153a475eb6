import { findPeople } from "../../../../src/domain/people/find-people";
import type { OpenPair, PairDecision } from "../../../../src/domain/people/people";
import { rowKeys } from "../../../../src/domain/people/row-key";
import { makeParticipants, type RowFacts } from "../../../support/make-participant";
import { randomRows } from "../../../support/random-commune";
import { seededRandom } from "../../../support/seeded-random";

const SEEDS = Array.from({ length: 30 }, (_, index) => 100 + index);
const AS_OF = { year: 2025, month: 11, day: 18 };

function peopleOf(rows: readonly RowFacts[]) {
  return findPeople({ rows: makeParticipants(rows), decisions: [], issueCount: () => 0, asOf: AS_OF });
}

/** Contract §4, links 1 and 2, of two rows; names are compared as they stand, since nobody's is misspelt here. */
function linked(a: RowFacts, b: RowFacts): boolean {
  if (a.name !== b.name) return false;
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  const oneHamlet = a.hamlet === undefined || b.hamlet === undefined || a.hamlet === b.hamlet;
  return a.birth !== undefined && a.birth.includes("/") && a.birth === b.birth && oneHamlet;
}

/** All rows that a chain of links leads to, by going through all pairs again and again. */
function slowComponents(rows: readonly RowFacts[]): string[][] {
  const component = rows.map((_, index) => index);
  for (let changed = true; changed;) {
    changed = false;
    rows.forEach((a, indexA) =>
      rows.forEach((b, indexB) => {
        if (!linked(a, b) || component[indexA] === component[indexB]) return;
        const lower = Math.min(component[indexA]!, component[indexB]!);
        component[indexA] = component[indexB] = lower;
        changed = true;
      }),
    );
  }
  const members = new Map<number, string[]>();
  rows.forEach((row, index) => members.set(component[index]!, [...(members.get(component[index]!) ?? []), row.at]));
  return [...members.values()];
}

describe("findPeople on random communes", () => {
  it.each(SEEDS)(
    "joins what a chain of certain links leads to, as comparing all rows with all finds it (%i)",
    (seed) => {
      const rows = randomRows(seededRandom(seed), 60);
      const counted = rows.filter((row) => row.name !== undefined && row.notCounted === undefined);
      const { persons } = peopleOf(rows);
      const ours = persons.map((person) => person.rows.map(({ ref }) => `${ref.sheet}!${ref.row}`).sort());
      expect(ours.sort()).toEqual(
        slowComponents(counted)
          .map((addresses) => addresses.sort())
          .sort(),
      );
    },
  );

  it.each(SEEDS)("two valid ids are never one person, whatever stands between them (%i)", (seed) => {
    const random = seededRandom(seed);
    // One name and one day for all: nothing but ids and hamlets tells these people apart.
    const rows = randomRows(random, 40).map((row) => ({ ...row, name: "Y Hlen", birth: "1/1/1990" }));
    for (const person of peopleOf(rows).persons) {
      const ids = new Set(
        person.rows.flatMap(({ personalId }) => (personalId.state === "ok" ? [personalId.value.digits] : [])),
      );
      expect(ids.size).toBeLessThanOrEqual(1);
    }
  });

  it.each(SEEDS)("each pair is open once, between two persons, the later row second (%i)", (seed) => {
    const rows = randomRows(seededRandom(seed), 80).map((row) => ({ ...row, hamlet: "Thôn 1" }));
    const order = new Map(rows.map((row, index) => [row.at, index]));
    const { openPairs, persons, low, personOfRow } = peopleOf(rows);
    const seen = new Set<string>();
    for (const { a, b, persons: pair, weight } of openPairs) {
      const [atA, atB] = [`${a.sheet}!${a.row}`, `${b.sheet}!${b.row}`];
      expect(order.get(atA)!).toBeLessThan(order.get(atB)!);
      expect([personOfRow.get(atA), personOfRow.get(atB)]).toEqual(pair);
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(1);
      seen.add([...pair].sort().join(" "));
    }
    expect(seen.size).toBe(openPairs.length);
    expect(low).toBeLessThanOrEqual(persons.length);
    expect(persons.length - low).toBeLessThanOrEqual(openPairs.length);
  });

  it.each(SEEDS)("the officer's word on a pair closes it: one person fewer, or as many as before (%i)", (seed) => {
    const rows = randomRows(seededRandom(seed), 80).map((row) => ({ ...row, hamlet: "Thôn 1" }));
    const participants = makeParticipants(rows);
    const keys = rowKeys(participants);
    const decided = (decisions: readonly PairDecision[]) =>
      findPeople({ rows: participants, decisions, issueCount: () => 0, asOf: AS_OF });
    const before = decided([]);
    const keyOf = ({ sheet, row }: OpenPair["a"]): string =>
      keys[rows.findIndex(({ at }) => at === `${sheet}!${row}`)]!;
    const decide = ({ a, b }: OpenPair, same: boolean): PairDecision => ({ a: keyOf(a), b: keyOf(b), same });
    for (const pair of before.openPairs.slice(0, 5)) {
      const [one, two] = [decided([decide(pair, true)]), decided([decide(pair, false)])];
      expect(one.persons.length).toBe(before.persons.length - 1);
      expect(one.low).toBe(before.low);
      expect(two.persons.length).toBe(before.persons.length);
      const [a, b] = [pair.a, pair.b].map(({ sheet, row }) => two.personOfRow.get(`${sheet}!${row}`));
      expect(a).not.toBe(b);
      expect(two.openPairs.some((open) => keyOf(open.a) === keyOf(pair.a) && keyOf(open.b) === keyOf(pair.b))).toBe(
        false,
      );
    }
    const allApart = decided(before.openPairs.map((pair) => decide(pair, false)));
    expect(allApart.persons.length).toBe(before.persons.length);
    // A row without id that the officer gives to one of two ids leaves the other: never fewer than the lower bound.
    const allOne = decided(before.openPairs.map((pair) => decide(pair, true)));
    expect(allOne.persons.length).toBeGreaterThanOrEqual(before.low);
    expect(allOne.persons.length).toBeLessThanOrEqual(before.persons.length - Math.sign(before.openPairs.length));
  });
});

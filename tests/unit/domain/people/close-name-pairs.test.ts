import { closeNamePairs } from "../../../../src/domain/people/close-name-pairs";
import { findPeople } from "../../../../src/domain/people/find-people";
import { compareNames } from "../../../../src/domain/text/name-distance";
import { makeParticipants } from "../../../support/make-participant";
import { seededRandom } from "../../../support/seeded-random";
import { randomName } from "../../../support/random-commune";

function names(count: number, seed: number): { name: { display: string; folded: string; plain: string } }[] {
  const random = seededRandom(seed);
  const rows = Array.from({ length: count }, (_, index) => ({ at: `A!${index + 2}`, name: randomName(random) }));
  return makeParticipants(rows).map(({ name }) => ({ name: name! }));
}

describe("closeNamePairs", () => {
  it("finds exactly the pairs that comparing all with all finds", () => {
    const items = names(400, 7);
    const expected = new Set<string>();
    items.forEach((b, indexB) =>
      items.slice(0, indexB).forEach((a, indexA) => {
        if (compareNames(a.name, b.name) !== "different") expected.add(`${indexA} ${indexB}`);
      }),
    );
    const found = new Set<string>();
    closeNamePairs(items, (a, b) => found.add(`${items.indexOf(a)} ${items.indexOf(b)}`));
    expect(found).toEqual(expected);
    expect(found.size).toBeGreaterThan(100);
  });

  it("5,000 persons born on one day in one hamlet are gone through in well under a second", () => {
    const random = seededRandom(3);
    const syllable = (): string => Array.from({ length: 5 }, () => "abcdeghiklmnopqrstuvxy"[random.below(22)]).join("");
    const rows = makeParticipants(
      Array.from({ length: 5000 }, (_, index) => ({
        at: `A!${index + 2}`,
        name: `${randomName(random)} ${syllable()}`,
        birth: "1/1/1990",
        hamlet: "Thôn 1",
      })),
    );
    const started = performance.now();
    const people = findPeople({ rows, decisions: [], issueCount: () => 0, asOf: null });
    const elapsed = performance.now() - started;
    expect(people.persons.length).toBeGreaterThan(4900);
    // Generous for a busy machine; the unbounded comparison takes five times this.
    expect(elapsed).toBeLessThan(1500);
  });
});

import { closeNamePairs } from "../../../../src/domain/people/close-name-pairs";
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

  it("pairs 6,000 rows that share a few dozen names, each pair once, the earlier row first", () => {
    const items = names(6000, 11);
    const position = new Map(items.map((item, index) => [item, index]));
    const seen = new Set<number>();
    let pairs = 0;
    let backwards = 0;
    closeNamePairs(items, (a, b) => {
      pairs += 1;
      const [indexA, indexB] = [position.get(a)!, position.get(b)!];
      if (indexA >= indexB) backwards += 1;
      seen.add(indexA * items.length + indexB);
    });
    expect(seen.size).toBe(pairs);
    expect(backwards).toBe(0);
  });

  it("of 5,000 names in one block, few pairs are compared letter by letter", () => {
    const random = seededRandom(3);
    const syllable = (): string => Array.from({ length: 5 }, () => "abcdeghiklmnopqrstuvxy"[random.below(22)]).join("");
    const items = makeParticipants(
      Array.from({ length: 5000 }, (_, index) => ({
        at: `A!${index + 2}`,
        name: `${randomName(random)} ${syllable()}`,
      })),
    ).map(({ name }) => ({ name: name! }));
    let compared = 0;
    closeNamePairs(
      items,
      () => undefined,
      () => {
        compared += 1;
        return false;
      },
    );
    const pairs = (5000 * 4999) / 2;
    expect(compared).toBeGreaterThan(0);
    expect(compared).toBeLessThan(pairs / 50);
  });
});

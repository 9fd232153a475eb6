import { computeIndicators } from "../../../../src/domain/indicators/compute";
import type { IndicatorContext } from "../../../../src/domain/indicators/indicator";
import { pairsThatMatter } from "../../../../src/domain/indicators/pair-impact";
import { findPeople } from "../../../../src/domain/people/find-people";
import { rowKeys } from "../../../../src/domain/people/row-key";
import { analyseFacts } from "../../../support/analyse-facts";
import type { RowFacts } from "../../../support/make-participant";
import { randomReference } from "../../../support/random-commune";
import { seededRandom } from "../../../support/seeded-random";

const PAIR: RowFacts[] = [
  { at: "A!2", name: "Y Dứa", birth: "5/3/1990", hamlet: "Thôn 1", certificate: "CC-1" },
  { at: "A!3", name: "Y Dưa", birth: "5/3/1990", hamlet: "Thôn 1" },
];

function contextOf(adults: number, others: number): IndicatorContext {
  const base = randomReference(seededRandom(1));
  const numbers = { adults: { value: adults, place: { sheet: "Thông tin", cell: "B3" } } };
  const reference = { ...base, info: { ...base.info, numbers } };
  const rows = Array.from({ length: others }, (_, index) => ({ at: `B!${index + 2}`, name: "A Kiểu" }));
  return analyseFacts([...PAIR, ...rows], reference).context;
}

describe("pairsThatMatter", () => {
  it("names the percentages that one decision would change, as printed now and then", () => {
    const [impact, ...others] = pairsThatMatter(contextOf(1000, 98));
    expect(others).toEqual([]);
    expect(impact!.alone).toEqual([
      { id: "learners.adults", from: "10%", to: "9,9%" },
      { id: "adult-learners.adults", from: "0,2%", to: "0,1%" },
      { id: "std.adults", from: "0,2%", to: "0,1%" },
    ]);
  });

  it("passes over a pair that leaves every printed percentage as it is", () => {
    expect(pairsThatMatter(contextOf(100_000, 9998))).toEqual([]);
  });

  it("says of every pair what the figures are once the officer has joined it", () => {
    const context = contextOf(700, 30);
    const keys = rowKeys(context.rows);
    const people = findPeople({
      rows: context.rows,
      decisions: [{ a: keys[0]!, b: keys[1]!, same: true }],
      issueCount: () => 0,
      asOf: { year: 2025, month: 11, day: 18 },
    });
    const [before, after] = [computeIndicators(context), computeIndicators({ ...context, people })];
    const expected = before.flatMap(({ id, text, denominator }, index) =>
      denominator === null || id.startsWith("by-") || text === after[index]!.text
        ? []
        : [{ id, from: text, to: after[index]!.text }],
    );
    expect(pairsThatMatter(context)[0]!.alone).toEqual(expected);
    expect(expected.length).toBeGreaterThan(1);
  });

  it("names pairs that only together change a percentage", () => {
    const base = randomReference(seededRandom(1));
    const numbers = { population: { value: 1510, place: { sheet: "Thông tin", cell: "B2" } } };
    const reference = { ...base, info: { ...base.info, numbers } };
    const twice = PAIR.flatMap((row) => [row, { ...row, at: row.at.replace("A", "C"), hamlet: "Thôn 2" }]);
    const rows = Array.from({ length: 48 }, (_, index) => ({ at: `B!${index + 2}`, name: "A Kiểu" }));
    const context = analyseFacts([...twice, ...rows], reference).context;
    const impacts = pairsThatMatter(context);
    // 52, 51 and 50 of 1.510 are 3,44 %, 3,38 % and 3,31 %.
    expect(context.people.persons.length).toBe(52);
    expect(impacts).toHaveLength(2);
    for (const { alone, together } of impacts) {
      expect(alone.map(({ id }) => id)).not.toContain("learners.population");
      expect(together).toContainEqual({ id: "learners.population", from: "3,4%", to: "3,3%" });
    }
  });
});

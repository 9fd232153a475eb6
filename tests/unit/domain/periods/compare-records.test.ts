import { compareRecords } from "../../../../src/domain/periods/compare-records";
import { figureKey } from "../../../../src/domain/periods/count-record";
import type { Comparison, MovedFigure } from "../../../../src/domain/periods/move";
import { countFacts, keptRecord, type CountFacts } from "../../../support/count-facts";
import type { RowFacts } from "../../../support/make-participant";
import { HAMLETS, randomName, randomRows } from "../../../support/random-commune";
import { seededRandom, type SeededRandom } from "../../../support/seeded-random";

const AN: RowFacts = {
  at: "Thôn 1!2",
  name: "Nguyễn Văn An",
  birth: "5/3/1990",
  id: "062090001234",
  hamlet: "Thôn 1",
  sex: "male",
  course: "Kỹ năng số",
  joined: "3/9/2025",
};
const BINH: RowFacts = { at: "Thôn 1!3", name: "Trần Thị Bình", birth: "17/8/1985", hamlet: "Thôn 1", sex: "female" };
const CUC: RowFacts = { at: "Thôn 1!4", name: "Lê Thị Cúc", birth: "1972", hamlet: "Thôn 1", certificate: "CC-7" };
const LIST = [AN, BINH, CUC];

function compare(before: readonly RowFacts[], now: readonly RowFacts[], options: CountFacts = {}): Comparison {
  return compareRecords(keptRecord(countFacts(before, options)), countFacts(now, options));
}

function figure({ figures }: Comparison, id: string, of?: string): MovedFigure | undefined {
  return figures.find((moved) => moved.id === id && moved.of === of);
}

function whyMoved(comparison: Comparison, id: string, of?: string): [string, number, readonly string[]][] {
  return (figure(comparison, id, of)?.reasons ?? []).map(({ code, amount, rows }) => [code, amount, rows]);
}

test("an unchanged list moves nobody and no figure", () => {
  expect(compare(LIST, LIST)).toEqual({ moves: [], figures: [] });
});

test("rows in another order and on other lines are the same people", () => {
  const moved = [CUC, AN, BINH].map((row, index) => ({ ...row, at: `Thôn 1!${index + 9}` }));
  expect(compare(LIST, moved).figures).toEqual([]);
});

test("a person who was added is told with the row, and one who was removed with where it stood", () => {
  const added = compare([AN, BINH], LIST);
  expect(whyMoved(added, "learners")).toEqual([["row-added", 1, ["Thôn 1!4"]]]);
  const removed = compare(LIST, [AN, { ...CUC, at: "Thôn 1!3" }]);
  expect(whyMoved(removed, "learners")).toEqual([["row-removed", -1, []]]);
  expect(figure(removed, "learners")?.reasons[0]?.was).toEqual(["Thôn 1!3"]);
  expect(figure(removed, "learners")?.fell).toBe(true);
});

test.each<[string, Partial<RowFacts>]>([
  ["a name with another accent", { name: "Nguyễn Văn Ân" }],
  ["another name", { name: "Nguyễn Hữu Ánh" }],
  ["another id", { id: "062090009999" }],
  ["another birth date", { birth: "6/3/1990" }],
  ["another name on another line", { name: "Nguyễn Hữu Ánh", at: "Thôn 1!12" }],
  ["another sheet", { at: "CBCC!5" }],
])("a row with %s is still the same person", (_, change) => {
  const { moves } = compare(LIST, [{ ...AN, ...change }, BINH, CUC]);
  expect(moves.filter(({ kind }) => kind === "came" || kind === "left")).toEqual([]);
});

test("a corrected hamlet takes from one and gives to the other, both with the row and the names", () => {
  const comparison = compare(LIST, [{ ...AN, hamlet: "Thôn 2" }, BINH, CUC]);
  expect(whyMoved(comparison, "by-hamlet", "Thôn 1")).toEqual([["hamlet-changed", -1, ["Thôn 1!2"]]]);
  expect(whyMoved(comparison, "by-hamlet", "Thôn 2")).toEqual([["hamlet-changed", 1, ["Thôn 1!2"]]]);
  expect(figure(comparison, "by-hamlet", "Thôn 2")?.reasons[0]?.change).toMatchObject({ from: "Thôn 1", to: "Thôn 2" });
  expect(figure(comparison, "learners")).toBeUndefined();
});

test("of two things that changed in a person each figure names its own", () => {
  const comparison = compare(LIST, [{ ...AN, hamlet: "Thôn 2", certificate: "CC-9" }, BINH, CUC]);
  expect(whyMoved(comparison, "certified")).toEqual([["certificate-changed", 1, ["Thôn 1!2"]]]);
  expect(whyMoved(comparison, "by-hamlet", "Thôn 2")).toEqual([["hamlet-changed", 1, ["Thôn 1!2"]]]);
});

test("two people whom a typed id joins are one case, told with both rows", () => {
  const twice = [AN, { ...AN, at: "CBCC!2", id: "062090001299", hamlet: "Thôn 2" }];
  const joined = compare(twice, [twice[0]!, { ...twice[1]!, id: AN.id! }]);
  expect(whyMoved(joined, "learners")).toEqual([["joined", -1, ["Thôn 1!2", "CBCC!2"]]]);
  expect(figure(joined, "learners")?.reasons[0]?.cases).toBe(1);
  const separated = compare([twice[0]!, { ...twice[1]!, id: AN.id! }], twice);
  expect(whyMoved(separated, "learners")[0]?.slice(0, 2)).toEqual(["separated", 1]);
});

test("the officer's word is told from an id that was typed", () => {
  const two = [CUC, { ...CUC, at: "CBCC!2", birth: "12/5/1972", hamlet: "Thôn 1" }];
  const now = countFacts(two, { pairs: [["Thôn 1!4", "CBCC!2", true]] });
  const comparison = compareRecords(countFacts(two), now, { same: [["Thôn 1!4", "CBCC!2"]], apart: [] });
  expect(whyMoved(comparison, "learners")).toEqual([["joined-by-officer", -1, ["Thôn 1!4", "CBCC!2"]]]);
});

test("a row that is there and not counted says why", () => {
  const excluded = compare(LIST, [AN, BINH, { ...CUC, notCounted: "excluded" }]);
  expect(whyMoved(excluded, "learners")).toEqual([["excluded", -1, ["Thôn 1!4"]]]);
  expect(whyMoved(excluded, "rows.counted")).toEqual([["excluded", -1, ["Thôn 1!4"]]]);
  expect(figure(excluded, "rows")).toBeUndefined();
  const late = compare(LIST, [AN, BINH, { ...CUC, notCounted: "joined-after-cutoff" }]);
  expect(whyMoved(late, "learners")).toEqual([["date-corrected", -1, ["Thôn 1!4"]]]);
  const back = compare([AN, BINH, { ...CUC, notCounted: "excluded" }], LIST);
  expect(whyMoved(back, "learners")).toEqual([["included-again", 1, ["Thôn 1!4"]]]);
});

test("who crosses an age by a later cut-off grew older; who got another birth date was corrected", () => {
  const child: RowFacts = { ...AN, birth: "1/12/2007" };
  const before = countFacts([child], { asOf: { year: 2025, month: 11, day: 18 } });
  const later = countFacts([child], { asOf: { year: 2025, month: 12, day: 18 } });
  expect(whyMoved(compareRecords(before, later), "by-age", "18–30")).toEqual([["grew-older", 1, ["Thôn 1!2"]]]);
  const corrected = countFacts([{ ...child, birth: "1/12/2000" }], { asOf: { year: 2025, month: 11, day: 18 } });
  expect(whyMoved(compareRecords(before, corrected), "by-age", "18–30")).toEqual([
    ["birth-corrected", 1, ["Thôn 1!2"]],
  ]);
});

test("a figure that only its denominator moves says so", () => {
  const comparison = compare([AN, BINH], LIST);
  expect(whyMoved(comparison, "certified")).toEqual([
    ["row-added", 1, ["Thôn 1!4"]],
    ["denominator-changed", 0, []],
  ]);
});

/** What happens to a list between two reports: rows come, go, move, are corrected. */
function edited(random: SeededRandom, rows: readonly RowFacts[]): RowFacts[] {
  const kept = rows.flatMap((row): RowFacts[] => {
    if (random.chance(0.05)) return [];
    const { certificate, id, ...rest } = row;
    return [
      {
        ...rest,
        ...(random.chance(0.1) ? {} : id === undefined ? {} : { id }),
        ...(random.chance(0.1) ? { certificate: "CC-mới" } : certificate === undefined ? {} : { certificate }),
        ...(random.chance(0.05) ? { hamlet: random.pick(HAMLETS) } : {}),
        ...(random.chance(0.05) ? { course: "Khóa mới" } : {}),
        ...(random.chance(0.03) ? { name: randomName(random) } : {}),
        ...(random.chance(0.03) ? { notCounted: "excluded" as const } : {}),
      },
    ];
  });
  return [...kept, ...randomRows(random, 6).map((row, index) => ({ ...row, at: `Thêm!${index + 2}` }))];
}

test("whatever happens to a list, the reasons of each figure add up to its difference, and none is unexplained", () => {
  let moved = 0;
  for (let seed = 1; seed <= 40; seed += 1) {
    const random = seededRandom(seed);
    const rows = randomRows(random, 40);
    const [before, now] = [keptRecord(countFacts(rows)), countFacts(edited(random, rows))];
    for (const { from, to, reasons, ...name } of compareRecords(before, now).figures) {
      const sum = reasons.reduce((all, { amount }) => all + amount, 0);
      expect([seed, figureKey(name), sum]).toEqual([
        seed,
        figureKey(name),
        (to?.numerator ?? 0) - (from?.numerator ?? 0),
      ]);
      moved += reasons.length;
      const unexplained = reasons.filter(({ code }) => code === "counted-otherwise");
      expect([seed, figureKey(name), unexplained]).toEqual([seed, figureKey(name), []]);
    }
  }
  expect(moved).toBeGreaterThan(1000);
});

test("the persons of a record make up every figure that counts persons or courses, and its rows those of rows", () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const { figures, persons, rows } = keptRecord(countFacts(randomRows(seededRandom(seed), 40)));
    const sums = new Map<number, number>();
    for (const { counts } of persons) {
      for (let at = 0; at < counts.length; at += 2)
        sums.set(counts[at]!, (sums.get(counts[at]!) ?? 0) + counts[at + 1]!);
    }
    figures.forEach(({ id, of, numerator }, index) => {
      if (/^(activities|support|rows)/.test(id)) return;
      expect([id, of, sums.get(index) ?? 0]).toEqual([id, of, numerator]);
    });
    expect(rows.length).toBe(figures.find(({ id }) => id === "rows")!.numerator);
  }
});

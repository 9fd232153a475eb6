import { analyse } from "../../../src/app/analyse";
import { applyFixes } from "../../../src/app/fixes";
import { decidePair } from "../../../src/app/officer-decisions";
import { restoreFixes } from "../../../src/app/restore";
import { runReport, type RunReport } from "../../../src/app/run-report";
import { whatChanged } from "../../../src/app/what-changed";
import { RUN_WORDS_VI } from "../../../src/i18n/run-words";
import { communeWorkbook, LEARNERS, withRows } from "../../support/commune-workbook";
import type { FakeWorkbook } from "../../support/fake-workbook";

async function run(book: FakeWorkbook, at = 1000): Promise<RunReport> {
  const outcome = await runReport(book, { reports: ["bdhvs"], words: RUN_WORDS_VI }, { clock: { now: () => at } });
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

test("the first run has nothing to compare with, the second of an unchanged workbook nothing to tell", async () => {
  const book = communeWorkbook();
  expect((await run(book, 1000)).changes).toBeNull();
  expect((await run(book, 2000)).changes).toEqual({
    since: 1000,
    asOf: { from: { year: 2025, month: 9, day: 30 }, to: { year: 2025, month: 9, day: 30 } },
    came: [],
    left: [],
    changed: [],
    rows: [],
    mended: [],
    restored: 0,
    figures: [],
    isWithoutPeople: false,
    hasOtherRules: false,
  });
});

test("the record of a run goes into the workbook in the plan that writes its sheets", async () => {
  const book = communeWorkbook();
  await run(book);
  const [plan] = book.plans;
  expect(plan!.steps.map(({ verb }) => verb)).toContain("rebuild-sheet");
  expect(plan!.steps).toContainEqual(expect.objectContaining({ verb: "keep-state", key: "last-run" }));
});

test("who came, who left and who changed since the last run are told apart, each with the rows", async () => {
  const book = communeWorkbook();
  await run(book);
  const [an, binh, cuong] = LEARNERS;
  const moved = [...cuong!.slice(0, 5), "Thôn 1", ...cuong!.slice(6)];
  const newcomer = [5, "Y Hlen", "12/07/1995", "Nữ", "062195001239", "Thôn 2", "15/09/2025", ""];
  const changes = (await run(withRows(book, [an!, binh!, moved, newcomer]))).changes!;
  expect(changes.came.map(({ reason, rows }) => [reason, rows])).toEqual([["row-added", ["Thôn 1!6"]]]);
  expect(changes.left.map(({ reason, was }) => [reason, was])).toEqual([["row-removed", ["Thôn 1!6"]]]);
  expect(changes.changed.map(({ reason, rows }) => [reason, rows])).toEqual([["hamlet-changed", ["Thôn 1!5"]]]);
  const hamlet = changes.figures.find(({ id, of }) => id === "by-hamlet" && of === "Thôn 1")!;
  expect([hamlet.from?.numerator, hamlet.to?.numerator, hamlet.reasons[0]?.code]).toEqual([2, 3, "hamlet-changed"]);
});

test("cells mended since the last run are told, older ones are not, and what was taken back is counted", async () => {
  const spaced = LEARNERS.map((row, index) => (index === 1 ? [row[0], "Trần  Thị Bình", ...row.slice(2)] : row));
  const book = communeWorkbook(spaced);
  await run(book);
  await applyFixes(book, { now: () => 1500 }, {});
  expect((await run(book, 2000)).changes).toMatchObject({
    mended: [{ sheet: "Thôn 1", cell: "B4", when: 1500 }],
    restored: 0,
  });
  expect((await run(book, 3000)).changes).toMatchObject({ mended: [], restored: 0 });
  await restoreFixes(book, () => true);
  expect((await run(book, 4000)).changes).toMatchObject({ mended: [], restored: 1 });
});

test("two persons whom the officer called one are told as the officer's word", async () => {
  const pair = [...LEARNERS, [5, "A Kiểu", "1966", "Nam", "", "Thôn 2", "29/09/2025", ""]];
  const book = communeWorkbook(pair);
  const { analysis } = await run(book);
  await decidePair(book, analysis, analysis.people.openPairs[0]!, true);
  const { changed, figures } = (await run(book)).changes!;
  expect(changed).toMatchObject([{ reason: "joined-by-officer", rows: ["Thôn 1!6", "Thôn 1!7"], cases: 1 }]);
  expect(figures.find(({ id }) => id === "learners")).toMatchObject({ fell: true, to: { numerator: 4 } });
});

test("where the persons of the last run were not kept, the figures are told without reasons", async () => {
  const book = communeWorkbook();
  await run(book);
  const kept = book.state("last-run") as { record: object };
  const bare = JSON.stringify({ ...kept, record: { ...kept.record, people: null } });
  const { snapshot } = withRows(book, LEARNERS.slice(1));
  const changes = whatChanged(analyse({ ...snapshot, state: new Map(snapshot.state).set("last-run", bare) }))!;
  expect(changes.isWithoutPeople).toBe(true);
  expect(changes.figures.find(({ id }) => id === "learners")?.reasons).toMatchObject([
    { code: "people-not-kept", amount: -1 },
  ]);
});

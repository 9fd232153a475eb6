import { analyse, type Analysis } from "../../../src/app/analyse";
import {
  compareWithFrozen,
  freezePeriod,
  listPeriods,
  previousPeriod,
  sincePrevious,
  unfreezeLast,
} from "../../../src/app/periods";
import { runReport } from "../../../src/app/run-report";
import { MOVE_WORDS_VI, PERIOD_PROBLEM_WORDS_VI } from "../../../src/i18n/period-words";
import { RUN_WORDS_VI } from "../../../src/i18n/run-words";
import type { FigureReason } from "../../../src/domain/periods/move";
import type { PeriodProblemCode } from "../../../src/app/periods";
import { communeWorkbook, LEARNERS, withRows } from "../../support/commune-workbook";
import type { FakeWorkbook } from "../../support/fake-workbook";
import type { Grid } from "../../support/sheet-builder";

const CLOCK = { now: () => 1_764_000_000_000 };
const NEWCOMER = [5, "Y Hlen", "12/07/1995", "Nữ", "062195001239", "Thôn 2", "15/10/2025", "CC-02"];

function read(book: FakeWorkbook): Analysis {
  return analyse(book.snapshot);
}

async function frozen(book = communeWorkbook(), label = "2025-09"): Promise<FakeWorkbook> {
  const outcome = await freezePeriod(book, CLOCK, read(book), label);
  expect(outcome.ok).toBe(true);
  return book;
}

function changed(rows: Grid, at: number, column: number, value: string): Grid {
  return rows.map((row, index) => (index === at ? row.map((cell, c) => (c === column ? value : cell)) : row));
}

test("a frozen period is kept in the workbook with label, cut-off, time, fingerprint and figures", async () => {
  const book = await frozen();
  const [period, ...others] = listPeriods(read(book));
  expect(others).toEqual([]);
  expect(period).toMatchObject({
    label: "2025-09",
    asOf: { year: 2025, month: 9, day: 30 },
    frozenAt: CLOCK.now(),
    fingerprint: read(book).fingerprint,
    rules: expect.any(String),
  });
  expect(period!.record.figures).toContainEqual({ id: "learners", numerator: 4, denominator: null, text: "4" });
});

test("against the unchanged workbook a frozen period has nothing to explain", async () => {
  const book = await frozen();
  expect(compareWithFrozen(read(book), "2025-09")).toMatchObject({ figures: [], moves: [], hasOtherRules: false });
  expect(compareWithFrozen(read(book), "2025-10")).toBeNull();
});

test("who joined after the period's cut-off moves none of its figures, whatever the cut-off is now", async () => {
  const later = withRows(await frozen(), [...LEARNERS, NEWCOMER], "10/11/2025");
  expect(read(later).people.persons).toHaveLength(5);
  expect(compareWithFrozen(read(later), "2025-09")).toMatchObject({ figures: [], moves: [] });
});

test("a row removed from the period is told with where it stood and drafted as a sentence for the report", async () => {
  const fewer = withRows(await frozen(), LEARNERS.slice(0, 3), "10/11/2025");
  const learners = compareWithFrozen(read(fewer), "2025-09")!.figures.find(({ id }) => id === "learners")!;
  expect(learners.reasons).toMatchObject([{ code: "row-removed", amount: -1, was: ["Thôn 1!6"] }]);
  expect(learners.sentence).toBe(
    "Số người học đến ngày 30/9/2025 điều chỉnh từ 4 xuống 3 người do đưa 1 người ra khỏi danh sách.",
  );
});

test("a typed id that shows two rows to be one person is drafted as a case counted twice", async () => {
  const twice = [...LEARNERS, [5, "Nguyễn Văn An", "", "Nam", "", "Thôn 1", "05/09/2025", ""]];
  const book = await frozen(communeWorkbook(twice));
  const joined = withRows(book, changed(twice, 4, 4, "062090001234"));
  const learners = compareWithFrozen(read(joined), "2025-09")!.figures.find(({ id }) => id === "learners")!;
  expect(learners.reasons[0]).toMatchObject({ code: "joined", rows: ["Thôn 1!3", "Thôn 1!7"] });
  expect(learners.sentence).toContain("điều chỉnh từ 5 xuống 4 người do xác định 1 trường hợp ghi trùng.");
});

test("two periods cannot have one name, a period needs a name and a cut-off", async () => {
  const book = await frozen();
  const freeze = (label: string, analysis = read(book)) => freezePeriod(book, CLOCK, analysis, label);
  expect(await freeze(" 2025-09 ")).toEqual({ ok: false, problem: "label-taken" });
  expect(await freeze("  ")).toEqual({ ok: false, problem: "label-empty" });
  const undated = communeWorkbook(LEARNERS, "");
  expect(await freeze("2025-12", read(undated))).toEqual({ ok: false, problem: "no-cut-off" });
  expect(listPeriods(read(book))).toHaveLength(1);
});

test("a refusal of Excel is handed on and nothing counts as frozen", async () => {
  const book = communeWorkbook();
  book.refusal = { code: "busy", detail: "apply" };
  expect(await freezePeriod(book, CLOCK, read(book), "2025-09")).toMatchObject({
    ok: false,
    failure: { code: "busy" },
  });
  expect(listPeriods(read(book))).toEqual([]);
});

test("only the last freezing is taken back", async () => {
  const book = await frozen();
  await frozen(book, "2025-09 bổ sung");
  expect(await unfreezeLast(book, read(book))).toMatchObject({ ok: true, value: { label: "2025-09 bổ sung" } });
  expect(listPeriods(read(book)).map(({ label }) => label)).toEqual(["2025-09"]);
  await unfreezeLast(book, read(book));
  expect(book.state("periods")).toBeUndefined();
  expect(await unfreezeLast(book, read(book))).toEqual({ ok: true, value: null });
});

test("the period before is the one with the latest cut-off before this one", async () => {
  const book = await frozen();
  expect(previousPeriod(read(book))).toBeNull();
  const later = withRows(book, [...LEARNERS, NEWCOMER], "10/11/2025");
  expect(previousPeriod(read(later))?.label).toBe("2025-09");
  const since = sincePrevious(read(later))!;
  const learners = since.figures.find(({ id }) => id === "learners")!;
  expect(learners).toMatchObject({ fell: false, reasons: [{ code: "row-added", amount: 1, rows: ["Thôn 1!7"] }] });
});

test("a count over all time that fell since the period before is flagged", async () => {
  const fewer = withRows(await frozen(), changed(LEARNERS, 0, 7, ""), "10/11/2025");
  const fallen = sincePrevious(read(fewer))!.figures.filter(({ fell }) => fell);
  expect(fallen.map(({ id }) => id)).toEqual(["certified"]);
  expect(fallen[0]!.reasons).toMatchObject([{ code: "certificate-changed", amount: -1, rows: ["Thôn 1!3"] }]);
});

test("the next report tells how many more learn than at the period before, the first one does not", async () => {
  const book = await frozen();
  const run = async (at: FakeWorkbook): Promise<string> => {
    const outcome = await runReport(at, { reports: ["bdhvs"], words: RUN_WORDS_VI });
    if (!outcome.ok) throw new Error(outcome.failure.code);
    return outcome.value.report.bdhvs!.lines.join("\n");
  };
  expect(await run(book)).not.toContain("kỳ báo cáo");
  const lines = await run(withRows(book, [...LEARNERS, NEWCOMER], "10/11/2025"));
  expect(lines).toContain("Số người học tăng 1 người so với kỳ báo cáo đến ngày 30/9/2025 (4 người)");
  expect(lines).toContain("số người được cấp chứng nhận, chứng chỉ tăng 1 người (kỳ trước 1 người)");
});

test("a kept part that came back broken is named and counts as empty", async () => {
  const book = await frozen();
  const state = new Map(book.snapshot.state).set("periods", '[{"label":"2025-09"}]').set("last-run", '{"at":1}');
  const { unreadableState, state: officer } = analyse({ ...book.snapshot, state });
  expect(unreadableState).toEqual(["periods", "last-run"]);
  expect(officer).toMatchObject({ periods: [], lastRun: null });
});

test("every reason and problem has words", () => {
  const reasons: Readonly<Record<FigureReason, string>> = MOVE_WORDS_VI;
  const problems: Readonly<Record<PeriodProblemCode, string>> = PERIOD_PROBLEM_WORDS_VI;
  for (const words of [...Object.values(reasons), ...Object.values(problems)]) expect(words).toMatch(/\S/);
});

import { countedIn } from "../../../src/app/counted-in";
import { followCell } from "../../../src/app/follow-cell";
import { runReport, type RunReport } from "../../../src/app/run-report";
import { RUN_WORDS_VI } from "../../../src/i18n/run-words";
import { cellAddress } from "../../../src/sheet/a1";
import { communeWorkbook, LEARNERS } from "../../support/commune-workbook";

const REPORT = "Báo cáo BDHVS";

async function run(): Promise<RunReport> {
  const rows = [...LEARNERS, [5, "Y Hlen", "12/07/1995", "Nữ", "062195001239", "Thôn 2", "15/10/2025", ""]];
  const book = communeWorkbook(rows);
  const outcome = await runReport(book, { reports: ["bdhvs"], words: RUN_WORDS_VI });
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

/** A1 address of the first cell of the report that holds the words. */
function reportCell({ drafts }: RunReport, words: string): string {
  const { row, column, cells } = drafts.reports[0]!.draft.blocks[0]!;
  for (const [r, line] of cells.entries()) {
    const c = line.findIndex((cell) => typeof cell === "string" && cell.includes(words));
    if (c >= 0) return cellAddress(row + r, column + c);
  }
  throw new Error(`The report does not say: ${words}`);
}

test("a sentence of the report leads to each figure it prints and on to its cell of Chỉ tiêu", async () => {
  const done = await run();
  const cell = reportCell(done, "người tham gia học tập kỹ năng số, đạt");
  const followed = followCell(done, REPORT, `${cell}:Z99`);
  if (followed.kind !== "report") throw new Error(followed.kind);
  const learners = followed.figures.find(
    ({ figure }) => figure.id === "learners.population" && figure.part === "numerator",
  );
  expect(learners).toMatchObject({ text: "4", value: { id: "learners.population", numerator: 4, denominator: 300 } });
  expect(followCell(done, "Chỉ tiêu", learners!.cell!)).toMatchObject({
    kind: "indicator",
    value: { id: "learners.population" },
  });
});

test("every figure of every cell of the report is one that the cell's own text prints", async () => {
  const { drafts } = await run();
  const [{ figures, draft }] = drafts.reports as [RunReport["drafts"]["reports"][number]];
  const { row, column, cells } = draft.blocks[0]!;
  const texts = new Map(
    cells.flatMap((line, r) => line.map((cell, c) => [cellAddress(row + r, column + c), cell] as const)),
  );
  expect(figures.length).toBeGreaterThan(40);
  for (const { cell, text } of figures) expect(String(texts.get(cell))).toContain(text);
});

test("a cell of a table leads to the part of the breakdown, its total to all learners", async () => {
  const done = await run();
  const { figures } = done.drafts.reports[0]!;
  const cellOf = (of: string | undefined): string =>
    figures.find(({ figure }) => figure.id === "by-hamlet" && figure.part === "numerator" && figure.of === of)!.cell;
  expect(followCell(done, REPORT, cellOf("Thôn 1"))).toMatchObject({
    figures: [{ value: { id: "by-hamlet", of: "Thôn 1", numerator: 2 } }],
  });
  expect(followCell(done, REPORT, cellOf(undefined))).toMatchObject({
    figures: [{ value: { id: "learners.population", numerator: 4 } }],
  });
});

test("a line of Người học leads to the person, in the list and in the block of courses", async () => {
  const done = await run();
  expect(followCell(done, "Người học", "B6")).toEqual({ kind: "person", person: 1 });
  const courses = done.drafts.people.blocks[2]!;
  const address = cellAddress(courses.row + 4, courses.column + 1);
  expect(followCell(done, "Người học", address)).toEqual({ kind: "person", person: 2 });
  expect(followCell(done, "Người học", "B4")).toEqual({ kind: "nothing" });
});

test("a row of a list leads to its person, or says why it is not counted", async () => {
  const done = await run();
  expect(followCell(done, "Thôn 1", "$D$4")).toEqual({
    kind: "row",
    sheet: "Thôn 1",
    row: 4,
    person: 1,
    notCounted: null,
  });
  expect(followCell(done, "Thôn 1", "B7")).toMatchObject({
    kind: "row",
    person: null,
    notCounted: "joined-after-cutoff",
  });
  for (const address of ["B2", "B99", "C:C", ""])
    expect(followCell(done, "Thôn 1", address)).toEqual({ kind: "nothing" });
  expect(followCell(done, "Sổ khác", "B3")).toEqual({ kind: "nothing" });
});

test("a person is followed to every figure that counts them, as numerator or denominator, and to where it is printed", async () => {
  const { analysis, drafts } = await run();
  const counted = countedIn(analysis, drafts, 1);
  const find = (id: string, of?: string) => counted.find(({ value }) => value.id === id && value.of === of);
  expect(find("learners")).toMatchObject({
    times: 1,
    isInDenominator: false,
    cell: { sheet: "Chỉ tiêu", address: "D5" },
  });
  expect(find("certified")).toMatchObject({ times: 0, isInDenominator: true });
  expect(find("by-hamlet.certified", "Thôn 1")).toMatchObject({ times: 0, isInDenominator: true });
  expect(find("by-hamlet", "Thôn 2")).toBeUndefined();
  const printed = find("by-hamlet", "Thôn 1")!.printed;
  expect(printed.map(({ sheet, text }) => [sheet, text])).toContainEqual([REPORT, "2"]);
  for (const { address } of printed) expect(followCell({ analysis, drafts }, REPORT, address).kind).toBe("report");
});

test("the persons counted in a figure are as many as its numerator says", async () => {
  const { analysis, drafts } = await run();
  const times = new Map<string, number>();
  for (const { index } of analysis.people.persons) {
    for (const { value, times: own } of countedIn(analysis, drafts, index)) {
      const key = `${value.id}|${value.of ?? ""}`;
      times.set(key, (times.get(key) ?? 0) + own);
    }
  }
  for (const { id, of, numerator } of analysis.values) {
    if (/^(rows|activities|support)/.test(id)) continue;
    expect([id, of, times.get(`${id}|${of ?? ""}`) ?? 0]).toEqual([id, of, numerator]);
  }
  expect(countedIn(analysis, drafts, 99)).toEqual([]);
});

import { unzipSync } from "fflate";
import { runReport, type RunReport, type RunRequest } from "../../src/app/run-report";
import { indicatorKey } from "../../src/report-layout/indicator-sheet";
import { RUN_WORDS_VI } from "../../src/i18n/run-words";
import { excelWorkbookPort } from "../../src/office/excel-workbook-port";
import { readWorkbook } from "../../src/preview-host/xlsx/read-workbook";
import { xlsxOf } from "../support/book-builder";
import { contractBook, listSheet, smallBook } from "../support/contract-book";
import { batchesOf, contentsOf, settled, withFaults } from "../support/host-faults";
import { hostsOfThisFile } from "../support/open-host";

const open = hostsOfThisFile();
const port = excelWorkbookPort({ answerWithinMs: 5_000 });
const OUTPUTS = ["Kết quả kiểm tra", "Người học", "Chỉ tiêu", "Báo cáo BDHVS"];

async function run(parts: Partial<RunRequest> = {}): Promise<RunReport> {
  const outcome = await runReport(port, { reports: ["bdhvs"], words: RUN_WORDS_VI, ...parts });
  if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${outcome.failure.detail}`);
  return outcome.value;
}

/** The parts of the sheets by name, but for which tab is in front. */
function sheetParts(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  return Object.fromEntries(
    parts.map(([name, part]) => [name, Buffer.from(part).toString("utf8").replace(' tabSelected="1"', "")]),
  );
}

describe("one run of a workbook (emulated)", () => {
  test("writes the output sheets, and Excel's calculated figures are the add-in's own", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    const { differences, analysis } = await run();
    expect(differences).toEqual([]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
      "Thông tin",
      "Địa bàn",
      "Đơn vị",
      "Thôn 1",
      "Thôn 2",
      ...OUTPUTS,
    ]);
    const indicators = host.workbook.sheets.find(({ name }) => name === "Chỉ tiêu")!;
    const formulas = [...indicators.cells.values()].flatMap((row) => [...row.values()].filter((cell) => cell.formula));
    expect(formulas.length).toBeGreaterThan(analysis.values.length / 2);
    expect(formulas.filter(({ value }) => value !== null && typeof value === "object")).toEqual([]);
    expect(host.host.log).toEqual([]);
  });

  test("leaves participant and reference sheets byte for byte as they were in the file", async () => {
    const bytes = xlsxOf(smallBook());
    const host = await open({ bytes });
    await run();
    const after = sheetParts(host.save());
    for (const [name, part] of Object.entries(sheetParts(bytes))) expect([name, after[name]]).toEqual([name, part]);
  });

  test("made twice gives the same sheets in the same places: nothing is stacked up, nothing left over", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    await run();
    const grids = () =>
      host.workbook.sheets.map(({ name, cells, merges, charts }) => ({
        name,
        cells,
        merges,
        charts: charts.map(({ series, title }) => ({ series, title })),
      }));
    const first = structuredClone(grids());
    await run();
    expect(grids()).toEqual(first);
    expect(host.workbook.customXmlParts).toHaveLength(1);
    expect(host.workbook.names.map(({ name, formula }) => name + formula).join()).not.toContain("#REF!");
    expect(readWorkbook(host.save()).sheets.map(({ name }) => name)).toEqual(first.map(({ name }) => name));
  });

  test("a workbook that the officer put in another order keeps that order", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    await run({ reports: ["bdhvs", "ncds"] });
    host.workbook.sheets.reverse();
    const order = host.workbook.sheets.map(({ name }) => name);
    await run({ reports: ["bdhvs", "ncds"] });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(order);
  });

  test("figures follow a changed reference cell without the add-in", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    const { drafts } = await run();
    const cells = drafts.indicatorCells.get(indicatorKey({ id: "learners.population" }))!;
    const info = host.host.sheetNamed("Thông tin");
    const row = [...info.cells].find(([, line]) => line.get(0)?.value === "Dân số")![0];
    host.host.typeAsUser(info, { top: row, bottom: row, left: 1, right: 1 }, 1000);
    const read = await port.readSnapshot();
    const grid = read.ok ? read.value.sheets.find(({ name }) => name === "Chỉ tiêu")!.values : [];
    const at = (address: string) => grid[Number(/\d+/.exec(address)![0]) - 1]![address.charCodeAt(0) - 65];
    expect(at(cells.denominator!)).toBe(1000);
  });

  test("needs at most ten round trips with office.js's own tidying, a first run less", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    const first = await batchesOf(host, run);
    const again = await batchesOf(host, run);
    expect([first.length, again.length]).toEqual([9, 10]);
  });

  test("needs no more round trips for thirty sheets than for three, nor for three hundred rows", async () => {
    const rows = (count: number, at: number) =>
      Array.from({ length: count }, (_, index) => [
        `Nguyễn Văn ${"ABCDEGHKLM"[index % 10]}`,
        `0${1 + (index % 9)}/0${1 + (at % 9)}/19${60 + (index % 40)}`,
        "Nam",
        `0620${60 + (index % 40)}${String(at * 1000 + index).padStart(6, "0")}`,
        "0912345678",
        "Thôn 1",
        "Người dân",
      ]);
    const book = (sheets: number, count: number) =>
      xlsxOf(
        contractBook(...Array.from({ length: sheets }, (_, at) => listSheet(`Danh sách ${at + 1}`, rows(count, at)))),
      );
    const made: number[] = [];
    for (const bytes of [book(3, 5), book(30, 5), book(3, 300)]) {
      const host = await open({ bytes });
      made.push((await batchesOf(host, run)).length);
    }
    expect(made[1]).toBe(made[0]);
    expect(made[2]).toBe(made[0]);
  });

  test("sends no more than 350 kB for a small book", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    await run();
    await settled();
    expect(host.host.counters.requestBytes).toBeLessThan(350_000);
  });

  test("refused within any batch, it says so and the workbook is as before", async () => {
    const measured = await open({ bytes: xlsxOf(smallBook()) });
    await run();
    const batches = await batchesOf(measured, run);
    measured.close();
    const host = await open({ bytes: xlsxOf(smallBook()) });
    await run();
    await settled();
    let before = contentsOf(host.workbook);
    let tidying = 0;
    // Every action of staging and of the exchange is tried on a small plan in faults-while-writing.test.ts.
    const points = batches.map((actions, index) => ({ batch: index + 1, action: Math.floor(actions / 3) }));
    for (const point of points) {
      const outcome = await withFaults(host, { failAt: [{ ...point, code: "AccessDenied" }] }, () =>
        runReport(port, { reports: ["bdhvs"], words: RUN_WORDS_VI }),
      );
      if (outcome.ok) {
        // What failed was office.js letting go of its ranges, which is no matter of ours.
        tidying++;
        before = contentsOf(host.workbook);
        continue;
      }
      expect(outcome).toMatchObject({ ok: false, failure: { code: "sheet-protected" } });
      expect(contentsOf(host.workbook)).toEqual(before);
    }
    expect(tidying).toBe(2);
    expect((await run()).differences).toEqual([]);
  });

  test("a reading that fails once for no reason is tried again", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    const outcome = await withFaults(host, { failAt: [{ batch: 2, action: 3, code: "GeneralException" }] }, run);
    expect(outcome.differences).toEqual([]);
  });

  test("a protected workbook structure is said before anything is written", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    await globalThis.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = contentsOf(host.workbook);
    const outcome = await runReport(port, { reports: ["bdhvs"], words: RUN_WORDS_VI });
    expect(outcome).toMatchObject({ ok: false, failure: { code: "sheet-protected" } });
    expect(contentsOf(host.workbook)).toEqual(before);
  });

  test("protected participant sheets are read like others", async () => {
    await open({ bytes: xlsxOf(smallBook().map((sheet) => ({ ...sheet, protected: sheet.name.startsWith("Thôn") }))) });
    expect((await run()).differences).toEqual([]);
  });

  test.each([
    ["no-participant-sheet", contractBook()],
    ["no-reference-sheet", [listSheet("Thôn 1", [["A Tik", "01/01/1990", "Nam", "062090001234", "", "Thôn 1", ""]])]],
  ] as const)("%s is said, and nothing is written", async (code, sheets) => {
    const host = await open({ bytes: xlsxOf(sheets) });
    const before = contentsOf(host.workbook);
    const outcome = await runReport(port, { reports: ["bdhvs"], words: RUN_WORDS_VI });
    expect(outcome).toMatchObject({ ok: false, failure: { code } });
    expect(contentsOf(host.workbook)).toEqual(before);
  });
});

describe("the officer's own edits in a report sheet (emulated)", () => {
  const REPORT = "Báo cáo BDHVS";

  test("are found, kept and named, and replaced only when asked", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    expect((await run()).keptSheets).toEqual([]);
    expect((await run()).keptSheets).toEqual([]);
    const at = { top: 60, bottom: 60, left: 1, right: 1 };
    host.host.typeAsUser(host.host.sheetNamed(REPORT), at, "Ý kiến của tôi");
    expect((await run()).keptSheets).toEqual([REPORT]);
    const typed = () => host.host.sheetNamed(REPORT).cells.get(60)?.get(1)?.value;
    expect(typed()).toBe("Ý kiến của tôi");
    expect((await run({ replaceEdited: true })).keptSheets).toEqual([]);
    expect(typed()).not.toBe("Ý kiến của tôi");
    expect((await run()).keptSheets).toEqual([]);
  });

  test("are kept after saving and opening again", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    await run();
    host.host.typeAsUser(host.host.sheetNamed(REPORT), { top: 0, bottom: 0, left: 0, right: 0 }, "Sửa tay");
    await open({ bytes: host.save() });
    expect((await run()).keptSheets).toEqual([REPORT]);
  });

  test("a report sheet that came from elsewhere counts as the officer's own", async () => {
    const host = await open({ bytes: xlsxOf([...smallBook(), { name: REPORT, grid: [["BÁO CÁO", "cũ"]] }]) });
    expect((await run()).keptSheets).toEqual([REPORT]);
    expect(host.host.sheetNamed(REPORT).cells.get(0)?.get(1)?.value).toBe("cũ");
  });

  test("an untouched report sheet is replaced after saving and opening again", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    await run();
    await open({ bytes: host.save() });
    expect((await run()).keptSheets).toEqual([]);
  });
});

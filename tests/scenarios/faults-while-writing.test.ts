import { excelWorkbookPort } from "../../src/office/excel-workbook-port";
import type { NodeHost } from "../../src/preview-host/entry-node";
import type { FailurePoint, FaultPlan } from "../../src/preview-host/protocol/fault-plan";
import type { WritePlan } from "../../src/sheet/write-plan";
import { bookOf } from "../support/book-builder";
import { batchesOf, contentsOf, withFaults } from "../support/host-faults";
import { hostsOfThisFile } from "../support/open-host";
import { plainDraft } from "../support/plain-draft";

const open = hostsOfThisFile();
const port = excelWorkbookPort({ answerWithinMs: 40 });

/** Two sheets that stood before, one that is new; formulas across, looks, merges, a kept entry. */
function plan(version: number, names: readonly string[]): WritePlan {
  const drafts = {
    "Người học": plainDraft(
      "Người học",
      [
        ["Họ tên", "Số"],
        [`Bản ${version}`, version],
      ],
      {
        merges: [{ top: 3, left: 0, bottom: 3, right: 1 }],
        rowHeightsPt: new Map([[0, 20 + version]]),
        columnWidthsPt: new Map([[0, 120]]),
        formats: [
          { area: { top: 0, left: 0, bottom: 0, right: 1 }, bold: true, borders: { bottom: { line: "thin" } } },
        ],
      },
    ),
    "Chỉ tiêu": plainDraft("Chỉ tiêu", [["Tổng", { formula: "=SUM('Người học'!B2:B9)" }]]),
    "Báo cáo": plainDraft("Báo cáo", [[`Báo cáo bản ${version}`]]),
  };
  return {
    steps: [
      ...names.map((name) => ({ verb: "rebuild-sheet", draft: drafts[name as keyof typeof drafts] }) as const),
      { verb: "keep-state", key: "version", json: String(version) },
      { verb: "activate-sheet", sheet: names.at(-1)! },
    ],
  };
}

const FIRST = plan(1, ["Người học", "Chỉ tiêu"]);
const SECOND = plan(2, ["Người học", "Chỉ tiêu", "Báo cáo"]);

async function bookAfterFirst(): Promise<NodeHost> {
  const host = await open({
    workbook: bookOf([
      { name: "Thôn 1", grid: [["Họ và tên"], ["A Tik"]] },
      { name: "Ghi chú", grid: [["Xem trang Chỉ tiêu"]] },
    ]),
  });
  expect(await port.apply(FIRST)).toMatchObject({ ok: true });
  return host;
}

/** Failure at every action of every batch of the second run, in order. */
async function everyAction(): Promise<FailurePoint[]> {
  const host = await bookAfterFirst();
  const batches = await batchesOf(host, () => port.apply(SECOND));
  expect(batches.length).toBeGreaterThanOrEqual(3);
  return batches.flatMap((actions, batch) =>
    Array.from({ length: actions }, (_, action) => ({ batch: batch + 1, action })),
  );
}

function names({ workbook }: NodeHost): string[] {
  return workbook.sheets.map(({ name }) => name);
}

const ALL = ["Thôn 1", "Ghi chú", "Người học", "Chỉ tiêu", "Báo cáo"];

/** Its values as the officer reads them: the calculated one shows that formulas were led along. */
function expectSecond(host: NodeHost): void {
  expect(names(host)).toEqual(ALL);
  const [, , learners, indicators, report] = host.workbook.sheets;
  expect(learners!.cells.get(1)!.get(0)!.value).toBe("Bản 2");
  expect(indicators!.cells.get(0)!.get(1)).toMatchObject({ value: 2, formula: "SUM('Người học'!B2:B9)" });
  expect(report!.cells.get(0)!.get(0)!.value).toBe("Báo cáo bản 2");
  expect(host.workbook.activeSheetId).toBe(report!.id);
  expect(host.workbook.customXmlParts.map(({ xml }) => xml)).toEqual([expect.stringContaining(">2</entry>")]);
}

describe("a refusal while output sheets are written (emulated)", () => {
  test("without misfortune the sheets stand in place of the former ones, in their places", async () => {
    const host = await bookAfterFirst();
    await port.apply(SECOND);
    expectSecond(host);
  });

  test.each(["GeneralException", "AccessDenied"] as const)(
    "%s at any action: a failure is said and the workbook is as before, or all of it is done",
    async (code) => {
      const points = await everyAction();
      let host = await bookAfterFirst();
      let before = contentsOf(host.workbook);
      const expected = code === "AccessDenied" ? "sheet-protected" : "unexpected";
      for (const point of points) {
        const outcome = await withFaults(host, { failAt: [{ ...point, code }] }, () => port.apply(SECOND));
        if (outcome.ok) {
          expectSecond(host);
          host.close();
          host = await bookAfterFirst();
          before = contentsOf(host.workbook);
        } else {
          expect(outcome.failure.code).toBe(expected);
          expect(contentsOf(host.workbook)).toEqual(before);
        }
      }
      expect(await port.apply(SECOND)).toMatchObject({ ok: true });
      expectSecond(host);
    },
  );

  test("whatever fails, and although settling it fails too, the next reading and the next run find a whole workbook", async () => {
    const points = await everyAction();
    let host = await bookAfterFirst();
    for (const point of points) {
      const failAt = [point, { batch: point.batch + 1, action: 1 }, { batch: point.batch + 2, action: 1 }];
      const faults: FaultPlan = { failAt };
      const outcome = await withFaults(host, faults, () => port.apply(SECOND));
      const read = await port.readSnapshot();
      expect(read.ok && read.value.sheets.every(({ name }) => ALL.includes(name))).toBe(true);
      expect(names(host).slice(0, 4)).toEqual(ALL.slice(0, 4));
      if (!outcome.ok && names(host).length === 4) continue;
      expect(await port.apply(SECOND)).toMatchObject({ ok: true });
      expectSecond(host);
      host.close();
      host = await bookAfterFirst();
    }
  });

  test("a failing deletion of the former sheets leaves no former sheet after the next reading", async () => {
    const points = (await everyAction()).reverse().slice(0, 12);
    for (const point of points) {
      const host = await bookAfterFirst();
      await withFaults(host, { failAt: [point, { batch: point.batch + 1, action: 0 }] }, () => port.apply(SECOND));
      await port.readSnapshot();
      expect(names(host).filter((name) => /[⧗⧖]/.test(name))).toEqual([]);
    }
  });

  test.each(["hangOn", "loseAnswerOf"] as const)(
    "%s any batch: no answer is said, nothing is half done",
    async (kind) => {
      const first = await bookAfterFirst();
      const batches = (await batchesOf(first, () => port.apply(SECOND))).length;
      first.close();
      for (let batch = 1; batch <= batches; batch++) {
        const host = await bookAfterFirst();
        const before = contentsOf(host.workbook);
        const outcome = await withFaults(host, { [kind]: [batch] }, () => port.apply(SECOND));
        if (outcome.ok) expectSecond(host);
        else {
          expect(outcome.failure.code).toBe("no-answer");
          expect(contentsOf(host.workbook)).toEqual(before);
        }
        expect(await port.apply(SECOND)).toMatchObject({ ok: true });
        expectSecond(host);
        host.close();
      }
    },
  );

  test("Excel that does not answer any more is given up in time and found whole later", async () => {
    const host = await bookAfterFirst();
    for (let batch = 1; batch <= 5; batch++) {
      const hangOn = [batch, batch + 1, batch + 2, batch + 3];
      await withFaults(host, { hangOn }, () => port.apply(SECOND));
      const read = await port.readSnapshot();
      expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(ALL.slice(0, names(host).length));
    }
    expect(await port.apply(SECOND)).toMatchObject({ ok: true });
    expectSecond(host);
  });

  test("stopped by the officer at any step: cancelled is said, the workbook is as before", async () => {
    const host = await bookAfterFirst();
    const before = contentsOf(host.workbook);
    for (let step = 0; step < 4; step++) {
      let looked = 0;
      const cancel = {
        get cancelled() {
          return looked++ >= step;
        },
      };
      const outcome = await port.apply(SECOND, cancel);
      expect(outcome).toMatchObject({ ok: false, failure: { code: "cancelled" } });
      expect(contentsOf(host.workbook)).toEqual(before);
    }
  });

  test("while a cell is being typed into, that is said and nothing is written", async () => {
    const host = await bookAfterFirst();
    const before = contentsOf(host.workbook);
    host.host.cellEdit = true;
    expect(await port.apply(SECOND)).toMatchObject({ ok: false, failure: { code: "cell-edit-mode" } });
    host.host.cellEdit = false;
    expect(contentsOf(host.workbook)).toEqual(before);
  });

  test("two runs at once follow each other", async () => {
    const host = await bookAfterFirst();
    const outcomes = await Promise.all([port.apply(FIRST), port.apply(SECOND)]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expectSecond(host);
  });

  test("a sheet of the officer with a like name is never taken for ours", async () => {
    const host = await open({ workbook: bookOf([{ name: "Người học (đang lập)", grid: [["của tôi"]] }]) });
    await port.apply(FIRST);
    expect(names(host)).toContain("Người học (đang lập)");
  });
});

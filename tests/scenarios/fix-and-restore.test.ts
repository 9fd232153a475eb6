import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { analyse } from "../../src/app/analyse";
import { applyFixes, proposeFixes, type FixRun } from "../../src/app/fixes";
import { readOfficerState, type AppliedFix } from "../../src/app/officer-state";
import { restoreFixes, type RestoreRun } from "../../src/app/restore";
import { RULES } from "../../src/domain/rules/registry";
import type { RowRule } from "../../src/domain/rules/rule";
import { excelWorkbookPort } from "../../src/office/excel-workbook-port";
import type { NodeHost } from "../../src/preview-host/entry-node";
import { parseCellAddress } from "../../src/sheet/a1";
import { xlsxOf } from "../support/book-builder";
import { contractBook, listSheet, smallBook } from "../support/contract-book";
import { exampleBook } from "../support/example-book";
import { batchesOf, settled, withFaults } from "../support/host-faults";
import { hostsOfThisFile } from "../support/open-host";

const open = hostsOfThisFile();
const port = excelWorkbookPort({ answerWithinMs: 5_000 });
const CLOCK = { now: () => Date.UTC(2025, 9, 10) };

async function fix(codes?: readonly AppliedFix["code"][]): Promise<FixRun> {
  const outcome = await applyFixes(port, CLOCK, codes === undefined ? {} : { codes: new Set(codes) });
  if (!outcome.ok) throw new Error(outcome.failure.detail);
  return outcome.value;
}

async function restore(): Promise<RestoreRun> {
  const outcome = await restoreFixes(port, () => true);
  if (!outcome.ok) throw new Error(outcome.failure.detail);
  return outcome.value;
}

async function log(): Promise<readonly AppliedFix[]> {
  const read = await port.readSnapshot();
  if (!read.ok) throw new Error(read.failure.detail);
  return readOfficerState(read.value.state).state.fixes;
}

interface CellState {
  readonly content: unknown;
  readonly format: string;
  readonly font: unknown;
  readonly fill: unknown;
  readonly quotePrefix: boolean;
}

/** Content, format and looks of every cell of the workbook, by SHEET!CELL in rows and columns. */
function cellsOf({ workbook }: NodeHost): Map<string, CellState> {
  const cells = new Map<string, CellState>();
  for (const sheet of workbook.sheets) {
    for (const [row, line] of sheet.cells) {
      for (const [column, { value, formula, style }] of line) {
        const { numberFormat, font, fill, quotePrefix } = workbook.styles.get(style);
        const content = formula === undefined ? value : `=${formula}`;
        cells.set(`${sheet.name}!${row},${column}`, { content, format: numberFormat, font, fill, quotePrefix });
      }
    }
  }
  return cells;
}

function changedCells(before: Map<string, CellState>, after: Map<string, CellState>): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => JSON.stringify(before.get(key)) !== JSON.stringify(after.get(key)));
}

function keyOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  const { row, column } = parseCellAddress(cell)!;
  return `${sheet}!${row},${column}`;
}

function put(host: NodeHost, sheet: string, address: string, input: unknown): void {
  const { row, column } = parseCellAddress(address)!;
  host.host.typeAsUser(host.host.sheetNamed(sheet), { top: row, bottom: row, left: column, right: column }, input);
}

/** The workbook with one of its texts in formatted runs, as Excel keeps it when a part of a cell is made bold. */
function withRuns(bytes: Uint8Array, text: string, runs: readonly string[]): Uint8Array {
  const parts = unzipSync(bytes);
  const isSheet = (name: string): boolean => /^xl\/(?:sharedStrings|worksheets\/sheet)/.test(name);
  for (const name of Object.keys(parts).filter(isSheet)) {
    const plain = new RegExp(`<t(?: [^>]*)?>${text}</t>`, "g");
    parts[name] = strToU8(strFromU8(parts[name]!).replace(plain, runs.map((run) => `<r>${run}</r>`).join("")));
  }
  return zipSync(parts);
}

const FIXABLE = RULES.filter((rule): rule is RowRule => rule.scope === "row" && rule.mend !== undefined);

describe("certain fixes (emulated)", () => {
  test("there are eight of them", () => {
    expect(FIXABLE.length).toBeGreaterThanOrEqual(8);
  });

  test.each(FIXABLE.map((rule) => [rule.code, rule] as const))(
    "%s: only faulty cells change, each is in the log, and all come back after saving and opening again",
    async (code, { examples }) => {
      const host = await open({ bytes: xlsxOf(exampleBook(examples.failing)) });
      const before = cellsOf(host);
      const { applied, left } = await fix([code]);
      expect(applied.length).toBeGreaterThan(0);
      expect(left).toEqual([]);
      const after = cellsOf(host);
      expect(changedCells(before, after).sort()).toEqual([...new Set(applied.map(keyOf))].sort());
      expect(await log()).toEqual(applied);
      const second = await open({ bytes: host.save() });
      expect(cellsOf(second)).toEqual(after);
      expect((await restore()).restored).toHaveLength(applied.length);
      expect(cellsOf(second)).toEqual(before);
      expect(await log()).toEqual([]);
      expect(second.workbook.customXmlParts).toEqual([]);
    },
  );

  test("of all kinds together, some cells twice, come back exactly after saving and opening again", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    const before = cellsOf(host);
    const { applied } = await fix();
    expect(new Set(applied.map(({ code }) => code)).size).toBeGreaterThanOrEqual(4);
    const second = await open({ bytes: host.save() });
    await restore();
    expect(cellsOf(second)).toEqual(before);
    const { restored, left } = await restore();
    expect({ restored, left }).toEqual({ restored: [], left: [] });
    expect(cellsOf(second)).toEqual(before);
  });

  test("take a number to a text of twelve digits and back to the very number and format", async () => {
    const host = await open({
      bytes: xlsxOf(
        contractBook(
          listSheet("Thôn 1", [["A Tik", "30/12/1978", "Nam", 62078005555, "0901122334", "Thôn 1", ""]], {
            formats: { E2: "0.00E+00" },
          }),
        ),
      ),
    });
    const at = "Thôn 1!1,4";
    await fix(["id-lost-zero"]);
    expect(cellsOf(host).get(at)).toMatchObject({ content: "062078005555", format: "@" });
    await restore();
    expect(cellsOf(host).get(at)).toMatchObject({ content: 62078005555, format: "0.00E+00" });
  });

  test("take text out of its old font and give the font back", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    const at = "Thôn 2!3,1";
    expect(cellsOf(host).get(at)).toMatchObject({ font: { name: ".VnTime" } });
    await fix(["name-legacy-encoding"]);
    expect(cellsOf(host).get(at)).toMatchObject({ content: "Nguyễn Văn Long", font: { name: "Times New Roman" } });
    await restore();
    expect(cellsOf(host).get(at)).toMatchObject({ content: "NguyÔn V¨n Long", font: { name: ".VnTime" } });
  });

  test("leave a cell that changed between reading and writing, and say so", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    let looked = 0;
    const meddling = {
      ...port,
      lookAtCells: (...args: Parameters<typeof port.lookAtCells>) => {
        if (looked++ === 0) put(host, "Thôn 1", "B3", "TRẦN THỊ MẬN");
        return port.lookAtCells(...args);
      },
    };
    const outcome = await applyFixes(meddling, CLOCK, { codes: new Set(["name-case"]) });
    expect(outcome).toMatchObject({ ok: true, value: { applied: [], left: [{ why: "changed" }] } });
    expect(cellsOf(host).get("Thôn 1!2,1")).toMatchObject({ content: "TRẦN THỊ MẬN" });
    expect(await log()).toEqual([]);
  });

  test("mend only what was shown before: neither other cells nor a text that stands there by now", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    const read = await port.readSnapshot();
    if (!read.ok) throw new Error(read.failure.detail);
    const proposals = proposeFixes(analyse(read.value), new Set(["name-case"]));
    const seen = proposals.filter(({ issue }) => issue.sheet === "Thôn 1");
    expect(seen).toMatchObject([{ issue: { cell: "B3" }, before: "TRẦN THỊ MAI" }]);
    put(host, "Thôn 1", "B3", "LÊ THỊ MẬN");
    put(host, "Thôn 1", "B4", "LÊ VĂN MẪU");
    const codes = new Set(["name-case"] as const);
    const outcome = await applyFixes(port, CLOCK, { codes, seen });
    expect(outcome).toMatchObject({ ok: true, value: { applied: [], left: [{ why: "changed" }] } });
    expect(cellsOf(host).get("Thôn 1!2,1")).toMatchObject({ content: "LÊ THỊ MẬN" });
    put(host, "Thôn 1", "B3", "TRẦN THỊ MAI");
    await applyFixes(port, CLOCK, { codes, seen });
    expect(cellsOf(host).get("Thôn 1!2,1")).toMatchObject({ content: "Trần Thị Mai" });
    expect(cellsOf(host).get("Thôn 1!3,1")).toMatchObject({ content: "LÊ VĂN MẪU" });
  });

  test("leave formulas", async () => {
    const sheets = smallBook();
    const list = sheets.find(({ name }) => name === "Thôn 1")!;
    const grid = list.grid.map((row, r) =>
      row.map((cell, c) => (r === 2 && c === 1 ? { formula: '=UPPER("Trần Thị Mai")', value: "TRẦN THỊ MAI" } : cell)),
    );
    const host = await open({ bytes: xlsxOf([...sheets.filter((sheet) => sheet !== list), { ...list, grid }]) });
    const { applied, left } = await fix(["name-case"]);
    expect({ applied, left }).toEqual({ applied: [], left: [] });
    const place = { sheet: "Thôn 1", row: 2, column: 1, before: "TRẦN THỊ MAI", after: "Trần Thị Mai" };
    const change = { ...place, beforeFormat: null, afterFormat: null, beforeFont: null, afterFont: null };
    const forced = await port.apply({ steps: [{ verb: "set-cell", change }] });
    expect(forced).toMatchObject({ ok: true, value: { done: [], left: [{ why: "formula" }] } });
    expect(cellsOf(host).get("Thôn 1!2,1")).toMatchObject({ content: '=UPPER("Trần Thị Mai")' });
  });

  test("leave the cells of a protected sheet and say so, and mend the others", async () => {
    const host = await open({
      bytes: xlsxOf(smallBook().map((sheet) => ({ ...sheet, protected: sheet.name === "Thôn 1" }))),
    });
    const before = cellsOf(host);
    const { applied, left } = await fix();
    expect(new Set(applied.map(({ sheet }) => sheet))).toEqual(new Set(["Thôn 2"]));
    expect(new Set(left.map(({ sheet, why }) => `${sheet} ${why}`))).toEqual(new Set(["Thôn 1 locked"]));
    expect(changedCells(before, cellsOf(host)).filter((key) => !key.startsWith("Thôn 2!"))).toEqual([]);
    await restore();
    expect(cellsOf(host)).toEqual(before);
    expect(await log()).toEqual([]);
  });

  test("mend the unlocked cells of a protected sheet where that takes no other format", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    await globalThis.Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem("Thôn 1");
      sheet.getRange("A2:H9").format.protection.locked = false;
      sheet.protection.protect();
      await sync();
    });
    const { applied, left } = await fix(["name-case"]);
    expect({ applied: applied.map(({ cell }) => cell), left }).toEqual({ applied: ["B3"], left: [] });
    expect(cellsOf(host).get("Thôn 1!2,1")).toMatchObject({ content: "Trần Thị Mai" });
  });

  test("leave a text in several fonts, which no restore could bring back, and say so", async () => {
    const bytes = withRuns(xlsxOf(smallBook()), "TRẦN THỊ MAI", [
      '<rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr><t xml:space="preserve">TRẦN </t>',
      '<rPr><sz val="11"/><rFont val="Calibri"/></rPr><t>THỊ MAI</t>',
    ]);
    const host = await open({ bytes });
    const { applied, left } = await fix(["name-case"]);
    expect({ applied, left }).toMatchObject({
      applied: [],
      left: [{ sheet: "Thôn 1", why: "several-fonts" }],
    });
    expect(host.host.sheetNamed("Thôn 1").cells.get(2)?.get(1)?.richTextXml).toContain("<b/>");
    expect(await log()).toEqual([]);
  });

  test("cost a fixed number of round trips, however many cells they mend", async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => [
        `TRẦN THỊ ${"ABCDEGHIKL"[index % 10]}O`,
        `0${1 + (index % 9)}/02/19${60 + (index % 30)}`,
        "Nữ",
        "",
        "",
        "Thôn 1",
        "",
      ]);
    const made: number[] = [];
    for (const count of [1, 60]) {
      const host = await open({ bytes: xlsxOf(contractBook(listSheet("Thôn 1", rows(count)))) });
      made.push((await batchesOf(host, () => fix(["name-case"]))).length);
      made.push((await batchesOf(host, restore)).length);
    }
    expect(made.slice(0, 2)).toEqual(made.slice(2));
    expect(made[0]).toBeLessThanOrEqual(17);
    expect(made[1]).toBeLessThanOrEqual(16);
  });
});

describe("taking fixes back (emulated)", () => {
  test("leaves a cell the officer changed after the fix, says so and keeps its entry", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    await fix(["name-case"]);
    put(host, "Thôn 1", "B3", "Trần Thị Mẫn");
    const { restored, left } = await restore();
    expect(restored).toEqual([]);
    expect(left).toMatchObject([{ fix: { cell: "B3" }, why: "changed" }]);
    expect(cellsOf(host).get("Thôn 1!2,1")).toMatchObject({ content: "Trần Thị Mẫn" });
    expect(await log()).toHaveLength(1);
  });

  test("finds the row again after the list was sorted, and leaves the cell that stands there now", async () => {
    const host = await open({
      bytes: xlsxOf(
        contractBook(
          listSheet("Thôn 1", [
            ["A Tik", "30/12/1978", "Nam", "", "", "Tho\u0302n 1", ""],
            ["Y Hlen", "02/09/2001", "Nữ", "", "", "Thôn 1", ""],
          ]),
        ),
      ),
    });
    const { applied } = await fix(["text-not-nfc"]);
    expect(applied).toMatchObject([{ cell: "G2", after: "Thôn 1" }]);
    await globalThis.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Thôn 1");
      const rows = sheet.getRange("B2:G3").load("values");
      await context.sync();
      rows.values = rows.values.map((row) => row.map((cell) => (cell === "" ? "" : `'${String(cell)}`))).reverse();
      await context.sync();
    });
    expect((await restore()).restored).toHaveLength(1);
    expect(cellsOf(host).get("Thôn 1!1,6")).toMatchObject({ content: "Thôn 1" });
    expect(cellsOf(host).get("Thôn 1!2,6")).toMatchObject({ content: "Tho\u0302n 1" });
  });

  test("leaves what stood on a sheet that is gone", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    await fix();
    await globalThis.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Thôn 1").delete();
      await context.sync();
    });
    const { restored, left } = await restore();
    expect(new Set(restored.map(({ sheet }) => sheet))).toEqual(new Set(["Thôn 2"]));
    expect(new Set(left.map(({ fix: { sheet } }) => sheet))).toEqual(new Set(["Thôn 1"]));
    expect(host.workbook.customXmlParts).toHaveLength(1);
  });

  test("drops quietly the entry of a cell that was never changed", async () => {
    const host = await open({ bytes: xlsxOf(smallBook()) });
    await fix(["name-case"]);
    put(host, "Thôn 1", "B3", "TRẦN THỊ MAI");
    expect(await restore()).toEqual({ restored: [], left: [] });
    expect(await log()).toEqual([]);
  });
});

describe("a fix that is cut short (emulated)", () => {
  test("at any action leaves no changed cell without its way back, and a restore brings all of it back", async () => {
    const bytes = xlsxOf(smallBook());
    const measured = await open({ bytes });
    const codes = ["id-lost-zero", "name-legacy-encoding"] as const;
    const batches = await batchesOf(measured, () => fix(codes));
    measured.close();
    const host = await open({ bytes });
    const before = cellsOf(host);
    // Reading changes nothing: only what looks, logs and writes is cut short.
    const points = batches
      .flatMap((actions, index) => Array.from({ length: actions }, (_, action) => ({ batch: index + 1, action })))
      .filter(({ batch }) => batch > 5 && batch <= batches.length - 5);
    expect(points.length).toBeGreaterThan(40);
    let cut = 0;
    for (const point of points) {
      const outcome = await withFaults(host, { failAt: [{ ...point, code: "AccessDenied" }] }, () =>
        applyFixes(port, CLOCK, { codes: new Set(codes) }),
      );
      if (!outcome.ok) cut++;
      const changed = changedCells(before, cellsOf(host));
      if (changed.length === 0 && host.workbook.customXmlParts.length === 0) continue;
      const logged = new Set((await log()).map(keyOf));
      expect(changed.filter((key) => !logged.has(key))).toEqual([]);
      await restore();
      expect(changedCells(before, cellsOf(host))).toEqual([]);
      expect(host.workbook.customXmlParts).toEqual([]);
    }
    expect(cut).toBeGreaterThan(20);
    await settled();
  });
});

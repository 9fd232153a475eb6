import { unzipSync } from "fflate";
import { analyse, type Analysis } from "../../src/app/analyse";
import { clearMarks, markIssues } from "../../src/app/mark-issues";
import { excelWorkbookPort } from "../../src/office/excel-workbook-port";
import type { NodeHost } from "../../src/preview-host/entry-node";
import { xlsxOf } from "../support/book-builder";
import { listSheet, smallBook } from "../support/contract-book";
import { batchesOf, settled, withFaults } from "../support/host-faults";
import { hostsOfThisFile } from "../support/open-host";

const open = hostsOfThisFile();
const port = excelWorkbookPort();

async function analysis(): Promise<Analysis> {
  const read = await port.readSnapshot();
  if (!read.ok) throw new Error(read.failure.detail);
  return analyse(read.value);
}

/** A workbook in which the officer colours ages above 60, and a text by a formula that looks like ours at a glance. */
async function bookWithOwnFormats(): Promise<NodeHost> {
  const host = await open({ bytes: xlsxOf(smallBook()) });
  await globalThis.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Thôn 1");
    const own = sheet.getRange("B2:B4").conditionalFormats.add("Custom");
    own.custom.rule.formula = '=LEN("bao cao")>0';
    own.custom.format.fill.color = "#FFFF00";
    await context.sync();
  });
  return open({ bytes: host.save() });
}

function parts(host: NodeHost): Record<string, string> {
  const all = Object.entries(unzipSync(host.save())).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
  return Object.fromEntries(all.map(([name, part]) => [name, Buffer.from(part).toString("utf8")]));
}

function formulasOf(host: NodeHost, sheet: string): unknown[] {
  return host.host.sheetNamed(sheet).conditionalFormats.map(({ formula, format }) => [formula, format?.fillColor]);
}

describe("marks on participant sheets (emulated)", () => {
  test("are conditional formats of our own; cells, fills and the officer's formats stay", async () => {
    const host = await bookWithOwnFormats();
    const cells = structuredClone(host.host.sheetNamed("Thôn 2").cells);
    expect(await markIssues(port, await analysis())).toMatchObject({ ok: true });
    expect(formulasOf(host, "Thôn 2")).toEqual([
      ['LEN("bao-cao-so")>0', "#FDE7E9"],
      ['LEN("bao-cao-so")>0', "#FFF4CE"],
    ]);
    expect(formulasOf(host, "Thôn 1")).toEqual([['LEN("bao cao")>0', "#FFFF00"]]);
    expect(host.host.sheetNamed("Thôn 2").cells).toEqual(cells);
    expect(formulasOf(host, "Thông tin")).toEqual([]);
  });

  test("stand on exactly the cells of errors and warnings", async () => {
    const host = await bookWithOwnFormats();
    const found = await analysis();
    await markIssues(port, found);
    const marked = host.host.sheetNamed("Thôn 2").conditionalFormats.flatMap(({ areas }) => areas);
    const wanted = found.issues.filter(({ sheet, severity }) => sheet === "Thôn 2" && severity !== "info");
    const addresses = marked.map(({ top, left }) => `${String.fromCharCode(65 + left)}${top + 1}`);
    expect(addresses.sort()).toEqual(wanted.map(({ cell }) => cell).sort());
    expect(addresses.length).toBeGreaterThan(0);
  });

  test("set twice are there once", async () => {
    const host = await bookWithOwnFormats();
    await markIssues(port, await analysis());
    const once = formulasOf(host, "Thôn 2");
    await markIssues(port, await analysis());
    expect(formulasOf(host, "Thôn 2")).toEqual(once);
  });

  test("taken away leave every sheet byte for byte as before, the officer's formats included", async () => {
    const host = await bookWithOwnFormats();
    const before = parts(host);
    await markIssues(port, await analysis());
    expect(parts(host)).not.toEqual(before);
    await clearMarks(port);
    expect(parts(host)).toEqual(before);
  });

  test("can be taken away after saving and opening again", async () => {
    const host = await bookWithOwnFormats();
    await markIssues(port, await analysis());
    const second = await open({ bytes: host.save() });
    await clearMarks(port);
    expect(formulasOf(second, "Thôn 2")).toEqual([]);
    expect(formulasOf(second, "Thôn 1")).toEqual([['LEN("bao cao")>0', "#FFFF00"]]);
  });

  test("of thousands of cells fit addresses of the length Excel takes", async () => {
    const host = await bookWithOwnFormats();
    const marks = Array.from({ length: 5_000 }, (_, row) => ({ row, column: 30, severity: "error" as const }));
    expect(await port.apply({ steps: [{ verb: "mark-cells", sheet: "Thôn 1", marks }] })).toMatchObject({ ok: true });
    const cells = host.host.sheetNamed("Thôn 1").conditionalFormats.flatMap(({ areas }) => areas);
    const rows = cells.filter(({ left }) => left === 30).map(({ top, bottom }) => bottom - top + 1);
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(5_000);
  });

  test("go with one click also from a sheet that was renamed, hidden or is no list any more", async () => {
    const host = await bookWithOwnFormats();
    await markIssues(port, await analysis());
    await globalThis.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Thôn 2");
      sheet.getRange("A1:Z1").values = [new Array<string>(26).fill("x")];
      sheet.name = "Cũ";
      sheet.visibility = "Hidden";
      await context.sync();
    });
    expect(formulasOf(host, "Cũ")).toHaveLength(2);
    expect(await clearMarks(port)).toMatchObject({ ok: true });
    expect(formulasOf(host, "Cũ")).toEqual([]);
  });

  test("cut short at any action leave nothing that was not there, but for marks of before", async () => {
    const host = await bookWithOwnFormats();
    const before = parts(host);
    const found = await analysis();
    const batches = await batchesOf(host, () => markIssues(port, found));
    await clearMarks(port);
    let cut = 0;
    for (const [index, actions] of batches.entries()) {
      for (let action = 0; action < actions; action += 1) {
        const failAt = [{ batch: index + 1, action, code: "GeneralException" as const }];
        const outcome = await withFaults(host, { failAt }, () => markIssues(port, found));
        if (!outcome.ok) cut += 1;
        else await clearMarks(port);
        expect(parts(host)).toEqual(before);
      }
    }
    expect(cut).toBeGreaterThan(5);
    await settled();
  });

  test("stay away from a protected sheet, which is named, and stand on the others", async () => {
    const host = await open({
      bytes: xlsxOf([
        ...smallBook().map((sheet) => ({ ...sheet, protected: sheet.name === "Thôn 2" })),
        listSheet("Thôn 3", [["", "05/03/1990", "Nam", "", "", "Thôn 1", ""]]),
      ]),
    });
    expect(await markIssues(port, await analysis())).toEqual({
      ok: false,
      failure: expect.objectContaining({ code: "sheet-protected", sheet: "Thôn 2" }),
    });
    expect(formulasOf(host, "Thôn 2")).toEqual([]);
    expect(formulasOf(host, "Thôn 3").length).toBeGreaterThan(0);
    expect(await clearMarks(port)).toMatchObject({ ok: true });
    expect(formulasOf(host, "Thôn 3")).toEqual([]);
  });
});

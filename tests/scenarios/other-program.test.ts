import { strToU8, unzipSync, zipSync, strFromU8 } from "fflate";
import { applyFixes } from "../../src/app/fixes";
import { analyse } from "../../src/app/analyse";
import { restoreFixes } from "../../src/app/restore";
import { excelWorkbookPort } from "../../src/office/excel-workbook-port";
import { xlsxOf } from "../support/book-builder";
import { contractBook, listSheet, smallBook } from "../support/contract-book";
import { hostsOfThisFile } from "../support/open-host";

const open = hostsOfThisFile();
const clock = { now: () => 1_700_000_000_000 };

describe("a workbook that another program wrote", () => {
  test("the first fixes ever applied to a workbook can be taken back after it was closed", async () => {
    const bytes = xlsxOf(smallBook());
    const before = await valuesOf(bytes);

    const host = await open({ bytes });
    const fixed = await applyFixes(excelWorkbookPort(), clock, {});
    expect(fixed.ok && fixed.value.applied.length).toBeGreaterThan(2);
    const saved = host.save();

    const again = await open({ bytes: saved });
    const restored = await restoreFixes(excelWorkbookPort(), () => true);
    expect(restored.ok && restored.value.restored.length).toBe(fixed.ok && fixed.value.applied.length);
    expect(await valuesOf(again.save())).toEqual(before);
  });

  test("formulas whose values the file does not hold are computed before anything is read", async () => {
    const list = listSheet("Thôn 1", [
      ["Nguyễn Văn Hùng", "05/03/1990", "Nam", "062090001234", "0912345678", "Thôn 1", "Người dân"],
    ]);
    await open({ bytes: withFormulaAtC2(xlsxOf(contractBook(list)), "NA()") });
    const read = await excelWorkbookPort().readSnapshot();
    if (!read.ok) throw new Error(read.failure.code);

    const codes = analyse(read.value).issues.map(({ code, cell }) => `${code}@${cell}`);

    expect(codes).toContain("cell-error@C2");
    expect(codes).not.toContain("birth-missing@C2");
  });
});

async function valuesOf(bytes: Uint8Array): Promise<unknown> {
  await open({ bytes });
  const read = await excelWorkbookPort().readSnapshot();
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.sheets.map(({ name, values }) => [name, values]);
}

/** Such as openpyxl writes it: the formula, and no value beside it. */
function withFormulaAtC2(bytes: Uint8Array, formula: string): Uint8Array {
  const parts = unzipSync(bytes);
  const list = "xl/worksheets/sheet4.xml";
  const cell = /<c r="C2"[^>]*>.*?<\/c>/;
  parts[list] = strToU8(strFromU8(parts[list]!).replace(cell, `<c r="C2"><f>${formula}</f><v></v></c>`));
  return zipSync(parts);
}

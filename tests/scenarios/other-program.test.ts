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
      ["Nguyễn Văn Hùng", "=NA()", "Nam", "062090001234", "0912345678", "Thôn 1", "Người dân"],
    ]);
    await open({ bytes: withoutFormulaValues(xlsxOf(contractBook(list))) });
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

function withoutFormulaValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/")) continue;
    parts[name] = strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1<v></v>"));
  }
  return zipSync(parts);
}

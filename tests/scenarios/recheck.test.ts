import type { Analysis } from "../../src/app/analyse";
import { checkWorkbook, type Recheck } from "../../src/app/check-workbook";
import { excelWorkbookPort } from "../../src/office/excel-workbook-port";
import { xlsxOf } from "../support/book-builder";
import { contractBook, listSheet } from "../support/contract-book";
import { hostsOfThisFile } from "../support/open-host";

const open = hostsOfThisFile();
const port = excelWorkbookPort();

const person = (name: string, id: string) => [name, "05/03/1990", "Nam", id, "0912345678", "Thôn 1", "Người dân"];
const BOOK = contractBook(
  listSheet("Danh sách một", [person("A Thiên", "062090001234"), person("A Mẫu", "062090004321")]),
  listSheet(
    "Danh sách hai",
    Array.from({ length: 60 }, (_, index) => person(`A Tên ${"BCDGHKLM"[index % 8]}`, `0620900${10_000 + index}`)),
  ),
);

async function check(recheck?: Recheck): Promise<Analysis> {
  const outcome = await checkWorkbook(port, recheck);
  if (!outcome.ok) throw new Error(outcome.failure.detail);
  return outcome.value;
}

describe("checking again after an edit (emulated)", () => {
  test("reads just the touched sheet and finds what reading all would find", async () => {
    const { host } = await open({ bytes: xlsxOf(BOOK) });
    const before = await check();
    host.simulateUserEdit("Danh sách một", "E3", "'62090004321");
    const bytesBefore = host.counters.responseBytes;
    const after = await check({ since: { analysis: before, touched: new Set(["Danh sách một"]) } });
    const bytesOfOneSheet = host.counters.responseBytes - bytesBefore;
    const scratch = await check();
    const bytesOfAll = host.counters.responseBytes - bytesBefore - bytesOfOneSheet;
    expect(after.issues).toEqual(scratch.issues);
    expect(after.issues).not.toEqual(before.issues);
    expect(after.snapshot).toEqual(scratch.snapshot);
    expect(bytesOfOneSheet).toBeLessThan(bytesOfAll / 2);
  });

  test("a sheet that is new or was hidden since is noticed although nobody named it", async () => {
    const { host, workbook } = await open({ bytes: xlsxOf(BOOK) });
    const before = await check();
    workbook.sheets.find(({ name }) => name === "Danh sách hai")!.visibility = "hidden";
    host.actAsUser(() => undefined);
    const after = await check({ since: { analysis: before, touched: new Set() } });
    expect(after.sheets.find(({ name }) => name === "Danh sách hai")?.role).toBe("other");
    expect(after.participants).toHaveLength(2);
  });
});

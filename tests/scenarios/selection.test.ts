import { excelWorkbookPort } from "../../src/office/excel-workbook-port";
import { hostsOfThisFile } from "../support/open-host";

const openHost = hostsOfThisFile();

test("a selected cell is told by its sheet's name and address, until the watch is stopped", async () => {
  const host = await openHost();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add("Thôn 1");
    await context.sync();
  });
  const port = excelWorkbookPort();
  const seen: string[] = [];
  const watching = await port.onSelection((sheet, address) => seen.push(`${sheet}!${address}`));
  if (!watching.ok) throw new Error(watching.failure.code);
  await port.select("Thôn 1", "B7");
  await until(() => seen.includes("Thôn 1!B7"));
  expect(await watching.value()).toEqual({ ok: true, value: undefined });
  await port.select("Thôn 1", "C9");
  await port.readSnapshot();
  expect(seen).not.toContain("Thôn 1!C9");
});

test("a hundred edits at once cost one look at the sheets' names, and each is told", async () => {
  const { host, Excel } = await openHost();
  const seen: string[] = [];
  const watching = await excelWorkbookPort().watch((sheet, address) => seen.push(`${sheet}!${address}`));
  if (!watching.ok) throw new Error(watching.failure.code);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Thôn 1");
    for (let row = 1; row <= 100; row += 1) sheet.getRange(`A${row}`).values = [[row]];
    await context.sync();
  });
  const syncs = host.counters.syncs;
  await until(() => seen.length >= 100);
  expect(new Set(seen).size).toBe(100);
  expect(seen.every((place) => place.startsWith("Thôn 1!A"))).toBe(true);
  expect(host.counters.syncs - syncs).toBeLessThan(10);
  await watching.value();
});

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !holds(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).toBe(true);
}

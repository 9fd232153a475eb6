import { hostsOfThisFile } from "./support/open-host";

const open = hostsOfThisFile();
const A1 = { top: 0, left: 0, bottom: 0, right: 0 };
const delivered = () => new Promise((resolve) => setTimeout(resolve, 10));

// Source: documentation of Worksheet.onChanged; messages as office.js's own event registration reads them.
describe("events reach real handlers (emulated)", () => {
  test("onChanged after the user typed, with address, source and the old and new value", async () => {
    const { Excel, host } = await open();
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [["old"]];
      sheet.load("id");
      await context.sync();
      sheet.onChanged.add(async (event) => void heard.push(event));
      await context.sync();
    });
    host.typeAsUser(host.sheetNamed("Sheet1"), A1, "new");
    await delivered();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      address: "A1",
      changeType: "RangeEdited",
      source: "Local",
      details: { valueBefore: "old", valueAfter: "new", valueTypeAfter: "String" },
    });
  });

  test("the event's getRange leads to the cells", async () => {
    const { Excel, host } = await open();
    let address = "";
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner);
          range.load("address");
          await inner.sync();
          address = range.address;
        });
      });
      await context.sync();
    });
    host.typeAsUser(host.sheetNamed("Sheet1"), { ...A1, bottom: 1, right: 1 }, "x");
    await delivered();
    expect(address).toBe("Sheet1!A1:B2");
  });

  test("a batch of another client is heard as remote, one's own as local", async () => {
    const host = await open();
    const sources: string[] = [];
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void sources.push(event.source));
      await context.sync();
    });
    const write = async ({ Excel }: { Excel: typeof globalThis.Excel }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
        await context.sync();
      });
    await write(host.connectClient());
    await write(host);
    await delivered();
    expect(sources).toEqual(["Remote", "Local"]);
  });

  test("selection and activation", async () => {
    const { Excel, host } = await open();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Two");
      worksheets.onSelectionChanged.add(async (event) => void heard.push(`selected ${event.address}`));
      worksheets.onActivated.add(async (event) => void heard.push(`activated ${event.worksheetId}`));
      await context.sync();
    });
    const two = host.sheetNamed("Two");
    host.selectAsUser(two, { top: 1, left: 1, bottom: 3, right: 1 });
    await delivered();
    expect(heard).toEqual([`activated ${two.id}`, "selected B2:B4"]);
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      const active = context.workbook.getActiveCell();
      selected.load("address");
      active.load("address");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["Two!B2:B4", "Two!B2"]);
    });
  });

  test("with enableEvents off, or after remove, nothing is heard", async () => {
    const { Excel, host } = await open();
    let count = 0;
    const sheet = host.sheetNamed("Sheet1");
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async () => void (count += 1));
      await context.sync();
      return added;
    });
    const switchEvents = async (enabled: boolean) =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = enabled;
        await context.sync();
      });
    await switchEvents(false);
    host.typeAsUser(sheet, A1, "1");
    await switchEvents(true);
    host.typeAsUser(sheet, A1, "2");
    await delivered();
    expect(count).toBe(1);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.typeAsUser(sheet, A1, "3");
    await delivered();
    expect(count).toBe(1);
  });

  test("sheets added and deleted are told to the collection", async () => {
    const { Excel } = await open();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void heard.push("added"));
      worksheets.onDeleted.add(async () => void heard.push("deleted"));
      await context.sync();
      const sheet = worksheets.add();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await delivered();
    expect(heard).toEqual(["added", "deleted"]);
  });
});

describe("the grid hears of changes (emulated)", () => {
  test("a subscriber gets the changes of each batch, and none after it left", async () => {
    const { Excel, host } = await open();
    const heard: string[] = [];
    const leave = host.subscribe((changes) => heard.push(changes.map((change) => change.kind).join("+")));
    const write = () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("A1");
        range.values = [["x"]];
        range.format.font.bold = true;
        await context.sync();
      });
    await write();
    leave();
    await write();
    expect(heard).toEqual(["cells+format"]);
  });
});

import { createWorkbook } from "../../src/preview-host/model/create-workbook";
import { codeOf, hostsOfThisFile, refusal } from "./support/open-host";

const open = hostsOfThisFile();

// Source: application-specific API model ("the batch stops at the first error"); RichApi.Error of the real client.
describe("a batch that fails (emulated)", () => {
  test("what was done before stays done, what follows is not run", async () => {
    const { Excel, workbook } = await open();
    await refusal(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1").values = [["before"]];
        sheet.getRange("A2:B2").values = [["wrong shape"]];
        sheet.getRange("A3").values = [["after"]];
        await context.sync();
      }),
    );
    const cells = workbook.sheets[0]?.cells;
    expect([cells?.get(0)?.get(0)?.value, cells?.has(2)]).toEqual(["before", false]);
  });

  test("the client shows a genuine RichApi.Error with the statement that failed", async () => {
    const { Excel, OfficeExtension } = await open();
    const error = await refusal(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nowhere").load("name");
        await context.sync();
      }),
    );
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error.name).toBe("RichApi.Error");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect(error.debugInfo.statement).toContain("worksheets.getItem(...)");
    expect(error.debugInfo.surroundingStatements).toContain("// >>>>>");
  });

  test("reading a property that was not loaded fails in the client (PropertyNotLoaded)", async () => {
    const { Excel } = await open();
    const error = await refusal(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        await context.sync();
        return sheet.name;
      }),
    );
    expect(error.code).toBe("PropertyNotLoaded");
  });
});

// Source: resource limits of Office Add-ins; error table of the Excel API.
describe("limits (emulated)", () => {
  const large = (): string[][] =>
    Array.from({ length: 60 }, () => ["x".repeat(30_000), "y".repeat(30_000), "z".repeat(30_000)]);

  test("a request over 5 MB is refused on the web and nothing of it is done", async () => {
    const host = await open({ profile: "web-365" });
    const code = await codeOf(host, (sheet) => {
      sheet.getRange("A1:C60").values = large();
    });
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.workbook.sheets[0]?.cells.size).toBe(0);
  });

  test("an answer over 5 MB is refused on the web", async () => {
    const host = await open({ profile: "web-365" });
    const fill = (from: number) =>
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRangeByIndexes(from, 0, 40, 3).values = large().slice(0, 40);
        await context.sync();
      });
    await fill(0);
    await fill(40);
    expect(await codeOf(host, (sheet) => sheet.getRange("A1:C80").load("values"))).toBe(
      "ResponsePayloadSizeLimitExceeded",
    );
  });

  test("the desktop has no such limit", async () => {
    const { Excel, workbook } = await open({ profile: "2021" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:C60").values = large();
      await context.sync();
    });
    expect(workbook.sheets[0]?.cells.size).toBe(60);
  });

  // Source: learn.microsoft.com Excel performance note of July 2026; OfficeDev/office-js #4783.
  test("over 5,000,000 cells the values are null, not an error", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const whole = context.workbook.worksheets.getFirst().getRange();
      whole.load("values,cellCount,address");
      await context.sync();
      expect(whole.values).toBeNull();
      expect(whole.cellCount).toBe(-1);
    });
  });

  // Source: learn.microsoft.com excel-add-ins-troubleshooting (8192 characters, silently cut).
  test("an address over 8192 characters is cut without a word", async () => {
    const { Excel } = await open();
    await Excel.run(async (context) => {
      const address = Array.from({ length: 3000 }, (_unused, index) => `A${index * 2 + 1}`).join(",");
      const areas = context.workbook.worksheets.getFirst().getRanges(address);
      areas.load("areaCount");
      await context.sync();
      expect(areas.areaCount).toBeGreaterThan(1000);
      expect(areas.areaCount).toBeLessThan(3000);
    });
  });
});

// Source: availability table of the ExcelApi requirement sets (facts of the project's documentation).
describe("profiles (emulated)", () => {
  test.each([
    ["2016", "1.1", "1.2"],
    ["2019", "1.7", "1.8"],
    ["2021", "1.14", "1.15"],
    ["2024", "1.17", "1.18"],
  ] as const)("Office %s has ExcelApi %s and not %s", async (profile, has, hasNot) => {
    const { Office } = await open({ profile });
    const { isSetSupported } = Office.context.requirements;
    expect([isSetSupported("ExcelApi", has), isSetSupported("ExcelApi", hasNot)]).toEqual([true, false]);
  });

  test("a member above the ceiling is refused by the client with ApiNotFound", async () => {
    const host = await open({ profile: "2019" });
    const code = await codeOf(host, (sheet) => {
      sheet.pageLayout.orientation = "Landscape";
    });
    expect(code).toBe("ApiNotFound");
  });

  test("the host refuses it too when the client was fooled", async () => {
    const host = await open({ profile: "2019" });
    Object.assign(host.Office.context.requirements, { isSetSupported: () => true });
    const error = await refusal(
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().pageLayout.load("orientation");
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["ApiNotFound", "Worksheet.PageLayout"]);
  });

  test("load without names leaves out what the profile does not have", async () => {
    const { Excel } = await open({ profile: "2016" });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load();
      await context.sync();
      expect(sheet.name).toBe("Sheet1");
      expect(Object.keys(sheet.toJSON())).not.toContain("tabColor");
    });
  });

  test("an unknown member is named, never answered with nothing", async () => {
    const host = await open();
    const error = await refusal(
      host.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().shapes.load("items");
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(["ApiNotFound", "Worksheet.Shapes"]);
  });
});

// Source: OfficeDev/office-js #625, #806; documentation of delayForCellEdit.
describe("cell-edit mode (emulated)", () => {
  test("batches are refused while the user is in a cell", async () => {
    const host = await open();
    host.host.cellEdit = true;
    expect(await codeOf(host, (sheet) => sheet.load("name"))).toBe("InvalidOperationInCellEditMode");
    host.host.cellEdit = false;
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().load("name");
      await context.sync();
    });
  });

  test("with delayForCellEdit they wait until the cell is left", async () => {
    const { Excel, host } = await open();
    host.cellEdit = true;
    let isDone = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load("name");
      await context.sync();
      isDone = true;
      return sheet.name;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isDone).toBe(false);
    host.cellEdit = false;
    expect(await waiting).toBe("Sheet1");
  });
});

// Source: OfficeDev/office-js #3554, #6072 (random GeneralException), #6150 (sync hangs).
describe("faults on request (emulated)", () => {
  const write = async ({ Excel }: { Excel: typeof globalThis.Excel }) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["written"]];
      await context.sync();
    });
  const settled = (promise: Promise<unknown>) =>
    Promise.race([promise.then(() => "answered"), new Promise((resolve) => setTimeout(() => resolve("silence"), 40))]);

  test("the same seed makes the same batches fail", async () => {
    const pattern = async () => {
      const host = await open({ faults: { generalExceptionRate: 0.4, seed: 7 } });
      const outcomes: string[] = [];
      for (let count = 0; count < 8; count += 1) {
        const outcome = await host.Excel.run(async (context) => {
          context.workbook.load("name");
          await context.sync();
        }).then(
          () => "ok",
          (error: OfficeExtension.Error) => error.code,
        );
        outcomes.push(outcome);
      }
      return outcomes;
    };
    const first = await pattern();
    expect(new Set(first)).toEqual(new Set(["ok", "GeneralException"]));
    expect(await pattern()).toEqual(first);
  });

  test("a lost answer: the work is done but the client hears nothing", async () => {
    const host = await open({ faults: { loseAnswerOf: [1] } });
    expect(await settled(write(host))).toBe("silence");
    expect(host.workbook.sheets[0]?.cells.get(0)?.get(0)?.value).toBe("written");
  });

  test("a hang: nothing is done and nothing is heard", async () => {
    const host = await open({ faults: { hangOn: [1] } });
    expect(await settled(write(host))).toBe("silence");
    expect(host.workbook.sheets[0]?.cells.size).toBe(0);
  });

  test("a failure at the n-th action names it and stops there", async () => {
    const host = await open({ faults: { failAt: [{ batch: 1, action: 0, code: "AccessDenied" }] } });
    expect((await refusal(write(host))).code).toBe("AccessDenied");
    expect(host.workbook.sheets[0]?.cells.size).toBe(0);
  });
});

describe("the bridge (emulated)", () => {
  test("one sync is one request, counted with its bytes", async () => {
    const { Excel, host } = await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (let row = 0; row < 50; row += 1) sheet.getCell(row, 0).untrack().values = [[row]];
      await context.sync();
    });
    expect(host.counters.syncs).toBe(1);
    expect(host.counters.requestBytes).toBeGreaterThan(1000);
  });

  test("several hosts in one process do not see each other", async () => {
    const first = await open({ workbook: createWorkbook() });
    const second = await open();
    await first.Excel.run(async (context) => {
      context.workbook.worksheets.add("Only here");
      await context.sync();
    });
    expect([first.workbook.sheets.length, second.workbook.sheets.length]).toEqual([2, 1]);
  });

  test("Office gives language, theme and ready; a ribbon action can be pressed", async () => {
    const host = await open({ displayLanguage: "vi-VN" });
    expect(await host.Office.onReady()).toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(host.Office.context.displayLanguage).toBe("vi-VN");
    let isPressed = false;
    host.Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
      isPressed = true;
      event.completed();
    });
    await host.runAction("check");
    expect(isPressed).toBe(true);
  });

  test("nothing that the tests of this file did was a fault of the emulation", async () => {
    const { Excel, host } = await open();
    await Excel.run(async (context) => {
      context.workbook.load();
      context.workbook.application.load();
      await context.sync();
    });
    expect(host.log.filter((entry) => entry.kind === "internal-error")).toEqual([]);
  });
});

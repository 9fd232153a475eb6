import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { JSDOM } from "jsdom";
import { installBrowserHost, type BrowserHost, type OfficeWindow } from "../../src/preview-host/entry-browser";
import type { HostChange } from "../../src/preview-host/model/edit-context";

const script = readFileSync(createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");

type LoadedWindow = OfficeWindow & { Excel: typeof Excel; Office: typeof Office };

/** What a page does: install, load the script, complete. */
function openPage(): { dom: JSDOM; window: LoadedWindow; preview: BrowserHost } {
  const dom = new JSDOM("<!doctype html>", { runScripts: "outside-only", url: "https://localhost/" });
  const window = dom.window as unknown as LoadedWindow;
  const preview = installBrowserHost(window);
  dom.window.eval(script);
  preview.complete(window);
  return { dom, window, preview };
}

describe("a page hosts the workbook for a window (emulated)", () => {
  let page: ReturnType<typeof openPage>;

  beforeEach(() => {
    page = openPage();
  });

  afterEach(() => {
    page.preview.close();
    page.dom.window.close();
  });

  test("the add-in in the window and the grid outside work on the same cells", async () => {
    const { window, preview } = page;
    const heard: HostChange[] = [];
    preview.subscribe((changes) => heard.push(...changes));
    preview.typeInto("Sheet1", "A1:B1", [["001", "=A1+1"]]);
    preview.select("Sheet1", "B1");
    await window.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      const selected = context.workbook.getSelectedRange();
      range.load("values");
      selected.load("address");
      range.format.fill.color = "yellow";
      await context.sync();
      expect([range.values, selected.address]).toEqual([[[1, 2]], "Sheet1!B1"]);
    });
    expect(heard.map((change) => change.kind)).toEqual(["cells", "selection", "format"]);
  });

  test("Office is ready in the window and tabs can be renamed from outside", async () => {
    const { window, preview } = page;
    expect(await window.Office.onReady()).toMatchObject({ host: "Excel" });
    preview.rename("Sheet1", "Thôn 1");
    expect(preview.workbook.sheets[0]?.name).toBe("Thôn 1");
    expect(() => preview.rename("Thôn 1", "a/b")).toThrow("argument is invalid");
  });

  test("a value is shown as Excel shows it", () => {
    expect(page.preview.display(32996, "dd/mm/yyyy")).toBe("03/05/1990");
  });
});

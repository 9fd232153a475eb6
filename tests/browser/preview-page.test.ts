import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { PreviewBrowser, paneOf, type PageRecord } from "./support/open-preview";

const MANIFEST = path.join(__dirname, "..", "..", "manifest.xml");

/** The default and the English text of a string resource of the manifest. */
async function manifestWords(id: string): Promise<{ vi: string; en: string }> {
  const text = await readFile(MANIFEST, "utf8");
  const found = new RegExp(`id="${id}" DefaultValue="([^"]*)"[^]*?Locale="en-US" Value="([^"]*)"`).exec(text);
  return { vi: found?.[1] ?? "", en: found?.[2] ?? "" };
}

describe("preview page", () => {
  let browser: PreviewBrowser;
  let page: Page;
  let record: PageRecord;

  beforeAll(async () => {
    browser = await PreviewBrowser.start();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    ({ page, record } = await browser.open());
  });
  afterEach(() => page.context().close());

  test("opens on the sample workbook and says plainly that it is not Excel", async () => {
    expect(await page.title()).toBe("Báo cáo số – xem thử");
    expect(await page.locator("#emulation").textContent()).toBe("Bản mô phỏng, không phải Microsoft Excel");
    expect(await page.locator("#file-name").textContent()).toBe("dak-long-2025.xlsx");
    expect(await page.locator('[data-cell="A2"]').textContent()).toBe("Cơ quan ban hành");
    await paneOf(page).getByRole("button", { name: "Kiểm tra và lập báo cáo" }).waitFor();
    expect(record.complaints).toEqual([]);
  });

  test("asks for nothing but its own files", async () => {
    await paneOf(page).getByRole("button", { name: "Kiểm tra và lập báo cáo" }).waitFor();
    const outside = record.requests.filter((url) => !url.startsWith(`${browser.origin}/`));
    expect(record.requests.length).toBeGreaterThan(8);
    expect(outside).toEqual([]);
  });

  test("has the ribbon of the manifest in both languages, with tips and icons", async () => {
    const label = await manifestWords("Run.Label");
    const tip = await manifestWords("Run.Tip");
    const button = page.getByRole("button", { name: label.vi });
    expect(await button.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(32);
    await button.hover();
    expect(await page.getByRole("tooltip").first().textContent()).toBe(label.vi + tip.vi);
    await page.getByRole("button", { name: "English" }).first().click();
    await page.getByRole("button", { name: label.en }).hover();
    expect(await page.getByRole("tooltip").first().textContent()).toBe(label.en + tip.en);
  });

  test("shows another button when the manifest has another button", async () => {
    const changed = (await readFile(MANIFEST, "utf8")).replaceAll("Mở ngăn làm việc", "Nút thử");
    const other = await browser.open(async (fresh) => {
      await fresh.route("**/manifest.xml", (route) => route.fulfill({ body: changed }));
    });
    expect(await other.page.locator(".ribbon-button").allTextContents()).toEqual([
      "Kiểm tra và lập báo cáo",
      "Nút thử",
    ]);
    await other.page.context().close();
  });

  test("opens and closes the pane by the ribbon and by its own cross", async () => {
    const button = page.locator('[id="BaoCaoSo.Pane"]');
    const pane = page.locator("#pane");
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await page.locator("#close-pane").click();
    expect(await pane.isVisible()).toBe(false);
    await button.click();
    expect(await pane.isVisible()).toBe(true);
    expect((await pane.boundingBox())?.width).toBe(350);
  });

  test("leads the keyboard around with F6", async () => {
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.className ?? "");
    await page.locator(".sheet-tab[aria-selected=true]").focus();
    await page.keyboard.press("F6");
    expect(await focused()).toBe("ribbon-button");
    await page.keyboard.press("F6");
    expect(await focused()).toContain("cell-editor");
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  });
});

import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { launchBrowser } from "../../support/launch-browser";
import { serveDist, type ServedFolder } from "../../support/serve-dist";

/** What a page did besides showing things. */
export interface PageRecord {
  requests: string[];
  complaints: string[];
}

/** The preview page in a browser, on pages that the global set-up built. */
export class PreviewBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly served: ServedFolder,
  ) {}

  static async start(): Promise<PreviewBrowser> {
    const folder = process.env["PREVIEW_DIST"];
    if (folder === undefined) throw new Error("The global set-up of the browser tests did not run");
    return new PreviewBrowser(await launchBrowser(), await serveDist(folder));
  }

  get origin(): string {
    return this.served.origin;
  }

  /** A fresh page with the sample workbook open. `prepare` may catch requests first. */
  async open(prepare?: (page: Page) => Promise<void>): Promise<{ page: Page; record: PageRecord }> {
    const context = await this.browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    const page = await context.newPage();
    const record: PageRecord = { requests: [], complaints: [] };
    page.on("request", (request) => record.requests.push(request.url()));
    page.on("pageerror", (error) => record.complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") record.complaints.push(message.text());
    });
    await prepare?.(page);
    await page.goto(`${this.origin}/preview.html`);
    await page.getByRole("tab", { name: "Thông tin" }).waitFor();
    return { page, record };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }
}

export function paneOf(page: Page): FrameLocator {
  return page.frameLocator("iframe[name=preview-pane]");
}

export function cellAt(page: Page, address: string): Locator {
  return page.locator(`[data-cell="${address}"]`);
}

/** Enters an address into the name box. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator(".name-box");
  await box.fill(address);
  await box.press("Enter");
}

/** Opens a workbook and waits until it has taken the place of the one before, which may have had the same name. */
export async function openBook(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const before = await page.evaluateHandle(() => window.previewHost);
  await openFile(page, name, bytes);
  await page.waitForFunction((old) => window.previewHost !== old, before);
  await paneIsReady(page);
}

/** A frame that is still loading may take the keyboard from the grid: a person waits for it too. */
function paneIsReady(page: Page): Promise<void> {
  return paneOf(page)
    .getByRole("button", { name: /Kiểm tra và lập/ })
    .waitFor();
}

export function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return page.setInputFiles("#book-file", { name, mimeType, buffer: Buffer.from(bytes) });
}

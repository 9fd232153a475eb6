/** Takes docs/images/preview.png: the preview page with the sample workbook after one click on the pane's button. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildDist } from "../tests/support/build-dist";
import { launchBrowser } from "../tests/support/launch-browser";
import { serveDist } from "../tests/support/serve-dist";

const IMAGE = path.join(__dirname, "..", "docs", "images", "preview.png");
const SIZE = { width: 1360, height: 850 };

async function takePicture(origin: string): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(`${origin}/preview.html`);
  const pane = page.frameLocator("iframe[name=preview-pane]");
  await pane.getByRole("button", { name: "Kiểm tra và lập báo cáo" }).click();
  await page.locator(".sheet-tab[aria-selected=true]", { hasText: "Báo cáo BDHVS" }).waitFor({ timeout: 60_000 });
  await pane.getByRole("button", { name: "Kiểm tra và lập lại báo cáo" }).waitFor({ timeout: 60_000 });
  await page.mouse.move(SIZE.width / 3, SIZE.height / 2);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: IMAGE, animations: "disabled" });
  await browser.close();
}

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "bao-cao-so-picture-"));
  await buildDist(folder);
  const served = await serveDist(folder);
  try {
    await takePicture(served.origin);
  } finally {
    await served.close();
    await rm(folder, { recursive: true, force: true });
  }
}

void main();

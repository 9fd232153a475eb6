/** Draws the ribbon's PNG icons from assets/icons/*.svg, in every size that Office asks for. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { launchBrowser } from "../tests/support/launch-browser";

const FOLDER = path.join(__dirname, "..", "assets", "icons");
const ICONS = ["report", "pane"];
/** Sizes of bt:Image (16, 32, 80 required) and of IconUrl, HighResolutionIconUrl. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

async function main(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const name of ICONS) {
    const svg = await readFile(path.join(FOLDER, `${name}.svg`), "utf8");
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(path.join(FOLDER, `${name}-${size}.png`), png);
    }
  }
  await browser.close();
}

void main();

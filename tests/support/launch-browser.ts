import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Chromium's own calls home are switched off: the pages under test have nothing to do with the network. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--lang=vi-VN",
];

/** Meant for a sandbox in the cloud: with one process the first closed page ends the browser; with the last any page reads any other. */
const UNWANTED = ["--single-process", "--no-zygote", "--disable-web-security"];

/**
 * A headless browser: the Chromium that comes from npm on Linux x64, elsewhere the installed Chrome or Edge.
 * CHROMIUM_PATH names another one.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && existsSync(named)) {
    return chromium.launch({ executablePath: named, args: QUIET, headless: true });
  }
  if (process.platform === "linux" && process.arch === "x64") {
    const { default: packaged } = await import("@sparticuz/chromium");
    return chromium.launch({
      executablePath: await packaged.executablePath(),
      args: [...packaged.args.filter((arg) => !arg.startsWith("--headless") && !UNWANTED.includes(arg)), ...QUIET],
      headless: true,
    });
  }
  try {
    return await chromium.launch({ channel: "chrome", args: QUIET, headless: true });
  } catch {
    return chromium.launch({ channel: "msedge", args: QUIET, headless: true });
  }
}

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "..", "..");
/** Namespaces and links that are names, not places anything is fetched from. */
const NAMES = /(schemas\.(openxmlformats|microsoft)\.|www\.w3\.org|purl\.org|localhost|127\.0\.0\.1|example\.)/;

function tracked(...patterns: string[]): string[] {
  return execFileSync("git", ["ls-files", ...patterns], { cwd: ROOT, encoding: "utf8" })
    .split("\n")
    .filter(Boolean);
}

test("the add-in names no address that it could send anything to", () => {
  const files = tracked("src/*.ts", "src/*.tsx", "src/*.html").filter((file) => !file.startsWith("src/preview-host/"));
  const foreign = files.flatMap((file) =>
    [...readFileSync(path.join(ROOT, file), "utf8").matchAll(/https?:\/\/[^\s"'`<>)]+/g)]
      .filter(([url]) => !NAMES.test(url))
      .map(([url]) => `${file}: ${url}`),
  );
  expect(foreign).toEqual([]);
});

test("the add-in calls no function that reaches the network or keeps data outside the workbook", () => {
  const files = tracked("src/*.ts", "src/*.tsx").filter((file) => !/^src\/(preview-host|headless)\//.test(file));
  const calls = files.filter((file) =>
    /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|localStorage|sessionStorage|indexedDB)\b/.test(
      readFileSync(path.join(ROOT, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""),
    ),
  );
  expect(calls).toEqual([]);
});

test("nothing of office.js is committed", () => {
  const copies = tracked().filter((file) => /(^|\/)(office|excel-[a-z0-9]+-16\.0\d)(\.debug)?\.js$/.test(file));
  expect(copies).toEqual([]);
});

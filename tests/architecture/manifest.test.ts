import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "..", "..");
const FILE = path.join(ROOT, "manifest.xml");
const xml = readFileSync(FILE, "utf8");

/** XSD of the task pane manifest: resource ids, short and long strings are cut at these lengths. */
const LIMITS = { resid: 32, ShortStrings: 125, LongStrings: 250 };
const REQUIRED_SIZES = ["16", "20", "24", "32", "40", "48", "64", "80"];

function all(pattern: RegExp, text = xml): string[][] {
  return [...text.matchAll(pattern)].map((match) => match.slice(1) as string[]);
}

test("Microsoft's own reader understands the manifest", () => {
  const reader = path.join(ROOT, "node_modules", ".bin", "office-addin-manifest");
  const info = execFileSync(reader, ["info", FILE], { encoding: "utf8" });
  expect(info).toContain("Name: Báo cáo số");
  expect(info).toContain("Default Locale: vi-VN");
  expect(info).toContain("Permissions: ReadWriteDocument");
});

test("every resource that is referred to exists, and every one that exists is referred to", () => {
  const used = new Set(all(/resid="([^"]+)"/g).flat());
  const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g).flat();
  expect([...used].sort()).toEqual([...defined].sort());
  expect(defined.filter((id) => id.length > LIMITS.resid)).toEqual([]);
});

test("strings keep within the lengths that Office shows, in Vietnamese and English", () => {
  for (const kind of ["ShortStrings", "LongStrings"] as const) {
    const block = new RegExp(`<bt:${kind}>([\\s\\S]*?)</bt:${kind}>`).exec(xml)![1]!;
    const texts = all(/(?:DefaultValue|Value)="([^"]*)"/g, block).flat();
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.length > LIMITS[kind])).toEqual([]);
    const strings = block.split("</bt:String>").slice(0, -1);
    expect(strings.filter((text) => !text.includes('Locale="en-US"'))).toEqual([]);
  }
});

test("icons come in all sizes Office asks for, and each file is as large as it says", () => {
  const images = all(/<bt:Image id="Icon\.(\w+)\.(\d+)" DefaultValue="[^"]*\/(assets\/[^"]+)"/g);
  for (const name of ["Report", "Pane"]) {
    expect(images.filter(([icon]) => icon === name).map(([, size]) => size)).toEqual(REQUIRED_SIZES);
  }
  for (const [, size, file] of images) {
    const png = readFileSync(path.join(ROOT, file!));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  }
});

test("the ribbon's function is the one that the commands page registers", () => {
  const [name] = all(/<FunctionName>(\w+)<\/FunctionName>/g).flat();
  const commands = readFileSync(path.join(ROOT, "src", "commands", "main.ts"), "utf8");
  expect(commands).toContain(`Office.actions.associate("${name}"`);
});

test("everything is served over https from one place", () => {
  const urls = all(/DefaultValue="(https?:[^"]+)"/g).flat();
  expect(new Set(urls.map((url) => new URL(url).origin)).size).toBe(1);
  expect(urls.every((url) => url.startsWith("https:"))).toBe(true);
});

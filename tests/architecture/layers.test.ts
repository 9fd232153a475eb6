import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "..", "..");
const bin = (name: string): string => path.join(ROOT, "node_modules", ".bin", name);

/** Puts a file that breaks a rule into a layer, runs the guard, and says what it found. */
function guarded(folder: string, source: string, command: string, args: (file: string) => string[]): string {
  const place = mkdtempSync(path.join(ROOT, folder, "guard-"));
  const file = path.join(place, "intruder.ts");
  writeFileSync(file, source);
  try {
    execFileSync(bin(command), args(path.relative(ROOT, file)), { cwd: ROOT, encoding: "utf8", stdio: "pipe" });
    return "";
  } catch (thrown) {
    const { stdout, stderr } = thrown as { stdout: string; stderr: string };
    return stdout + stderr;
  } finally {
    rmSync(place, { recursive: true });
  }
}

const depcruise = (file: string): string[] => ["--config", ".dependency-cruiser.cjs", file];
const eslint = (file: string): string[] => [file];

test.each([
  ["src/domain", "src/sheet/a1", "domain-imports-only-its-own"],
  ["src/report-layout", "src/app/ports", "report-layout-imports-only-its-own"],
  ["src/office", "src/domain/issue", "office-imports-only-its-own"],
  ["src/preview-host", "src/sheet/a1", "preview-host-imports-only-its-own"],
  ["src/app", "src/i18n/field-words", "app-imports-only-its-own"],
])("an import from %s to %s is refused", (folder, target, rule) => {
  const source = `import * as foreign from "../../../${target}";\nexport const intruder = foreign;\n`;
  expect(guarded(folder, source, "depcruise", depcruise)).toContain(rule);
});

test.each([
  ["src/domain", "export const intruder = (): number => Date.now();", "Time is passed in"],
  ["src/app", "export const intruder = (): number => Math.random();", "Chance is passed in"],
  ["src/report-layout", "export const intruder = (): string => (5).toLocaleString();", "Locale is passed in"],
  ["src/app", "export const intruder = Excel;", "Only src/office"],
  ["src/domain", "export const intruder = (x: any) => x;", "no-explicit-any"],
])("in %s `%s` is refused", (folder, source, message) => {
  expect(guarded(folder, `${source}\n`, "eslint", eslint)).toContain(message);
});

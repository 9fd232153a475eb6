import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runCommand } from "../../src/headless/run-command";
import type { Cell, Workbook } from "../../src/preview-host/model/workbook-model";
import { readWorkbook } from "../../src/preview-host/xlsx/read-workbook";

const SAMPLE = path.join(__dirname, "..", "..", "assets", "samples", "dak-long-2025.xlsx");
const OURS = ["Kết quả kiểm tra", "Người học", "Chỉ tiêu", "Báo cáo BDHVS"];
/** A4 in points, as pdfinfo prints it. */
const A4 = { width: 595, height: 842 };

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "bao-cao-so-"));
  jest.spyOn(process.stdout, "write").mockReturnValue(true);
  jest.spyOn(process.stderr, "write").mockReturnValue(true);
  await runCommand(SAMPLE, { out: folder, report: "bdhvs" });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(file: string, format: string): string {
  const out = path.join(folder, "converted");
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, file], { stdio: "ignore" });
  return path.join(out, `${path.basename(file, path.extname(file))}.${format}`);
}

/** The same workbook without the results of its formulas: LibreOffice then has to compute every one. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts).filter((part) => /^xl\/worksheets\/[^/]+\.xml$/.test(part))) {
    const xml = strFromU8(parts[name]!).replace(/(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1");
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

function formulasOf(book: Workbook): { place: string; cell: Cell }[] {
  return book.sheets
    .filter(({ name }) => OURS.includes(name))
    .flatMap(({ name, cells }) =>
      [...cells].flatMap(([row, line]) =>
        [...line]
          .filter(([, cell]) => cell.formula !== undefined)
          .map(([column, cell]) => ({ place: `${name}!R${row + 1}C${column + 1}`, cell })),
      ),
    );
}

function cellAt(book: Workbook, place: string): Cell | undefined {
  const [, name, row, column] = /^(.*)!R(\d+)C(\d+)$/.exec(place)!;
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  return sheet?.cells.get(Number(row) - 1)?.get(Number(column) - 1);
}

test("LibreOffice computes every formula of ours to the value that stands in book.xlsx", () => {
  const bytes = new Uint8Array(readFileSync(path.join(folder, "book.xlsx")));
  const bare = path.join(folder, "bare.xlsx");
  writeFileSync(bare, withoutResults(bytes));
  const recalculated = readWorkbook(new Uint8Array(readFileSync(convert(bare, "xlsx"))));
  const formulas = formulasOf(readWorkbook(bytes));
  expect(formulas.length).toBeGreaterThan(500);
  const differences = formulas.filter(({ place, cell }) => !isEqual(cell.value, cellAt(recalculated, place)?.value));
  expect(differences.map(({ place, cell }) => `${place}: ${cell.formula}`)).toEqual([]);
});

test("what stands in book.xlsx is what result.json says: Excel's side and ours agree to the digit", () => {
  const result = JSON.parse(readFileSync(path.join(folder, "result.json"), "utf8")) as { differences: unknown[] };
  expect(result.differences).toEqual([]);
});

test("the report prints on A4 pages, with every line of it and nothing cut to ####", () => {
  const pdf = convert(path.join(folder, "send-bdhvs.xlsx"), "pdf");
  const info = execFileSync("pdfinfo", [pdf], { encoding: "utf8" });
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info)!;
  expect(Math.round(Number(width))).toBe(A4.width);
  expect(Math.round(Number(height))).toBe(A4.height);
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  // A symbol may be parted over two lines after its hyphen.
  const printed = words(text.replace(/(?<=\p{L}-)\n\s*(?=\p{L})/gu, ""));
  expect(printed.join(" ")).not.toContain("###");
  const result = JSON.parse(readFileSync(path.join(folder, "result.json"), "utf8")) as {
    report: { bdhvs: { lines: string[] } };
  };
  const onPaper = new Map<string, number>();
  for (const word of printed) onPaper.set(word, (onPaper.get(word) ?? 0) + 1);
  const missing = words(result.report.bdhvs.lines.join(" ")).filter((word) => {
    const left = onPaper.get(word) ?? 0;
    onPaper.set(word, left - 1);
    return left <= 0;
  });
  expect(missing).toEqual([]);
});

test("nothing but the workbook, the copy for sending and the results is written", () => {
  const files = readdirSync(folder).filter((name) => /\.(xlsx|json)$/.test(name) && name !== "bare.xlsx");
  expect(files.sort()).toEqual(["book.xlsx", "result.json", "send-bdhvs.xlsx"]);
});

function words(text: string): string[] {
  return text
    .normalize("NFC")
    .split(/[\s|]+/)
    .filter((word) => word !== "");
}

function isEqual(ours: Cell["value"], theirs: Cell["value"] | undefined): boolean {
  if (typeof ours === "number" && typeof theirs === "number") return Math.abs(ours - theirs) < 1e-9;
  return (ours ?? "") === (theirs ?? "");
}

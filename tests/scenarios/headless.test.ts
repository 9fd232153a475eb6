import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fixCommand } from "../../src/headless/fix-command";
import { packageTexts } from "../../src/headless/package-texts";
import { restoreCommand } from "../../src/headless/restore-command";
import { runCommand } from "../../src/headless/run-command";
import { readWorkbook } from "../../src/preview-host/xlsx/read-workbook";
import { xlsxOf, type BookSheet } from "../support/book-builder";
import { contractBook, listSheet, smallBook } from "../support/contract-book";

const folder = mkdtempSync(path.join(tmpdir(), "bao-cao-so-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: Uint8Array | string): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

/** What a command says on its two channels while it runs. */
async function told(command: () => Promise<void>): Promise<string> {
  let text = "";
  const listen = (chunk: string | Uint8Array): boolean => {
    text += String(chunk);
    return true;
  };
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, "write").mockImplementation(listen),
  );
  try {
    await command();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return text;
}

function contents(book: string, sheet: string): unknown[] {
  const found = readWorkbook(readFileSync(book)).sheets.find(({ name }) => name === sheet)!;
  return [...found.cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value));
}

/** The remarks on the reading at the end of the issue sheet: what, sheet, cell, where its link leads. */
function remarksOfSheet(book: string): unknown[][] {
  const sheet = readWorkbook(readFileSync(book)).sheets.find(({ name }) => name === "Kết quả kiểm tra")!;
  const value = (row: number, column: number): unknown => sheet.cells.get(row)?.get(column)?.value ?? null;
  const rows = [...sheet.cells.keys()].sort((a, b) => a - b);
  const title = rows.find((row) => value(row, 0) === "Dòng ẩn và phần chưa đọc");
  if (title === undefined) return [];
  return rows
    .filter((row) => row > title + 1)
    .map((row) => {
      const link = sheet.hyperlinks.find(({ area }) => area.top === row);
      return [value(row, 1), value(row, 2), value(row, 3), link?.location ?? null];
    });
}

/** Names, numbers and phones of the small book, as they stand there and as the add-in would mend them. */
const PERSONAL =
  /Nguyễn Văn Hùng|Trần Thị Mai|Hlen|A Tik|NguyÔn|Nguyễn Văn Long|0?62[0-9]{9}|62078005555|0912345678|0987654321|0356789012|0901122334|0933221100/i;

const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(2_040).fill(0)]);

describe("the command line, run (emulated)", () => {
  test("writes the workbook, the copies for sending and result.json, and no personal data outside the workbook", async () => {
    const book = file("small.xlsx", xlsxOf(smallBook()));
    const out = path.join(folder, "out");
    const said = await told(() => runCommand(book, { out, report: "all" }));
    const result = readFileSync(path.join(out, "result.json"), "utf8");
    expect(said).not.toMatch(PERSONAL);
    expect(result).not.toMatch(PERSONAL);
    for (const kind of ["bdhvs", "ncds"]) {
      const texts = packageTexts(readFileSync(path.join(out, `send-${kind}.xlsx`)));
      expect(texts.join("\n")).not.toMatch(PERSONAL);
      expect(readWorkbook(readFileSync(path.join(out, `send-${kind}.xlsx`))).sheets).toHaveLength(1);
    }
    expect(contents(path.join(out, "book.xlsx"), "Báo cáo BDHVS").length).toBeGreaterThan(20);
    const parsed = JSON.parse(result) as Record<string, unknown>;
    expect(Object.keys(parsed)).toEqual(
      expect.arrayContaining(["version", "sheets", "issues", "persons", "personsLow"]),
    );
    expect(Object.keys(parsed)).toEqual(
      expect.arrayContaining(["openPairs", "people", "indicators", "report", "host"]),
    );
    expect(parsed).toMatchObject({
      version: 1,
      persons: 5,
      personsLow: 5,
      differences: [],
      elapsedMs: expect.any(Number),
    });
    expect(parsed["sheets"]).toContainEqual(
      expect.objectContaining({
        name: "Thôn 2",
        role: "participants",
        headerRow: 1,
        rows: 3,
        counted: 3,
        columns: expect.objectContaining({ fullName: "B", personalId: "E" }),
      }),
    );
    expect(parsed["people"]).toContainEqual(["Thôn 1!2", "Thôn 2!2"]);
    expect(parsed["issues"]).toContainEqual({
      code: "id-lost-zero",
      severity: "warning",
      sheet: "Thôn 2",
      cell: "E3",
      field: "personalId",
      fixable: true,
    });
    expect(parsed["host"]).toEqual({
      syncs: expect.any(Number),
      requestBytes: expect.any(Number),
      responseBytes: expect.any(Number),
    });
    expect(parsed["report"]).toMatchObject({ bdhvs: { sheet: "Báo cáo BDHVS", lines: expect.any(Array) } });
  });

  test("says in the summary and in the sheet, in the same words, which rows were read though hidden and what was not read", async () => {
    const person = (name: string) => [name, "05/03/1990", "Nam"];
    const beside: BookSheet = {
      name: "Thôn 1",
      grid: [
        ["Họ và tên", "Ngày sinh", "Giới tính", null, "Họ và tên", "Ngày sinh", "Giới tính"],
        [...person("A Tik"), null, ...person("A Kiểu")],
        [...person("A Ngọc"), null, ...person("A Thiên")],
      ],
      hiddenRows: [3],
    };
    const draft: BookSheet = { name: "Nháp", grid: [["Họ và tên"], ["A Tik"]], visibility: "hidden" };
    const diary: BookSheet = { name: "Ghi chép", grid: [[null], [null, "Gọi lại cho thôn 2"]] };
    const out = path.join(folder, "b");
    const book = file("beside.xlsx", xlsxOf([...contractBook(beside), diary, draft]));
    const said = await told(() => runCommand(book, { out, report: "bdhvs" }));
    expect(said).toContain("Thôn 1: 2 dòng, 2 được tính\n");
    expect(said).toContain("1 dòng đang ẩn hoặc bị lọc vẫn được tính.\n");
    expect(said).toContain("Danh sách khác trên trang, chưa đọc: E1.\n");
    expect(said).toContain("Trang không có danh sách người học nên không đọc: Ghi chép.\n");
    expect(said).toContain("Trang đang ẩn nên không đọc: Nháp.\n");
    expect(remarksOfSheet(path.join(out, "book.xlsx"))).toEqual([
      ["1 dòng đang ẩn hoặc bị lọc vẫn được tính.", "Thôn 1", "A3", "'Thôn 1'!A3"],
      ["Danh sách khác trên trang, chưa đọc.", "Thôn 1", "E1", "'Thôn 1'!E1"],
      ["Trang không có danh sách người học nên không đọc.", "Ghi chép", "B2", "'Ghi chép'!B2"],
      ["Trang đang ẩn nên không đọc.", "Nháp", null, null],
    ]);
  });

  test("a workbook it wrote itself runs again with the same figures", async () => {
    const book = file("again.xlsx", xlsxOf(smallBook()));
    const [first, second] = [path.join(folder, "first"), path.join(folder, "second")];
    await told(() => runCommand(book, { out: first, report: "bdhvs" }));
    await told(() => runCommand(path.join(first, "book.xlsx"), { out: second, report: "bdhvs" }));
    const figures = (out: string) => {
      const { indicators, people, issues } = JSON.parse(readFileSync(path.join(out, "result.json"), "utf8")) as Record<
        string,
        unknown
      >;
      return { indicators, people, issues };
    };
    expect(figures(second)).toEqual(figures(first));
  });

  const refused: readonly (readonly [string, () => string, RegExp])[] = [
    ["no such file", () => path.join(folder, "none.xlsx"), /^Không có tệp “.*none\.xlsx”\.$/],
    ["a folder", () => folder, /^Không đọc được tệp “/],
    ["an empty file", () => file("empty.xlsx", ""), /không phải sổ Excel \.xlsx/],
    ["a text", () => file("text.xlsx", "Họ tên,Thôn\nA Tik,Thôn 1\n"), /không phải sổ Excel \.xlsx/],
    ["a .csv", () => file("list.csv", "Họ tên;Thôn\n"), /không phải sổ Excel \.xlsx/],
    ["an old .xls", () => file("old.xls", OLE), /\.xls|mật khẩu/],
    ["a broken zip", () => file("broken.xlsx", xlsxOf(smallBook()).slice(0, 3_000)), /bị hỏng|không phải sổ Excel/],
    ["no list", () => file("no-list.xlsx", xlsxOf(contractBook())), /Không tìm thấy danh sách người học/],
    [
      "no reference sheet",
      () => file("no-reference.xlsx", xlsxOf([listSheet("Thôn 1", [["A Tik", "01/01/1990", "Nam", "", "", "", ""]])])),
      /Không tìm thấy trang “Thông tin”/,
    ],
  ];

  test.each(refused)("%s: one line in Vietnamese, nothing written", async (_what, input, line) => {
    const out = path.join(folder, "refused");
    for (const command of [() => runCommand(input(), { out, report: "bdhvs" }), () => fixCommand(input(), { out })]) {
      const thrown = await told(command).then(
        () => null,
        (error: Error) => error,
      );
      expect(thrown).toMatchObject({ name: "InputProblem", message: expect.stringMatching(line) });
      expect(thrown!.message).not.toContain("\n");
      expect(existsSync(out)).toBe(false);
    }
  });

  test("exits with 2 and that line on stderr, with nothing on stdout", async () => {
    const { code, stdout, stderr } = await spawned([
      "run",
      path.join(folder, "none.xlsx"),
      "--out",
      path.join(folder, "x"),
    ]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/^Không có tệp “[^\n]*”\.\n$/),
    });
  });
});

describe("the command line, fix and restore (emulated)", () => {
  test("fix mends what is certain and runs; restore brings back what stood there", async () => {
    const book = file("to-fix.xlsx", xlsxOf(smallBook()));
    const [fixed, restored] = [path.join(folder, "fixed"), path.join(folder, "restored")];
    const said = await told(() => fixCommand(book, { out: fixed }));
    expect(said).toMatch(/Đã sửa [1-9]\d* chỗ; để nguyên 0 ô/);
    expect(said).not.toMatch(PERSONAL);
    expect(contents(path.join(fixed, "book.xlsx"), "Thôn 2")).toEqual(
      expect.arrayContaining(["Nguyễn Văn Long", "062078005555"]),
    );
    const result = JSON.parse(readFileSync(path.join(fixed, "result.json"), "utf8")) as {
      issues: { fixable: boolean }[];
    };
    expect(result.issues.filter(({ fixable }) => fixable)).toEqual([]);
    expect(await told(() => restoreCommand(path.join(fixed, "book.xlsx"), { out: restored }))).toMatch(
      /Đã hoàn lại [1-9]\d* chỗ sửa\./,
    );
    for (const sheet of ["Thôn 1", "Thôn 2"]) {
      expect(contents(path.join(restored, "book.xlsx"), sheet)).toEqual(contents(book, sheet));
    }
  });

  test("fix mends only the codes asked for", async () => {
    const book = file("codes.xlsx", xlsxOf(smallBook()));
    const out = path.join(folder, "codes");
    await told(() => fixCommand(book, { out, codes: "id-lost-zero" }));
    expect(contents(path.join(out, "book.xlsx"), "Thôn 2")).toEqual(
      expect.arrayContaining(["NguyÔn V¨n Long", "062078005555"]),
    );
  });

  test("fix refuses a code that is none", async () => {
    const book = file("code.xlsx", xlsxOf(smallBook()));
    await expect(
      fixCommand(book, { out: path.join(folder, "y"), codes: "id-lost-zero,nonsense" }),
    ).rejects.toMatchObject({
      name: "InputProblem",
      message: "Không có mã lỗi “nonsense”.",
    });
  });

  test("restore of a workbook without fixes says so and changes nothing", async () => {
    const book = file("clean.xlsx", xlsxOf(smallBook()));
    const out = path.join(folder, "clean");
    expect(await told(() => restoreCommand(book, { out }))).toContain("Đã hoàn lại 0 chỗ sửa.");
    expect(contents(path.join(out, "book.xlsx"), "Thôn 1")).toEqual(contents(book, "Thôn 1"));
  });
});

function spawned(args: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const root = path.resolve(__dirname, "../..");
  const tsx = path.join(root, "node_modules/.bin/tsx");
  return new Promise((resolve, reject) => {
    const child = spawn(tsx, ["--tsconfig", "tsconfig.json", "src/headless/main.ts", ...args], { cwd: root });
    const text = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk: Buffer) => (text.stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (text.stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...text }));
  });
}

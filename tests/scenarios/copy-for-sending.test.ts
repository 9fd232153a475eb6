import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { analyse } from "../../src/app/analyse";
import { makeOutputs, type ReportDraft } from "../../src/app/output-drafts";
import { makeSendCopy } from "../../src/headless/make-send-copy";
import { packageTexts } from "../../src/headless/package-texts";
import { runCommand } from "../../src/headless/run-command";
import { RUN_WORDS_VI } from "../../src/i18n/run-words";
import { xlsxOf, type BookSheet } from "../support/book-builder";
import { contractBook, listSheet } from "../support/contract-book";
import { sheetOf, workbookOf } from "../support/sheet-builder";

const folder = mkdtempSync(path.join(tmpdir(), "bao-cao-so-copy-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let said = "";
beforeEach(() => {
  said = "";
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, "write").mockImplementation((chunk) => {
      said += String(chunk);
      return true;
    });
  }
});
afterEach(() => jest.restoreAllMocks());

function book(name: string, sheets: readonly BookSheet[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, xlsxOf(sheets));
  return file;
}

const person = (name: string) => [name, "05/03/1990", "Nam", "062090001234", "0912345678", "Thôn 1", "Người dân"];
const ACTIVITY = ["Từ ngày", "Loại", "Nội dung", "Số lượng", "Đơn vị tính", "Dùng cho"];

describe("the copy for sending (emulated)", () => {
  test("is made when people are called like the country, the signer, a hamlet or the words of an activity", async () => {
    const sheets = contractBook(
      { name: "Hoạt động", grid: [ACTIVITY, ["01/09/2025", "Lễ phát động", "Lễ Hòa Bình", 1, "cuộc", "BDHVS"]] },
      listSheet("Thôn 1", ["Cộng Hòa", "Thôn 1", "Hòa Bình", "Tự Do", "An", "Y A"].map(person)),
    );
    const info = [...sheets[0]!.grid, ["Họ tên người ký", "Trần Văn Ký"]];
    const file = book("own-words.xlsx", [
      { ...sheets[0]!, grid: info },
      ...sheets.slice(1),
      listSheet("CBCC", [person("Trần Văn Ký")]),
    ]);
    const out = path.join(folder, "own-words");
    await runCommand(file, { out, report: "all" });
    const texts = packageTexts(readFileSync(path.join(out, "send-bdhvs.xlsx")));
    expect(texts.join("\n")).toContain("Trần Văn Ký");
    expect(existsSync(path.join(out, "send-ncds.xlsx"))).toBe(true);
  });

  test("is refused in one line without the number when the id of a learner stands in an activity; nothing is written", async () => {
    const content = "Trao thưởng học viên 062090001234";
    const file = book(
      "id.xlsx",
      contractBook(
        { name: "Hoạt động", grid: [ACTIVITY, ["01/09/2025", "Lễ phát động", content, 1, "cuộc", "BDHVS"]] },
        listSheet("Thôn 1", [person("A Tik")]),
      ),
    );
    const out = path.join(folder, "id");
    const thrown = await runCommand(file, { out, report: "bdhvs" }).catch((error: Error) => error);
    expect(thrown).toMatchObject({
      name: "InputProblem",
      message: expect.stringMatching(/^Chưa lập bản để gửi: trong báo cáo có số định danh của [^\n]*$/),
    });
    expect(said + (thrown as Error).message).not.toMatch(/062090001234|A Tik/);
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    ["A Tik", /họ tên/],
    ["Học viên A Tik đã hoàn thành", /họ tên/],
    ["0912 345 678", /số điện thoại/],
    [62090001234, /số định danh/],
  ])("is refused when %j got into a cell of the report by whatever way", async (cell, kind) => {
    const { analysis, report } = drafted();
    const [block, ...blocks] = report.draft.blocks;
    const { row, column, cells } = block!;
    const leaked = { row: row + cells.length + 5, column, cells: [[cell]] };
    const draft = { ...report.draft, blocks: [block!, leaked, ...blocks] };
    await expect(makeSendCopy({ ...report, draft }, analysis)).rejects.toThrow(kind);
    await expect(makeSendCopy({ ...report, draft }, analysis)).rejects.not.toThrow(/Tik|0912|62090/);
  });

  test("is refused when a name is cut in two by the rows of a long paragraph", async () => {
    const { analysis, report } = drafted();
    const lines = [...report.lines, "Học viên A Tik"];
    await expect(makeSendCopy({ ...report, lines }, analysis)).rejects.toThrow(/họ tên/);
  });

  test("says in one line that the folder cannot be written", async () => {
    const file = book("fine.xlsx", contractBook(listSheet("Thôn 1", [person("A Tik")])));
    await expect(runCommand(file, { out: file, report: "bdhvs" })).rejects.toMatchObject({
      name: "InputProblem",
      message: `Không ghi được vào thư mục “${file}” (EEXIST).`,
    });
  });
});

function drafted(): { analysis: ReturnType<typeof analyse>; report: ReportDraft } {
  const analysis = analyse(
    workbookOf(
      ...contractBook(listSheet("Thôn 1", [person("A Tik")])).map(({ name, grid }) => sheetOf(name, grid as never)),
    ),
  );
  return { analysis, report: makeOutputs(analysis, ["bdhvs"], RUN_WORDS_VI).reports[0]! };
}

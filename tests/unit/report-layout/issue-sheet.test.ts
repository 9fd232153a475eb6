import type { Issue } from "../../../src/domain/issue";
import { RUN_WORDS_VI } from "../../../src/i18n/run-words";
import { SEVERITY_WORDS_VI } from "../../../src/i18n/severity-words";
import { issueSheet } from "../../../src/report-layout/issue-sheet";
import type { IssueSheetInput } from "../../../src/report-layout/issue-sheet-input";
import type { SheetDraft } from "../../../src/sheet/write-plan";

function issue(code: Issue["code"], severity: Issue["severity"], cell: string, more: Partial<Issue> = {}): Issue {
  return { code, severity, sheet: "Thôn 1", cell, field: "fullName", fixable: false, ...more };
}

function input(issues: readonly Issue[]): IssueSheetInput {
  return {
    issues,
    asOf: { year: 2025, month: 11, day: 18 },
    sheets: [{ name: "Thôn 1", rows: 1200, counted: 1190, columns: ["Họ và tên (B)", "Thôn (G)"] }],
    persons: 596,
    personsLow: 589,
    describe: (code) => ({ title: `Tên của ${code}`, whatToDo: "Xem lại danh sách gốc và điền cho đúng." }),
    remarks: [],
    remarkWords: RUN_WORDS_VI.remarks,
    severityName: (severity) => SEVERITY_WORDS_VI[severity],
    fieldName: (field) => `Trường ${field}`,
  };
}

function texts(draft: SheetDraft): string[] {
  return draft.blocks.flatMap((block) => block.cells.map((row) => row.filter((cell) => cell !== null).join(" | ")));
}

test("issues stand in groups by code, errors first, then warnings, then tidying, each group with its count", () => {
  const draft = issueSheet(
    input([
      issue("name-case", "info", "B9"),
      issue("id-lost-zero", "warning", "F3", { fixable: true }),
      issue("name-missing", "error", "B4"),
      issue("id-lost-zero", "warning", "F5", { fixable: true }),
    ]),
  );
  const bands = texts(draft).filter((line) => /chỗ/u.test(line));
  expect(bands).toEqual([
    "Lỗi cần sửa: Tên của name-missing (1 chỗ)",
    "Điều cần xem: Tên của id-lost-zero (2 chỗ, sửa tự động được 2)",
    "Điều nên chỉnh: Tên của name-case (1 chỗ)",
  ]);
});

test("every issue leads to its cell, also on a sheet with an apostrophe in its name", () => {
  const draft = issueSheet(input([issue("name-missing", "error", "B4", { sheet: "Làng K'Long" })]));
  expect(draft.links).toHaveLength(1);
  expect(draft.links![0]).toMatchObject({ target: "'Làng K''Long'!B4", text: "B4" });
  const { row, column } = draft.links![0]!;
  expect(draft.blocks[0]!.cells[row]![column]).toBe("B4");
});

test("nothing is capped: as many rows as issues", () => {
  const issues = Array.from({ length: 3000 }, (_, index) =>
    issue("hamlet-unknown", "error", `G${index + 2}`, { nearest: "Thôn 2" }),
  );
  const draft = issueSheet(input(issues));
  expect(draft.links).toHaveLength(3000);
  expect(texts(draft).filter((line) => line.includes("| Thôn 2 |"))).toHaveLength(3000);
});

test("it says plainly that there is nothing to mend", () => {
  const lines = texts(issueSheet(input([])));
  expect(lines.some((line) => line.startsWith("Không có lỗi"))).toBe(true);
});

test("the summary tells date, sheets, rows, people with their range, and counts by severity", () => {
  const text = texts(issueSheet(input([issue("name-missing", "error", "B4")]))).join("\n");
  expect(text).toContain("Số liệu tính đến ngày 18/11/2025.");
  expect(text).toContain("Đã đọc 1 trang tính, 1.200 dòng; được đếm 1.190 dòng, 596 người (từ 589 đến 596");
  expect(text).toContain("Lỗi cần sửa: 1; Điều cần xem: 0; Điều nên chỉnh: 0.");
  expect(text).toContain("Thôn 1 | 1.200 | 1.190 | Họ và tên (B); Thôn (G)");
  expect(texts(issueSheet({ ...input([]), asOf: null })).join("\n")).toContain("chưa điền");
});

test("hidden rows that were counted, a list and sheets that were not read are said at the top and each leads to its place", () => {
  const draft = issueSheet({
    ...input([]),
    remarks: [
      { kind: "hidden-rows", sheet: "Thôn 1", cell: "A7", rows: 1200 },
      { kind: "unread-list", sheet: "Làng K'Long", cell: "H3", rows: 0 },
      { kind: "without-list", sheet: "Ghi chép", cell: "B2", rows: 0 },
      { kind: "hidden-sheet", sheet: "Nháp", cell: null, rows: 0 },
    ],
  });
  const lines = texts(draft);
  expect(lines).toContain(
    "Cần biết: 1.200 dòng đang ẩn hoặc bị lọc vẫn được tính; 1 danh sách trên trang đã đọc còn chưa đọc; 2 trang không đọc (xem “Dòng ẩn và phần chưa đọc” ở cuối trang).",
  );
  const { remarks } = RUN_WORDS_VI;
  expect(lines.slice(lines.indexOf("Dòng ẩn và phần chưa đọc") + 2)).toEqual([
    `1.200 dòng đang ẩn hoặc bị lọc vẫn được tính. | Thôn 1 | A7 | ${remarks["hidden-rows"].whatToDo}`,
    `Danh sách khác trên trang, chưa đọc. | Làng K'Long | H3 | ${remarks["unread-list"].whatToDo}`,
    `Trang không có danh sách người học nên không đọc. | Ghi chép | B2 | ${remarks["without-list"].whatToDo}`,
    `Trang đang ẩn nên không đọc. | Nháp | ${remarks["hidden-sheet"].whatToDo}`,
  ]);
  expect(draft.links!.map(({ target }) => target)).toEqual(["'Thôn 1'!A7", "'Làng K''Long'!H3", "'Ghi chép'!B2"]);
});

test("nothing is said of reading when everything was read and nothing hidden", () => {
  const lines = texts(issueSheet(input([]))).join("\n");
  expect(lines).not.toContain("Cần biết");
  expect(lines).not.toContain("chưa đọc");
});

test("headings stay in view and repeat in print, on A4 sideways as wide as a page", () => {
  const draft = issueSheet(input([issue("name-missing", "error", "B4")]));
  const header = draft.blocks[0]!.cells.findIndex((row) => row[0] === "Mức độ");
  expect(draft.frozenRows).toBe(header + 1);
  expect(draft.page).toMatchObject({
    orientation: "landscape",
    fitToOnePageWide: true,
    titleRows: { first: header, last: header },
  });
});

test("a row is as high as its longest cell needs", () => {
  const long = input([issue("name-missing", "error", "B4")]);
  const describe = (): { title: string; whatToDo: string } => ({
    title: "Tên",
    whatToDo: "Xem lại danh sách gốc. ".repeat(20),
  });
  const short = issueSheet(long);
  const tall = issueSheet({ ...long, describe });
  const row = short.links![0]!.row;
  expect(tall.rowHeightsPt.get(row)!).toBeGreaterThan(short.rowHeightsPt.get(row)! * 3);
});

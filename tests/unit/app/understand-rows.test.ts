import { analyse } from "../../../src/app/analyse";
import type { CellValue } from "../../../src/sheet/cell-value";
import { sheetOf, workbookOf, type SheetOptions } from "../../support/sheet-builder";

const HEADINGS = ["Họ và tên", "Ngày sinh", "Số CCCD", "Thôn"];
const ROWS: CellValue[][] = [
  ["A Thiên", "05/03/1990", "062090001234", "Đăk Thử"],
  ["Y Mai", "12/07/1995", "062195004321", "Đăk Thử"],
  ["Trần Văn Mẫu", "31/04/1988", "051088000777", "Đăk Thử"],
];

function book(rows: CellValue[][], asOf = "18/11/2025", options: SheetOptions = {}) {
  return workbookOf(
    sheetOf("Thông tin", [
      ["Số liệu tính đến ngày", asOf],
      ["Dân số", 100],
      ["Người trong độ tuổi trưởng thành", 60],
    ]),
    sheetOf("Địa bàn", [
      ["Thôn", "Tên khác", "Số hộ", "Dân số", "Người trưởng thành"],
      ["Đăk Thử", "", 20, 100, 60],
    ]),
    sheetOf("Danh sách", [HEADINGS, ...rows], options),
  );
}

const edited = ROWS.map((row, index) => (index === 1 ? ["Y Mai", "12/07/1995", "62195004321", "Đăk Thử"] : row));

describe("an analysis after an edit", () => {
  const before = analyse(book(ROWS));
  const after = analyse(book(edited), { earlier: before });

  it("looks only at the row that changed", () => {
    const kept = [...after.memory.rows].filter(([address, row]) => before.memory.rows.get(address) === row);
    expect(kept.map(([address]) => address)).toEqual(["Danh sách!2", "Danh sách!4"]);
  });

  it("finds what an analysis from scratch finds", () => {
    const scratch = analyse(book(edited));
    expect(after.issues).toEqual(scratch.issues);
    expect(after.issues.map(({ code }) => code)).toContain("id-lost-zero");
    expect(after.people.persons).toEqual(scratch.people.persons);
    expect(after.values).toEqual(scratch.values);
  });

  it("looks at every row again when the cut-off or the lists of the commune changed", () => {
    const moved = analyse(book(ROWS, "01/01/1989"), { earlier: before });
    expect(moved.issues).toEqual(analyse(book(ROWS, "01/01/1989")).issues);
    expect([...moved.memory.rows.values()].some((row) => [...before.memory.rows.values()].includes(row))).toBe(false);
  });
});

describe("a hamlet merged over several rows", () => {
  const options = { merges: ["D2:D4"] };
  const merged = (hamlet: string): CellValue[][] =>
    ROWS.map((row, index) => [...row.slice(0, 3), index === 0 ? hamlet : ""]);
  const issuesOf = (hamlet: string) =>
    analyse(book(merged(hamlet), undefined, options)).issues.filter(({ field }) => field === "hamlet");

  it("is no fault of the rows below its first", () => {
    expect(issuesOf("Đăk Thử")).toEqual([]);
  });

  it.each([
    ["", "hamlet-missing"],
    ["Đăk Lạ Hoắc", "hamlet-unknown"],
    ["#N/A", "cell-error"],
    ["Đăk  Thử", undefined],
  ])("that reads %j is told of once, at its first cell: %s", (hamlet, code) => {
    expect(issuesOf(hamlet).map((issue) => `${issue.code} ${issue.cell}`)).toEqual(code ? [`${code} D2`] : []);
  });

  it("is told of at its first cell also when only a row below shows the fault", () => {
    const headings = ["Họ và tên", "Ngày sinh", "Đối tượng", "Đơn vị"];
    const groups = ["Người dân", "Cán bộ", "Cán bộ"];
    const list = groups.map((group, index) => [...ROWS[index]!.slice(0, 2), group, ""]);
    const sheet = sheetOf("Danh sách", [headings, ...list], { merges: ["D2:D4"] });
    const issues = analyse(workbookOf(sheet)).issues.filter(({ code }) => code === "unit-missing");
    expect(issues.map(({ cell }) => cell)).toEqual(["D2"]);
  });

  it("is told of the same way after an edit of another row, and no longer when it is mended", () => {
    const before = analyse(book(merged("Đăk Lạ"), undefined, options));
    const edit = merged("Đăk Lạ").map((row, index) => (index === 1 ? ["Y Mây", ...row.slice(1)] : row));
    const after = analyse(book(edit, undefined, options), { earlier: before });
    expect(after.issues).toEqual(analyse(book(edit, undefined, options)).issues);
    const mended = analyse(book(merged("Đăk Thử"), undefined, options), { earlier: after });
    expect(mended.issues.filter(({ field }) => field === "hamlet")).toEqual([]);
  });
});

import { analyse } from "../../../src/app/analyse";
import type { CellValue } from "../../../src/sheet/cell-value";
import { sheetOf, workbookOf } from "../../support/sheet-builder";

const HEADINGS = ["Họ và tên", "Ngày sinh", "Số CCCD", "Thôn"];
const ROWS: CellValue[][] = [
  ["A Thiên", "05/03/1990", "062090001234", "Đăk Thử"],
  ["Y Mai", "12/07/1995", "062195004321", "Đăk Thử"],
  ["Trần Văn Mẫu", "31/04/1988", "051088000777", "Đăk Thử"],
];

function book(rows: CellValue[][], asOf = "18/11/2025") {
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
    sheetOf("Danh sách", [HEADINGS, ...rows]),
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

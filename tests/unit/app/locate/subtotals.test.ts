import { locateGrid, participantRows } from "../../../support/locate-grid";
import type { Grid } from "../../../support/sheet-builder";

const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "CCCD", "Thôn", "Ghi chú"];
const TIK = ["A Tik", "05/03/1990", "Nam", "062090001234", "Đăk Ôn", ""];
const HLEN = ["Y Hlen", "25/12/1985", "Nữ", "062185001235", "Đăk Tu", ""];

/** Rows of participants of a list whose headings stand in row 1. */
function rowsOf(body: Grid): number[] {
  return participantRows(locateGrid([HEADINGS, ...body]));
}

describe("rows that sum up others", () => {
  test.each([
    "Mang sang trang sau",
    "Mang sang",
    "Trang trước chuyển sang",
    "Chuyển trang sau",
    "Chuyển sang trang 2",
    "Cộng chuyển sang trang",
    "Cộng mang sang",
    "Cộng trang",
    "Cộng dồn",
    "Lũy kế",
    "Luỹ kế đến 30/9",
    "LŨY KẾ:",
    "Số dư đầu trang",
    "Số mang sang",
    "Mang sang trang sau: 25 người",
    "mang sang trang sau",
    "Mang sang trang",
    "Luy ke",
    "Trang truoc chuyen sang",
  ])("what is carried from page to page %j, with a figure or without", (text) => {
    for (const row of [["", text, "", 3], ["", text], [text], ["", "", "", text, "", 25]]) {
      expect(rowsOf([[1, ...TIK], row, HEADINGS, [2, ...HLEN]])).toEqual([2, 5]);
      expect(rowsOf([[1, ...TIK], row, [2, ...HLEN], row])).toEqual([2, 4]);
    }
  });

  test.each(["Tổng", "Cộng", "Cộng Hòa", "TỔNG VĂN AN", "Lũy Kế", "Lũy", "Kế", "Mang Sang", "Nguyễn Thị Mang", "Số"])(
    "but %j with a number and nothing else, or with what only a person has, is a person",
    (name) => {
      for (const row of [
        [2, name],
        ["", name, "1990"],
        ["", name, "", "", "062185001235"],
        ["", name, "", "Nữ", "", "Đăk Tu"],
        [2, name, "", "Nữ", "", "", 8],
      ]) {
        expect(rowsOf([[1, ...TIK], row, [3, ...HLEN]])).toEqual([2, 3, 4]);
        expect(rowsOf([[1, ...TIK], [3, ...HLEN], row])).toEqual([2, 3, 4]);
      }
    },
  );

  test.each(["A Tik 2", "Tổng Thị Hoa", "Cộng Văn Ba", "Y Mang", "A Chuyển"])(
    "and %j without anything else inside the list is a person",
    (name) => {
      expect(
        rowsOf([
          [1, ...TIK],
          [2, name],
          [3, ...HLEN],
        ]),
      ).toEqual([2, 3, 4]);
    },
  );

  test("a person of two letters is no row of column numbers", () => {
    expect(rowsOf([[1, "Tú", "", "Nữ", "", "", 3]])).toEqual([2]);
  });
});

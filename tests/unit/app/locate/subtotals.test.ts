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

describe("rows that only count", () => {
  test.each([
    "Số trang trước mang sang",
    "Số liệu trang trước",
    "Số học viên vắng",
    "Sĩ số",
    "SĨ SỐ CÓ MẶT:",
    "Vắng",
    "Có mặt",
    "Tỷ lệ",
    "Tỷ lệ (%)",
    "Bình quân",
    "Tiểu cộng",
    "Nam: 3, Nữ: 2",
    "Nữ",
    "Trong đó nữ",
    "Trong đó: Nữ",
  ])("%j with nothing but figures beside it is nobody", (text) => {
    for (const row of [
      ["", text, 5],
      ["", text, 5, 3],
      ["", text, "", "95%"],
    ]) {
      expect(rowsOf([[1, ...TIK], row, [2, ...HLEN]])).toEqual([2, 4]);
      expect(rowsOf([[1, ...TIK], [2, ...HLEN], row])).toEqual([2, 3]);
    }
  });

  test.each([
    [4, "người"],
    [4, "NGƯỜI"],
    [2, "học viên"],
    ["", "4 người", "", "2 nữ"],
    ["", "4 người"],
    ["", "3 nam, 2 nữ"],
    ["", "Sĩ số: 4", "", "vắng: 1"],
    ["", "Sĩ số có mặt"],
  ])("a sum in words %j %j is nobody", (...row) => {
    expect(rowsOf([[1, ...TIK], row, [2, ...HLEN]])).toEqual([2, 4]);
    expect(rowsOf([[1, ...TIK], [2, ...HLEN], row])).toEqual([2, 3]);
  });

  test.each(["Nữ", "Vắng", "Số", "Nguyễn Thị Nữ", "Y Nữ", "A", "Sĩ", "Nam"])(
    "but %j with a running number, alone or with what only a person has, is a person",
    (name) => {
      for (const row of [
        [2, name],
        [2, name, "", "", "", "", 8],
        [2, name, 5],
        ["", name],
        ["", name, "1990"],
        ["", name, "", "", "062185001235"],
        ["", name, "", "Nữ"],
        ["", name, "", "", "", "", 8],
      ]) {
        expect(rowsOf([[1, ...TIK], [1, ...TIK], row, [3, ...HLEN]])).toEqual([2, 3, 4, 5]);
      }
    },
  );

  test("so are people of a name or a typed number that begins like a sum", () => {
    for (const name of ["Người", "1 Nam", "2 Nữ", "Đạt", "Nữ Văn Ba", "Y Người"]) {
      expect(
        rowsOf([
          [1, ...TIK],
          [2, name],
          [3, ...HLEN],
        ]),
      ).toEqual([2, 3, 4]);
      expect(
        rowsOf([
          [1, ...TIK],
          ["", name],
          [3, ...HLEN],
        ]),
      ).toEqual([2, 3, 4]);
    }
  });
});

test("somebody called like a mark, whose birth is a figure of two digits, is a person", () => {
  expect(
    rowsOf([
      [1, ...TIK],
      ["", "Đạt", 90],
      [3, ...HLEN],
    ]),
  ).toEqual([2, 3, 4]);
});

describe("notes between people", () => {
  test.each([
    "--- Hết đợt 1 ---",
    "-----",
    "Đợt 2: từ ngày 01/11/2025 đến ngày 15/11/2025",
    "ĐỢT II",
    "(Bổ sung ngày 15/11)",
    "Bổ sung đợt 2",
    "(Lớp tối, từ ngày 1/11)",
  ])("%j alone in its row is nobody and does not end the list", (note) => {
    expect(
      rowsOf([
        [1, ...TIK],
        ["", note],
        [2, ...HLEN],
      ]),
    ).toEqual([2, 4]);
    expect(
      rowsOf([
        [1, ...TIK],
        [2, ...HLEN],
        ["", note],
        ["", "A Dum"],
      ]),
    ).toEqual([2, 3, 5]);
  });

  test("a sentence alone in its row is nobody; the longest names are somebody", () => {
    const between = (text: string) =>
      rowsOf([
        [1, ...TIK],
        ["", text],
        [2, ...HLEN],
      ]);
    expect(between("Học viên lớp tối do cô Ksor H'Mẫu phụ trách")).toEqual([2, 4]);
    for (const name of ["Công Tằng Tôn Nữ Thị Mẫu Hoa", "công tằng tôn nữ thị mẫu hoa", "Nguyễn thị hồng hoa mai lan"])
      expect(between(name)).toEqual([2, 3, 4]);
  });

  test.each(["Đợt", "A Đợt", "(A Tik)", "A Tik (bổ sung ngày 15/11)", "A", "Y Bổ", "Học", "Khóa 2", "- A Dum", "Vi"])(
    "but the name %j is a participant's",
    (name) => {
      expect(
        rowsOf([
          [1, ...TIK],
          [2, name],
          [3, ...HLEN],
        ]),
      ).toEqual([2, 3, 4]);
      if (!name.startsWith("-"))
        expect(
          rowsOf([
            [1, ...TIK],
            ["", name],
            [3, ...HLEN],
          ]),
        ).toEqual([2, 3, 4]);
    },
  );

  test("a note beside what a person has is a participant's", () => {
    expect(
      rowsOf([
        [1, ...TIK],
        [2, "Đợt 2", "1990"],
        ["", "Đợt 2", "", "Nữ"],
        [3, ...HLEN],
      ]),
    ).toEqual([2, 3, 4, 5]);
  });
});

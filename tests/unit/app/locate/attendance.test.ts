import { firstTable, lettersOf, locateGrid } from "../../../support/locate-grid";

const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "CCCD", "Thôn"];
const PEOPLE = [
  [1, "A Tik", "05/03/1990", "Nam", "062090001234", "Đăk Ôn"],
  [2, "Y Hlen", "25/12/1985", "Nữ", "062185001235", "Đăk Tu"],
  [3, "A Kiểu", "01/07/2001", "Nam", "062201001236", "Đăk Ôn"],
];
const LETTERS = { fullName: "B", birthDate: "C", sex: "D", personalId: "E", hamlet: "F" };

describe("a register of attendance", () => {
  const register = (heading: string, cells: readonly string[]) =>
    lettersOf(
      firstTable(
        locateGrid(
          [
            [...HEADINGS, heading, "", ""],
            [...HEADINGS.map(() => ""), 6, 7, 8],
            ...PEOPLE.map((row) => [...row, ...cells]),
          ],
          { merges: [..."ABCDEF"].map((letter) => `${letter}1:${letter}2`).concat("G1:I1") },
        ),
      ),
    );

  test.each(["Ngày học trong tháng", "Ngày học", "Thời gian học"])(
    "has no day of joining under %s, where days are ticked",
    (heading) => {
      expect(register(heading, ["x", "P", ""])).toEqual(LETTERS);
    },
  );

  test("is none where dates stand under the heading", () => {
    expect(register("Ngày học", ["01/10/2025", "", ""])).toEqual({ ...LETTERS, joinedOn: "G" });
  });
});

import { firstTable, locateGrid, participantRows } from "../../../support/locate-grid";
import type { Grid } from "../../../support/sheet-builder";

const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "CCCD"];
const TIK = ["A Tik", "05/03/1990", "Nam", "062090001234"];
const HLEN = ["Y Hlen", "25/12/1985", "Nữ", "062185001235"];

function rowsOf(body: Grid): number[] {
  return participantRows(locateGrid([HEADINGS, ...body]));
}

describe("group rows with a letter in the column of numbers", () => {
  test.each(["Ký hợp đồng", "Đại diện hộ", "Cán bộ lập nghiệp", "Hết hạn hợp đồng"])(
    "%j, also where signatures begin so",
    (text) => {
      const body = [
        ["I", "Tăng lao động"],
        ["a", text],
        [1, ...TIK],
        ["b", text],
        [1, ...HLEN],
      ];
      expect(rowsOf(body)).toEqual([4, 6]);
      expect(firstTable(locateGrid([HEADINGS, ...body])).skipped).toMatchObject({ "group-heading": 3 });
    },
  );

  test("a running number before words is a participant's, since it may be a name", () => {
    expect(
      rowsOf([
        ["I", "Tăng lao động"],
        [1, "Tăng mới"],
        ["a", "Ký hợp đồng"],
        [1, ...TIK],
      ]),
    ).toEqual([3, 5]);
  });
});

describe("lists whose people are numbered by letters", () => {
  test("count those of whom only the name is known", () => {
    expect(
      rowsOf([
        ["A", ...TIK],
        ["B", "Y Dứa"],
        ["C", ...HLEN],
      ]),
    ).toEqual([2, 3, 4]);
    expect(
      rowsOf([
        ["a)", ...TIK],
        ["b)", ...HLEN],
        ["c)", "Y A"],
      ]),
    ).toEqual([2, 3, 4]);
    expect(
      rowsOf([
        ["I", ...TIK],
        ["II", "A"],
        ["III", ...HLEN],
      ]),
    ).toEqual([2, 3, 4]);
  });
});

describe("group rows that tell the number of their people", () => {
  test.each([
    ["I", "ĐĂK ÔN", 3],
    ["", "Thôn Đăk Ôn", 3],
    ["I.", "Làng Đăk Ôn", "", "", 3],
  ])("%j, %j gives its hamlet to the rows below", (...heading) => {
    const sheet = locateGrid([HEADINGS, heading, [1, ...TIK], [2, ...HLEN], ["II", "Đăk Tu", 1], [1, "A Dum"]]);
    expect(participantRows(sheet)).toEqual([3, 4, 6]);
    expect(firstTable(sheet).rows.map(({ sheetHamlet }) => sheetHamlet)).toEqual(["Đăk Ôn", "Đăk Ôn", "Đăk Tu"]);
  });

  test("names without a running number under the last of them are participants, also beside a figure", () => {
    const body = [
      ["I", "Đăk Ôn", 3],
      [1, ...TIK],
      ["II", "Đăk Tu", 2],
      ["", "A Dum"],
      ["", "Y A", 7],
    ];
    expect(rowsOf(body)).toEqual([3, 5, 6]);
  });
});

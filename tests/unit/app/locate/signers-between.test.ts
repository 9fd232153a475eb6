import { locateGrid, participantRows } from "../../../support/locate-grid";
import type { Grid } from "../../../support/sheet-builder";

const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "CCCD"];
const TIK = [1, "A Tik", "05/03/1990", "Nam", "062090001234"];
const HLEN = [2, "Y Hlen", "25/12/1985", "Nữ", "062185001235"];
const SPACE: Grid = [[], []];
const POSTS = ["", "Người lập biểu", "", "", "Trưởng thôn"];
const SIGNERS = ["", "Ksor H'Lan", "", "", "Rơ Châm Thuk"];

function rowsOf(body: Grid): number[] {
  return participantRows(locateGrid([HEADINGS, ...body]));
}

describe("a signature block before the list goes on without a new header", () => {
  test.each(["Đăk Long, ngày 30/10/2025", "Đăk Long, ngày 30 tháng 10 năm 2025", "Ngày … tháng … năm 2025"])(
    "with the date %j holds no participant",
    (date) => {
      const block: Grid = [[], ["", "", "", "", date], POSTS, ...SPACE, SIGNERS, []];
      expect(rowsOf([TIK, ...block, HLEN])).toEqual([2, 10]);
      const one: Grid = [["", "", "", "", date], ["", "", "", "", "Người lập biểu"], [], ["", "", "", "", "Y Thuk"]];
      expect(rowsOf([TIK, ...one, HLEN])).toEqual([2, 7]);
    },
  );

  test("keeps every name with a running number or anything of a person below it", () => {
    const block: Grid = [["", "", "", "", "Đăk Long, ngày 30/10/2025"], POSTS, ...SPACE];
    expect(rowsOf([TIK, ...block, [3, "A Dum"], [4, "A"], HLEN])).toEqual([2, 7, 8, 9]);
    expect(rowsOf([TIK, ...block, ["", "A Dum", "", "Nam"], ["", "Y A"], HLEN])).toEqual([2, 7, 8, 9]);
  });

  test("keeps names without a date above, without space for a signature, or in columns where nobody signs", () => {
    expect(rowsOf([TIK, POSTS, ...SPACE, ["", "A Dum"], HLEN])).toEqual([2, 6, 7]);
    const date = ["", "", "", "", "Đăk Long, ngày 30/10/2025"];
    expect(rowsOf([TIK, date, POSTS, ["", "A Dum"], HLEN])).toEqual([2, 5, 6]);
    expect(rowsOf([TIK, date, ["", "", "", "", "Trưởng thôn"], [], ["", "A Dum"], HLEN])).toEqual([2, 6, 7]);
  });

  test("keeps names that follow those of the signers", () => {
    const block: Grid = [["", "", "", "", "Đăk Long, ngày 30/10/2025"], POSTS, ...SPACE, SIGNERS, [], ["", "A Dum"]];
    expect(rowsOf([TIK, ...block, HLEN])).toEqual([2, 9, 10]);
  });

  test("keeps names without numbers where others of the list have none either", () => {
    const block: Grid = [["", "", "", "", "Đăk Long, ngày 30/10/2025"], POSTS, ...SPACE];
    expect(rowsOf([TIK, ...block, ["", "A Dum"], ["", ...HLEN.slice(1)]])).toContain(7);
  });
});

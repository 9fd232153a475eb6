import { firstTable, locateGrid, participantRows } from "../../../support/locate-grid";
import type { Grid } from "../../../support/sheet-builder";

describe("a header repeated after a page break", () => {
  const groups = ["STT", "Thông tin học viên", "", "", "", "Liên hệ"];
  const fields = ["", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "SĐT"];
  const people: Grid = [
    [1, "A Tik", "05/03/1990", "Nam", "062090001234", "0912345678"],
    [2, "Y Hlen", "25/12/1985", "Nữ", "062185001235", "0912345679"],
  ];

  test("with its line of groups, merged or not, is no participant", () => {
    const grid = [groups, fields, people[0]!, groups, fields, people[1]!];
    const merged = locateGrid(grid, { merges: ["A1:A2", "B1:E1", "A4:A5", "B4:E4"] });
    expect(participantRows(merged)).toEqual([3, 6]);
    expect(firstTable(merged).skipped).toMatchObject({ "repeated-header": 2 });
    expect(participantRows(locateGrid(grid))).toEqual([3, 6]);
  });

  test("keeps the columns whose headings are merged down from the line of groups", () => {
    const grid = [
      ["STT", "Thông tin học viên", "", "Thôn"],
      ["", "Họ và tên", "Ngày sinh", ""],
      [1, "A Tik", "05/03/1990", "Đăk Ôn"],
      ["STT", "Thông tin học viên", "", "Thôn"],
      ["", "Họ và tên", "Ngày sinh", ""],
      [2, "Y Hlen", "25/12/1985", "Đăk Tu"],
    ];
    const sheet = locateGrid(grid, { merges: ["A1:A2", "B1:C1", "D1:D2", "A4:A5", "B4:C4", "D4:D5"] });
    expect(sheet.tables).toHaveLength(1);
    expect(firstTable(sheet).rows.map(({ fields: { hamlet } }) => hamlet?.text)).toEqual(["Đăk Ôn", "Đăk Tu"]);
  });

  test("under another line of groups takes that line with it", () => {
    const other = ["STT", "THÔNG TIN CÁ NHÂN", "", "", "", "Liên lạc"];
    const grid = [groups, fields, people[0]!, other, ["STT", ...fields.slice(1)], people[1]!];
    const sheet = locateGrid(grid, { merges: ["A1:A2", "B1:E1", "B4:E4"] });
    expect(participantRows(sheet)).toEqual([3, 6]);
  });

  test("with a word changed is still the header", () => {
    const changed = ["", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD/ĐDCN", "SĐT"];
    const sheet = locateGrid([groups, fields, people[0]!, groups, changed, people[1]!]);
    expect(participantRows(sheet)).toEqual([3, 6]);
  });

  test("with the titles of the first page above it, whichever column they stand in", () => {
    const titles = [
      ["XÃ ĐĂK LONG", "", "", "", "Độc lập - Tự do - Hạnh phúc"],
      ["", "Lớp kỹ năng số cộng đồng"],
      ["Năm học viên tiêu biểu", "của xã"],
    ];
    const header = ["Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "SĐT"];
    const rows = people.map((person) => person.slice(1));
    const grid = [...titles, header, rows[0]!, ["Y Mai"], ...titles, [], header, rows[1]!];
    expect(participantRows(locateGrid(grid))).toEqual([5, 6, 12]);
  });

  test("leaves the people right above it in the list, also one with a name and nothing else", () => {
    const header = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "SĐT"];
    const grid = [header, people[0]!, ["", "Y MAI"], ["", "A Brôl", "", "Nam"], header, people[1]!];
    expect(participantRows(locateGrid(grid))).toEqual([2, 3, 4, 6]);
  });
});

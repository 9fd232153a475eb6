import { firstTable, locateGrid, participantRows, type LocateOptions } from "../../../support/locate-grid";
import type { Grid } from "../../../support/sheet-builder";

const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "CCCD", "Thôn", "Ghi chú"];
const TIK = ["A Tik", "05/03/1990", "Nam", "062090001234", "Đăk Ôn", ""];
const HLEN = ["Y Hlen", "25/12/1985", "Nữ", "062185001235", "Đăk Tu", ""];
const KIEU = ["A Kiểu", "2001", "Nam", "062201001236", "Thôn 2", "mới"];

/** Rows of participants of a list whose headings stand in row 1. */
function rowsOf(body: Grid, options: LocateOptions = {}): number[] {
  return participantRows(locateGrid([HEADINGS, ...body], options));
}

function skippedOf(body: Grid, options: LocateOptions = {}): Record<string, number> {
  const { skipped } = firstTable(locateGrid([HEADINGS, ...body], options));
  return Object.fromEntries(Object.entries(skipped).filter(([, count]) => count > 0));
}

describe("rows that are no participants", () => {
  test("blank rows between and after the people", () => {
    expect(rowsOf([[1, ...TIK], [], [2, ...HLEN], ["", " ", "\u00a0"], [3, ...KIEU], []])).toEqual([2, 4, 6]);
  });

  test("numbered rows made ready and not yet filled in, with unticked boxes", () => {
    expect(rowsOf([[1, ...TIK], [2], [3, "", "", "", "", ""], [4, "", "", "", "", "", false]])).toEqual([2]);
  });

  test.each([
    ["Tổng"],
    ["Cộng"],
    ["Tổng cộng"],
    ["TỔNG CỘNG"],
    ["Tổng số"],
    ["Tổng số: 2 người"],
    ["Cộng: 25 người"],
    ["Cộng thôn Đăk Ôn"],
    ["Tong cong"],
    ["CONG: 2"],
    ["Tô\u0309ng cô\u0323ng"],
  ])("a sub-total %j, in the column of numbers or of names, merged or not", (text) => {
    expect(
      rowsOf([
        [1, ...TIK],
        [text, "", "", 1],
        [2, ...HLEN],
      ]),
    ).toEqual([2, 4]);
    expect(
      rowsOf([
        [1, ...TIK],
        ["", text, "", "", "", 25],
        [2, ...HLEN],
      ]),
    ).toEqual([2, 4]);
    expect(rowsOf([[1, ...TIK], [2, ...HLEN], [text]], { merges: ["A4:D4"] })).toEqual([2, 3]);
    expect(
      skippedOf([
        [1, ...TIK],
        ["", text],
        [2, ...HLEN],
      ]),
    ).toEqual({ subtotal: 1 });
  });

  test.each(["Tống Văn An", "Tống", "Công", "A Công", "Nguyễn Thành Công", "Cồng Thị Hoa", "Tông"])(
    "but %j is a person's name",
    (name) => {
      expect(
        rowsOf([
          [1, ...TIK],
          [2, name, "", "Nam"],
          [3, ...HLEN],
        ]),
      ).toEqual([2, 3, 4]);
      expect(
        rowsOf([
          [1, ...TIK],
          ["", name, "1990"],
          [3, ...HLEN],
        ]),
      ).toEqual([2, 3, 4]);
    },
  );

  test.each([
    [["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"]],
    [[1, 2, 3, 4, 5, 6, 7]],
    [["A", "B", "1", "2", "3", "4", "5"]],
  ])("a row of column numbers %j", (numbers) => {
    expect(rowsOf([numbers, [1, ...TIK], [2, ...HLEN]])).toEqual([3, 4]);
    expect(skippedOf([numbers, [1, ...TIK]])).toEqual({ "column-numbers": 1 });
  });

  test("headers repeated after a page break, with the title above them", () => {
    const sheet = locateGrid(
      [["DANH SÁCH"], HEADINGS, [1, ...TIK], ["DANH SÁCH (tiếp theo)"], HEADINGS, [2, ...HLEN], HEADINGS, [3, ...KIEU]],
      { merges: ["A4:G4"] },
    );
    expect(participantRows(sheet)).toEqual([3, 6, 8]);
    expect(sheet.tables).toHaveLength(1);
    expect(firstTable(sheet).skipped).toMatchObject({ "repeated-header": 2, note: 1 });
  });

  test("a repeated header of two rows", () => {
    const header = [
      ["STT", "Họ và tên", "Năm sinh", "Giới tính", "", "Thôn"],
      ["", "", "", "Nam", "Nữ", ""],
    ];
    const body = [[1, "A Tik", 1990, "x", "", "Đăk Ôn"], ...header, [2, "Y Hlen", 1985, "", "x", "Đăk Tu"]];
    const sheet = locateGrid([...header, ...body], { merges: ["D1:E1", "D4:E4"] });
    expect(participantRows(sheet)).toEqual([3, 6]);
  });

  test.each([
    "Ghi chú: danh sách chốt ngày 30/9",
    "* Những người đánh dấu đã hoàn thành",
    "(*) Học trực tuyến",
    "Danh sách này có 02 người.",
    "Các học viên chưa hoàn thành khóa học sẽ được tổ công nghệ số cộng đồng hỗ trợ trong tháng tới",
  ])("a note %j at the foot or within the list", (note) => {
    expect(
      rowsOf([
        [1, ...TIK],
        [2, ...HLEN],
        ["", note],
      ]),
    ).toEqual([2, 3]);
    expect(rowsOf([[1, ...TIK], [note], [2, ...HLEN]], { merges: ["A3:G3"] })).toEqual([2, 4]);
    expect(rowsOf([[1, ...TIK], [2, ...HLEN], [], ["", note]])).toEqual([2, 3]);
  });
});

describe("the foot of the list", () => {
  const signatures: [string, Grid][] = [
    [
      "one signer",
      [
        [],
        ["", "", "", "", "Đăk Long, ngày 10 tháng 10 năm 2025"],
        ["", "", "", "", "TM. ỦY BAN NHÂN DÂN"],
        ["", "", "", "", "CHỦ TỊCH"],
        [],
        ["", "", "", "", "A Brôl"],
      ],
    ],
    [
      "two signers in one row",
      [
        ["", "Người lập biểu", "", "", "Trưởng thôn"],
        ["", "(Ký, ghi rõ họ tên)", "", "", "(Ký, ghi rõ họ tên)"],
        [],
        ["", "Nguyễn Thị Mai", "", "", "A Brôl"],
      ],
    ],
    [
      "an open date",
      [["", "", "", "Đăk Long, ngày … tháng … năm 2025"], ["", "Xác nhận của thôn"], [], ["", "A Brôl", "", "Y Mai"]],
    ],
    [
      "hard on the last row",
      [
        ["", "NGƯỜI LẬP DANH SÁCH"],
        ["", "Nguyễn Thị Mai"],
      ],
    ],
    [
      "capitals without a break",
      [
        ["", "Tổng cộng: 02 người"],
        ["", "KT. CHỦ TỊCH"],
        ["", "PHÓ CHỦ TỊCH"],
        ["", "A Brôl"],
      ],
    ],
    ["words we do not know", [[], ["", "Bên giao"], ["", "A Brôl", "", "Y Mai"]]],
    [
      "two lines of place and date",
      [[], ["", "", "", "Đăk Long,"], ["", "", "", "ngày 10 tháng 10 năm 2025"], [], ["", "", "", "Y Mai"]],
    ],
  ];

  test.each(signatures)("is no list: %s", (_name, foot) => {
    expect(rowsOf([[1, ...TIK], [2, ...HLEN], ...foot])).toEqual([2, 3]);
    expect(firstTable(locateGrid([HEADINGS, [1, ...TIK], [2, ...HLEN], ...foot])).lastRow).toBe(2);
  });

  test("is counted as signatures from its first words on, with the names of the signers", () => {
    const foot = [["", "Người lập biểu", "", "", "Trưởng thôn"], [], ["", "Y Mai", "", "", "A Brôl", "Y Dứa"]];
    expect(skippedOf([[1, ...TIK], ...foot])).toEqual({ signature: 2 });
  });

  test("of a list without numbers, too", () => {
    const people = [TIK, HLEN, KIEU].map((person) => person.slice(0, 5));
    const headings = HEADINGS.slice(1, 6);
    for (const [, foot] of signatures) {
      const sheet = locateGrid([headings, ...people, ...foot.map((row) => row.slice(1))]);
      expect(participantRows(sheet)).toEqual([2, 3, 4]);
    }
  });

  test("a signature of each page does not end the list while people follow", () => {
    const page = [
      ["", "Xác nhận của thôn trưởng"],
      ["", "A Brôl"],
    ];
    expect(rowsOf([[1, ...TIK], ...page, HEADINGS, [2, ...HLEN]])).toEqual([2, 6]);
    expect(
      rowsOf([
        [1, ...TIK],
        ["", "Xác nhận của thôn trưởng"],
        [2, ...HLEN],
        [3, ...KIEU],
      ]),
    ).toEqual([2, 4, 5]);
  });

  test("officials whose post is in the list are no signatures", () => {
    const headings = ["Họ và tên", "Chức vụ", "Đơn vị", "Đối tượng", "Khóa học"];
    const people = [
      ["A Tik", "Chủ tịch", "UBND xã", "Cán bộ", "Kỹ năng số"],
      ["Y Hlen", "Trưởng ban", "Trạm Y tế xã", "Công chức", "Kỹ năng số"],
      [],
      ["A Kiểu", "Hiệu trưởng", "Trường THCS Đăk Long", "Viên chức", "Kỹ năng số"],
    ];
    expect(participantRows(locateGrid([headings, ...people]))).toEqual([2, 3, 5]);
  });

  test("a post in the list before the name of its holder is no signature, also in the last row", () => {
    const headings = ["Chức vụ", "Khóa học", "Đơn vị", "Họ và tên", "Ghi chú"];
    const people = [
      ["Trưởng thôn", "Kỹ năng số", "", "A Tik", ""],
      ["", "An toàn số", "UBND xã", "Y Hlen", "Xác nhận sau"],
      ["Chủ tịch", "", "", "A Kiểu", ""],
    ];
    const foot = [["", "", "", "", "TM. ỦY BAN NHÂN DÂN"], [], ["", "", "", "", "A Brôl"]];
    expect(participantRows(locateGrid([headings, ...people, ...foot]))).toEqual([2, 3, 4]);
  });

  test("a row without a name but with an id after a blank row is still a participant", () => {
    expect(rowsOf([[1, ...TIK], [], ["", "", "", "Nữ", "062185001235"], ["", "Người lập"], ["", "A Brôl"]])).toEqual([
      2, 4,
    ]);
  });

  test("a summary by hamlet under the list is no list", () => {
    const summary = [[], ["", "Tổng hợp theo thôn"], [1, "Thôn 1", 12], [2, "Đăk Tu", 13], ["", "Tổng", 25]];
    expect(rowsOf([[1, ...TIK], [2, ...HLEN], ...summary])).toEqual([2, 3]);
  });
});

describe("rows that are participants although something is missing", () => {
  test("a row without a name but with other data", () => {
    expect(
      rowsOf([
        [1, ...TIK],
        [2, "", "25/12/1985", "Nữ"],
        ["", "", "", "", "062185001235"],
        [4, ...KIEU],
      ]),
    ).toEqual([2, 3, 4, 5]);
  });

  test("a name and nothing else, numbered or not, within the list or right under it", () => {
    expect(
      rowsOf([
        [1, ...TIK],
        [2, "Y Dứa"],
        ["", "A Brôl"],
        [4, ...KIEU],
        ["", "Y Mai"],
      ]),
    ).toEqual([2, 3, 4, 5, 6]);
  });

  test("short names, names in capitals and names with marks", () => {
    const names = ["Y Ly", "A", "NGUYỄN VĂN AN", "K'Bar", "A Hơ̆p", "Xuân (Tú)"];
    expect(rowsOf(names.map((name, index) => [index + 1, name, 1990]))).toEqual([2, 3, 4, 5, 6, 7]);
  });

  test("a cell with an error keeps the row", () => {
    expect(
      rowsOf([
        [1, "#N/A", "", "Nam"],
        [2, ...HLEN],
      ]),
    ).toEqual([2, 3]);
  });

  test("a list of names, units and courses with a blank row in it", () => {
    const grid = [["Họ và tên", "Đơn vị", "Khóa học"], ["A Tik", "Trạm Y tế", "K1"], [], ["Y Hlen", "Trạm Y tế", "K1"]];
    expect(participantRows(locateGrid(grid))).toEqual([2, 4]);
  });

  test("hidden and filtered rows are read and counted", () => {
    const sheet = locateGrid([HEADINGS, [1, ...TIK], [2, ...HLEN], [], [3, ...KIEU]], { hiddenRows: [3, 4] });
    expect(participantRows(sheet)).toEqual([2, 3, 5]);
    expect(sheet.hiddenRows).toBe(1);
  });

  test("rows the officer left out are marked and stay in the list", () => {
    const { rows } = firstTable(locateGrid([HEADINGS, [1, ...TIK], [2, ...HLEN]], { excluded: ["Danh sách!3"] }));
    expect(rows.map(({ excluded }) => excluded ?? false)).toEqual([false, true]);
  });
});

describe("group headings inside a list", () => {
  const headings = ["STT", "Họ và tên", "Năm sinh", "CCCD"];
  const people = [
    [1, "A Tik", 1990, "062090001234"],
    [2, "Y Hlen", 1985, "062185001235"],
  ];
  const hamletsOf = (grid: Grid, options: LocateOptions = {}) =>
    firstTable(locateGrid(grid, options)).rows.map(({ sheetHamlet }) => sheetHamlet);

  test("give their hamlet to the rows below", () => {
    const grid = [headings, ["Thôn Đăk Ôn"], people[0]!, ["II. Thôn 2"], people[1]!, ["Thôn lạ"], people[0]!];
    expect(hamletsOf(grid, { merges: ["A2:D2", "A4:D4", "A6:D6"] })).toEqual(["Đăk Ôn", "Đăk Tu", undefined]);
  });

  test("numbered in the column of numbers", () => {
    const grid = [headings, ["I", "Thôn Đăk Ôn"], people[0]!, ["II", "Thôn Pêng Sal"], people[1]!];
    expect(hamletsOf(grid)).toEqual(["Đăk Ôn", "Thôn Pêng Sal"]);
    expect(participantRows(locateGrid(grid))).toEqual([3, 5]);
  });

  test("give their group when the list has no such column", () => {
    const grid = [headings, ["I. Cán bộ xã"], people[0]!, ["II. Học sinh"], people[1]!];
    const rows = firstTable(locateGrid(grid, { merges: ["A2:D2", "A4:D4"] })).rows;
    expect(rows.map(({ sheetGroup }) => sheetGroup)).toEqual(["official", "student"]);
  });
});

describe("more than one list on a sheet", () => {
  test("a second list under the first is a list of its own, with its own columns and hamlet", () => {
    const sheet = locateGrid([
      ["DANH SÁCH THÔN 1"],
      ["STT", "Họ và tên", "Năm sinh", "CCCD"],
      [1, "A Tik", 1990, "062090001234"],
      ["", "Người lập biểu"],
      ["", "A Brôl"],
      [],
      ["DANH SÁCH THÔN PÊNG SAL"],
      ["Họ tên", "SĐT", "Năm sinh", "CCCD"],
      ["Y Hlen", "0912345678", 1985, "062185001235"],
      ["A Kiểu", "0912345679", 2001, "062201001236"],
    ]);
    expect(sheet.tables.map(({ headerTop }) => headerTop)).toEqual([1, 7]);
    expect(participantRows(sheet)).toEqual([3, 9, 10]);
    expect(sheet.tables.flatMap(({ rows }) => rows.map(({ order, sheetHamlet }) => [order, sheetHamlet]))).toEqual([
      [0, "Đăk Ôn"],
      [1, "Thôn Pêng Sal"],
      [2, "Thôn Pêng Sal"],
    ]);
  });

  test("the same header again under the title of another hamlet goes on with that hamlet", () => {
    const headings = ["STT", "Họ và tên", "Năm sinh", "CCCD"];
    const sheet = locateGrid([
      ["Danh sách thôn 1"],
      headings,
      [1, "A Tik", 1990, "062090001234"],
      ["Danh sách thôn 2"],
      headings,
      [1, "Y Hlen", 1985, "062185001235"],
    ]);
    expect(firstTable(sheet).rows.map(({ sheetHamlet }) => sheetHamlet)).toEqual(["Đăk Ôn", "Đăk Tu"]);
  });

  test("a second list beside the first is named and not read", () => {
    const headings = ["STT", "Họ và tên", "Năm sinh", "Thôn"];
    const sheet = locateGrid([
      [...headings, "", ...headings],
      [1, "A Tik", 1990, "Đăk Ôn", "", 1, "Y Hlen", 1985, "Đăk Tu"],
      ["", "", "", "", "", 2, "Y Mai", 1986, "Đăk Tu"],
    ]);
    expect(sheet.unread).toEqual(["G1"]);
    expect(participantRows(sheet)).toEqual([2]);
    expect(firstTable(sheet).ambiguous).toEqual([]);
  });
});

test("a foot that stands in the columns of state and day of joining is no participant", () => {
  const headings = ["STT", "Ngày tham gia", "Đối tượng", "Nữ", "Trạng thái", "Họ và tên", "CCCD"];
  const sheet = locateGrid([
    headings,
    [1, "15/09/2025", "người dân", "x", "Đang học", "Y Hlen", "062185001235"],
    [2, "16/09/2025", "NLĐ", "", "Hoàn thành", "A Tik", "062090001234"],
    [],
    ["", "NGƯỜI LẬP BIỂU", "", "", "TM. ỦY BAN NHÂN DÂN"],
    ["", "(Ký, ghi rõ họ tên)", "", "", "(Ký tên, đóng dấu)"],
    [],
    ["", "Trần Thị Ánh", "", "", "A Tía"],
  ]);
  expect(participantRows(sheet)).toEqual([2, 3]);
});

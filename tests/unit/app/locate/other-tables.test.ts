import { firstTable, lettersOf, locateGrid, participantRows, type LocateOptions } from "../../../support/locate-grid";
import type { Grid } from "../../../support/sheet-builder";

const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "CCCD", "SĐT", "Thôn"];
const PEOPLE: Grid = [
  [1, "A Tik", "05/03/1990", "Nam", "Xơ Đăng", "062090001234", "0912345678", "Đăk Ôn"],
  [2, "Y Hlen", "25/12/1985", "Nữ", "Kinh", "062185001235", "0912345679", "Đăk Tu"],
];

/** Rows of participants when `below` stands under a list whose people stand in rows 2 and 3. */
function rowsOf(below: Grid, options: LocateOptions = {}): number[] {
  return participantRows(locateGrid([HEADINGS, ...PEOPLE, ...below], options));
}

const SUMMARIES: [string, Grid][] = [
  [
    "by hamlet",
    [
      ["STT", "Thôn", "Số người", "Tỷ lệ"],
      [1, "Đăk Ôn", 4, "50%"],
      [2, "Đăk Tu", 4, "50%"],
      ["", "Cộng", 8, "100%"],
    ],
  ],
  [
    "by names in no list",
    [
      ["STT", "Đơn vị", "Số người", "Tỷ lệ (%)"],
      [1, "Tổ công nghệ 1", 4, 0.5],
      [2, "Tổ công nghệ 2", 4, 0.5],
    ],
  ],
  [
    "by hamlet and sex, in a header of two rows",
    [
      ["STT", "Thôn", "Trong đó", "", "Tổng số"],
      ["", "", "Nam", "Nữ", ""],
      [1, "Đăk Ôn", 1, 2, 3],
    ],
  ],
  [
    "by sex, without numbers",
    [
      ["", "Giới tính", "Số lượng"],
      ["", "Nam", 4],
      ["", "Nữ", 4],
    ],
  ],
  [
    "of contents",
    [
      ["Nội dung", "Số lượng"],
      ["Số học viên", 8],
      ["Người dân tộc thiểu số", 6],
    ],
  ],
  [
    "of contents in the column of names",
    [
      ["", "Nội dung", "Số lượng"],
      ["", "Đã hoàn thành khóa học", 5],
      ["", "Người dân tộc thiểu số", "6 người"],
    ],
  ],
  [
    "in columns further right",
    [
      ["", "", "", "", "Thôn", "Số người", "Tỷ lệ"],
      ["", "", "", "", "Đăk Ôn", 4, "50%"],
      ["", "", "", "", "Đăk Tu", 4, "50%"],
    ],
  ],
  [
    "with counts as large as years",
    [
      ["STT", "Thôn", "Số người", "Tỷ lệ"],
      [1, "Đăk Ôn", 1985, "50%"],
      [2, "Thôn 2", 1990, "50%"],
    ],
  ],
  [
    "without accents",
    [
      ["STT", "Thon", "So nguoi", "Ty le"],
      [1, "To cong nghe", 4, "50%"],
    ],
  ],
  [
    "by classes with their sizes",
    [
      ["STT", "Lớp", "Sĩ số", "Nữ", "Hoàn thành"],
      [1, "Lớp thứ nhất", 11, 5, 8],
      [2, "Lớp thứ hai", 11, 6, 7],
      ["", "Cộng", 22, 11, 15],
    ],
  ],
  [
    "by hamlet, Nam, Nữ, Cộng",
    [
      ["TT", "Thôn", "Nam", "Nữ", "Cộng"],
      [1, "Đăk Lạ", 1, 2, 3],
    ],
  ],
];

describe("a summary under a list", () => {
  test.each(SUMMARIES)("%s is no list of people, after an empty row or right under the list", (_name, summary) => {
    expect(rowsOf([[], ...summary])).toEqual([2, 3]);
    expect(rowsOf(summary)).toEqual([2, 3]);
    expect(rowsOf([[], ["", "SỐ LIỆU THEO THÔN"], ...summary])).toEqual([2, 3]);
    expect(rowsOf([["TỔNG HỢP"], ...summary, [], ["", "Người lập biểu"], [], ["", "A Brôl"]])).toEqual([2, 3]);
  });

  test.each(SUMMARIES)("%s is not named as a list that was not read, and no list ends with it", (_name, summary) => {
    const sheet = locateGrid([HEADINGS, ...PEOPLE, [], ...summary]);
    expect(sheet.unread).toEqual([]);
    expect(sheet.tables).toHaveLength(1);
    expect(firstTable(sheet).lastRow).toBe(2);
  });

  test.each(SUMMARIES)("%s between two pages of a list takes nobody with it", (_name, summary) => {
    const more = [HEADINGS, [3, "A Kiểu", "2001", "Nam", "", "062201001236"], [4, "Y Dứa"]];
    const from = 1 + PEOPLE.length + summary.length + 2;
    expect(rowsOf([...summary, ...more])).toEqual([2, 3, from, from + 1]);
  });

  test.each<[string, Grid]>([
    [
      "hamlets and counts",
      [
        [1, "Đăk Ôn", 4, "50%"],
        [2, "Đăk Tu", 4, "50%"],
      ],
    ],
    [
      "names in no list with shares",
      [
        [1, "Tổ công nghệ 1", 4, "50%"],
        ["", "Tổ công nghệ 2", 4, 0.5],
      ],
    ],
    [
      "sexes",
      [
        ["", "Nam", 4],
        ["", "Nữ", 4],
      ],
    ],
    ["ethnic groups after numbers", [[], [1, "Kinh", 4], [2, "Xơ Đăng", 4]]],
    [
      "words for counting",
      [
        ["", "Số nữ", 4],
        ["", "Đã hoàn thành", 3],
        ["", "Trong đó DTTS", 2],
      ],
    ],
    ["hamlets in their own column", [[], ["", "", "", "", "", "", 4, "Đăk Ôn"], ["", "", "", "", "", "", 4, "Đăk Tu"]]],
  ])("without a header: %s", (_name, summary) => {
    expect(rowsOf(summary)).toEqual([2, 3]);
    expect(rowsOf([[], ...summary])).toEqual([2, 3]);
  });

  test("a person right under it, or within its columns, is still a participant", () => {
    const summary = SUMMARIES[0]![1];
    const id = ["", "", "", "062201001236"];
    expect(rowsOf([...summary, [3, "A Kiểu", "05/03/2001", ...id.slice(1)]])).toEqual([2, 3, 8]);
    expect(rowsOf([...summary, [3, "A Kiểu", "", ...id.slice(1)]])).toEqual([2, 3, 8]);
    expect(rowsOf([...summary, [3, "A Kiểu", 2001, "Nam"]])).toEqual([2, 3, 8]);
  });
});

describe("people who are no summary", () => {
  test.each<[string, Grid]>([
    [
      "a name and nothing else",
      [
        ["", "Y Mai"],
        [4, "Nam"],
        ["", "ĐĂK VĂN TU"],
      ],
    ],
    [
      "a name with a year of two digits",
      [
        [3, "Y Mai", 90],
        [4, "Nam", 85],
        [5, "Thái", 78],
      ],
    ],
    [
      "a name with a sex and a state",
      [
        ["", "Y Mai", "", "Nam"],
        [4, "", "", "Nữ", "Kinh"],
      ],
    ],
    [
      "a name like a hamlet's or like a word of reports",
      [
        [3, "Đăk Tu", "01/01/1990"],
        [4, "Cộng Hòa", "", "Nam"],
      ],
    ],
    [
      "rows without a name",
      [
        ["", "", "", "Nam", "Kinh", "", "", "Đăk Ôn"],
        [4, "", 1990],
      ],
    ],
  ])("%s", (_name, rows) => {
    const all = [2, 3, ...rows.map((_, index) => index + 4)];
    expect(rowsOf(rows)).toEqual(all);
    expect(rowsOf([...rows, [9, "A Kiểu", "2001", "Nam", "", "062201001236"]])).toEqual([...all, all.length + 2]);
  });

  test("names of one word with years of two digits in a list without numbers", () => {
    const grid = [HEADINGS, ...PEOPLE].map((row) => row.slice(1));
    expect(participantRows(locateGrid([...grid, ["Nam", 85], ["Thái", 78], ["Số", 90]]))).toEqual([2, 3, 4, 5, 6]);
  });

  test("a share in a column that is no field of ours", () => {
    const grid = [
      [...HEADINGS, "Tỷ lệ chuyên cần"],
      ...PEOPLE.map((person) => [...person, "90%"]),
      ["", "Y Mai", "", "", "", "", "", "", "100%"],
    ];
    expect(participantRows(locateGrid(grid))).toEqual([2, 3, 4]);
  });
});

describe("names without what a list of participants needs", () => {
  test("are named as not read", () => {
    const sheet = locateGrid([HEADINGS, ...PEOPLE, [], ["STT", "Họ và tên", "Chữ ký"], [1, "A Brôl"], [2, "Y Mai"]]);
    expect(participantRows(sheet)).toEqual([2, 3]);
    expect(sheet.unread).toEqual(["B5"]);
  });

  test("are read where they only repeat part of the list's own header", () => {
    const part = ["STT", "Họ và tên", "Ngày sinh"];
    const sheet = locateGrid([HEADINGS, PEOPLE[0]!, part, PEOPLE[1]!, [3, "Y Mai"]]);
    expect(participantRows(sheet)).toEqual([2, 4, 5]);
    expect(sheet.unread).toEqual([]);
  });
});

describe("a summary beside a list", () => {
  const SUMMARY: Grid = [
    ["STT", "Thôn", "Số người", "Tỷ lệ"],
    [1, "Đăk Ôn", 4, "50%"],
    [2, "Đăk Tu", 4, "50%"],
    [3, "Thôn 11", 4, "50%"],
    ["", "Cộng", 8, "100%"],
  ];
  const beside = (list: Grid, gap: readonly string[], summary: Grid = SUMMARY): Grid =>
    Array.from({ length: Math.max(list.length, summary.length) }, (_, row) => [
      ...(list[row] ?? list[0]!.map(() => "")),
      ...gap,
      ...(summary[row] ?? []),
    ]);

  test.each<[string, readonly string[]]>([
    ["after an empty column", [""]],
    ["right at its numbers", []],
  ])("%s changes neither the columns nor the rows", (_name, gap) => {
    const sheet = locateGrid(beside([HEADINGS, ...PEOPLE], gap));
    expect(participantRows(sheet)).toEqual([2, 3]);
    expect(lettersOf(firstTable(sheet))).toEqual(lettersOf(firstTable(locateGrid([HEADINGS, ...PEOPLE]))));
    expect(firstTable(sheet).ambiguous).toEqual([]);
    expect(sheet.unread).toEqual([]);
  });

  test("whose header stands lower gives the list no hamlet column", () => {
    const list = [HEADINGS, ...PEOPLE, [3, "A Kiểu", "2001"], [4, "Y Dứa", "2002"]].map((row) => row.slice(0, 7));
    const lower = [[], ["TỔNG HỢP"], ...SUMMARY];
    const sheet = locateGrid(beside(list, [""], lower));
    expect(participantRows(sheet)).toEqual([2, 3, 4, 5]);
    expect(lettersOf(firstTable(sheet)).hamlet).toBeUndefined();
  });

  test("but a list's own columns after an empty one stay its own", () => {
    const grid = [
      [...HEADINGS.slice(0, 7), "", "Thôn", "Số lượng thiết bị"],
      ...PEOPLE.map((person) => [...person.slice(0, 7), "", person[7], 1]),
    ];
    expect(lettersOf(firstTable(locateGrid(grid))).hamlet).toBe("I");
  });
});

describe("a summary that its title announces", () => {
  const headings = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "CCCD"];
  const people = [
    [1, "A Tik", "05/03/1990", "Nam", "062090001234"],
    [2, "Y Hlen", "25/12/1985", "Nữ", "062185001235"],
  ];
  const inForm = [
    ["", "Phát sinh", "", "Bảo hiểm y tế"],
    ["", "", "", "Tăng", "Giảm"],
    ["", "1.Số lao động", 2, 2, 1],
    ["", "2.Quỹ lương", 9360000, 9360000, 4680000],
    ["", "3.Số phải đóng", 421200, 421200],
    ["", "4.Điều chỉnh số phải đóng"],
  ];
  const numbered = [
    [1, "Số lao động", "", 2, 1],
    [2, "Quỹ lương", "", 9360000, 4680000],
  ];
  const rows = (...body: Grid): number[] => participantRows(locateGrid([headings, ...people, ...body]));

  test.each(["B. PHẦN TỔNG HỢP CHUNG", "Tổng hợp", "Phần thống kê:"])("%j counts nobody", (title) => {
    for (const gap of [[], [[]]]) {
      expect(rows(...gap, [title], ...inForm)).toEqual([2, 3]);
      expect(rows(...gap, [title], ...numbered)).toEqual([2, 3]);
      expect(rows(...gap, ["", title], ...numbered, ["", "Người lập biểu"], [], ["", "A Brôl"])).toEqual([2, 3]);
    }
  });

  test("sums of money in the columns of births are no dates, digits of a date are", () => {
    expect(rows([], ["", "Tiền quỹ", 9360000], ["", "Tiền thu", 421200])).toEqual([2, 3]);
    for (const date of [1990, 33000, 5031990, 25121985, 19851225, 251285, 121990, 199012]) {
      expect(rows([], ["", "Ban giám sát"], ["", "A Kiểu", date])).toContain(6);
    }
  });

  test("ends where people go on, and a title without anything counted is a title", () => {
    const kieu = [3, "A Kiểu", "2001", "Nam", ""];
    expect(rows(["", "TỔNG HỢP THÔN 2"], kieu, [4, "Y Dứa"])).toEqual([2, 3, 5, 6]);
    expect(rows(["", "TỔNG HỢP THÔN 2"], [3, "Y Dứa"], [4, "A"], [5, "Y A", 90])).toEqual([2, 3, 5, 6, 7]);
    expect(rows(["", "TỔNG HỢP"], ...numbered, kieu, [4, "Y Dứa"])).toEqual([2, 3, 7, 8]);
    expect(rows(["", "TỔNG HỢP"], [3, "Y Dứa"], ...numbered)).toContain(5);
  });
});

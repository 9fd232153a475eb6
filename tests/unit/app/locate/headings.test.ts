import { firstTable, lettersOf, locateGrid } from "../../../support/locate-grid";
import type { Grid } from "../../../support/sheet-builder";

const PEOPLE: Grid = [
  [1, "A Tik", "05/03/1990", "Nam", "Xơ Đăng", "062090001234", "0912345678", "Đăk Ôn"],
  [2, "Y Hlen", "25/12/1985", "Nữ", "Xơ Đăng", "062185001235", "0912345679", "Đăk Tu"],
  [3, "A Kiểu", "01/07/2001", "Nam", "Gié Triêng", "062201001236", "0987654321", "Đăk Ôn"],
  [4, "Y Dứa", "14/02/1979", "Nữ", "Kinh", "062179001237", "0356789012", "Thôn 2"],
];
const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Số CCCD", "SĐT", "Thôn"];
const LETTERS = {
  fullName: "B",
  birthDate: "C",
  sex: "D",
  ethnicity: "E",
  personalId: "F",
  phone: "G",
  hamlet: "H",
};

describe("a header", () => {
  test("is found under title rows and gives every column its field", () => {
    const sheet = locateGrid([["UBND XÃ ĐĂK LONG"], [], ["DANH SÁCH HỌC VIÊN"], HEADINGS, ...PEOPLE]);
    const table = firstTable(sheet);
    expect([sheet.role, table.headerTop, table.headerBottom]).toEqual(["participants", 3, 3]);
    expect(lettersOf(table)).toEqual(LETTERS);
    expect(table.columns.every(({ reason }) => reason === "heading")).toBe(true);
    expect(table.columns[0]?.heading).toBe("Họ và tên");
  });

  test("is found in row 30 and not in row 31", () => {
    const blank = Array.from({ length: 29 }, () => []);
    expect(locateGrid([...blank, HEADINGS, ...PEOPLE]).role).toBe("participants");
    expect(locateGrid([...blank, [], HEADINGS, ...PEOPLE]).role).toBe("other");
  });

  test("needs a name and two other fields", () => {
    const noted = PEOPLE.map(([number = "", name = ""]) => [number, name, "Đăk Ôn", "mới"]);
    expect(locateGrid([["STT", "Họ và tên", "Thôn", "Ghi chú"], ...noted]).role).toBe("other");
    expect(locateGrid([["Thôn", "Số hộ", "Dân số", "Ngày sinh"], ...PEOPLE]).role).toBe("other");
  });

  test("is found where the sheet does not begin at A1", () => {
    const sheet = locateGrid([HEADINGS, ...PEOPLE], { top: 4, left: 2 });
    expect(lettersOf(firstTable(sheet)).fullName).toBe("D");
    expect(firstTable(sheet).rows[0]?.ref.row).toBe(6);
  });

  test("in two rows: Giới tính merged over Nam and Nữ", () => {
    const sheet = locateGrid(
      [
        ["STT", "Họ và tên", "Năm sinh", "Giới tính", "", "Thôn"],
        ["", "", "", "Nam", "Nữ", ""],
        [1, "A Tik", 1990, "x", "", "Đăk Ôn"],
        [2, "Y Hlen", 1985, "", "x", "Đăk Tu"],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"] },
    );
    const table = firstTable(sheet);
    expect([table.headerTop, table.headerBottom]).toEqual([0, 1]);
    expect(lettersOf(table)).toEqual({
      fullName: "B",
      birthDate: "C",
      sexMale: "D",
      sexFemale: "E",
      hamlet: "F",
    });
    expect(table.columns.find(({ field }) => field === "sexFemale")?.heading).toBe("Giới tính Nữ");
    expect(table.rows).toHaveLength(2);
  });

  test("in two rows without merges", () => {
    const sheet = locateGrid([
      ["STT", "Họ và tên", "Năm sinh", "Giới tính", "", "Thôn"],
      ["", "", "", "Nam", "Nữ", ""],
      [1, "A Tik", 1990, "x", "", "Đăk Ôn"],
    ]);
    expect(lettersOf(firstTable(sheet))).toMatchObject({ sexMale: "D", sexFemale: "E", hamlet: "F" });
    expect(firstTable(sheet).rows).toHaveLength(1);
  });

  test("in two rows: a number and a date under CCCD and under chứng nhận", () => {
    const table = firstTable(
      locateGrid(
        [
          ["STT", "Họ và tên", "CCCD", "", "", "Giấy chứng nhận", "", "Thôn"],
          ["", "", "Số", "Ngày cấp", "Nơi cấp", "Số", "Ngày cấp", ""],
          [1, "A Tik", "062090001234", "01/01/2021", "Công an", "CN-1", "10/10/2025", "Đăk Ôn"],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:G1", "H1:H2"] },
      ),
    );
    expect(lettersOf(table)).toEqual({
      fullName: "B",
      personalId: "C",
      certificateNo: "F",
      certificateOn: "G",
      hamlet: "H",
    });
  });

  test("in two rows under headings of groups", () => {
    const table = firstTable(
      locateGrid(
        [
          ["DANH SÁCH"],
          ["STT", "Thông tin cá nhân", "", "", "Kết quả học tập", ""],
          ["", "Họ và tên", "Ngày sinh", "CCCD", "Khóa học", "Trạng thái"],
          [1, "A Tik", "05/03/1990", "062090001234", "Kỹ năng số", "Hoàn thành"],
        ],
        { merges: ["A1:F1", "A2:A3", "B2:D2", "E2:F2"] },
      ),
    );
    expect([table.headerTop, table.headerBottom]).toEqual([1, 2]);
    expect(lettersOf(table)).toEqual({
      fullName: "B",
      birthDate: "C",
      personalId: "D",
      course: "E",
      status: "F",
    });
  });

  test("in a font from before Unicode is read as what it shows", () => {
    const fonts = { A: ".VnTime", B: ".VnTime", C: ".VnTime" };
    const sheet = locateGrid(
      [
        ["Hä vµ tªn", "Ngµy sinh", "D©n téc"],
        ["A Tik", "05/03/1990", "Kinh"],
      ],
      { fonts },
    );
    expect(lettersOf(firstTable(sheet))).toEqual({ fullName: "A", birthDate: "B", ethnicity: "C" });
    expect(firstTable(sheet).rows[0]?.fields.fullName?.fontName).toBe(".VnTime");
  });

  test("of an Excel table below row 30 is found all the same", () => {
    const blank = Array.from({ length: 34 }, () => []);
    const sheet = locateGrid([...blank, HEADINGS, ...PEOPLE], { tables: ["A35:H39"] });
    expect(firstTable(sheet).headerTop).toBe(34);
    expect(firstTable(sheet).rows).toHaveLength(4);
  });
});

describe("names in two columns", () => {
  test("Họ và đệm beside Tên", () => {
    const table = firstTable(
      locateGrid([
        ["Họ và đệm", "Tên", "Ngày sinh", "Thôn"],
        ["Nguyễn Văn", "An", "05/03/1990", "Đăk Ôn"],
      ]),
    );
    expect(lettersOf(table)).toMatchObject({ familyName: "A", givenName: "B" });
  });

  test("Họ và tên merged over two columns that hold a name in two parts", () => {
    const table = firstTable(
      locateGrid(
        [
          ["STT", "Họ và tên", "", "Ngày sinh", "Thôn"],
          [1, "Nguyễn Văn", "An", "05/03/1990", "Đăk Ôn"],
          [2, "Trần Thị", "Bình", "05/03/1991", "Đăk Ôn"],
        ],
        { merges: ["B1:C1"] },
      ),
    );
    expect(lettersOf(table)).toMatchObject({ familyName: "B", givenName: "C", birthDate: "D" });
  });

  test("Họ và tên merged over two columns whose second is empty is one name", () => {
    const table = firstTable(
      locateGrid(
        [
          ["STT", "Họ và tên", "", "Ngày sinh", "Thôn"],
          [1, "Nguyễn Văn An", "", "05/03/1990", "Đăk Ôn"],
        ],
        { merges: ["B1:C1", "B2:C2"] },
      ),
    );
    expect(lettersOf(table)).toMatchObject({ fullName: "B" });
    expect(lettersOf(table).givenName).toBeUndefined();
  });

  test("Tên alone is the full name", () => {
    const table = firstTable(
      locateGrid([
        ["Tên", "Năm sinh", "Thôn"],
        ["A Tik", 1990, "Đăk Ôn"],
      ]),
    );
    expect(lettersOf(table).fullName).toBe("A");
  });
});

describe("a birth year in the column of the sex", () => {
  const sheet = locateGrid(
    [
      ["STT", "Họ và tên", "Năm sinh", "", "Thôn"],
      ["", "", "Nam", "Nữ", ""],
      [1, "A Tik", 1990, "", "Đăk Ôn"],
      [2, "Y Hlen", "", 1985, "Đăk Tu"],
      [3, "Y Dứa", "", "", "Đăk Tu"],
    ],
    { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"] },
  );
  const table = firstTable(sheet);

  test("gives both the birth and the sex", () => {
    expect(table.rows.map(({ fields }) => [fields.birthDate?.text, fields.sex?.text])).toEqual([
      ["1990", "Nam"],
      ["1985", "Nữ"],
      ["", ""],
    ]);
  });

  test("is known by its own column for the address of an issue", () => {
    expect(table.elsewhere?.get(3)).toEqual({ birthDate: 3, sex: 3 });
    expect(table.elsewhere?.has(2)).toBe(false);
  });
});

describe("two columns that claim one field", () => {
  const people = [
    ["A Tik", "", "05/03/1990", "Đăk Ôn", "Đăk Ôn, xã Đăk Long"],
    ["Y Hlen", 1985, "25/12/1985", "", "Đăk Tu, xã Đăk Long"],
  ];

  test("the fuller one wins among equals and the other is ambiguous", () => {
    const table = firstTable(locateGrid([["Họ và tên", "Năm sinh", "Ngày sinh", "Thôn", "Khu vực"], ...people]));
    expect(lettersOf(table).birthDate).toBe("C");
    expect(table.ambiguous).toEqual([{ field: "birthDate", column: 1 }]);
  });

  test("Thôn wins over Địa chỉ, which is named", () => {
    const table = firstTable(locateGrid([["Họ và tên", "Năm sinh", "Ghi chú", "Thôn", "Địa chỉ"], ...people]));
    expect(lettersOf(table).hamlet).toBe("D");
    expect(table.ambiguous).toEqual([{ field: "hamlet", column: 4 }]);
  });

  test("an exact heading wins over a near one", () => {
    const table = firstTable(locateGrid([["Họ và tên", "Ngàysinh", "Ngày sinh", "Thôn"], ...people]));
    expect(lettersOf(table).birthDate).toBeDefined();
    const near = firstTable(locateGrid([["Họ và tên", "Ngáy sinh", "Ngày sinh", "Thôn"], ...people]));
    expect(lettersOf(near).birthDate).toBe("C");
    expect(near.ambiguous).toEqual([{ field: "birthDate", column: 1 }]);
  });
});

describe("Ngày cấp", () => {
  const row = ["A Tik", "062090001234", "01/01/2021", "Công an", "CN-1", "10/10/2025"];

  test("after a CCCD, with Nơi cấp, is the card's", () => {
    const table = firstTable(locateGrid([["Họ và tên", "CCCD", "Ngày cấp", "Nơi cấp", "Thôn"], row]));
    expect(lettersOf(table).certificateOn).toBeUndefined();
    expect(table.ambiguous).toEqual([]);
  });

  test("is the certificate's where the certificate has a number", () => {
    const headings = ["Họ và tên", "CCCD", "Ngày cấp", "Nơi cấp", "Số chứng nhận", "Ngày cấp"];
    const table = firstTable(locateGrid([headings, row]));
    expect(lettersOf(table)).toMatchObject({ certificateNo: "E", certificateOn: "F" });
    expect(table.ambiguous).toEqual([]);
  });
});

describe("columns without a telling heading", () => {
  test("are known by what most of their cells hold", () => {
    const headings = ["", "Họ và tên", "Thông tin 1", "", "Cột 5", "Cột 6", "Thôn", "Khóa học"];
    const people = PEOPLE.map(([stt, name, birth, sex, ethnic, id, , hamlet]) => [
      stt,
      name,
      birth,
      sex,
      ethnic,
      id,
      hamlet,
      "Kỹ năng số",
    ]);
    const table = firstTable(locateGrid([headings, ...people]));
    expect(lettersOf(table)).toEqual({
      fullName: "B",
      birthDate: "C",
      sex: "D",
      ethnicity: "E",
      personalId: "F",
      hamlet: "G",
      course: "H",
    });
    expect(table.columns.filter(({ reason }) => reason === "content").map(({ field }) => field)).toEqual([
      "birthDate",
      "sex",
      "ethnicity",
      "personalId",
    ]);
  });

  test("are left alone where the heading means something else", () => {
    const headings = ["STT", "Họ và tên", "Ngày vào Đảng", "Ghi chú", "Dân tộc", "Mã học sinh", "SĐT", "Thôn"];
    expect(lettersOf(firstTable(locateGrid([headings, ...PEOPLE])))).toEqual({
      fullName: "B",
      ethnicity: "E",
      phone: "G",
      hamlet: "H",
    });
  });

  test("are no birth when the dates are of this year, or stand in two columns", () => {
    const joined = PEOPLE.map(([stt, name], index) => [stt, name, `0${index + 1}/09/2025`, "Đăk Ôn", "Kinh"]);
    expect(
      lettersOf(firstTable(locateGrid([["", "Họ tên", "", "Thôn", "Dân tộc"], ...joined]))).birthDate,
    ).toBeUndefined();
  });

  test("need three cells of a kind", () => {
    const table = firstTable(
      locateGrid([
        ["Họ và tên", "", "Thôn", "Dân tộc"],
        ...PEOPLE.slice(0, 2).map((row) => [row[1], row[5], "Đăk Ôn", "Kinh"]),
      ]),
    );
    expect(lettersOf(table).personalId).toBeUndefined();
  });
});

describe("headings whose cells decide", () => {
  const list = (heading: string, values: readonly string[]) =>
    lettersOf(
      firstTable(
        locateGrid([
          ["Họ và tên", "Năm sinh", "Dân tộc", heading],
          ...values.map((value, i) => [`A Tik${i}`, 1990 + i, "Kinh", value]),
        ]),
      ),
    );

  test("Lớp holds courses, or classes of a school that are none", () => {
    expect(list("Lớp", ["Kỹ năng số 1", "Kỹ năng số 2", "An toàn số"]).course).toBe("D");
    expect(list("Lớp", ["6A", "9B", "12C1"]).course).toBeUndefined();
  });

  test("DT holds ethnic groups or phones", () => {
    const people = ["0912345678", "0912345679", "912345670"].map((phone, i) => [`A Tik${i}`, 1990, "Đăk Ôn", phone]);
    const letters = lettersOf(firstTable(locateGrid([["Họ và tên", "Năm sinh", "Thôn", "DT"], ...people])));
    expect(letters).toMatchObject({ phone: "D" });
    expect(letters.ethnicity).toBeUndefined();
  });

  test("Thôn/Đơn vị is what most of its cells are", () => {
    expect(list("Thôn/Đơn vị", ["Đăk Ôn", "Đăk Tu", "Thôn 2"]).hamlet).toBe("D");
    expect(list("Thôn/Đơn vị", ["Trạm Y tế", "Trạm Y tế xã", "Trạm Y tế"]).unit).toBe("D");
  });

  test("Đơn vị that holds hamlets is the hamlet of a list without one", () => {
    expect(list("Đơn vị", ["Thôn 1", "Đăk Tu", "Thôn 2"])).toMatchObject({ hamlet: "D" });
    expect(list("Đơn vị", ["Trạm Y tế", "Trạm Y tế", "Thôn 2"])).toMatchObject({ unit: "D" });
  });

  test("Chứng nhận holds numbers, or an x that is none", () => {
    expect(list("Chứng nhận", ["CN-01", "CN-02", "CN-03"]).certificateNo).toBe("D");
    expect(list("Chứng nhận", ["x", "x", "x"]).certificateNo).toBeUndefined();
  });
});

describe("the officer's choice of columns", () => {
  test("wins over headings and contents, and null means not on this sheet", () => {
    const overrides = { hamlet: "A", phone: null, personalId: "G" } as const;
    const table = firstTable(locateGrid([HEADINGS, ...PEOPLE], { overrides }));
    expect(lettersOf(table)).toMatchObject({ hamlet: "A", personalId: "G" });
    expect(lettersOf(table).phone).toBeUndefined();
    expect(table.columns.find(({ field }) => field === "hamlet")?.reason).toBe("officer");
  });

  test("finds a header that its headings alone would not give", () => {
    const grid = [["Số", "Người", "Quê", "Thôn"], ...PEOPLE.map((row) => [row[0], row[1], row[2], row[7]])];
    expect(locateGrid(grid).role).toBe("other");
    const table = firstTable(locateGrid(grid, { overrides: { fullName: "B", birthDate: "C" } }));
    expect(lettersOf(table)).toMatchObject({ fullName: "B", birthDate: "C", hamlet: "D" });
    expect(table.rows).toHaveLength(4);
  });
});

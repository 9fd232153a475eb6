import fc from "fast-check";
import { fieldColumn } from "../../../../src/app/locate/field-column";
import { locateSheets } from "../../../../src/app/locate/locate-sheets";
import { columnLetters } from "../../../../src/sheet/a1";
import { dateToSerial } from "../../../../src/sheet/cell-value";
import {
  firstTable,
  INVENTED_REFERENCE,
  lettersOf,
  locateGrid,
  participantRows,
  type LocateOptions,
} from "../../../support/locate-grid";
import { sheetOf, workbookOf, type Grid } from "../../../support/sheet-builder";

const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "CCCD"];
const TIK = [1, "A Tik", "05/03/1990", "062090001234"];
const HLEN = [2, "Y Hlen", "25/12/1985", "062185001235"];
const LIST: Grid = [HEADINGS, TIK, HLEN];

describe("the sheets of a workbook", () => {
  test("keep their order and have their role by name, visibility or header", () => {
    const snapshot = workbookOf(
      sheetOf("THÔNG TIN", LIST),
      sheetOf("Thôn 1", LIST),
      sheetOf("Báo cáo NCĐS", LIST),
      sheetOf("Mẫu BDHVS", LIST),
      sheetOf("Ẩn", LIST, { visibility: "hidden" }),
      sheetOf("Rất ẩn", LIST, { visibility: "veryHidden" }),
      sheetOf("Ghi nhớ", [["Việc cần làm"]]),
      sheetOf("Trống", []),
      sheetOf("Thôn 2", LIST),
    );
    const sheets = locateSheets({ snapshot, reference: INVENTED_REFERENCE, overrides: {} });
    expect(sheets.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      "THÔNG TIN: reference",
      "Thôn 1: participants",
      "Báo cáo NCĐS: output",
      "Mẫu BDHVS: other",
      "Ẩn: other",
      "Rất ẩn: other",
      "Ghi nhớ: other",
      "Trống: other",
      "Thôn 2: participants",
    ]);
  });

  test("number their rows through the whole workbook", () => {
    const snapshot = workbookOf(sheetOf("Thôn 1", LIST), sheetOf("Thông tin", []), sheetOf("Thôn 2", LIST));
    const sheets = locateSheets({ snapshot, reference: INVENTED_REFERENCE, overrides: {} });
    const orders = sheets.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map(({ order }) => order)));
    expect(orders).toEqual([0, 1, 2, 3]);
  });
});

describe("the hamlet of a sheet without a hamlet column", () => {
  const hamletOf = (name: string, titles: readonly string[] = [], grid: Grid = LIST) =>
    firstTable(locateGrid([...titles.map((title) => [title]), ...grid], { name })).rows[0]?.sheetHamlet;

  test.each([
    ["Thôn 1", "Đăk Ôn"],
    ["Đăk Ôn", "Đăk Ôn"],
    ["THÔN ĐĂK ÔN", "Đăk Ôn"],
    ["DS thôn Đăk Tu (2)", "Đăk Tu"],
    ["Pêng Sal", "Thôn Pêng Sal"],
    ["Thon Peng Sal", "Thôn Pêng Sal"],
    ["Thon 11", "Thôn 11"],
    ["Thôn 11", "Thôn 11"],
    ["Thôn 3", undefined],
    ["Thôn 1 và thôn 2", undefined],
    ["Sheet1", undefined],
    ["T. Pêng Sal", "Thôn Pêng Sal"],
    ["1. Đăk Ôn", "Đăk Ôn"],
    ["Đăk Ôn (2)", "Đăk Ôn"],
    ["DS Đăk Tu", "Đăk Tu"],
    ["Thôn 1 - đợt 2", "Đăk Ôn"],
    ["DS lớp thôn Pêng Sal T10", "Thôn Pêng Sal"],
    ["Đăk Ôn_T10", "Đăk Ôn"],
    ["Đăk Ôn - khóa 2", "Đăk Ôn"],
    ["Thôn 1 - 11 người", "Đăk Ôn"],
    ["Thôn 1 - 11/2025", "Đăk Ôn"],
    ["Lớp BDHVS Đăk Tu tháng 9", "Đăk Tu"],
    ["Đăk Ôn 2", undefined],
    ["Đăk Ôn, Đăk Tu", undefined],
    ["Xã Đăk Ôn", undefined],
    ["THCS Đăk Ôn", undefined],
    ["DS Dak On", undefined],
    ["DS Đăk On", undefined],
    ["T10", undefined],
  ])("comes from its name %j: %s", (name, hamlet) => {
    expect(hamletOf(name)).toBe(hamlet);
  });

  test("comes from a title row that says thôn", () => {
    expect(hamletOf("Sheet1", ["UBND XÃ ĐĂK LONG", "DANH SÁCH NGƯỜI DÂN THÔN ĐĂK TU THAM GIA HỌC"])).toBe("Đăk Tu");
    expect(hamletOf("Sheet1", ["DANH SÁCH HỌC VIÊN", "Thôn: Đăk Ôn"])).toBe("Đăk Ôn");
    expect(hamletOf("Sheet1", ["DANH SÁCH HỌC VIÊN XÃ ĐĂK ÔN"])).toBeUndefined();
    expect(hamletOf("Sheet1", ["DANH SÁCH THÔN 1 VÀ THÔN 2"])).toBeUndefined();
  });

  test.each([
    "Danh sách các thôn Đăk Tu, Đăk Ôn, Pêng Sal",
    "Danh sách thôn Đăk Tu và Đăk Ôn",
    "Danh sách 02 thôn: Đăk Tu; Đăk Ôn",
    "Danh sách học viên thôn 1, 2",
    "Danh sách học viên thôn 1-2",
    "Danh sách các thôn Đăk Tu, Kon Lạ",
    "Danh sach cac thon Dak Tu, Dak On",
  ])("is none where the title %j names several", (title) => {
    expect(hamletOf("Sheet1", [title])).toBeUndefined();
    expect(hamletOf("Sheet1", ["UBND XÃ ĐĂK LONG", title])).toBeUndefined();
  });

  test.each([
    "Danh sách thôn Đăk Tu, xã Đăk Ôn",
    "Danh sách học viên thôn Đăk Tu - xã Đăk Long (đợt 1)",
    "Danh sách thôn Đăk Tu (thôn 2), xã Đăk Ôn, tỉnh Quảng Ngãi",
    "Danh sách lớp 1 thôn Đăk Tu, 15 người",
  ])("is the one that the title %j names beside its commune", (title) => {
    expect(hamletOf("Sheet1", [title])).toBe("Đăk Tu");
  });

  test("is the longest name that fits", () => {
    const sheet = sheetOf("DS Đăk Ôn Thượng", LIST);
    const hamlets = [
      { name: "Đăk Ôn", otherNames: [] },
      { name: "Đăk Ôn Thượng", otherNames: [] },
    ];
    const [located] = locateSheets({
      snapshot: workbookOf(sheet),
      reference: { hamlets, units: [] },
      overrides: {},
    });
    expect(located?.tables[0]?.rows[0]?.sheetHamlet).toBe("Đăk Ôn Thượng");
  });

  test("is not given where there is a column", () => {
    const grid = [
      [...HEADINGS, "Thôn"],
      [...TIK, ""],
    ];
    expect(hamletOf("Thôn 1", [], grid)).toBeUndefined();
  });
});

describe("the group of a sheet without a group column", () => {
  const groupOf = (name: string, titles: readonly string[] = [], grid: Grid = LIST) =>
    firstTable(locateGrid([...titles.map((title) => [title]), ...grid], { name })).rows[0]?.sheetGroup;

  test.each([
    ["CBCC", "official"],
    ["CBCCVC", "official"],
    ["Cán bộ xã", "official"],
    ["Học sinh", "student"],
    ["HSSV", "student"],
    ["Thôn 1", undefined],
  ])("comes from its name %j: %s", (name, group) => {
    expect(groupOf(name)).toBe(group);
  });

  test("comes from the title of the list, not from the letterhead", () => {
    const title = "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC, NGƯỜI LAO ĐỘNG";
    expect(groupOf("Sheet1", ["ĐOÀN THANH NIÊN", title])).toBe("official");
    expect(groupOf("Sheet1", ["DANH SÁCH", "Học sinh trường THCS Đăk Long"])).toBe("student");
    expect(groupOf("Sheet1", ["ĐOÀN THANH NIÊN", "DANH SÁCH HỌC VIÊN"])).toBeUndefined();
    expect(groupOf("Sheet1", ["DANH SÁCH CÁN BỘ VÀ HỌC SINH"])).toBeUndefined();
  });

  test("is not given where there is a column, and the course is the sheet's name", () => {
    const grid = [
      [...HEADINGS, "Đối tượng"],
      [...TIK, "Người dân"],
    ];
    const [row] = firstTable(locateGrid(grid, { name: "CBCC" })).rows;
    expect([row?.sheetGroup, row?.sheetCourse]).toEqual([undefined, "CBCC"]);
  });
});

describe("cells", () => {
  const fieldsOf = (grid: Grid, options: LocateOptions = {}) => firstTable(locateGrid(grid, options)).rows[0]!.fields;

  test("are dates where the number format says so, and numbers without grouping where not", () => {
    const serial = dateToSerial({ year: 1990, month: 3, day: 5 });
    const grid = [HEADINGS, [1, "A Tik", serial, 62090001234]];
    expect(fieldsOf(grid, { cellFormats: { C2: "dd/mm/yyyy" } })).toMatchObject({
      birthDate: { kind: "date", text: "5/3/1990", number: serial, date: { year: 1990, month: 3, day: 5 } },
      personalId: { kind: "number", text: "62090001234", number: 62090001234 },
    });
    expect(fieldsOf(grid).birthDate).toEqual({ kind: "number", text: String(serial), number: serial });
  });

  test("of a workbook in the 1904 system are four years later", () => {
    const sheet = sheetOf("Danh sách", [HEADINGS, [1, "A Tik", 31475, "062090001234"]], { formats: { C: "d/m/yyyy" } });
    const located = locateSheets({
      snapshot: { ...workbookOf(sheet), date1904: true },
      reference: INVENTED_REFERENCE,
      overrides: {},
    });
    expect(located[0]?.tables[0]?.rows[0]?.fields.birthDate?.text).toBe("5/3/1990");
  });

  test("keep their text as typed, and tell errors, booleans, blanks and formulas", () => {
    const grid = [
      [...HEADINGS, "Xác nhận VNeID", "SĐT"],
      [1, " A  Tik ", "#N/A", "\u00a0", true, "0912345678"],
    ];
    expect(fieldsOf(grid, { formulas: ["F2"] })).toEqual({
      fullName: { kind: "text", text: " A  Tik " },
      birthDate: { kind: "error", text: "#N/A" },
      personalId: { kind: "blank", text: "" },
      vneidConfirmed: { kind: "boolean", text: "TRUE" },
      phone: { kind: "text", text: "0912345678", isFormula: true },
    });
  });

  test("name their font only when it is of an encoding from before Unicode", () => {
    expect(fieldsOf(LIST, { fonts: { B: "Times New Roman" } }).fullName?.fontName).toBeUndefined();
    expect(fieldsOf(LIST, { fonts: { B: "VNI-Times" } }).fullName?.fontName).toBe("VNI-Times");
  });

  test("of a birth under its sex are addressed where they stand", () => {
    const headings = ["Họ và tên", "Năm sinh Nam", "Năm sinh Nữ", "Thôn"];
    const table = firstTable(locateGrid([headings, ["A Tik", 1990, "", "Đăk Ôn"], ["Y Hlen", "", 1985, "Đăk Ôn"]]));
    expect([fieldColumn(table, 1, "birthDate"), fieldColumn(table, 2, "birthDate")]).toEqual([1, 2]);
    expect(fieldColumn(table, 1, "phone")).toBeNull();
  });
});

describe("a cell merged over several rows", () => {
  const headings = [
    "Họ và tên",
    "Ngày sinh",
    "CCCD",
    "SĐT",
    "Thôn",
    "Đơn vị",
    "Đối tượng",
    "Khóa học",
    "Ngày tham gia",
  ];
  const shared = ["Đăk Ôn", "Trạm Y tế", "Cán bộ", "Kỹ năng số", "01/09/2025"];
  const grid = [
    headings,
    ["A Tik", "05/03/1990", "062090001234", "0912345678", ...shared],
    ["Y Hlen"],
    ["A Kiểu", "", "", "", "Đăk Tu"],
  ];
  const rowsOf = (merges: readonly string[]) => firstTable(locateGrid(grid, { merges })).rows;

  test("holds for all of them where people share what it says", () => {
    const rows = rowsOf(["E2:E3", "F2:F4", "G2:G3", "H2:H3", "I2:I3"]);
    const texts = rows.map(({ fields }) => [
      fields.hamlet?.text,
      fields.unit?.text,
      fields.group?.text,
      fields.course?.text,
      fields.joinedOn?.text,
    ]);
    expect(texts).toEqual([shared, shared, ["Đăk Tu", "Trạm Y tế", "", "", ""]]);
    expect(rows.map(({ sharedFrom }) => sharedFrom)).toEqual([
      undefined,
      { hamlet: 2, unit: 2, group: 2, course: 2, joinedOn: 2 },
      { unit: 2 },
    ]);
  });

  test("holds for an ethnic group too, as families stand below each other", () => {
    const people = [
      ["Họ và tên", "Ngày sinh", "Dân tộc"],
      ["A Tik", "05/03/1990", "Gia Rai"],
      ["Y Hlen", "06/03/1990", ""],
    ];
    const { rows } = firstTable(locateGrid(people, { merges: ["C2:C3"] }));
    expect(rows.map(({ fields }) => fields.ethnicity?.text)).toEqual(["Gia Rai", "Gia Rai"]);
  });

  test("holds for its first row only where it is one person's", () => {
    const [, second] = rowsOf(["A2:A3", "B2:B3", "C2:C3", "D2:D3"]);
    const { birthDate, personalId, phone } = second!.fields;
    expect([birthDate?.kind, personalId?.kind, phone?.kind]).toEqual(["blank", "blank", "blank"]);
  });

  test("of the header holds for no row", () => {
    const rows = firstTable(locateGrid([headings, [], ...grid.slice(1)], { merges: ["E1:E3"] })).rows;
    expect(rows[0]?.sharedFrom).toBeUndefined();
  });
});

describe("whatever the layout", () => {
  const headings = [
    "STT",
    "Họ và tên",
    "Ngày sinh",
    "Giới tính",
    "CCCD",
    "SĐT",
    "Thôn",
    "Khóa học",
    "Trạng thái",
    "Email",
  ];
  const people = [
    [1, "A Tik", "05/03/1990", "Nam", "062090001234", "0912345678", "Đăk Ôn", "Kỹ năng số", "Hoàn thành", "a@x.vn"],
    [2, "Y Hlen", "25/12/1985", "Nữ", "062185001235", "", "Đăk Tu", "An toàn số", "Đang học", ""],
    [3, "", "2001", "Nam", "062201001236", "0987654321", "", "Kỹ năng số", "", ""],
    ["", "Tổng cộng", "", "", "", "", "", "", "", ""],
  ];

  test("another order of the columns changes nothing but the letters", () => {
    const straight = lettersOf(firstTable(locateGrid([headings, ...people])));
    fc.assert(
      fc.property(fc.shuffledSubarray([...headings.keys()], { minLength: headings.length }), (order) => {
        const shuffled = [headings, ...people].map((row) => order.map((column) => row[column]));
        const table = firstTable(locateGrid(shuffled));
        const expected = Object.entries(straight).map(([field, letters]) => {
          const column = headings.findIndex((_, index) => columnLetters(index) === letters);
          return [field, columnLetters(order.indexOf(column))];
        });
        expect(lettersOf(table)).toEqual(Object.fromEntries(expected));
        expect(table.rows.map(({ ref }) => ref.row)).toEqual([2, 3, 4]);
      }),
      { numRuns: 200 },
    );
  });

  test("blank and title rows above change nothing but the numbers of the rows", () => {
    const title = fc.constantFrom<readonly string[]>(
      [],
      ["UBND XÃ ĐĂK LONG"],
      ["", "DANH SÁCH HỌC VIÊN"],
      ["Biểu số 1"],
    );
    fc.assert(
      fc.property(fc.array(title, { maxLength: 29 }), (titles) => {
        const sheet = locateGrid([...titles, headings, ...people]);
        expect(lettersOf(firstTable(sheet))).toEqual(lettersOf(firstTable(locateGrid([headings, ...people]))));
        expect(participantRows(sheet)).toEqual([2, 3, 4].map((row) => row + titles.length));
      }),
      { numRuns: 100 },
    );
  });

  test("a long list is read in one go: every row of 20 000 once", () => {
    const body = Array.from({ length: 20_000 }, (_, index) => [
      index + 1,
      `A Tik ${index % 7 === 0 ? "Công" : "Hơ"}`,
      `05/03/${1950 + (index % 60)}`,
      index % 2 === 0 ? "Nam" : "Nữ",
      `0620900${String(index).padStart(5, "0")}`,
      "0912345678",
      "Đăk Ôn",
      "Kỹ năng số",
      "Hoàn thành",
      "",
    ]);
    const rows = participantRows(locateGrid([headings, ...body]));
    expect(rows).toHaveLength(20_000);
    expect(rows.at(-1)).toBe(20_001);
  });
});

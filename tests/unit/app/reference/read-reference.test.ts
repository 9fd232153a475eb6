import { readReference, referenceProblem } from "../../../../src/app/reference/read-reference";
import type { Reference } from "../../../../src/domain/reference";
import { dateToSerial } from "../../../../src/sheet/cell-value";
import { sheetOf, workbookOf, type Grid, type SheetOptions } from "../../../support/sheet-builder";

function read(name: string, grid: Grid, options: SheetOptions = {}): Reference {
  return readReference(workbookOf(sheetOf(name, grid, options)));
}

describe("Thông tin", () => {
  test("labels are found in any order, case and tone placement, with a colon or without", () => {
    const { info } = read("THÔNG  TIN", [
      ["THÔNG TIN CHUNG"],
      ["Dân số:", "6.814"],
      ["Kí hiệu khác", "bỏ qua"],
      ["ĐỊA DANH", "Đăk Long"],
      ["Tổng số học sinh, sinh viên", 1200],
    ]);
    expect(info.numbers.population).toEqual({ value: 6814, place: { sheet: "THÔNG  TIN", cell: "B2" } });
    expect(info.text.place?.value).toBe("Đăk Long");
    expect(info.numbers.students?.value).toBe(1200);
  });

  test("numbers are numeric cells or Vietnamese text, with their unit after them or not", () => {
    const { info } = read("Thông tin", [
      ["Diện tích tự nhiên (ha)", "28.050,38"],
      ["Số hộ", "1.702 hộ"],
      ["Người trong độ tuổi trưởng thành", 3713],
      ["Tỷ lệ đồng bào dân tộc thiểu số (%)", "95%"],
    ]);
    expect(info.numbers.areaHa?.value).toBe(28050.38);
    expect(info.numbers.households?.value).toBe(1702);
    expect(info.numbers.adults?.value).toBe(3713);
    expect(info.numbers.minorityShare?.value).toBe(95);
  });

  test("a share of minorities in a percent cell is in percent too", () => {
    const grid: Grid = [["Tỷ lệ đồng bào dân tộc thiểu số (%)", 0.955]];
    expect(read("Thông tin", grid, { formats: { B: "0.0%" } }).info.numbers.minorityShare?.value).toBe(95.5);
  });

  test("dates are date cells or typed day first", () => {
    const { info } = read(
      "Thông tin",
      [
        ["Ngày ban hành", dateToSerial({ year: 2025, month: 10, day: 12 })],
        ["Từ ngày", "5/3/2025"],
        ["Số liệu tính đến ngày", "30.09.2025"],
      ],
      { cellFormats: { B1: "dd/mm/yyyy" } },
    );
    expect(info.dates.issuedOn?.value).toEqual({ year: 2025, month: 10, day: 12 });
    expect(info.dates.periodStart?.value).toEqual({ year: 2025, month: 3, day: 5 });
    expect(info.dates.asOf).toEqual({
      value: { year: 2025, month: 9, day: 30 },
      place: { sheet: "Thông tin", cell: "B3" },
    });
  });

  test("addressees are a line each, in one cell or in the rows below without a label", () => {
    const { info } = read("Thông tin", [
      ["Kính gửi", "Sở Khoa học và Công nghệ"],
      ["", "Ban Chỉ đạo tỉnh"],
      ["Nơi nhận", "- Như trên;\n- Lưu: VT, VHXH."],
      ["Quyền hạn, chức vụ người ký", "TM. ỦY BAN NHÂN DÂN\r\nCHỦ TỊCH"],
    ]);
    expect(info.lines.addressee?.value).toEqual(["Sở Khoa học và Công nghệ", "Ban Chỉ đạo tỉnh"]);
    expect(info.lines.recipients?.value).toEqual(["- Như trên;", "- Lưu: VT, VHXH."]);
    expect(info.lines.signerTitle?.value).toEqual(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]);
  });

  test("a value not understood is left out and named at its cell, an absent label at A1", () => {
    const { info } = read("Thông tin", [
      ["Dân số", "khoảng bảy nghìn"],
      ["Số liệu tính đến ngày", "31/09/2025"],
      ["Số hộ", "#REF!"],
    ]);
    expect(info.numbers.population).toBeUndefined();
    expect(info.dates.asOf).toBeUndefined();
    const placeOf = (key: string) => info.problems.find((problem) => problem.key === key)?.place.cell;
    expect([placeOf("population"), placeOf("asOf"), placeOf("households"), placeOf("adults")]).toEqual([
      "B1",
      "B2",
      "B3",
      "A1",
    ]);
  });

  test("a label merged over two columns has its value to the right of the merge", () => {
    const { info } = read("Thông tin", [["Tỉnh", "", "Quảng Ngãi"]], { merges: ["A1:B1"] });
    expect(info.text.province).toEqual({ value: "Quảng Ngãi", place: { sheet: "Thông tin", cell: "C1" } });
  });

  test("running numbers may stand before the labels", () => {
    expect(read("Thông tin", [[1, "Dân số", 6814]]).info.numbers.population?.place.cell).toBe("C1");
  });
});

describe("tables", () => {
  test("Địa bàn: columns in any order under a title, other names between semicolons, no total, none after an empty row", () => {
    const { hamlets } = read("Địa bàn", [
      ["DANH SÁCH THÔN"],
      ["Dân số", "Thôn", "Tên khác", "Người trưởng thành", "Số hộ"],
      [500, "Đăk Ôn", "Thôn 1; Làng Ôn", "3.00", 120],
      ["1.200", "Đăk Tu", "", 600, ""],
      [1700, "Tổng cộng", "", "", ""],
      ["", "", "", "", ""],
      [1, "Ghi chú ở dưới", "", "", ""],
    ]);
    expect(hamlets.map(({ name }) => name)).toEqual(["Đăk Ôn", "Đăk Tu"]);
    expect(hamlets[0]).toEqual({
      name: "Đăk Ôn",
      otherNames: ["Thôn 1", "Làng Ôn"],
      households: { value: 120, place: { sheet: "Địa bàn", cell: "E3" } },
      population: { value: 500, place: { sheet: "Địa bàn", cell: "A3" } },
      adults: { value: 3, place: { sheet: "Địa bàn", cell: "D3" } },
      place: { sheet: "Địa bàn", cell: "B3" },
    });
    expect(hamlets[1]?.population?.value).toBe(1200);
    expect(hamlets[1]?.households).toBeNull();
  });

  test("Đơn vị: names, other names and heads", () => {
    const { units } = read("Đơn vị", [
      ["Đơn vị", "Tên khác", "Tổng số CBCCVC"],
      ["Trường THCS Đăk Long", "THCS Đăk Long", 42],
    ]);
    expect(units).toEqual([
      {
        name: "Trường THCS Đăk Long",
        otherNames: ["THCS Đăk Long"],
        officials: { value: 42, place: { sheet: "Đơn vị", cell: "C2" } },
        place: { sheet: "Đơn vị", cell: "A2" },
      },
    ]);
  });

  test("Chỉ tiêu giao: a percent sign typed or in the format gives a share, other numbers are heads", () => {
    const { targets } = read(
      "Chỉ tiêu giao",
      [
        ["Mã", "Mức giao", "Năm", "Căn cứ"],
        ["std.adults", "80%", 2025, "Kế hoạch"],
        ["std.officials", 0.955, "2025", ""],
        ["vneid", "500.000", "Năm 2025", ""],
        ["learners", 600, "", ""],
        ["std.vneid", "≥ 50 %", 2025, ""],
        ["std.workers", "chưa giao", 2025, ""],
      ],
      { cellFormats: { B3: "0.0%" } },
    );
    expect(targets.map(({ indicator, level, year }) => [indicator, level.kind, level.value, year])).toEqual([
      ["std.adults", "percent", 0.8, 2025],
      ["std.officials", "percent", 0.955, 2025],
      ["vneid", "count", 500000, 2025],
      ["learners", "count", 600, null],
      ["std.vneid", "percent", 0.5, 2025],
    ]);
    expect(targets[0]?.place.cell).toBe("B2");
  });

  test("Chỉ tiêu giao: a heading that says percent makes 80 a share", () => {
    const { targets } = read("Chỉ tiêu giao", [
      ["Mã", "Mức giao (%)"],
      ["std.adults", 80],
    ]);
    expect(targets[0]?.level).toEqual({ kind: "percent", value: 0.8 });
  });

  test("Hoạt động: a unit a day counts once for each day, both ends included", () => {
    const headings = ["Từ ngày", "Đến ngày", "Loại", "Nội dung", "Địa điểm", "Số lượng", "Đơn vị tính"];
    const { activities } = read("Hoạt động", [
      [...headings, "Số người tham gia", "Ước tính", "Dùng cho"],
      ["07/10/2025", "10/10/2025", "Truyền thanh", "Tin", "Xã", 3, "lượt/ngày", "1.300", "x", "NCĐS; BDHVS"],
      ["28/9/2025", "02/10/2025", "Truyền thanh", "Tin", "", "03", "lượt / ngày", "", "", "NCDS"],
      ["07/10/2025", "", "Tập huấn", "Lớp", "", 2, "buổi", 40, "", "BDHVS"],
    ]);
    expect(activities.map(({ days, quantity, total }) => [days, quantity, total])).toEqual([
      [4, 3, 12],
      [5, 3, 15],
      [1, 2, 2],
    ]);
    expect(activities.map(({ estimated, usedFor, attendees }) => [estimated, usedFor, attendees])).toEqual([
      [true, ["BDHVS", "NCĐS"], 1300],
      [false, ["NCĐS"], null],
      [false, ["BDHVS"], 40],
    ]);
    expect(activities[0]?.place).toEqual({ sheet: "Hoạt động", cell: "D2" });
  });

  test("Văn bản: several uses between semicolons", () => {
    const { papers } = read("Văn bản", [
      ["Số, ký hiệu", "Ngày", "Cơ quan ban hành", "Trích yếu", "Dùng cho"],
      ["12/KH-UBND", "05/03/2025", "UBND xã", "Kế hoạch", "Chỉ đạo BDHVS; Yêu cầu NCĐS"],
    ]);
    expect(papers).toEqual([
      {
        symbol: "12/KH-UBND",
        date: { year: 2025, month: 3, day: 5 },
        issuer: "UBND xã",
        subject: "Kế hoạch",
        usedFor: ["Chỉ đạo BDHVS", "Yêu cầu NCĐS"],
        place: { sheet: "Văn bản", cell: "A2" },
      },
    ]);
  });
});

describe("what is missing", () => {
  test("a workbook without any reference sheet, and one without Thông tin, are told apart", () => {
    expect(referenceProblem(workbookOf(sheetOf("Thôn 1", [["x"]])))?.code).toBe("no-reference-sheets");
    expect(referenceProblem(workbookOf(sheetOf("Địa bàn", [["Thôn"]])))).toEqual({
      code: "no-info-sheet",
      missing: ["Thông tin", "Đơn vị", "Chỉ tiêu giao", "Hoạt động", "Văn bản"],
    });
    expect(referenceProblem(workbookOf(sheetOf("Thông tin", [["Tỉnh"]])))).toBeNull();
  });

  test("the sheets that are there are listed by folded name, and an empty workbook reads as nothing", () => {
    const reference = readReference(workbookOf(sheetOf("ĐỊA BÀN", [["Thôn", "Dân số"]], { visibility: "hidden" })));
    expect(reference.sheets).toEqual(["địa bàn"]);
    expect([reference.hamlets, reference.units, reference.papers]).toEqual([[], [], []]);
  });
});

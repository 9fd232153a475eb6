import * as column from "./columns";
import type { Entry } from "./entry";
import type { Interlude, ListSheet } from "./list-sheet";

/** The entries of one sheet, laid out the way its author is used to. */
export type Layout = (entries: Entry[]) => ListSheet;

const LETTERHEAD = [
  ["ỦY BAN NHÂN DÂN XÃ ĐĂK LONG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG", "Độc lập - Tự do - Hạnh phúc"],
  [],
] as const;

const SPELLINGS = {
  "Gié Triêng": ["Giẻ Triêng", "Gié-Triêng", "Gié Triêng"],
  "Xơ Đăng": ["Xê Đăng", "Xơ-đăng"],
  "Ba Na": ["Ba-na", "Bahnar"],
};

/** Foot of a list: total, note and the block with place, day and signers. */
function foot(
  people: number,
  signer: string,
  chief: string,
  nameColumn = 1,
  office = "Trưởng thôn",
): NonNullable<ListSheet["foot"]> {
  return [
    { [nameColumn]: `Tổng cộng: ${people} người` },
    {},
    { 0: "Ghi chú: danh sách lập theo từng buổi học." },
    { 4: "Đăk Long, ngày 15 tháng 11 năm 2025" },
    { [nameColumn]: "Người lập danh sách", 4: office },
    { [nameColumn]: "(Ký, ghi rõ họ tên)", 4: "(Ký, ghi rõ họ tên)" },
    {},
    { [nameColumn]: signer, 4: chief },
  ];
}

const between = (
  ...places: readonly (readonly [number, ...Interlude[]])[]
): ReadonlyMap<number, readonly Interlude[]> => new Map(places.map(([index, ...interludes]) => [index, interludes]));

/** The usual form, births and joinings as true dates. */
export const dakRu: Layout = (entries) => ({
  name: "Thôn Đăk Rú",
  hamlet: "Đăk Rú",
  group: "resident",
  titles: [...LETTERHEAD, ["DANH SÁCH NGƯỜI DÂN THÔN ĐĂK RÚ THAM GIA HỌC KỸ NĂNG SỐ"], ["Năm 2025"], []],
  columns: [
    column.running(),
    column.names(),
    column.births("Ngày sinh", "date"),
    column.sexes("Giới tính"),
    column.ethnicGroups("Dân tộc", SPELLINGS),
    column.ids("Số CCCD"),
    column.phones("Số điện thoại"),
    column.joinings("Ngày tham gia", "date"),
    column.blank("Ghi chú"),
  ],
  entries,
  foot: foot(entries.length, "A Niêm Brao", "A Thiêng Vang"),
});

/** A header of two rows with merged cells; columns of no meaning in between. */
export const konTuong: Layout = (entries) => ({
  name: "Kon Tuông",
  hamlet: "Kon Tuông",
  group: "resident",
  titles: [["UBND XÃ ĐĂK LONG"], ["DANH SÁCH NGƯỜI DÂN THÔN KON TUÔNG HỌC “BÌNH DÂN HỌC VỤ SỐ”"]],
  columns: [
    column.running("TT"),
    column.names(["Thông tin người học", "Họ tên"]),
    column.births(["Thông tin người học", "Ngày tháng năm sinh"], "date"),
    column.sexes(["Thông tin người học", "Nam/Nữ"]),
    column.ethnicGroups(["Thông tin người học", "DT"]),
    column.filler(["Thông tin người học", "Trình độ"], ["9/12", "12/12", "5/12", ""]),
    column.ids(["Giấy tờ, liên hệ", "Số định danh"]),
    column.phones(["Giấy tờ, liên hệ", "Di động"], " "),
    column.joinings("Ngày đăng ký", "5/3/1990"),
    column.blank("Ký nhận"),
  ],
  entries,
  interludes: between([20, { kind: "blank" }]),
  foot: foot(entries.length, "Y Blen", "A Uôn"),
});

/** Only the title names the hamlet; other order, a page break with the header once more, ids in groups. */
export const dakNo: Layout = (entries) => ({
  name: "T3",
  hamlet: "Đăk Nớ",
  group: "resident",
  titles: [[], ["Danh sách người dân thôn Đăk Nớ tham gia phong trào “Bình dân học vụ số”"], []],
  columns: [
    column.running(),
    column.ids("Số căn cước", " "),
    column.names("Họ và tên"),
    column.sexes("GT", ["nam", "nữ"]),
    column.births("NTNS", "5/3/1990"),
    column.ethnicGroups("Thành phần dân tộc"),
    column.phones("SĐT"),
    column.filler("Nghề nghiệp", ["Làm nông", "Làm nông", "Buôn bán"]),
    column.joinings("Ngày học", "date"),
  ],
  entries,
  interludes: between(
    [11, { kind: "blank" }],
    [24, { kind: "subtotal", text: "Cộng trang 1: 24 người" }, { kind: "blank" }, { kind: "header" }],
  ),
  foot: [{ 2: "Cộng" }, ...foot(entries.length, "Y Kiểu", "A Loch", 2).slice(2)],
});

/** Family and given name in two columns, a group, a course, ticks; the list is an Excel table. */
export const mangRia: Layout = (entries) => ({
  name: "Măng Rìa",
  hamlet: "Măng Rìa",
  titles: [["DANH SÁCH HỌC VIÊN LỚP KỸ NĂNG SỐ"], []],
  columns: [
    column.running(),
    column.familyNames("Họ và đệm"),
    column.givenNames("Tên"),
    column.births("Sinh ngày", "05-03-1990"),
    column.sexes("Giới tính"),
    column.ethnicGroups("Dân tộc"),
    column.ids("CCCD/CMND", "."),
    column.groups("Đối tượng"),
    column.courses("Khóa học"),
    column.statuses("Hoàn thành", column.STATUS_MARK),
    column.confirmations("Xác nhận VNeID"),
    column.phones("Điện thoại", "."),
    column.joinings("Ngày tham gia", "05.03.1990"),
  ],
  entries,
  table: "DanhSachMangRia",
});

/** Groups with sub-totals, rows filtered away, two columns of phones, years of birth only for the elderly. */
export const pengSal: Layout = (entries) => ({
  name: "Pêng Sal",
  hamlet: "Pêng Sal",
  titles: [["DANH SÁCH HỌC VIÊN THÔN PÊNG SAL"]],
  columns: [
    column.running(),
    column.names(),
    column.births("Năm sinh", "5/3/1990"),
    column.sexes("Giới tính"),
    column.ethnicGroups("Dân tộc"),
    column.ids("CCCD"),
    column.phones("Số điện thoại"),
    {
      ...{ heading: "Di động", width: 14 },
      write: ({ phone }, index) => (index % 9 === 0 ? phone : null),
    },
    column.joinings("Ngày tham gia", "date"),
    column.confirmations("VNeID"),
  ],
  entries,
  isFiltered: true,
  interludes: between(
    [0, { kind: "heading", text: "I. Tổ tự quản số 1" }],
    [22, { kind: "subtotal", text: "Cộng: 22 người" }, { kind: "heading", text: "II. Tổ tự quản số 2" }],
  ),
  foot: [{ 1: "Tổng số: cả hai tổ" }],
});

/** Partly typed in TCVN3 with its fonts; numbers of the columns under the header. */
export const dakHleng: Layout = (entries) => ({
  name: "Đăk Hleng",
  hamlet: "Đăk Hleng",
  titles: [...LETTERHEAD, ["DANH SÁCH HỌC VIÊN LỚP HỌC SỐ CỘNG ĐỒNG THÔN ĐĂK HLENG"]],
  columns: [
    column.running(),
    column.names("Họ tên học viên"),
    column.births("Ngày sinh", "05.03.1990"),
    column.sexes("Giới tính"),
    column.ids("Số định danh cá nhân"),
    column.ethnicGroups("Dân tộc"),
    column.joinings("Ngày tham gia", "date"),
    column.blank("Chữ ký", 12),
  ],
  entries,
  hasColumnNumbers: true,
  foot: foot(entries.length, "Y Sui Rai", "A Pheng"),
});

/** Typed on several machines: headings and some names with combining marks, a few rows in VNI. */
export const konBrang: Layout = (entries) => ({
  name: "Kon Brăng",
  hamlet: "Kon Brăng",
  titles: [["DANH SÁCH HỌC VIÊN"], ["Thôn Kon Brăng"], []],
  decomposedHeadings: true,
  firstColumn: 1,
  columns: [
    column.running("Số TT"),
    column.names("Tên người tham gia"),
    column.sexes("Giới tính"),
    column.births("Ngày sinh", "date"),
    column.filler("Chức vụ", ["", "", "Tổ trưởng", ""]),
    column.ids("Số căn cước"),
    column.phones("Điện thoại"),
    column.ethnicGroups("Dân tộc"),
    column.joinings("Ngày tham gia", "date"),
  ],
  entries,
  interludes: between([15, { kind: "blank" }, { kind: "blank" }]),
});

/** Went through an American Excel: days up to 12 became true dates, the others stayed text. No column of ids. */
export const longKieu: Layout = (entries) => ({
  name: "Long Kiều",
  hamlet: "Long Kiều",
  titles: [["Danh sách học viên thôn Long Kiều"]],
  columns: [
    column.running(),
    column.names(),
    column.births("Ngày sinh", (born) => ((born.day ?? 0) <= 12 ? "date" : "5/3/1990")),
    column.sexes("Giới tính"),
    column.ethnicGroups("Dân tộc"),
    column.phones("Số điện thoại"),
    column.joinings("Ngày tham gia", "05.03.1990"),
    column.blank("Ghi chú"),
  ],
  entries,
});

/** A column of hamlets although it is the list of one, and a column of groups. */
export const dakVoi: Layout = (entries) => ({
  name: "Đăk Vơi",
  titles: [["DANH SÁCH HỌC VIÊN"], []],
  columns: [
    column.running(),
    column.names(),
    column.groups("Nhóm đối tượng"),
    column.hamlets("Thôn/Làng", (name, index) => ["Đăk Vơi", "Thôn Đăk Vơi", "Thôn 9"][index % 3] ?? name),
    column.births("Ngày tháng năm sinh", "date"),
    column.sexes("Giới tính"),
    column.ethnicGroups("Dân tộc"),
    column.ids("CCCD"),
    column.phones("Số điện thoại"),
    column.joinings("Ngày đăng ký", "date"),
    column.statuses("Trạng thái", column.STATUS_VI),
    column.confirmations("Xác nhận VNeID"),
  ],
  entries,
  foot: [{ 1: "Tổng cộng" }],
});

/** Officials of all units, everyone with a certificate. */
export const officials: Layout = (entries) => ({
  name: "CBCC",
  titles: [...LETTERHEAD.slice(0, 1), [], ["DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC THAM GIA TẬP HUẤN AI"], []],
  columns: [
    column.running(),
    column.names(),
    column.births("Ngày sinh", "date"),
    column.sexes("Giới tính"),
    column.ethnicGroups("Dân tộc"),
    column.ids("Số CCCD"),
    column.units("Đơn vị công tác"),
    column.filler("Chức danh", ["Chuyên viên", "Giáo viên", "Nhân viên", "Chuyên viên"]),
    column.groups("Đối tượng"),
    column.hamlets("Nơi ở", (name, index) => (index % 2 === 0 ? `Thôn ${name}` : name)),
    column.phones("Số điện thoại"),
    column.courses("Khóa học"),
    column.platforms("Hình thức"),
    column.joinings("Ngày học", "date"),
    column.statuses("Kết quả", column.STATUS_VI),
    column.certificates("Số chứng chỉ"),
    column.certificateDays("Ngày cấp", "date"),
  ],
  entries,
  isFiltered: true,
  foot: [
    { 1: "Tổng cộng: 62 người" },
    {},
    { 13: "TM. ỦY BAN NHÂN DÂN" },
    { 13: "CHỦ TỊCH" },
    {},
    { 13: "A Thiêng Brao" },
  ],
});

/** Pupils: the title says that all are. */
export const students: Layout = (entries) => ({
  name: "Học sinh",
  group: "student",
  titles: [["TRƯỜNG THCS SUỐI VƠI"], ["DANH SÁCH HỌC SINH THAM GIA CÂU LẠC BỘ “EM HỌC KỸ NĂNG SỐ”"], []],
  columns: [
    column.running(),
    column.filler("Mã học sinh", [2611, 2612, 2613, 2614, 2615]),
    column.names("Họ và tên học sinh"),
    column.births("Ngày sinh", "date"),
    column.sexes("Giới tính"),
    column.ethnicGroups("Dân tộc"),
    column.ids("Số định danh"),
    column.hamlets("Thôn", (name, index) => (index % 4 === 0 ? `Thôn ${name}` : name)),
    column.joinings("Ngày tham gia", "date"),
    column.blank("Ghi chú"),
  ],
  entries,
  foot: foot(entries.length, "Nguyễn Thị Hạnh", "Lê Văn Sơn", 2, "Hiệu trưởng"),
});

/** What the provincial platform exports: English headings, years of birth, m and f. */
export const platform: Layout = (entries) => ({
  name: "Nền tảng số",
  titles: [],
  columns: [
    { heading: "Username", width: 16, write: (_facts, index) => `dl_hv_${String(index + 1).padStart(4, "0")}` },
    column.names("Full name"),
    column.ids("Citizen ID"),
    column.births("year_of_birth", "1990"),
    column.sexes("gender", ["m", "f"]),
    column.courses("Course name"),
    column.platforms("Platform"),
    column.exported(column.joinings("Enrollment date", "date")),
    column.statuses("Status", column.STATUS_EN),
    column.filler("Grade", [0.82, 0.4, 1, 0.67]),
    column.certificates("Certificate ID"),
    column.exported(column.certificateDays("Issue date", "date")),
  ],
  entries,
});

/** Sheets in the order of the workbook. */
export const HAMLET_LAYOUTS: readonly Layout[] = [
  ...[dakRu, konTuong, dakNo, mangRia, pengSal, dakHleng, konBrang, longKieu, dakVoi],
];

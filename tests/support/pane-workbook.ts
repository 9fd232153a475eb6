import { EXAMPLE_HAMLETS, EXAMPLE_INFO, EXAMPLE_UNITS } from "./example-commune";
import { FakeWorkbook } from "./fake-workbook";
import { sheetOf, workbookOf, type Grid } from "./sheet-builder";

export const LIST_SHEET = "Thôn 1";

const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Thôn", "Ngày tham gia", "Ghi chú"];

/** Invented people: two spaces too many, two ids without their zero, a hamlet misspelt, a pair differing by a tone. */
const PEOPLE: Grid = [
  [1, "Nguyễn  Văn An", "05/03/1990", "Nam", "062090001234", "Thôn 1", "01/09/2025", ""],
  [2, "Y Dứa", "12/07/1985", "Nữ", 62185001235, "Thôn 1", "01/09/2025", ""],
  [3, "Y Dưa", "12/07/1985", "Nữ", "", "Thôn 1", "02/09/2025", ""],
  [4, "Trần Thị Bình ", "25/12/2001", "Nữ", 62301001236, "Thôn 1", "02/09/2025", ""],
  [5, "Lê Văn Cường", "31/02/1979", "Nam", "062079001237", "Thôn 2", "03/09/2025", ""],
  [6, "A Kiểu", "17/05/1966", "Nam", "062066001238", "Thôn Hai", "03/09/2025", ""],
];

/** The example commune with one list below a title and above a sub-total and a signature. */
export function paneWorkbook(rows: Grid = PEOPLE): FakeWorkbook {
  return new FakeWorkbook(
    workbookOf(
      sheetOf("Thông tin", Object.entries(EXAMPLE_INFO)),
      sheetOf("Địa bàn", EXAMPLE_HAMLETS),
      sheetOf("Đơn vị", EXAMPLE_UNITS),
      sheetOf(LIST_SHEET, [["DANH SÁCH HỌC VIÊN"], HEADINGS, ...rows, [], ["", "Tổng cộng", rows.length]], {
        formats: { E: "General" },
      }),
    ),
  );
}

/** A list in which nothing is wrong. */
export const CLEAN_PEOPLE: Grid = [
  [1, "Nguyễn Văn An", "05/03/1990", "Nam", "062090001234", "Thôn 1", "01/09/2025", ""],
  [2, "Y Dứa", "12/07/1985", "Nữ", "062185001235", "Thôn 1", "01/09/2025", ""],
];

import { EXAMPLE_HAMLETS, EXAMPLE_INFO, EXAMPLE_UNITS } from "./example-commune";
import { FakeWorkbook } from "./fake-workbook";
import { sheetOf, workbookOf, type Grid } from "./sheet-builder";

export const LIST_SHEET = "Thôn 1";

const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Thôn", "Ngày tham gia", "Số chứng chỉ"];

/** Invented people; row 1 of the list is row 3 of the sheet. */
export const LEARNERS: Grid = [
  [1, "Nguyễn Văn An", "05/03/1990", "Nam", "062090001234", "Thôn 1", "01/09/2025", "CC-01"],
  [2, "Trần Thị Bình", "17/08/1985", "Nữ", "062185004321", "Thôn 1", "01/09/2025", ""],
  [3, "Lê Văn Cường", "20/02/1979", "Nam", "062079001237", "Thôn 2", "03/09/2025", ""],
  [4, "A Kiểu", "17/05/1966", "Nam", "062066001238", "Thôn 2", "28/09/2025", ""],
];

/** The example commune with one list; `asOf` as typed. */
export function communeWorkbook(rows: Grid = LEARNERS, asOf = "30/09/2025"): FakeWorkbook {
  return new FakeWorkbook(
    workbookOf(
      sheetOf("Thông tin", Object.entries({ ...EXAMPLE_INFO, "Số liệu tính đến ngày": asOf })),
      sheetOf("Địa bàn", EXAMPLE_HAMLETS),
      sheetOf("Đơn vị", EXAMPLE_UNITS),
      sheetOf(LIST_SHEET, [["DANH SÁCH HỌC VIÊN"], HEADINGS, ...rows]),
    ),
  );
}

/** The same workbook, with what is kept in it, after the officer changed lists or the cut-off. */
export function withRows(book: FakeWorkbook, rows: Grid, asOf?: string): FakeWorkbook {
  const next = communeWorkbook(rows, asOf);
  const own = new Set(next.snapshot.sheets.map(({ name }) => name));
  const others = book.snapshot.sheets.filter(({ name }) => !own.has(name));
  next.snapshot = { ...next.snapshot, sheets: [...next.snapshot.sheets, ...others], state: book.snapshot.state };
  return next;
}

import type { BookCell, BookSheet } from "./book-builder";
import { EXAMPLE_HAMLETS, EXAMPLE_INFO, EXAMPLE_UNITS } from "./example-commune";

export const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "CCCD", "SĐT", "Thôn", "Đối tượng"];

/** `Thông tin`, `Địa bàn`, `Đơn vị` of the example commune and the lists given. */
export function contractBook(...lists: readonly BookSheet[]): BookSheet[] {
  return [
    { name: "Thông tin", grid: Object.entries(EXAMPLE_INFO), widths: { A: 42, B: 18 } },
    { name: "Địa bàn", grid: EXAMPLE_HAMLETS },
    { name: "Đơn vị", grid: EXAMPLE_UNITS },
    ...lists,
  ];
}

/** A list with the usual headings; rows of the columns B…H, numbered in A. */
export function listSheet(
  name: string,
  rows: readonly (readonly BookCell[])[],
  options: Partial<BookSheet> = {},
): BookSheet {
  return {
    name,
    grid: [HEADINGS, ...rows.map((row, index) => [index + 1, ...row])],
    formats: { E: "@", F: "@" },
    ...options,
  };
}

/** Two lists of invented people: one twice, one with a legacy font, one id without its zero. */
export function smallBook(): BookSheet[] {
  return contractBook(
    listSheet("Thôn 1", [
      ["Nguyễn Văn Hùng", "05/03/1990", "Nam", "062090001234", "0912345678", "Thôn 1", "Người dân"],
      ["TRẦN THỊ MAI", "17/11/1985", "Nữ", "062185004321", "0987654321", "Thôn 1", "CBCCVC"],
      ["Y Hlen  Niê", "02/09/2001", "Nữ", "062301009876", "0356789012", "Thôn 1", "Học sinh"],
    ]),
    listSheet(
      "Thôn 2",
      [
        ["Nguyễn Văn Hùng", "05/03/1990", "Nam", "062090001234", "0912345678", "Thôn 1", "Người dân"],
        ["A Tik", "30/12/1978", "Nam", 62078005555, "0901122334", "Thôn 2", "Người lao động"],
        ["NguyÔn V¨n Long", "01/01/1999", "Nam", "062099007777", "0933221100", "Thôn 2", "Người dân"],
      ],
      { fonts: { B4: ".VnTime" } },
    ),
  );
}

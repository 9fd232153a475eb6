import { characterWidths, columnPoints } from "./units";
import type { Points } from "./units";

/** Columns of `Kết quả kiểm tra` from A, widths in digits of the default font. */
export const ISSUE_COLUMNS = [
  { heading: "Mức độ", width: characterWidths(14) },
  { heading: "Vấn đề", width: characterWidths(30) },
  { heading: "Trang tính", width: characterWidths(18) },
  { heading: "Ô", width: characterWidths(9) },
  { heading: "Trường", width: characterWidths(17) },
  { heading: "Có phải là", width: characterWidths(18) },
  { heading: "Cách xử lý", width: characterWidths(52) },
] as const;

/** The column whose cells lead to the place of the issue. */
export const PLACE_COLUMN = 3;

export function issueColumnWidths(): ReadonlyMap<number, Points> {
  return new Map(ISSUE_COLUMNS.map((column, index) => [index, columnPoints(column.width)]));
}

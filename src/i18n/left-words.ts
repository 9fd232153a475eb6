import type { LeftBecause } from "../app/ports";

/** Why a cell was left as it was, as the end of “Để nguyên Thôn 1!B3: …”. */
export const LEFT_WORDS_VI: Readonly<Record<LeftBecause, string>> = {
  changed: "ô đã được đổi",
  formula: "ô có công thức",
  "several-fonts": "chữ trong ô có nhiều kiểu (phông, cỡ, màu, đậm, nghiêng), sửa rồi sẽ không hoàn lại được như cũ",
  locked: "trang đang được bảo vệ, ô bị khóa",
};

export const LEFT_WORDS_EN: Readonly<Record<LeftBecause, string>> = {
  changed: "the cell was changed",
  formula: "the cell holds a formula",
  "several-fonts":
    "the text of the cell is in several fonts, sizes, colours or weights, which could not be brought back as they were",
  locked: "the sheet is protected and the cell locked",
};

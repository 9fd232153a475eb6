import type { LeftBecause } from "../app/ports";

/** Why a cell was left as it was, after “Để nguyên Thôn 1!B3: …” and “1 ô để nguyên vì …”. */
export const LEFT_WORDS_VI: Readonly<Record<LeftBecause, string>> = {
  changed: "nội dung đã thay đổi",
  formula: "là công thức",
  "several-fonts": "chữ trong ô có nhiều kiểu (phông, cỡ, màu, đậm, nghiêng), sửa rồi không hoàn lại được như cũ",
  locked: "trang đang được bảo vệ, ô bị khóa",
};

export const LEFT_WORDS_EN: Readonly<Record<LeftBecause, string>> = {
  changed: "the content has changed",
  formula: "it is a formula",
  "several-fonts":
    "the text of the cell is in several fonts, sizes, colours or weights, which could not be brought back as they were",
  locked: "the sheet is protected and the cell locked",
};

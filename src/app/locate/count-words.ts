/**
 * Words over or beside the counts of a list. All take folded text (lower case, accents kept, the tone of oa, oe, uy on
 * the second vowel).
 */

const PEOPLE = "(?:người|học viên|hv|lượt người|lượt học viên|đồng chí)";
const ABSENCE = "(?:vắng(?: mặt)?|có mặt|hiện diện|đi học|nghỉ học|bỏ học|đã học|tham gia|hoàn thành)";
/** Nobody is called so where figures stand beside it; a bare "Nam" is a name. */
const LABEL = new RegExp(
  `^(?:trong đó,?:?\\s*)?(?:nữ|tiểu cộng|sĩ số(?: (?:lớp|${ABSENCE}|đầu kỳ|cuối kỳ))?|${ABSENCE}|(?:số )?(?:vắng|có) (?:phép|không phép)|(?:tỷ lệ|tỉ lệ|bình quân|trung bình)(?: .+)?|số ${PEOPLE}(?: .+)?|số ${ABSENCE}|số (?:nam|nữ)(?: .+)?)\\s*(?:\\([^)]*\\))?\\s*[:.]?$`,
  "u",
);
/**
 * "4 người", "Nam: 3, Nữ: 2", "3 nam, 2 nữ", "Số liệu trang trước", "Sĩ số có mặt" over the days of a register: sums
 * without a figure beside them.
 */
const SUM = new RegExp(
  `^(?:\\d{1,5} ${PEOPLE}(?![\\p{L}\\p{M}])|(?:nam|nữ)\\s*[:=]\\s*\\d|\\d+ (?:nam|nữ)\\s*(?:[,;+-]|và)\\s*\\d+ (?:nam|nữ)|số (?:liệu )?trang (?:trước|này|sau)|số liệu (?:mang|chuyển)|sĩ số (?:lớp|${ABSENCE})\\s*[:.]?$|(?:sĩ số|vắng|có mặt|hiện diện)\\s*[:=]\\s*\\d)`,
  "u",
);
const UNIT = new RegExp(`^${PEOPLE}$`, "u");
const FIGURE = new RegExp(`^\\d+(?:[.,]\\d+)?\\s*(?:%|${PEOPLE}|nam|nữ)?$`, "u");

/** "Sĩ số", "Vắng", "Bình quân", "Số học viên vắng", "Nữ": what figures in the same row count. */
export function isCountLabel(folded: string): boolean {
  return LABEL.test(folded);
}

/** A sum in words: "4 người", "Nam: 3, Nữ: 2", "Số trang trước mang sang". */
export function isSumInWords(folded: string): boolean {
  return SUM.test(folded);
}

/** What alone after a number counts people: "người", "học viên". */
export function isCountedUnit(folded: string): boolean {
  return UNIT.test(folded);
}

/** "95%", "3 người", "2 nữ", "12". */
export function isFigureText(folded: string): boolean {
  return FIGURE.test(folded);
}

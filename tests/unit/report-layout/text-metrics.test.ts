import { measureText } from "../../../src/report-layout/text-metrics";
import { wrapLines } from "../../../src/report-layout/wrap-lines";
import { points } from "../../../src/report-layout/units";
import { FIRST_LINE_INDENT } from "../../../src/report-layout/decree-layout";

const REGULAR = { sizePt: 14 };
const VIETNAMESE =
  "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ" +
  "AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬEÈÉẺẼẸÊỀẾỂỄỆIÌÍỈĨỊOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢUÙÚỦŨỤƯỪỨỬỮỰYỲÝỶỸỴĐ";

test("Times New Roman's known widths: a digit is half an em, an em space one, capitals of the title as designed", () => {
  expect(measureText("0", { sizePt: 12 })).toBe(6);
  expect(measureText("\u2003", REGULAR)).toBe(14);
  // W of Times New Roman Bold is 2048 of 2048 units, A 1479.
  expect(measureText("WA", { sizePt: 20.48, bold: true })).toBeCloseTo(20.48 + 14.79, 6);
});

test("a marked vowel is as wide as its plain letter, in all styles", () => {
  for (const look of [{}, { bold: true }, { italic: true }, { bold: true, italic: true }]) {
    const font = { sizePt: 14, ...look };
    for (const [marked, plain] of [
      ["ạ", "a"],
      ["ế", "e"],
      ["Ộ", "O"],
      ["ữ", "ư"],
      ["ở", "ơ"],
    ] as const) {
      expect(measureText(marked, font)).toBe(measureText(plain, font));
    }
  }
});

test("every Vietnamese letter is in the table: none is taken for a full em", () => {
  for (const letter of VIETNAMESE) expect(measureText(letter, REGULAR)).toBeLessThan(14);
});

test("letters in parts measure as composed ones", () => {
  expect(measureText("Số".normalize("NFD"), REGULAR)).toBe(measureText("Số", REGULAR));
});

test("the first line's indent is 1 to 1,27 cm at 14 pt", () => {
  const indent = measureText(FIRST_LINE_INDENT, REGULAR);
  expect(indent).toBeGreaterThanOrEqual(28.35);
  expect(indent).toBeLessThanOrEqual(36);
});

test("lines are as long as fit and no longer, and lose no word", () => {
  const text =
    "Tính đến ngày 18/11/2025, toàn xã có 596/3.713 người trong độ tuổi trưởng thành tham gia học tập kỹ năng số.";
  const width = points(150);
  const lines = wrapLines(text, REGULAR, width);
  expect(lines.length).toBeGreaterThan(3);
  lines.forEach((line, index) => {
    expect(measureText(line.trim(), REGULAR)).toBeLessThanOrEqual(width);
    const next = lines[index + 1]?.split(" ")[0];
    if (next !== undefined) expect(measureText(`${line} ${next}`, REGULAR)).toBeGreaterThan(width);
  });
  expect(lines.join(" ")).toBe(text);
});

test("a symbol is parted after its hyphen, a word too wide between letters; line feeds break", () => {
  expect(wrapLines("14/KH-UBND", REGULAR, points(50))).toEqual(["14/KH-", "UBND"]);
  expect(wrapLines("aaaaaaaaaa", { sizePt: 10 }, points(20)).join("")).toBe("aaaaaaaaaa");
  expect(wrapLines("một\nhai", REGULAR, points(400))).toEqual(["một", "hai"]);
  expect(wrapLines("- Như trên;", REGULAR, points(400))).toEqual(["- Như trên;"]);
  expect(wrapLines("Văn hóa - Xã hội --", REGULAR, points(400))).toEqual(["Văn hóa - Xã hội --"]);
});

test("an empty text is one empty line", () => {
  expect(wrapLines("", REGULAR, points(100))).toEqual([""]);
});

import fc from "fast-check";
import { foldKey, foldPlain, foldText } from "../../../../src/domain/text/fold";
import { hasLookAlikes, mapLookAlikes } from "../../../../src/domain/text/look-alikes";
import { isSingleCase, toNameCase } from "../../../../src/domain/text/name-case";
import { hasUntidySpacing, squeezeSpaces, tidySpacing } from "../../../../src/domain/text/spacing";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      ..."aăâeêoôơuưyđĐÐðƉ òóỏõọùúủũụÒÓoeOEa'’-. \u00A0\u00AD\u200B\uFEFF\u0300\u0301\u0323\tAКоΑ¨ª",
    ),
  }),
);

describe("folding", () => {
  test.each([
    ["Hoà", "hòa"],
    ["THUỶ", "thủy"],
    ["khoẻ", "Khỏe"],
    ["Hoàn", "hoàn"],
    ["Ðinh", "đinh"],
    ["Ɖinh", "ĐINH"],
    ["Nguyễn Văn  Hùng ", "nguyễn văn hùng"],
    ["Lê\u00A0Thị\u2007Hà\u202F", "lê thị hà"],
    ["\uFEFFLê\u200B Thị\t\u00ADHà", "lê thị hà"],
    ["sô\u0301", "số"],
    ["ê\u0323", "ệ"],
    ["J\u030C", "ǰ"],
  ])("takes %j and %j for the same", (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  test.each([
    ["Ba Tô", "Ba Tơ"],
    ["Sơn Hạ", "Sơn Hà"],
    ["Đô", "Do"],
    ["Thôn 1", "Thôn 11"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(foldText(a)).not.toBe(foldText(b));
    expect(foldKey(a)).not.toBe(foldKey(b));
  });

  test("drops accents only in foldPlain, đ and Ð included", () => {
    expect(foldPlain("Đặng Thùy Ðoan")).toBe("dang thuy doan");
  });

  test("drops apostrophes, hyphens, dots, commas and spaces in foldKey", () => {
    expect(["H'Mông", "H’mông", "HMÔNG", "H-Mông", "H. Mông"].map(foldKey)).toEqual(Array(5).fill("hmông"));
  });

  test("folds a folded text to itself, whatever it holds", () => {
    for (const fold of [foldText, foldPlain, foldKey, squeezeSpaces, tidySpacing, toNameCase, mapLookAlikes]) {
      fc.assert(
        fc.property(anyText, (text) => {
          expect([fold.name, fold(fold(text))]).toEqual([fold.name, fold(text)]);
        }),
        { numRuns: 400, seed: 11 },
      );
    }
  });

  test("folds decomposed and composed letters alike", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(text.normalize("NFD"))).toBe(foldText(text.normalize("NFC")));
        expect(foldKey(text.normalize("NFD"))).toBe(foldKey(text.normalize("NFC")));
        expect(foldPlain(text.normalize("NFD"))).toBe(foldPlain(text.normalize("NFC")));
      }),
      { numRuns: 1000, seed: 12 },
    );
  });
});

describe("spacing", () => {
  test.each([
    [" Lê Thị", "Lê Thị"],
    ["Lê  Thị", "Lê Thị"],
    ["Lê\u00A0Thị ", "Lê Thị"],
    ["Lê\u200BThị", "LêThị"],
    ["Lê\tThị\u00AD", "Lê Thị"],
  ])("tidies %j to %j", (typed, tidy) => {
    expect(hasUntidySpacing(typed)).toBe(true);
    expect(tidySpacing(typed)).toBe(tidy);
  });

  test("leaves a tidy name alone", () => {
    expect(hasUntidySpacing("A Tik")).toBe(false);
  });

  test("keeps the soft hyphen that is the letter ư in TCVN3", () => {
    expect(tidySpacing(" TrÇn  V¨n Ph\u00AD¬ng ")).toBe("TrÇn V¨n Ph\u00AD¬ng");
    expect(tidySpacing("TrÇn\u200B V¨n Ph\u00AD¬ng")).toBe("TrÇn V¨n Ph\u00AD¬ng");
    expect(hasUntidySpacing("TrÇn V¨n Ph\u00AD¬ng")).toBe(false);
  });
});

describe("look-alikes", () => {
  test.each([
    ["Ðặng", "Đặng"],
    ["ðinh", "đinh"],
    ["Ɖỗ", "Đỗ"],
    ["Нùng", "Hùng"],
    ["А Тік", "A Tik"],
    ["Lo\u0430n", "Loan"],
    ["Τhu", "Thu"],
    ["Hо\u0301a", "Hóa"],
  ])("reads %s as %s", (typed, latin) => {
    expect(hasLookAlikes(typed)).toBe(true);
    expect(mapLookAlikes(typed)).toBe(latin);
  });

  test("finds none in Vietnamese letters, marks or the micro sign", () => {
    for (const name of ["Đặng Thùy Ý", "Kpă H'Bơ̆ⁿ", "5 µg"]) expect(hasLookAlikes(name)).toBe(false);
  });
});

describe("name case", () => {
  test.each([
    ["NGUYỄN VĂN HÙNG", "Nguyễn Văn Hùng"],
    ["nguyễn văn hùng", "Nguyễn Văn Hùng"],
    ["A TIK", "A Tik"],
    ["y hlen", "Y Hlen"],
    ["K'BAR", "K'Bar"],
    ["h’hen niê", "H’Hen Niê"],
    ["RƠ-MAH YÊN", "Rơ-Mah Yên"],
    ["đặng ê ban", "Đặng Ê Ban"],
  ])("writes %s as %s", (typed, proper) => {
    expect(isSingleCase(typed)).toBe(true);
    expect(toNameCase(typed)).toBe(proper);
    expect(isSingleCase(proper)).toBe(false);
  });

  test.each(["A Tik", "Y A", "K'Bar", "Nguyễn Văn A", "12", ""])("has nothing to say of %j", (name) => {
    expect(isSingleCase(name)).toBe(false);
  });
});

import { hasImpossibleTone, isSyllableShaped, isVietnameseSyllable } from "../../../../src/domain/text/syllable";

describe("isVietnameseSyllable", () => {
  test.each(
    `an ăn uyên Nguyễn Đặng Quốc giá Phương Trường chuyến thuở Huế cứu đấy mía toán xoáy khuỷu hòa hoà hòe hoè thủy
     thuỷ các cạc tích lập học quỳnh nghĩa ươm uống`.split(/\s+/),
  )("knows %s", (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  test.each(`Trừơng chúyên thủơ xóay khúyu miá tóan qùy hóà hlen xyz b`.split(/\s+/))(
    "refuses %s: no such letters, or the tone on a letter that does not bear it",
    (word) => {
      expect(isVietnameseSyllable(word)).toBe(false);
    },
  );

  test.each(`cat hoc tich lap càc hỏc tĩch`.split(/\s+/))("asks for sắc or nặng before c, ch, p, t: not %s", (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});

describe("isSyllableShaped", () => {
  test.each(`Hlêm Nhoõng Ksor Bôch Đrao Niê Buôn Rơ Y A Kpă`.split(" "))("knows the highland name %s", (word) => {
    expect(isSyllableShaped(word)).toBe(true);
  });

  test.each(`Quèc hóà Nguy?n NguyÔnn btrlz`.split(" "))("refuses %s", (word) => {
    expect(isSyllableShaped(word)).toBe(false);
  });
});

describe("hasImpossibleTone", () => {
  test.each([
    ["quèc", true],
    ["tỉch", true],
    ["quốc", false],
    ["quoc", false],
    ["Bôch", false],
    ["hóà", false],
    ["btrlzèc", false],
  ])("of %s is %s", (word, expected) => {
    expect(hasImpossibleTone(word)).toBe(expected);
  });
});

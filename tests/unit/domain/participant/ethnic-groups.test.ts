import {
  ETHNIC_GROUPS,
  findEthnicGroup,
  isMinority,
  listedEthnicGroup,
  nearestEthnicGroup,
} from "../../../../src/domain/participant/ethnic-groups";

import { foldPlain } from "../../../../src/domain/text/fold";

describe("ethnic groups", () => {
  test("are the 54 of the list and foreigners, each found by its own name in any case", () => {
    expect(ETHNIC_GROUPS).toHaveLength(55);
    for (const name of ETHNIC_GROUPS) {
      expect(listedEthnicGroup(name)).toBe(name);
      expect(listedEthnicGroup(` ${name.toUpperCase()} `.normalize("NFD"))).toBe(name);
    }
  });

  test.each([
    ["Kinh", ["Việt", "Kinh (Việt)", "dân tộc Kinh", "Dân tộc: Kinh", "kinh"]],
    ["Tày", ["Thổ(Cao Bằng)", "Ngạn", "Phén", "Thù Lao", "Pa Dí"]],
    ["Thái", ["Tày Đăm", "Tày Khao", "Thái Trắng", "Thái Đen", "Thái Trắng/Đen", "Hàng Tổng"]],
    ["Khmer", ["Khơ-me", "Khơ me", "Khơme", "Miên"]],
    ["Hoa", ["Hán", "Hoa (Hán)"]],
    ["Hmông", ["Mông", "H'Mông", "H’Mông", "HMông", "Mèo", "H Mông"]],
    ["Dao", ["Mán"]],
    ["Gia Rai", ["Gia-rai", "Jrai", "J'rai", "Ja-rai", "Giơ-rai", "Gia rai"]],
    ["Ê Đê", ["Ê-đê", "Ra-đê", "Rađê", "Êđê", "ÊĐÊ", "Ê Ðê"]],
    ["Ba Na", ["Ba-na", "Bana", "Bahnar", "Rơ-ngao", "Giơ-lâng"]],
    [
      "Xơ Đăng",
      [
        "Xơ-đăng",
        "Xê Đăng",
        "Xê-đăng",
        "Sơ Đăng",
        "Sê Đăng",
        "Xơ Teng",
        "Tơ-đrá",
        "Mơ Nâm",
        "Hà Lăng",
        "Ca Dong",
        "Ka Dong",
      ],
    ],
    ["Sán Chay", ["Cao Lan", "Sán Chỉ"]],
    ["Cơ Ho", ["Cơ-ho", "K'Ho", "Kơ Ho"]],
    ["Chăm", ["Chàm", "Hroi", "H'roi"]],
    ["Hrê", ["H'rê", "Hre"]],
    ["Mnông", ["M'Nông", "M’Nông", "Mơ Nông"]],
    ["Ra Glai", ["Ra-glai", "Raglay", "Rắc Lây"]],
    ["Xtiêng", ["X'Tiêng", "Stiêng"]],
    ["Bru - Vân Kiều", ["Bru-Vân Kiều", "Vân Kiều"]],
    ["Giáy", ["Nhắng"]],
    ["Cơ Tu", ["Cơ-tu", "Ca Tu", "Katu"]],
    [
      "Gié Triêng",
      [
        "Giẻ Triêng",
        "Gié-Triêng",
        "Giẻ-Triêng",
        "Gié - Triêng",
        "Dẻ Triêng",
        "Giẻ",
        "Triêng",
        "Ve",
        "Bnoong",
        "Bhnoong",
        "Tà Riềng",
        "Gié Triêng (Ve)",
      ],
    ],
    ["Khơ Mú", ["Khơ-mú"]],
    ["Co", ["Cor", "Kor", "Cua"]],
    ["Tà Ôi", ["Ta-ôi", "Pa Cô", "Pa Hy"]],
    ["Chơ Ro", ["Chơ-ro", "Châu Ro"]],
    ["La Chí", ["La Chi"]],
    ["Phù Lá", ["Phú Lá"]],
    ["Chứt", ["Sách", "Rục"]],
    ["Cơ Lao", ["Cờ Lao"]],
    ["Rơ Măm", ["Rơ-măm"]],
    ["Người nước ngoài", ["nước ngoài"]],
  ])("%s is also written %j", (name, variants) => {
    expect(variants.map(listedEthnicGroup)).toEqual(variants.map(() => name));
  });

  test.each(["27", "01", "5", "Giáp", "Xơ", "", "Không", "constructor"])(
    "%j is no group: codes and the rest are unknown",
    (typed) => {
      expect(listedEthnicGroup(typed)).toBeNull();
      expect(findEthnicGroup(typed)).toBeNull();
    },
  );

  test.each([
    ["Kính", "Kinh"],
    ["Có", "Co"],
    ["Xơ Đẳng", "Xơ Đăng"],
    ["Ba Nà", "Ba Na"],
    ["Thài", "Thái"],
    ["Móng", "Hmông"],
    ["Hoà", "Hoa"],
    ["Xo Dang", "Xơ Đăng"],
    ["dân tộc Gie-Trieng", "Gié Triêng"],
    ["Tay", "Tày"],
    ["H Mong", "Hmông"],
    ["Ede", "Ê Đê"],
    ["Tho", "Thổ"],
  ])(
    "%s is no group: accents count; %s is the nearest, and a column of such cells is known all the same",
    (typed, group) => {
      expect(listedEthnicGroup(typed)).toBeNull();
      expect(nearestEthnicGroup(typed)).toBe(group);
      expect(findEthnicGroup(typed)).toBe(group);
    },
  );

  test("a slip of the pen has a nearest too, anything else has none", () => {
    expect(nearestEthnicGroup("Gia Rang")).toBe("Gia Rai");
    expect(nearestEthnicGroup("Kink")).toBe("Kinh");
    expect(nearestEthnicGroup("khác")).toBeUndefined();
  });

  test("no form of one group is a form of another without its accents, so that the nearest is never a guess", () => {
    for (const name of ETHNIC_GROUPS) expect(nearestEthnicGroup(foldPlain(name))).toBe(name);
  });

  test("every group but Kinh is a minority, foreigners are none", () => {
    expect(ETHNIC_GROUPS.filter((name) => !isMinority(name))).toEqual(["Kinh", "Người nước ngoài"]);
    expect(isMinority("toString")).toBe(false);
  });
});

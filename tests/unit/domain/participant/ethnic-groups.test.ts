import { ETHNIC_GROUPS, findEthnicGroup, isMinority } from "../../../../src/domain/participant/ethnic-groups";

describe("ethnic groups", () => {
  test("are the 54 of the list and foreigners, each found by its own name in any case", () => {
    expect(ETHNIC_GROUPS).toHaveLength(55);
    for (const name of ETHNIC_GROUPS) {
      expect(findEthnicGroup(name)).toBe(name);
      expect(findEthnicGroup(` ${name.toUpperCase()} `.normalize("NFD"))).toBe(name);
    }
  });

  test.each([
    ["Kinh", ["Việt", "Kinh (Việt)", "dân tộc Kinh", "Dân tộc: Kinh", "kinh"]],
    ["Tày", ["Thổ(Cao Bằng)", "Ngạn", "Phén", "Thù Lao", "Pa Dí", "Tay"]],
    ["Thái", ["Tày Đăm", "Tày Khao", "Thái Trắng", "Thái Đen", "Thái Trắng/Đen", "Hàng Tổng", "Thai"]],
    ["Khmer", ["Khơ-me", "Khơ me", "Khơme", "Miên"]],
    ["Hoa", ["Hán", "Hoa (Hán)"]],
    ["Hmông", ["Mông", "H'Mông", "H’Mông", "HMông", "Mèo", "H Mong"]],
    ["Dao", ["Mán"]],
    ["Gia Rai", ["Gia-rai", "Jrai", "J'rai", "Ja-rai", "Giơ-rai", "Gia rai"]],
    ["Ê Đê", ["Ê-đê", "Ra-đê", "Rađê", "Êđê", "Ede"]],
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
        "Xo Dang",
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
        "Gie Trieng",
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
    ["Thổ", ["Tho"]],
    ["Người nước ngoài", ["nước ngoài"]],
  ])("%s is also written %j", (name, variants) => {
    expect(variants.map(findEthnicGroup)).toEqual(variants.map(() => name));
  });

  test.each(["27", "01", "5", "Giáp", "Xơ", "", "Không", "constructor"])(
    "%j is no group: codes and the rest are unknown",
    (typed) => {
      expect(findEthnicGroup(typed)).toBeNull();
    },
  );

  test("every group but Kinh is a minority, foreigners are none", () => {
    expect(ETHNIC_GROUPS.filter((name) => !isMinority(name))).toEqual(["Kinh", "Người nước ngoài"]);
    expect(isMinority("toString")).toBe(false);
  });
});

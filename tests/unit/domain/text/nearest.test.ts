import { nearestForm, nearestName } from "../../../../src/domain/text/nearest";

describe("nearestName", () => {
  test.each([
    ["Đăk On", ["Đăk Ôn", "Đăk Ak"], "Đăk Ôn"],
    ["Đăk Ônn", ["Đăk Ôn", "Kon Năng"], "Đăk Ôn"],
    ["Thon 1", ["Thôn 1", "Thôn 11"], "Thôn 1"],
  ])("takes %j in %j for %j", (typed, names, nearest) => {
    expect(nearestName(typed, names)).toBe(nearest);
  });

  test.each([
    ["Ba To", ["Ba Tô", "Ba Tơ"]],
    ["Ba Tôo", ["Ba Tô", "Ba Tơ"]],
    ["Sơn Ha", ["Sơn Hạ", "Sơn Hà", "Sơn Kỳ"]],
  ])("never guesses between names that differ by an accent: %j in %j", (typed, names) => {
    expect(nearestName(typed, names)).toBeUndefined();
  });

  test.each([
    ["Kon Liêm", ["Kon Năng", "Đăk Tu"]],
    ["", ["Đăk Tu"]],
  ])("names none when nothing is near: %j in %j", (typed, names) => {
    expect(nearestName(typed, names)).toBeUndefined();
  });

  test.each([
    ["Thôn 12", ["Thôn 13"], undefined],
    ["Thôn 12", ["Thôn 1", "Thôn 2", "Thôn 11"], undefined],
    ["Tổ 1 thôn 12", ["Tổ 11 thôn 2"], undefined],
    ["Thon 01", ["Thôn 1"], "Thôn 1"],
  ])("asks for the same numbers: %j in %j is %j", (typed, names, nearest) => {
    expect(nearestName(typed, names)).toBe(nearest);
  });

  test.each([
    ["Ia", "Ya", false],
    ["Xo", "Xơ", true],
    ["Kon B", "Kon Cư", false],
    ["Kon B", "Kon Bi", true],
    ["Kon Bar", "Kon Hat", true],
    ["Kon Bar", "Kan Hat", false],
  ])("allows no letter to differ in two, one in up to five, two in more: %j for %j is %s", (typed, name, isNear) => {
    expect(nearestName(typed, [name])).toBe(isNear ? name : undefined);
  });

  test("names none of two equally near, in whatever order they are listed", () => {
    expect(nearestName("Kon Ma", ["Kon Mar", "Kon Mat"])).toBeUndefined();
    expect(nearestName("Kon Ma", ["Kon Mat", "Kon Mar"])).toBeUndefined();
  });

  test("lets accents decide between names with equally many other letters", () => {
    expect(nearestName("Măng Rơ", ["Măng Rơi", "Mang Rót"])).toBe("Măng Rơi");
    expect(nearestName("Măng Rơ", ["Mang Rót", "Măng Rơi"])).toBe("Măng Rơi");
  });

  test("weighs a wrong letter more than missing accents", () => {
    expect(nearestName("Dak Ri", ["Đăk Ri", "Dak Rin"])).toBe("Đăk Ri");
    expect(nearestName("Dak Ri", ["Dak Rin", "Đăk Ri"])).toBe("Đăk Ri");
  });
});

describe("nearestForm", () => {
  test("gives the listed name of the nearest form, also when two forms of it are equally near", () => {
    const forms = [
      { form: "Kon Mar", name: "Thôn 5" },
      { form: "Kon Mat", name: "Thôn 5" },
      { form: "Đăk Tu", name: "Thôn 6" },
    ];
    expect(nearestForm("Kon Ma", forms)).toBe("Thôn 5");
    expect(nearestForm("Đak Tu", forms)).toBe("Thôn 6");
  });
});

import { hamletFinder, unitFinder } from "../../../../src/domain/participant/find-place";

const place = (name: string, ...otherNames: string[]) => ({ name, otherNames });

describe("hamletFinder", () => {
  const find = hamletFinder([
    place("Thôn 1"),
    place("Thôn 11"),
    place("Thôn Đăk Ôn", "Làng Mới"),
    place("Đăk Tu"),
    place("Ba Tô"),
    place("Ba Tơ"),
    place("Thôn Hòa Bình"),
    place("Kon Năng", "Kon Năng Cũ"),
  ]);

  test.each([
    ["Thôn 1", "Thôn 1"],
    ["thôn  01", "Thôn 1"],
    ["1", "Thôn 1"],
    ["Thôn1", "Thôn 1"],
    ["THÔN 11", "Thôn 11"],
    ["Đăk Ôn", "Thôn Đăk Ôn"],
    ["làng Đăk Ôn", "Thôn Đăk Ôn"],
    ["làng mới", "Thôn Đăk Ôn"],
    ["Mới", "Thôn Đăk Ôn"],
    ["Thôn Đăk Tu", "Đăk Tu"],
    ["tổ dân phố Đăk Tu", "Đăk Tu"],
    ["Bản Ba Tơ", "Ba Tơ"],
    ["Thôn Hoà Bình", "Thôn Hòa Bình"],
    ["Thôn Đăk Ôn, xã Đăk Long", "Thôn Đăk Ôn"],
    ["Đăk Ôn - xã Đăk Long - Quảng Ngãi", "Thôn Đăk Ôn"],
    ["Thôn Đăk Ôn xã Đăk Long", "Thôn Đăk Ôn"],
    ["Số 5, thôn Đăk Tu, xã Đăk Long", "Đăk Tu"],
    ["Ðăk Tu".replace("Ð", "Đ").normalize("NFD"), "Đăk Tu"],
  ])("finds %j as %s", (typed, name) => {
    expect(find(typed)).toEqual({ name, typed });
  });

  test.each([
    ["Dak On", "Thôn Đăk Ôn"],
    ["Thôn Đăk On", "Thôn Đăk Ôn"],
    ["Kon Nang", "Kon Năng"],
    ["Ba To", undefined],
    ["Thôn 12", undefined],
    ["Thôn 111", undefined],
    ["Xã khác", undefined],
  ])("does not find %j; the nearest is %s", (typed, nearest) => {
    expect(find(typed)).toEqual(nearest === undefined ? { name: null, typed } : { name: null, typed, nearest });
  });

  test("does not choose between two places that differ only in the word before", () => {
    const twins = hamletFinder([place("Thôn Đăk Ôn"), place("Làng Đăk Ôn")]);
    expect(twins("Làng Đăk Ôn").name).toBe("Làng Đăk Ôn");
    expect(twins("Đăk Ôn")).toEqual({ name: null, typed: "Đăk Ôn" });
  });

  test("finds nothing in an empty list", () => {
    expect(hamletFinder([])("Thôn 1")).toEqual({ name: null, typed: "Thôn 1" });
  });
});

describe("unitFinder", () => {
  const find = unitFinder([place("Phòng Văn hóa - Xã hội", "VHXH"), place("Trường THCS")]);
  test("finds names and other names after folding, and the nearest of the rest", () => {
    expect(find("phòng văn hoá - xã hội").name).toBe("Phòng Văn hóa - Xã hội");
    expect(find("vhxh").name).toBe("Phòng Văn hóa - Xã hội");
    expect(find("Truong THCS")).toEqual({ name: null, typed: "Truong THCS", nearest: "Trường THCS" });
  });
});

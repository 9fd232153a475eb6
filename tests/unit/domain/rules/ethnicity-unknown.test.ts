import { changed, context, found } from "../../../support/participant-builder";
import { checkRow } from "../../../../src/domain/rules/check";

describe("ethnicity-unknown", () => {
  it("finds a name that the list does not have and offers the nearest", () => {
    const [finding] = checkRow(changed({ ethnicity: "Gia Rang" }), context());
    expect(finding).toMatchObject({ code: "ethnicity-unknown", field: "ethnicity", nearest: "Gia Rai" });
  });

  it("offers nothing where nothing is near", () => {
    const [finding] = checkRow(changed({ ethnicity: "qwerty uiop" }), context());
    expect(finding).toEqual({
      at: "row",
      code: "ethnicity-unknown",
      ref: { sheet: "Danh sách", row: 2 },
      field: "ethnicity",
    });
  });

  it("takes no code numbers", () => {
    expect(found(changed({ ethnicity: 14 }))).toEqual(["ethnicity-unknown@ethnicity"]);
    expect(found(changed({ ethnicity: "01" }))).toEqual(["ethnicity-unknown@ethnicity"]);
  });

  it("knows the variants of the region", () => {
    for (const ethnicity of ["Kinh", "xê-đăng", "Giẻ Triêng", "Gia-rai", "H'Mông", "Ba Na"]) {
      expect(found(changed({ ethnicity }))).toEqual([]);
    }
  });

  it("counts accents: a group typed with others, or without, is unknown, with the one meant as nearest", () => {
    for (const [ethnicity, nearest] of [
      ["Kính", "Kinh"],
      ["Xo Dang", "Xơ Đăng"],
      ["Gie Trieng", "Gié Triêng"],
    ] as const) {
      const row = changed({ ethnicity });
      expect(row.ethnicity).toEqual({ state: "ok", value: { name: null, typed: ethnicity, nearest } });
      const [finding] = checkRow(row, context());
      expect(finding).toMatchObject({ code: "ethnicity-unknown", nearest, nearestByAccent: true });
    }
  });

  it("says nothing about an empty cell: it is optional", () => {
    expect(found(changed({ ethnicity: null }))).toEqual([]);
  });
});

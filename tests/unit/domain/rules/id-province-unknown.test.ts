import { changed, found } from "../../../support/participant-builder";

describe("id-province-unknown", () => {
  it("finds three digits that no province has", () => {
    for (const code of ["003", "097", "111", "000"]) {
      expect(found(changed({ personalId: `${code}090001234` }))).toEqual(["id-province-unknown@personalId"]);
    }
  });

  it("knows old provinces after the mergers of 2025", () => {
    for (const code of ["001", "051", "062", "096"]) {
      expect(found(changed({ personalId: `${code}090001234` }))).toEqual([]);
    }
  });

  it("does not keep a disagreement quiet", () => {
    expect(found(changed({ personalId: "003091001234" }))).toEqual([
      "id-birth-mismatch@personalId",
      "id-province-unknown@personalId",
    ]);
  });
});

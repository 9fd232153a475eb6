import { changed, found } from "../../../support/participant-builder";

describe("id-scientific", () => {
  it("finds a number that lost its digits", () => {
    for (const id of ["6.2098E+10", "6,2098E+10", "6.2098e+10"]) {
      expect(found(changed({ personalId: id }))).toEqual(["id-scientific@personalId"]);
    }
  });

  it("has nothing against a true number cell", () => {
    expect(found(changed({ personalId: 162090001234 }))).toEqual(["id-province-unknown@personalId"]);
  });
});

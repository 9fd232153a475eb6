import { changed, found } from "../../../support/participant-builder";

describe("id-length", () => {
  it("finds any other count of digits", () => {
    for (const id of ["1", "12345678", "0620900012345"]) {
      expect(found(changed({ personalId: id }))).toEqual(["id-length@personalId"]);
    }
  });

  it("finds letters", () => {
    expect(found(changed({ personalId: "06209000123A" }))).toEqual(["id-length@personalId"]);
    expect(found(changed({ personalId: "chưa có" }))).toEqual(["id-length@personalId"]);
  });

  it("allows spaces and dots", () => {
    for (const id of ["062 090 001 234", "062.090.001.234", "062090001234 "]) {
      expect(found(changed({ personalId: id }))).toEqual([]);
    }
  });
});

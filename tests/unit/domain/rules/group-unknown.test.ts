import { changed, found } from "../../../support/participant-builder";

describe("group-unknown", () => {
  it("finds words that stand for no group", () => {
    expect(found(changed({ group: "khác" }))).toEqual(["group-unknown@group"]);
  });

  it("understands the five groups", () => {
    for (const group of ["CBCCVC", "Học sinh", "Người lao động", "Đoàn viên", "Người dân"])
      expect(found(changed({ group }))).toEqual([]);
  });

  it("says nothing about an empty cell", () => {
    expect(found(changed({ group: null }))).toEqual([]);
  });
});

import { changed, found } from "../../../support/participant-builder";

describe("id-dummy", () => {
  it("finds numbers typed to fill the cell and asks nothing else of them", () => {
    for (const id of ["111111111111", "000000000000", "062090000000", "062185123456"]) {
      expect(found(changed({ personalId: id }))).toEqual(["id-dummy@personalId"]);
    }
  });

  it("lets other tails be", () => {
    for (const id of ["062090100000", "062090234567", "062090012345"]) {
      expect(found(changed({ personalId: id }))).toEqual([]);
    }
  });
});

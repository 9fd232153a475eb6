import { changed, found } from "../../../support/participant-builder";

describe("id-birth-mismatch", () => {
  it("finds a birth year that is another than the number's", () => {
    expect(found(changed({ birthDate: "05/03/1991" }))).toEqual(["id-birth-mismatch@personalId"]);
    expect(found(changed({ birthDate: "05/03/1989" }))).toEqual(["id-birth-mismatch@personalId"]);
  });

  it("tells the centuries apart", () => {
    expect(found(changed({ personalId: "062290001234", birthDate: "05/03/1990" }))).toEqual([
      "id-structure@personalId",
    ]);
    expect(found(changed({ personalId: "062001001234", birthDate: "05/03/2001" }))).toEqual([
      "id-birth-mismatch@personalId",
    ]);
  });

  it("asks a year alone too", () => {
    expect(found(changed({ birthDate: "1991" }))).toEqual([
      "birth-year-only@birthDate",
      "id-birth-mismatch@personalId",
    ]);
  });

  it("does not ask a date that is a fault itself", () => {
    expect(found(changed({ birthDate: "05/03/2090" }))).toEqual(["birth-future@birthDate"]);
    expect(found(changed({ birthDate: "05/03/1890" }))).toEqual(["birth-too-old@birthDate"]);
    expect(found(changed({ birthDate: "31/04/1991" }))).toEqual(["birth-impossible@birthDate"]);
  });

  it("does not ask a missing date", () => {
    expect(found(changed({ birthDate: null }))).toEqual(["birth-missing@birthDate"]);
  });
});

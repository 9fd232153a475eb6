import { changed, dateCell, found } from "../../../support/participant-builder";

describe("birth-impossible", () => {
  it("finds days that no calendar has", () => {
    for (const text of ["31/04/1990", "15/15/1990", "29/02/1990", "0/3/1990"]) {
      expect(found(changed({ birthDate: text }))).toEqual(["birth-impossible@birthDate"]);
    }
  });

  it("accepts 29/02 of a leap year and true dates", () => {
    expect(found(changed({ birthDate: "29/02/1992", personalId: "062092001234" }))).toEqual([]);
    expect(found(changed({ birthDate: dateCell(5, 3, 1990) }))).toEqual([]);
  });
});

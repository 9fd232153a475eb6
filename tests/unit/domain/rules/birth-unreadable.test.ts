import { changed, found } from "../../../support/participant-builder";

describe("birth-unreadable", () => {
  it("finds what is no date", () => {
    for (const text of ["không rõ", "năm Thìn", "5/3/1990/2"]) {
      expect(found(changed({ birthDate: text }))).toEqual(["birth-unreadable@birthDate"]);
    }
  });

  it("reads the usual ways of typing a date", () => {
    for (const text of ["5/3/1990", "05-03-1990", "5.3.1990"]) {
      expect(found(changed({ birthDate: text }))).toEqual([]);
    }
  });
});

import { changed, found } from "../../../support/participant-builder";

describe("birth-two-digit-year", () => {
  it("finds a year of two digits", () => {
    expect(found(changed({ birthDate: "5/3/90" }))).toEqual(["birth-two-digit-year@birthDate"]);
  });

  it("accepts four digits", () => {
    expect(found(changed({ birthDate: "5/3/1990" }))).toEqual([]);
  });
});

import { changed, found } from "../../../support/participant-builder";

describe("birth-year-only", () => {
  it("finds a year, typed as text or as number", () => {
    expect(found(changed({ birthDate: "1990" }))).toEqual(["birth-year-only@birthDate"]);
    expect(found(changed({ birthDate: 1990 }))).toEqual(["birth-year-only@birthDate"]);
  });

  it("finds a month and a year", () => {
    expect(found(changed({ birthDate: "3/1990" }))).toEqual(["birth-year-only@birthDate"]);
  });

  it("is silent where the year itself cannot be", () => {
    expect(found(changed({ birthDate: "1890" }))).toEqual(["birth-too-old@birthDate"]);
    expect(found(changed({ birthDate: "2090" }))).toEqual(["birth-future@birthDate"]);
  });

  it("accepts a full date", () => {
    expect(found(changed({}))).toEqual([]);
  });
});

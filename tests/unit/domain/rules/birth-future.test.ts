import { changed, context, dateCell, foundOf } from "../../../support/participant-builder";

describe("birth-future", () => {
  it("finds a birth after the day of the figures, from the next day on", () => {
    expect(foundOf("birth-future", changed({ birthDate: "11/10/2025" }))).toEqual(["birth-future@birthDate"]);
    expect(foundOf("birth-future", changed({ birthDate: "10/10/2025" }))).toEqual([]);
    expect(foundOf("birth-future", changed({ birthDate: dateCell(1, 11, 2025) }))).toEqual(["birth-future@birthDate"]);
  });

  it("compares a month or a year as far as it goes", () => {
    expect(foundOf("birth-future", changed({ birthDate: "11/2025" }))).toEqual(["birth-future@birthDate"]);
    expect(foundOf("birth-future", changed({ birthDate: "10/2025" }))).toEqual([]);
    expect(foundOf("birth-future", changed({ birthDate: "2026" }))).toEqual(["birth-future@birthDate"]);
    expect(foundOf("birth-future", changed({ birthDate: "2025" }))).toEqual([]);
  });

  it("says nothing without a day of the figures", () => {
    const within = { ...context(), asOf: null };
    expect(foundOf("birth-future", changed({ birthDate: "05/03/2090" }, {}, within), within)).toEqual([]);
  });
});

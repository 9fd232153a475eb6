import { changed, context, foundOf } from "../../../support/participant-builder";

describe("birth-too-old", () => {
  it("finds a birth more than 120 years before the day of the figures", () => {
    expect(foundOf("birth-too-old", changed({ birthDate: "09/10/1905" }))).toEqual(["birth-too-old@birthDate"]);
    expect(foundOf("birth-too-old", changed({ birthDate: "10/10/1905" }))).toEqual([]);
  });

  it("compares a month or a year as far as it goes", () => {
    expect(foundOf("birth-too-old", changed({ birthDate: "9/1905" }))).toEqual(["birth-too-old@birthDate"]);
    expect(foundOf("birth-too-old", changed({ birthDate: "10/1905" }))).toEqual([]);
    expect(foundOf("birth-too-old", changed({ birthDate: "1904" }))).toEqual(["birth-too-old@birthDate"]);
    expect(foundOf("birth-too-old", changed({ birthDate: "1905" }))).toEqual([]);
  });

  it("says nothing without a day of the figures", () => {
    const within = { ...context(), asOf: null };
    expect(foundOf("birth-too-old", changed({ birthDate: "05/03/1890" }, {}, within), within)).toEqual([]);
  });
});

import { changed, context, found } from "../../../support/participant-builder";

describe("id-structure", () => {
  it("finds a fourth digit above 3 and asks nothing else of the number", () => {
    for (const digit of [4, 5, 6, 7, 8, 9]) {
      expect(found(changed({ personalId: `062${digit}85001234`, sex: "Nữ" }))).toEqual(["id-structure@personalId"]);
    }
  });

  it("accepts the fourth digits 0 to 3", () => {
    expect(found(changed({ personalId: "062201001234", birthDate: "05/03/2001" }))).toEqual([]);
    expect(found(changed({ personalId: "062301001234", birthDate: "05/03/2001", sex: "Nữ" }))).toEqual([]);
    expect(found(changed({ personalId: "062190001234", sex: "Nữ" }))).toEqual([]);
  });

  it("finds a birth year after the day of the figures, not one in its year", () => {
    expect(found(changed({ personalId: "062226001234", birthDate: null }))).toEqual([
      "birth-missing@birthDate",
      "id-structure@personalId",
    ]);
    expect(found(changed({ personalId: "062225001234", birthDate: "01/02/2025" }))).toEqual([]);
  });

  it("asks no birth year when the day of the figures is not known", () => {
    const within = { ...context(), asOf: null };
    expect(found(changed({ personalId: "062290001234", birthDate: "05/03/2090" }, {}, within), within)).toEqual([]);
  });

  it("stands beside id-dummy for one digit repeated that could not exist", () => {
    expect(found(changed({ personalId: "999999999999" }))).toEqual(["id-dummy@personalId", "id-structure@personalId"]);
  });
});

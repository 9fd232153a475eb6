import { changed, found } from "../../../support/participant-builder";

describe("unit-missing", () => {
  it("is raised for an official by the group column", () => {
    expect(found(changed({ group: "Công chức", unit: null }))).toEqual(["unit-missing@unit"]);
  });

  it("is raised on a sheet of officials", () => {
    expect(found(changed({ unit: null }, { sheetGroup: "official" }))).toEqual(["unit-missing@unit"]);
  });

  it("does not ask other people", () => {
    expect(found(changed({ group: "Người dân", unit: null }))).toEqual([]);
    expect(found(changed({ unit: null }))).toEqual([]);
  });

  it("does not ask on a sheet without the column", () => {
    expect(found(changed({ group: "Công chức" }))).toEqual([]);
  });
});

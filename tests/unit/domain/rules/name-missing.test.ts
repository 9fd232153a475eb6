import { GOOD_ROW, changed, errorCell, found, participant } from "../../../support/participant-builder";

describe("name-missing", () => {
  it("is raised at the name of a row with other data", () => {
    expect(found(changed({ fullName: null }))).toEqual(["name-missing@fullName"]);
    expect(found(changed({ fullName: " \u00a0 " }))).toEqual(["name-missing@fullName"]);
  });

  it("stands at the family name when the name is split", () => {
    const { birthDate } = GOOD_ROW;
    expect(found(participant({ familyName: null, givenName: null, birthDate }))).toEqual(["name-missing@familyName"]);
  });

  it("takes one half of a split name for a name", () => {
    expect(found(participant({ familyName: null, givenName: "Tik" }))).toEqual([]);
    expect(found(participant({ familyName: "A", givenName: null }))).toEqual([]);
  });

  it("says nothing about a row without any data", () => {
    expect(found(participant({ fullName: null, phone: null }))).toEqual([]);
  });

  it("leaves a name cell with an error to cell-error", () => {
    expect(found(changed({ fullName: errorCell() }))).toEqual(["cell-error@fullName"]);
  });

  it("says nothing where the sheet has no name column", () => {
    expect(found(participant({ phone: "0905123487" }))).toEqual([]);
  });

  it("takes a dash for no name", () => {
    expect(found(changed({ fullName: "-" }))).toEqual(["name-missing@fullName"]);
  });
});

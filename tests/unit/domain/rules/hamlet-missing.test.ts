import { GOOD_ROW, changed, found, participant } from "../../../support/participant-builder";

describe("hamlet-missing", () => {
  it("is raised at an empty cell", () => {
    expect(found(changed({ hamlet: null }))).toEqual(["hamlet-missing@hamlet"]);
  });

  it("is silent where the sheet stands for a hamlet", () => {
    expect(found(changed({ hamlet: null }, { sheetHamlet: "Thôn 1" }))).toEqual([]);
  });

  it("is silent where the sheet has no such column", () => {
    const { hamlet: _none, ...rest } = GOOD_ROW;
    expect(_none).toBeDefined();
    expect(found(participant(rest))).toEqual([]);
  });
});

import { GOOD_ROW, changed, found, participant } from "../../../support/participant-builder";

describe("id-missing", () => {
  it("is raised at an empty cell", () => {
    expect(found(changed({ personalId: null }))).toEqual(["id-missing@personalId"]);
    expect(found(changed({ personalId: "  " }))).toEqual(["id-missing@personalId"]);
  });

  it("says nothing where the sheet has no such column", () => {
    const { personalId: _none, ...rest } = GOOD_ROW;
    expect(_none).toBeDefined();
    expect(found(participant(rest))).toEqual([]);
  });
});

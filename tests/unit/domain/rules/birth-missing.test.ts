import { GOOD_ROW, changed, found, participant } from "../../../support/participant-builder";

describe("birth-missing", () => {
  it("is raised at an empty cell", () => {
    expect(found(changed({ birthDate: null }))).toEqual(["birth-missing@birthDate"]);
  });

  it("says nothing where the sheet has no such column", () => {
    const { birthDate: _none, ...rest } = GOOD_ROW;
    expect(_none).toBeDefined();
    expect(found(participant(rest))).toEqual([]);
  });
});

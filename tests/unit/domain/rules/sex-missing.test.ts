import { GOOD_ROW, changed, errorCell, found, participant } from "../../../support/participant-builder";

describe("sex-missing", () => {
  it("is raised at an empty cell", () => {
    expect(found(changed({ sex: null }))).toEqual(["sex-missing@sex"]);
  });

  it("stands at the first of two empty columns of x", () => {
    const { sex: _none, ...rest } = GOOD_ROW;
    expect(_none).toBe("Nam");
    expect(found(participant({ ...rest, sexMale: null, sexFemale: null }))).toEqual(["sex-missing@sexMale"]);
    expect(found(participant({ ...rest, sexMale: "x", sexFemale: null }))).toEqual([]);
    expect(found(participant({ ...rest, sexMale: errorCell(), sexFemale: null }))).toEqual(["cell-error@sexMale"]);
  });

  it("lets an empty lone column of women be", () => {
    const { sex: _none, ...rest } = GOOD_ROW;
    expect(_none).toBe("Nam");
    expect(found(participant({ ...rest, sexFemale: null }))).toEqual([]);
  });

  it("says nothing where the sheet has no such column", () => {
    const { sex: _none, ...rest } = GOOD_ROW;
    expect(_none).toBe("Nam");
    expect(found(participant(rest))).toEqual([]);
  });
});

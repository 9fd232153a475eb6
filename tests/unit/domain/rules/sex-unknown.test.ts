import { GOOD_ROW, changed, found, participant } from "../../../support/participant-builder";

describe("sex-unknown", () => {
  it("finds a value that is neither", () => {
    expect(found(changed({ sex: "chưa rõ" }))).toEqual(["sex-unknown@sex"]);
  });

  it("understands the usual ways of writing it", () => {
    for (const sex of ["Nam", "nam", "M", "NAM "]) expect(found(changed({ sex }))).toEqual([]);
    for (const sex of ["Nữ", "nữ", "f"]) expect(found(changed({ sex, personalId: "062190001234" }))).toEqual([]);
  });

  it("stands at the first of two marked columns", () => {
    const { sex: _none, ...rest } = GOOD_ROW;
    expect(_none).toBe("Nam");
    expect(found(participant({ ...rest, sexMale: "x", sexFemale: "x" }))).toEqual(["sex-unknown@sexMale"]);
  });

  it("leaves a column that shows an error to cell-error", () => {
    const { sex: _none, ...rest } = GOOD_ROW;
    expect(_none).toBe("Nam");
    const sexMale = { kind: "error", text: "#N/A" } as const;
    expect(found(participant({ ...rest, sexMale, sexFemale: "x" }))).toEqual(["cell-error@sexMale"]);
  });
});

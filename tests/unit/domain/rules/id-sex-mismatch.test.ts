import { GOOD_ROW, changed, found, participant } from "../../../support/participant-builder";

describe("id-sex-mismatch", () => {
  it("finds a sex that is another than the number's", () => {
    expect(found(changed({ sex: "Nữ" }))).toEqual(["id-sex-mismatch@personalId"]);
    expect(found(changed({ personalId: "062190001234" }))).toEqual(["id-sex-mismatch@personalId"]);
  });

  it("reads the sex from columns of x", () => {
    const { sex: _none, ...rest } = GOOD_ROW;
    expect(_none).toBe("Nam");
    expect(found(participant({ ...rest, sexMale: null, sexFemale: "x" }))).toEqual(["id-sex-mismatch@personalId"]);
    expect(found(participant({ ...rest, sexMale: "x", sexFemale: null }))).toEqual([]);
  });

  it("does not ask a sex that is missing or not understood", () => {
    expect(found(changed({ personalId: "062190001234", sex: null }))).toEqual(["sex-missing@sex"]);
    expect(found(changed({ personalId: "062190001234", sex: "chưa rõ" }))).toEqual(["sex-unknown@sex"]);
  });
});

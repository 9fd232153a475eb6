import { changed, context, formula, found, mendOf } from "../../../support/participant-builder";
import { checkRow } from "../../../../src/domain/rules/check";
import { foundOf } from "../../../support/participant-builder";

describe("id-lost-zero", () => {
  it("finds 11 digits that lost one zero, as number and as text", () => {
    expect(found(changed({ personalId: 62090001234 }))).toEqual(["id-lost-zero@personalId"]);
    expect(found(changed({ personalId: "62090001234" }))).toEqual(["id-lost-zero@personalId"]);
  });

  it("finds 10 digits that lost two zeros", () => {
    expect(found(changed({ personalId: 1090001234 }))).toEqual(["id-lost-zero@personalId"]);
  });

  it("puts the zeros back and asks for text", () => {
    expect(mendOf("id-lost-zero", "personalId", 62090001234)).toEqual({ text: "062090001234", format: "@" });
    expect(mendOf("id-lost-zero", "personalId", 1090001234)).toEqual({ text: "001090001234", format: "@" });
  });

  it("is length when the birth year disagrees", () => {
    expect(found(changed({ personalId: 62091001234 }))).toEqual(["id-length@personalId"]);
    expect(mendOf("id-lost-zero", "personalId", 62091001234)).toEqual(null);
  });

  it("is length when the sex disagrees", () => {
    expect(found(changed({ personalId: 62190001234 }))).toEqual(["id-length@personalId"]);
    expect(mendOf("id-lost-zero", "personalId", 62190001234)).toEqual(null);
  });

  it("needs no birth date and no sex", () => {
    expect(foundOf("id-lost-zero", changed({ personalId: 62191001234, birthDate: null, sex: null }))).toEqual([
      "id-lost-zero@personalId",
    ]);
    expect(mendOf("id-lost-zero", "personalId", 62191001234, { birthDate: "không rõ", sex: "?" })).toEqual({
      text: "062191001234",
      format: "@",
    });
  });

  it("does not ask a birth date that cannot be", () => {
    expect(found(changed({ personalId: 62091001234, birthDate: "05/03/2090" }))).toEqual([
      "birth-future@birthDate",
      "id-lost-zero@personalId",
    ]);
  });

  it("agrees with a birth year alone", () => {
    expect(found(changed({ personalId: 62090001234, birthDate: "1990" }))).toEqual([
      "birth-year-only@birthDate",
      "id-lost-zero@personalId",
    ]);
    expect(found(changed({ personalId: 62091001234, birthDate: "1990" }))).toEqual([
      "birth-year-only@birthDate",
      "id-length@personalId",
    ]);
  });

  it("is length when the result could not exist", () => {
    expect(found(changed({ personalId: 62790001234, birthDate: null })).includes("id-length@personalId")).toEqual(true);
    expect(found(changed({ personalId: 62226001234, birthDate: null })).includes("id-length@personalId")).toEqual(true);
  });

  it("is length when the zeros lead to no province", () => {
    expect(found(changed({ personalId: 3090001234 }))).toEqual(["id-length@personalId"]);
  });

  it("is length when a zero stands in front already: another digit is missing", () => {
    expect(found(changed({ personalId: "06209000123", birthDate: null })).includes("id-length@personalId")).toEqual(
      true,
    );
    expect(mendOf("id-lost-zero", "personalId", "06209000123", { birthDate: null, sex: null })).toEqual(null);
  });

  it("takes a birth year in the year of the figures, not after it", () => {
    expect(foundOf("id-lost-zero", changed({ personalId: 62225001234, birthDate: null }))).toEqual([
      "id-lost-zero@personalId",
    ]);
    expect(foundOf("id-lost-zero", changed({ personalId: 62226001234, birthDate: null }))).toEqual([]);
  });

  it("is certain without a day of the figures too", () => {
    const within = { ...context(), asOf: null };
    expect(found(changed({ personalId: 62090001234 }, {}, within), within)).toEqual(["id-lost-zero@personalId"]);
  });

  it("offers no fix for a formula, another field or a right number", () => {
    const [finding] = checkRow(changed({ personalId: formula(62090001234) }), context());
    expect(finding).toMatchObject({ code: "id-lost-zero", fixable: false });
    expect(mendOf("id-lost-zero", "personalId", formula(62090001234))).toEqual(null);
    expect(mendOf("id-lost-zero", "phone", 62090001234)).toEqual(null);
    expect(mendOf("id-lost-zero", "personalId", "062090001234")).toEqual(null);
  });

  it("offers the fix for a typed number", () => {
    const [finding] = checkRow(changed({ personalId: 62090001234 }), context());
    expect(finding).toMatchObject({ code: "id-lost-zero", fixable: true });
  });
});

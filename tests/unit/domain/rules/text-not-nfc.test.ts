import { cell, changed, context, formula, found, foundOf, mendOf } from "../../../support/participant-builder";
import { checkRow } from "../../../../src/domain/rules/check";

describe("text-not-nfc", () => {
  it("finds letters with loose accents in any text cell", () => {
    expect(found(changed({ fullName: "Nguyễn Văn An".normalize("NFD") }))).toEqual(["text-not-nfc@fullName"]);
    expect(found(changed({ course: "Kỹ năng số".normalize("NFD") }))).toEqual(["text-not-nfc@course"]);
    expect(foundOf("text-not-nfc", changed({ hamlet: "Thôn 1".normalize("NFD") }))).toEqual(["text-not-nfc@hamlet"]);
  });

  it("finds the one loose accent in a text that is right otherwise", () => {
    expect(found(changed({ course: "Công dân sô\u0301" }))).toEqual(["text-not-nfc@course"]);
  });

  it("joins them and changes nothing else", () => {
    expect(mendOf("text-not-nfc", "fullName", "NGUYỄN  Văn An".normalize("NFD"))).toEqual({
      text: "NGUYỄN  Văn An",
      format: null,
    });
  });

  it("offers nothing for right text or a formula", () => {
    expect(mendOf("text-not-nfc", "fullName", "Nguyễn Văn An")).toEqual(null);
    expect(mendOf("text-not-nfc", "fullName", formula("Nguyễn".normalize("NFD")))).toEqual(null);
  });

  it("tells a formula all the same, without a fix", () => {
    const [finding] = checkRow(changed({ fullName: formula("Nguyễn Văn An".normalize("NFD")) }), context());
    expect(finding).toMatchObject({ code: "text-not-nfc", fixable: false });
  });

  it("marks the finding of a typed cell as fixable", () => {
    const [finding] = checkRow(changed({ fullName: cell("Nguyễn Văn An".normalize("NFD")) }), context());
    expect(finding).toMatchObject({ code: "text-not-nfc", fixable: true });
  });
});

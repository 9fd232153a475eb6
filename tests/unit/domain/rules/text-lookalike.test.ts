import { changed, context, found, mendOf } from "../../../support/participant-builder";
import { checkRow } from "../../../../src/domain/rules/check";

describe("text-lookalike", () => {
  it("finds Ð, ð and Ɖ that stand for Đ", () => {
    for (const name of ["Ðinh Văn An", "Nguyễn Hải ðăng", "Ɖinh Văn An"]) {
      expect(found(changed({ fullName: name }))).toEqual(["text-lookalike@fullName"]);
    }
  });

  it("finds Cyrillic and Greek letters", () => {
    expect(found(changed({ fullName: "Nguyễn Văn \u0410n" }))).toEqual(["text-lookalike@fullName"]);
    expect(found(changed({ fullName: "Nguyễn Văn \u0391n" }))).toEqual(["text-lookalike@fullName"]);
  });

  it("puts the Vietnamese letter and nothing else", () => {
    expect(mendOf("text-lookalike", "fullName", "ÐINH  Văn An")).toEqual({ text: "ĐINH  Văn An", format: null });
  });

  it("offers no fix where a letter looks like none of ours", () => {
    const [finding] = checkRow(changed({ fullName: "Nguyễn Văn \u042fn" }), context());
    expect(finding).toMatchObject({ code: "text-lookalike", fixable: false });
    expect(mendOf("text-lookalike", "fullName", "Nguyễn Văn \u042fn")).toEqual(null);
  });

  it("mends all of a cell or nothing", () => {
    expect(mendOf("text-lookalike", "fullName", "Ðinh Văn \u042fn")).toBeNull();
  });

  it("lets the true Đ be", () => {
    expect(found(changed({ fullName: "Đinh Văn Đức" }))).toEqual([]);
    expect(mendOf("text-lookalike", "fullName", "Đinh Văn Đức")).toEqual(null);
  });

  it("understands a hamlet in spite of the foreign letter", () => {
    expect(found(changed({ hamlet: "Ðăk Ak" }))).toEqual(["text-lookalike@hamlet"]);
  });
});

import { changed, formula, found, mendOf, participant } from "../../../support/participant-builder";

describe("text-spacing", () => {
  it("finds outer, double and non-breaking spaces in a name", () => {
    for (const name of [" Nguyễn Văn An", "Nguyễn Văn An ", "Nguyễn  Văn An", "Nguyễn\u00a0Văn An", "Nguyễn\tVăn An"]) {
      expect(found(changed({ fullName: name }))).toEqual(["text-spacing@fullName"]);
    }
  });

  it("looks at names only", () => {
    expect(found(changed({ hamlet: " Thôn  1 ", course: " Kỹ năng  số " }))).toEqual([]);
  });

  it("looks at each half of a split name", () => {
    expect(found(participant({ familyName: "Nguyễn Văn ", givenName: "An" }))).toEqual(["text-spacing@familyName"]);
    expect(found(participant({ familyName: "Nguyễn Văn", givenName: " An" }))).toEqual(["text-spacing@givenName"]);
  });

  it("tidies spaces and changes no letter", () => {
    expect(mendOf("text-spacing", "fullName", "  NGUYỄN\u00a0 Văn An ")).toEqual({
      text: "NGUYỄN Văn An",
      format: null,
    });
  });

  it("offers nothing for a tidy name, another field or a formula", () => {
    expect(mendOf("text-spacing", "fullName", "Nguyễn Văn An")).toEqual(null);
    expect(mendOf("text-spacing", "hamlet", " Thôn  1")).toEqual(null);
    expect(mendOf("text-spacing", "fullName", formula(" An"))).toEqual(null);
  });
});

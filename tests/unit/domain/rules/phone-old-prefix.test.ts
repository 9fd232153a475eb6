import { changed, found, mendOf } from "../../../support/participant-builder";

describe("phone-old-prefix", () => {
  it("finds mobile numbers of before 2018", () => {
    for (const phone of ["01665123487", "01205123487", "01235 123 487"])
      expect(found(changed({ phone }))).toEqual(["phone-old-prefix@phone"]);
  });

  it("puts the prefix of today", () => {
    expect(mendOf("phone-old-prefix", "phone", "01665123487")).toEqual({ text: "0365123487", format: "@" });
    expect(mendOf("phone-old-prefix", "phone", "01235123487")).toEqual({ text: "0835123487", format: "@" });
    expect(mendOf("phone-old-prefix", "phone", "01995123487")).toEqual({ text: "0595123487", format: "@" });
  });

  it("offers nothing for a number of today or one that lost its zero", () => {
    expect(mendOf("phone-old-prefix", "phone", "0365123487")).toEqual(null);
    expect(mendOf("phone-old-prefix", "phone", 905123487)).toEqual(null);
  });
});

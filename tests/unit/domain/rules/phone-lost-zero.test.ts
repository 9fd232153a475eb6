import { changed, context, formula, found, mendOf } from "../../../support/participant-builder";
import { checkRow } from "../../../../src/domain/rules/check";

describe("phone-lost-zero", () => {
  it("finds nine digits of a mobile number", () => {
    for (const first of [3, 5, 7, 8, 9])
      expect(found(changed({ phone: Number(`${first}85123487`) }))).toEqual(["phone-lost-zero@phone"]);
  });

  it("lets nine digits of another beginning be invalid", () => {
    expect(found(changed({ phone: 205123487 }))).toEqual(["phone-invalid@phone"]);
  });

  it("puts the zero back and asks for text", () => {
    expect(mendOf("phone-lost-zero", "phone", 905123487)).toEqual({ text: "0905123487", format: "@" });
  });

  it("offers nothing for a right number, another fault, another field or a formula", () => {
    expect(mendOf("phone-lost-zero", "phone", "0905123487")).toEqual(null);
    expect(mendOf("phone-lost-zero", "phone", "01665123487")).toEqual(null);
    expect(mendOf("phone-lost-zero", "personalId", 905123487)).toEqual(null);
    expect(mendOf("phone-lost-zero", "phone", formula(905123487))).toEqual(null);
  });

  it("marks a formula as not fixable", () => {
    const [finding] = checkRow(changed({ phone: formula(905123487) }), context());
    expect(finding).toMatchObject({ code: "phone-lost-zero", fixable: false });
    const [typed] = checkRow(changed({ phone: 905123487 }), context());
    expect(typed).toMatchObject({ code: "phone-lost-zero", fixable: true });
  });
});

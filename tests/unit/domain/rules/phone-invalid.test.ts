import { changed, context, found, mendOf } from "../../../support/participant-builder";
import { checkRow } from "../../../../src/domain/rules/check";

describe("phone-invalid", () => {
  it("finds what is no Vietnamese number", () => {
    for (const phone of ["0905 123", "không có", "09051234877777", "01905123487"])
      expect(found(changed({ phone }))).toEqual(["phone-invalid@phone"]);
  });

  it("accepts mobile numbers, landlines and the country code", () => {
    for (const phone of ["0905123487", "0905.123.487", "+84 905 123 487", "02603123456"])
      expect(found(changed({ phone }))).toEqual([]);
  });

  it("offers no fix", () => {
    const [finding] = checkRow(changed({ phone: "0905 123" }), context());
    expect(finding).toEqual({ at: "row", code: "phone-invalid", ref: { sheet: "Danh sách", row: 2 }, field: "phone" });
    expect(mendOf("phone-invalid", "phone", "0905 123")).toEqual(null);
  });

  it("says nothing about an empty cell", () => {
    expect(found(changed({ phone: null }))).toEqual([]);
  });
});

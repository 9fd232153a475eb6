import { context, sheetFacts } from "../../../support/participant-builder";
import { columnAmbiguous } from "../../../../src/domain/rules/column-ambiguous";

describe("column-ambiguous", () => {
  it("names each field that two columns claim, once", () => {
    expect(
      columnAmbiguous.check(sheetFacts([], { ambiguous: ["personalId", "phone", "personalId"] }), context()),
    ).toEqual([
      { at: "column", code: "column-ambiguous", sheet: "Danh sách", field: "personalId" },
      { at: "column", code: "column-ambiguous", sheet: "Danh sách", field: "phone" },
    ]);
  });

  it("says nothing otherwise", () => {
    expect(columnAmbiguous.check(sheetFacts([]), context())).toEqual([]);
  });
});

import { GOOD_ROW, OTHER_ROW, context, listOf, sheetFacts } from "../../../support/participant-builder";
import { columnMissing } from "../../../../src/domain/rules/column-missing";

describe("column-missing", () => {
  it("is an error for the name and a warning for the others", () => {
    expect(columnMissing.check(sheetFacts([], { sheet: "Lớp 1" }), context())).toEqual([
      { at: "column", code: "column-missing", sheet: "Lớp 1", field: "fullName", severity: "error" },
      { at: "column", code: "column-missing", sheet: "Lớp 1", field: "birthDate" },
      { at: "column", code: "column-missing", sheet: "Lớp 1", field: "personalId" },
      { at: "column", code: "column-missing", sheet: "Lớp 1", field: "hamlet" },
    ]);
  });

  it("says nothing about a sheet that has them", () => {
    expect(columnMissing.check(sheetFacts(listOf([GOOD_ROW, OTHER_ROW])), context())).toEqual([]);
  });

  it("accepts a split name", () => {
    for (const field of ["familyName", "givenName"] as const) {
      const fields = new Set([field, "birthDate", "personalId", "hamlet"] as const);
      expect(columnMissing.check(sheetFacts([], { fields }), context())).toEqual([]);
    }
  });

  it("needs no hamlet column on a sheet that stands for a hamlet", () => {
    const fields = new Set(["fullName", "birthDate", "personalId"] as const);
    expect(columnMissing.check(sheetFacts([], { fields, hasSheetHamlet: true }), context())).toEqual([]);
    expect(columnMissing.check(sheetFacts([], { fields }), context())).toEqual([
      { at: "column", code: "column-missing", sheet: "Danh sách", field: "hamlet" },
    ]);
  });
});

import { referenceMissing } from "../../../../src/domain/rules/reference-missing";
import { at, exampleInfo, exampleReference } from "../../../support/example-commune";

describe("reference-missing", () => {
  it("says nothing when the three are there", () => {
    expect(referenceMissing.check(exampleReference())).toEqual([]);
  });

  it("stands at the first cell of Thông tin for each that has no label", () => {
    const info = exampleInfo({ dates: {}, numbers: {} });
    expect(referenceMissing.check(exampleReference({ info }))).toEqual(
      ["asOf", "population", "adults"].map((key) => ({
        at: "reference",
        code: "reference-missing",
        sheet: "Thông tin",
        cell: "A1",
        key,
      })),
    );
  });

  it("stands at the value's cell when the label is there", () => {
    const problems = [{ key: "population" as const, place: { sheet: "THÔNG TIN", cell: "B7" } }];
    const info = exampleInfo({ numbers: { adults: at(200, "Thông tin", "B4") }, problems });
    expect(referenceMissing.check(exampleReference({ info }))).toEqual([
      { at: "reference", code: "reference-missing", sheet: "THÔNG TIN", cell: "B7", key: "population" },
    ]);
  });

  it("does not ask for other figures", () => {
    const problems = [{ key: "students" as const, place: { sheet: "Thông tin", cell: "B5" } }];
    expect(referenceMissing.check(exampleReference({ info: exampleInfo({ problems }) }))).toEqual([]);
  });
});

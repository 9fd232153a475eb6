import { referenceSum } from "../../../../src/domain/rules/reference-sum";
import { at, exampleHamlets, exampleInfo, exampleReference } from "../../../support/example-commune";

describe("reference-sum", () => {
  it("says nothing when the hamlets add up", () => {
    expect(referenceSum.check(exampleReference())).toEqual([]);
  });

  it("finds each total that differs, at its cell", () => {
    const info = exampleInfo({
      numbers: {
        households: at(79, "Thông tin", "B2"),
        population: at(301, "Thông tin", "B3"),
        adults: at(201, "Thông tin", "B4"),
      },
    });
    expect(referenceSum.check(exampleReference({ info }))).toEqual([
      { at: "reference", code: "reference-sum", sheet: "Thông tin", cell: "B2", key: "households" },
      { at: "reference", code: "reference-sum", sheet: "Thông tin", cell: "B3", key: "population" },
      { at: "reference", code: "reference-sum", sheet: "Thông tin", cell: "B4", key: "adults" },
    ]);
  });

  it("does not add up where a hamlet has no number", () => {
    const [first, second] = exampleHamlets();
    const hamlets = [first!, { ...second!, population: null }];
    expect(referenceSum.check(exampleReference({ hamlets }))).toEqual([]);
  });

  it("says nothing without hamlets or without the total", () => {
    expect(referenceSum.check(exampleReference({ hamlets: [] }))).toEqual([]);
    expect(referenceSum.check(exampleReference({ info: exampleInfo({ numbers: {} }) }))).toEqual([]);
  });
});

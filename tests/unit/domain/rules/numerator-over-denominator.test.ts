import type { IndicatorValue } from "../../../../src/domain/indicators/indicator";
import { checkFigures } from "../../../../src/domain/rules/check";
import { exampleHamlets, exampleInfo, exampleReference } from "../../../support/example-commune";

function value(id: string, numerator: number, denominator: number | null, of?: string): IndicatorValue {
  return { id, numerator, denominator, percent: null, text: "–", ...(of === undefined ? {} : { of }) };
}

function cells(figure: IndicatorValue, reference = exampleReference()): string[] {
  return checkFigures([figure], reference).map((finding) => `${finding.sheet}!${finding.cell} ${finding.key}`);
}

describe("numerator-over-denominator", () => {
  it("finds a part larger than its whole, not an equal one", () => {
    expect(cells(value("std.students", 61, 60))).toEqual(["Thông tin!B5 std.students"]);
    expect(cells(value("std.students", 60, 60))).toEqual([]);
  });

  it("says nothing about a figure without a whole", () => {
    expect(cells(value("learners", 5, null))).toEqual([]);
    expect(cells(value("learners.adults", 5, 0))).toEqual([]);
  });

  it("stands at the cell of the whole", () => {
    const places = {
      "learners.population": "B3",
      "learners.adults": "B4",
      "adult-learners.adults": "B4",
      "std.adults": "B4",
      "std.vneid": "B4",
      "std.students": "B5",
      "std.workers": "B6",
    };
    for (const [id, cell] of Object.entries(places))
      expect(cells(value(id, 999, 10))).toEqual([`Thông tin!${cell} ${id}`]);
  });

  it("stands at the units' numbers for officials", () => {
    expect(cells(value("std.officials", 27, 26))).toEqual(["Đơn vị!C2 std.officials"]);
    expect(cells(value("officials.certified", 27, 26))).toEqual(["Đơn vị!C2 officials.certified"]);
    expect(cells(value("by-unit", 7, 6, "Trạm Y tế"))).toEqual(["Đơn vị!C3 by-unit"]);
  });

  it("stands at the hamlet's figure that was divided by", () => {
    expect(cells(value("by-hamlet", 151, 150, "Thôn 2"))).toEqual(["Địa bàn!D3 by-hamlet"]);
    expect(cells(value("by-hamlet", 111, 110, "Thôn 2"))).toEqual(["Địa bàn!E3 by-hamlet"]);
    expect(cells(value("by-hamlet.adults", 91, 90, "Thôn 1"))).toEqual(["Địa bàn!E2 by-hamlet.adults"]);
  });

  it("takes the adults by the indicator's name when both figures are equal", () => {
    const [first] = exampleHamlets();
    const hamlets = [{ ...first!, population: { value: 90, place: { sheet: "Địa bàn", cell: "D2" } } }];
    expect(cells(value("by-hamlet.adults", 91, 90, "Thôn 1"), exampleReference({ hamlets }))).toEqual([
      "Địa bàn!E2 by-hamlet.adults",
    ]);
  });

  it("stands at the hamlet's name when neither figure fits", () => {
    expect(cells(value("by-hamlet", 51, 50, "Thôn 1"))).toEqual(["Địa bàn!A2 by-hamlet"]);
  });

  it("falls back to the first cell of Thông tin", () => {
    expect(cells(value("completed", 3, 2))).toEqual(["Thông tin!A1 completed"]);
    expect(cells(value("by-hamlet", 3, 2, "unknown"))).toEqual(["Thông tin!A1 by-hamlet"]);
    expect(cells(value("std.workers", 3, 2), exampleReference({ info: exampleInfo({ numbers: {} }) }))).toEqual([
      "Thông tin!A1 std.workers",
    ]);
  });
});

import type { IndicatorValue } from "../../../../src/domain/indicators/indicator";
import { checkFigures } from "../../../../src/domain/rules/check";
import { exampleHamlets, exampleInfo, exampleReference, exampleUnits } from "../../../support/example-commune";

function value(id: string, numerator: number, denominator: number | null, of?: string): IndicatorValue {
  return { id, numerator, denominator, percent: null, text: "–", ...(of === undefined ? {} : { of }) };
}

const typed = (found: number, cell: string) => ({ value: found, place: { sheet: "Đơn vị", cell } });

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

  it("looks past a unit without a number", () => {
    const [first, second] = exampleUnits();
    const units = [
      { ...first!, officials: null },
      { ...second!, officials: typed(6, "C3") },
    ];
    const reference = exampleReference({ units });
    expect(cells(value("std.officials", 7, 6), reference)).toEqual(["Đơn vị!C3 std.officials"]);
    expect(cells(value("by-unit", 7, 6, first!.name), reference)).toEqual(["Thông tin!A1 by-unit"]);
    expect(cells(value("std.officials", 7, 6), exampleReference({ units: [] }))).toEqual([
      "Thông tin!A1 std.officials",
    ]);
    expect(cells(value("by-unit", 7, 6, "Không có"), reference)).toEqual(["Thông tin!A1 by-unit"]);
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

  it("stands at the hamlet's name when neither figure fits or is there", () => {
    expect(cells(value("by-hamlet", 51, 50, "Thôn 1"))).toEqual(["Địa bàn!A2 by-hamlet"]);
    const hamlets = exampleHamlets().map((hamlet) => ({ ...hamlet, population: null, adults: null }));
    expect(cells(value("by-hamlet", 51, 50, "Thôn 1"), exampleReference({ hamlets }))).toEqual([
      "Địa bàn!A2 by-hamlet",
    ]);
  });

  it("gives the finding its code and says that it is about the reference sheets", () => {
    expect(checkFigures([value("std.students", 61, 60)], exampleReference())).toEqual([
      { at: "reference", code: "numerator-over-denominator", sheet: "Thông tin", cell: "B5", key: "std.students" },
    ]);
  });

  it("falls back to the first cell of Thông tin", () => {
    expect(cells(value("by-course", 3, 2, "Thôn 1"))).toEqual(["Thông tin!A1 by-course"]);
    expect(cells(value("completed", 3, 2))).toEqual(["Thông tin!A1 completed"]);
    expect(cells(value("by-hamlet", 3, 2, "unknown"))).toEqual(["Thông tin!A1 by-hamlet"]);
    expect(cells(value("std.workers", 3, 2), exampleReference({ info: exampleInfo({ numbers: {} }) }))).toEqual([
      "Thông tin!A1 std.workers",
    ]);
  });
});

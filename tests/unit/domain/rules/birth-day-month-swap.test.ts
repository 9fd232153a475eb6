import { GOOD_ROW, type TestCell, context, dateCell, listOf, sheetFacts } from "../../../support/participant-builder";
import { birthDayMonthSwap } from "../../../../src/domain/rules/birth-day-month-swap";

function swaps(birthDates: readonly TestCell[]) {
  const rows = listOf(birthDates.map((birthDate) => ({ ...GOOD_ROW, birthDate })));
  return birthDayMonthSwap.check(sheetFacts(rows), context());
}

describe("birth-day-month-swap", () => {
  it("finds true dates up to day 12 beside text dates above it", () => {
    expect(swaps([dateCell(3, 5, 1990), dateCell(12, 1, 1985), "25/03/1990", "13/4/1991"])).toEqual([
      { at: "column", code: "birth-day-month-swap", sheet: "Danh sách", field: "birthDate" },
    ]);
  });

  it("takes one true date above day 12 for proof against it", () => {
    expect(swaps([dateCell(3, 5, 1990), dateCell(13, 1, 1985), "25/03/1990"])).toEqual([]);
  });

  it("takes one text date up to day 12 for proof against it", () => {
    expect(swaps([dateCell(3, 5, 1990), "25/03/1990", "12/3/1990"])).toEqual([]);
  });

  it("needs dates of both kinds", () => {
    expect(swaps([dateCell(3, 5, 1990), dateCell(4, 5, 1990)])).toEqual([]);
    expect(swaps(["25/03/1990", "26/03/1990"])).toEqual([]);
  });

  it("does not look at years, impossible dates and empty cells", () => {
    expect(swaps([dateCell(3, 5, 1990), "25/03/1990", "1990", "31/04/1990", null])).toEqual([
      { at: "column", code: "birth-day-month-swap", sheet: "Danh sách", field: "birthDate" },
    ]);
    expect(swaps([dateCell(3, 5, 1990), "1990"])).toEqual([]);
  });
});

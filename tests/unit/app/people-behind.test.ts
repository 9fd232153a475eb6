import { analyse, type Analysis } from "../../../src/app/analyse";
import { peopleBehind } from "../../../src/app/people-behind";
import { INDICATORS } from "../../../src/domain/indicators/registry";
import { LIST_SHEET, paneWorkbook } from "../../support/pane-workbook";
import { sheetOf } from "../../support/sheet-builder";

const analysis = analyse(paneWorkbook().snapshot);

/** The same workbook with An and Dứa on a second list, whose names stand in column A. */
function withSecondList(): Analysis {
  const { snapshot } = paneWorkbook();
  const second = sheetOf("Lớp tối", [
    ["Họ và tên", "Ngày sinh", "Số CCCD", "Thôn"],
    ["Nguyễn Văn An", "05/03/1990", "062090001234", "Thôn 1"],
    ["Y Dứa", "12/07/1985", "062185001235", "Thôn 1"],
  ]);
  return analyse({ ...snapshot, sheets: [...snapshot.sheets, second] });
}

describe("peopleBehind", () => {
  it("names as many persons as the figure says, for every figure that counts persons", () => {
    const counted = analysis.values.filter(
      ({ id }) => INDICATORS.find((definition) => definition.id === id)!.counts === "persons",
    );
    expect(counted.length).toBeGreaterThan(40);
    for (const { id, of, numerator } of counted) {
      expect({ id, of, people: peopleBehind(analysis, id, of)?.length }).toEqual({ id, of, people: numerator });
    }
  });

  it("leads to all rows of a person, each at its list's own name column", () => {
    const [an] = peopleBehind(withSecondList(), "learners", undefined)!;
    expect(an!.rows).toEqual([
      { sheet: LIST_SHEET, row: 3, cell: "B3" },
      { sheet: "Lớp tối", row: 2, cell: "A2" },
    ]);
  });

  it("has nobody for a figure that counts no persons", () => {
    expect(peopleBehind(analysis, "activities.by-type", "BDHVS/Tập huấn")).toBeNull();
    expect(peopleBehind(analysis, "no-such-figure", undefined)).toBeNull();
  });
});

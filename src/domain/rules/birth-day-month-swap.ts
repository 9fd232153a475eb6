import type { Participant } from "../participant/participant";
import { exampleSheet } from "./example/example-sheet";
import { typedCell } from "./row/typed-cell";
import type { SheetRule } from "./rule";

const MONTHS_IN_A_YEAR = 12;

/**
 * An Excel set to American dates turned 05/03/1990 into the true date 3 May and left 25/03/1990 as text. The trace:
 * true dates all with a day up to 12 beside text dates all with a day above 12. No single cell can prove it.
 */
export const birthDayMonthSwap: SheetRule = {
  scope: "sheet",
  code: "birth-day-month-swap",
  source: "Thực tế: Excel đặt vùng Hoa Kỳ (tháng/ngày/năm)",
  examples: {
    failing: exampleSheet([{ "Ngày sinh": { date: "3/5/1990" } }, { "Ngày sinh": "17/08/1985" }]),
    passing: exampleSheet([{ "Ngày sinh": { date: "5/3/1990" } }, { "Ngày sinh": { date: "17/8/1985" } }]),
  },
  check({ sheet, rows }) {
    const trueDays = days(rows, "date");
    const textDays = days(rows, "text");
    const isSwapped =
      trueDays.length > 0 &&
      textDays.length > 0 &&
      trueDays.every((day) => day <= MONTHS_IN_A_YEAR) &&
      textDays.every((day) => day > MONTHS_IN_A_YEAR);
    return isSwapped ? [{ at: "column", code: "birth-day-month-swap", sheet, field: "birthDate" }] : [];
  },
};

/** Days of the full birth dates that stand in cells of one kind. */
function days(rows: readonly Participant[], kind: "date" | "text"): number[] {
  return rows.flatMap(({ raw, birth }) => {
    if (birth.state !== "ok" || typedCell(raw, "birthDate")?.kind !== kind) return [];
    return birth.value.day === undefined ? [] : [birth.value.day];
  });
}

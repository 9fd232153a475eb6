import type { ReferenceFinding } from "../issue";
import { exampleSheet } from "./example/example-sheet";
import { denominatorPlace } from "./reference/denominator-place";
import type { FiguresRule } from "./rule";

/** A rate above 100 %: the part is larger than its whole, so one of the two is wrong. At the whole's cell. */
export const numeratorOverDenominator: FiguresRule = {
  scope: "figures",
  code: "numerator-over-denominator",
  source: "Tỷ lệ của một phần trong tổng không vượt quá 100%",
  examples: {
    failing: exampleSheet([{ "Đối tượng": "Học sinh" }, { "Đối tượng": "Học sinh" }], {
      info: { "Tổng số học sinh, sinh viên": 1 },
    }),
    passing: exampleSheet([{ "Đối tượng": "Học sinh" }, { "Đối tượng": "Học sinh" }], {
      info: { "Tổng số học sinh, sinh viên": 2 },
    }),
  },
  check: (values, reference) =>
    values
      .filter(({ numerator, denominator }) => denominator !== null && denominator > 0 && numerator > denominator)
      .map((value): ReferenceFinding => {
        const { sheet, cell } = denominatorPlace(value, reference);
        return { at: "reference", code: "numerator-over-denominator", sheet, cell, key: value.id };
      }),
};

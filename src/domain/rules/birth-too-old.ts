import { exampleSheet } from "./example/example-sheet";
import { birthRule } from "./row/birth-verdict";

/** Born more than 120 years before the day of the figures. */
export const birthTooOld = birthRule({
  code: "birth-too-old",
  source: "Thực tế: gõ nhầm thế kỷ",
  examples: {
    failing: exampleSheet([{ "Ngày sinh": "05/03/1890" }]),
    passing: exampleSheet([{}]),
  },
});

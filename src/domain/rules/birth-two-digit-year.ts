import { exampleSheet } from "./example/example-sheet";
import { birthRule } from "./row/birth-verdict";

/** The century is missing; nobody but the person can tell it. */
export const birthTwoDigitYear = birthRule({
  code: "birth-two-digit-year",
  source: "Thực tế: danh sách chép tay",
  examples: {
    failing: exampleSheet([{ "Ngày sinh": "5/3/90" }]),
    passing: exampleSheet([{ "Ngày sinh": "5/3/1990" }]),
  },
});

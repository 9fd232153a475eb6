import { exampleSheet } from "./example/example-sheet";
import { birthRule } from "./row/birth-verdict";

/** Only a year, or a month and a year: legal in old papers, too little to tell namesakes apart. */
export const birthYearOnly = birthRule({
  code: "birth-year-only",
  source: "Thực tế: giấy tờ cũ chỉ ghi năm sinh",
  examples: {
    failing: exampleSheet([{ "Ngày sinh": "1990" }]),
    passing: exampleSheet([{ "Ngày sinh": "05/03/1990" }]),
  },
});

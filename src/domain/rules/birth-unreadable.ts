import { exampleSheet } from "./example/example-sheet";
import { birthRule } from "./row/birth-verdict";

/** Something stands in the birth cell that is no date. */
export const birthUnreadable = birthRule({
  code: "birth-unreadable",
  source: "Thực tế: ghi chú trong cột ngày sinh",
  examples: {
    failing: exampleSheet([{ "Ngày sinh": "không rõ" }]),
    passing: exampleSheet([{ "Ngày sinh": "5-3-1990" }]),
  },
});

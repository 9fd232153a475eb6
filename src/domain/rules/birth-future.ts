import { exampleSheet } from "./example/example-sheet";
import { birthRule } from "./row/birth-verdict";

/** Born after the day of the figures. */
export const birthFuture = birthRule({
  code: "birth-future",
  source: "Số liệu chốt theo “Số liệu tính đến ngày” của trang Thông tin",
  examples: {
    failing: exampleSheet([{ "Ngày sinh": "05/03/2090" }]),
    passing: exampleSheet([{}]),
  },
});

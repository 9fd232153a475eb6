import { exampleSheet } from "./example/example-sheet";
import type { SheetRule } from "./rule";

/** Two columns claim one field; the officer says which one counts. */
export const columnAmbiguous: SheetRule = {
  scope: "sheet",
  code: "column-ambiguous",
  source: "Thực tế: danh sách ghép từ nhiều nguồn có hai cột cùng nghĩa",
  examples: {
    failing: exampleSheet([{ "Số CCCD": "062090001234" }]),
    passing: exampleSheet([{ "Số chứng chỉ": "CN-001" }]),
  },
  check: ({ sheet, ambiguous }) =>
    [...new Set(ambiguous)].map((field) => ({ at: "column", code: "column-ambiguous", sheet, field })),
};

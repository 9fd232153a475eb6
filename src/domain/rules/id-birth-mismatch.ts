import { exampleSheet } from "./example/example-sheet";
import { idRule } from "./row/id-verdict";

/** The number's birth year is another than the typed one. Legal cases exist, so it warns. */
export const idBirthMismatch = idRule({
  code: "id-birth-mismatch",
  source: "Thông tư 59/2021/TT-BCA, cấu trúc số định danh cá nhân",
  examples: {
    failing: exampleSheet([{ "Ngày sinh": "05/03/1991" }]),
    passing: exampleSheet([{}]),
  },
});

import { exampleSheet } from "./example/example-sheet";
import { idRule } from "./row/id-verdict";

/** The number's sex is another than the typed one. Legal cases exist, so it warns. */
export const idSexMismatch = idRule({
  code: "id-sex-mismatch",
  source: "Thông tư 59/2021/TT-BCA, cấu trúc số định danh cá nhân",
  examples: {
    failing: exampleSheet([{ "Giới tính": "Nữ" }]),
    passing: exampleSheet([{}]),
  },
});

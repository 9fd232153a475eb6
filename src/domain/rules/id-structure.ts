import { exampleSheet } from "./example/example-sheet";
import { idRule } from "./row/id-verdict";

/** Twelve digits that no living person's number can have: century digit above 3, or born after the day of the figures. */
export const idStructure = idRule({
  code: "id-structure",
  source: "Thông tư 59/2021/TT-BCA, cấu trúc số định danh cá nhân",
  examples: {
    failing: exampleSheet([{ "Số căn cước": "062790001234" }]),
    passing: exampleSheet([{}]),
  },
});

import { exampleSheet } from "./example/example-sheet";
import { idRule } from "./row/id-verdict";

/** Neither 12 digits nor a number that could be told from 12 digits. */
export const idLength = idRule({
  code: "id-length",
  source: "Thông tư 59/2021/TT-BCA, cấu trúc số định danh cá nhân",
  examples: {
    failing: exampleSheet([{ "Số căn cước": "0620900012345" }]),
    passing: exampleSheet([{ "Số căn cước": "062.090.001.234" }]),
  },
});

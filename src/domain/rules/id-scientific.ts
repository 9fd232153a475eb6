import { exampleSheet } from "./example/example-sheet";
import { idRule } from "./row/id-verdict";

/** The number was saved as text in scientific notation: its last digits are lost for good. */
export const idScientific = idRule({
  code: "id-scientific",
  source: "Thực tế: tệp CSV mở bằng Excel rồi lưu lại",
  examples: {
    failing: exampleSheet([{ "Số căn cước": "6.2098E+10" }]),
    passing: exampleSheet([{ "Số căn cước": "062 090 001 234" }]),
  },
});

import { exampleSheet } from "./example/example-sheet";
import { idRule } from "./row/id-verdict";

/** A number typed to fill the cell: one digit throughout, or a tail nobody was given by chance. */
export const idDummy = idRule({
  code: "id-dummy",
  source: "Thực tế: ô bắt buộc được điền cho đủ",
  examples: {
    failing: exampleSheet([{ "Số căn cước": "062090123456" }]),
    passing: exampleSheet([{}]),
  },
});

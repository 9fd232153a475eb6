import { exampleSheet } from "./example/example-sheet";
import { idRule } from "./row/id-verdict";

/** Nine digits: an old identity card, without effect since 01/01/2025. */
export const idOldCmnd = idRule({
  code: "id-old-cmnd",
  source: "Luật Căn cước 26/2023/QH15: chứng minh nhân dân hết giá trị sử dụng từ 01/01/2025",
  examples: {
    failing: exampleSheet([{ "Số căn cước": "233112445" }]),
    passing: exampleSheet([{}]),
  },
});

import { exampleSheet } from "./example/example-sheet";
import { idRule } from "./row/id-verdict";

/** The first three digits stand for no province of birth registration; numbers first registered abroad exist. */
export const idProvinceUnknown = idRule({
  code: "id-province-unknown",
  source: "Thông tư 59/2021/TT-BCA, cấu trúc số định danh cá nhân và Thông tư 07/2016/TT-BCA, phụ lục mã tỉnh",
  examples: {
    failing: exampleSheet([{ "Số căn cước": "003090001234" }]),
    passing: exampleSheet([{ "Số căn cước": "051090001234" }]),
  },
});

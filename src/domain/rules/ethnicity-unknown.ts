import { exampleSheet } from "./example/example-sheet";
import { unknownNameRule } from "./row/unknown-name-rule";

/** No ethnic group of the country has this name or variant; numbers are never taken, two official code sets contradict each other. */
export const ethnicityUnknown = unknownNameRule({
  code: "ethnicity-unknown",
  source: "Danh mục các dân tộc Việt Nam, Quyết định 121-TCTK/PPCĐ ngày 02/3/1979",
  examples: {
    failing: exampleSheet([{ "Dân tộc": "Gia Rang" }]),
    passing: exampleSheet([{ "Dân tộc": "Xê-đăng" }]),
  },
  field: "ethnicity",
  parsed: (participant) => participant.ethnicity,
});

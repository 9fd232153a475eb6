import { FIELD_NAMES } from "../fields";
import { hasLookAlikes, mapLookAlikes } from "../text/look-alikes";
import { exampleSheet } from "./example/example-sheet";
import { textRule } from "./row/text-rule";

/** Letters of other alphabets that look like Vietnamese ones: Ð of Iceland, Cyrillic а, Greek Α. */
export const textLookalike = textRule({
  code: "text-lookalike",
  source: "TCVN 6909:2001; thực tế: bộ gõ và tệp PDF",
  examples: {
    failing: exampleSheet([{ "Họ và tên": "Ðinh Văn An" }]),
    passing: exampleSheet([{ "Họ và tên": "Đinh Văn An" }]),
  },
  fields: FIELD_NAMES,
  hasFault: hasLookAlikes,
  mended: mapLookAlikes,
});

import { hasUntidySpacing, tidySpacing } from "../text/spacing";
import { exampleSheet } from "./example/example-sheet";
import { NAME_FIELDS } from "./row/name-fields";
import { textRule } from "./row/text-rule";

/** Spaces before, after, doubled or non-breaking in a name: two equal names look different to Excel. */
export const textSpacing = textRule({
  code: "text-spacing",
  source: "Thực tế: chép từ Word, từ trang thông tin điện tử",
  examples: {
    failing: exampleSheet([{ "Họ và tên": "Nguyễn  Văn An " }]),
    passing: exampleSheet([{}]),
  },
  fields: NAME_FIELDS,
  hasFault: hasUntidySpacing,
  mended: tidySpacing,
});

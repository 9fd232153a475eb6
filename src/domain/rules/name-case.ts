import { isSingleCase, toNameCase } from "../text/name-case";
import { exampleSheet } from "./example/example-sheet";
import { NAME_FIELDS } from "./row/name-fields";
import { hasNameFault } from "./row/name-fault";
import { textRule } from "./row/text-rule";

/**
 * A name all in capitals or all in small letters. Names of one letter per word (A, Y) are right in capitals, and a
 * name with lost letters is no ground for a certain fix.
 */
export const nameCase = textRule({
  code: "name-case",
  source: "Nghị định 30/2020/NĐ-CP, Phụ lục II: viết hoa tên người",
  examples: {
    failing: exampleSheet([{ "Họ và tên": "NGUYỄN VĂN AN" }]),
    passing: exampleSheet([{ "Họ và tên": "Y H’Lan" }]),
  },
  fields: NAME_FIELDS,
  hasFault: (text) => isSingleCase(text) && toNameCase(text) !== text && !hasNameFault(text),
  mended: toNameCase,
});

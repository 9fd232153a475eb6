import { FIELD_NAMES } from "../fields";
import { exampleSheet } from "./example/example-sheet";
import { textRule } from "./row/text-rule";

/** Letters put together from parts look right and are not found by searching or comparing. */
export const textNotNfc = textRule({
  code: "text-not-nfc",
  source: "TCVN 6909:2001, Unicode dựng sẵn",
  examples: {
    failing: exampleSheet([{ "Họ và tên": "Nguyễn Văn An".normalize("NFD") }]),
    passing: exampleSheet([{}]),
  },
  fields: FIELD_NAMES,
  hasFault: (text) => text.normalize("NFC") !== text,
  mended: (text) => text.normalize("NFC"),
});

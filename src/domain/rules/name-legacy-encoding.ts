import type { FieldName } from "../fields";
import { otherNameHalf } from "../participant/name-halves";
import { exampleSheet } from "./example/example-sheet";
import { unicodeOfLegacyText } from "./row/legacy-text";
import { rowFinding } from "./row/row-finding";
import { typedCell } from "./row/typed-cell";
import type { RowRule } from "./rule";

/** The cells that hold words; numbers and dates look the same in every encoding. */
const WORD_FIELDS = [
  "fullName",
  "familyName",
  "givenName",
  "sex",
  "ethnicity",
  "hamlet",
  "group",
  "unit",
  "course",
  "platform",
  "status",
] as const satisfies readonly FieldName[];

/** Decree 30/2020/NĐ-CP asks for this typeface; a legacy font would show the converted letters wrong. */
const UNICODE_FONT = "Times New Roman";

/**
 * Text of the time before Unicode, typed in TCVN3 (.VnTime) or VNI-Windows. Names first of all, but the other words of
 * such a list are in the same encoding and are mended the same way.
 */
export const nameLegacyEncoding: RowRule = {
  scope: "row",
  code: "name-legacy-encoding",
  source: "TCVN 6909:2001 thay TCVN 5712:1993 (TCVN3) và VNI-Windows",
  examples: {
    failing: exampleSheet([{ "Họ và tên": "NguyÔn V¨n B×nh" }]),
    passing: exampleSheet([{ "Họ và tên": "Nguyễn Văn Bình" }]),
  },
  check: (participant) =>
    WORD_FIELDS.flatMap((field) => {
      const cell = typedCell(participant.raw, field);
      if (!cell || unicodeOfLegacyText(cell, otherNameHalf(participant.raw, field)) === null) return [];
      return [rowFinding("name-legacy-encoding", participant, field, { fixable: !cell.isFormula })];
    }),
  mend(field, raw, row) {
    if (raw.isFormula || !WORD_FIELDS.some((name) => name === field)) return null;
    const text = unicodeOfLegacyText(raw, otherNameHalf(row, field));
    return text === null ? null : { text, format: null, fontName: UNICODE_FONT };
  },
};

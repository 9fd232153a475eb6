import { otherNameHalf } from "../participant/name-halves";
import { isLegacyText } from "./row/legacy-text";
import { hasNameFault } from "./row/name-fault";
import { NAME_FIELDS } from "./row/name-fields";
import { typedCell } from "./row/typed-cell";
import { exampleSheet } from "./example/example-sheet";
import { rowFinding } from "./row/row-finding";
import type { RowRule } from "./rule";

/** A digit, or a question mark where a letter was lost; nobody but the list's author knows the name. */
export const nameInvalid: RowRule = {
  scope: "row",
  code: "name-invalid",
  source: "Thực tế: chữ mất khi chuyển mã, số thứ tự dính vào tên",
  examples: {
    failing: exampleSheet([{ "Họ và tên": "Nguy?n Văn An" }]),
    passing: exampleSheet([{ "Họ và tên": "A Tik" }]),
  },
  check: (participant) =>
    NAME_FIELDS.flatMap((field) => {
      const cell = typedCell(participant.raw, field);
      if (cell === null || (cell.kind === "text" && !hasNameFault(cell.text))) return [];
      const isLegacy = isLegacyText(cell, otherNameHalf(participant.raw, field));
      return isLegacy ? [] : [rowFinding("name-invalid", participant, field)];
    }),
};

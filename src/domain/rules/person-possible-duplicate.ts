import { exampleSheet } from "./example/example-sheet";
import { openPairFindings } from "./list/open-pair-findings";
import { nameField } from "./row/name-fields";
import type { ListRule } from "./rule";

/** Two rows that may be one person and that nothing proves to be; the officer decides. At the later row's name. */
export const personPossibleDuplicate: ListRule = {
  scope: "list",
  code: "person-possible-duplicate",
  source: "Thực tế: cùng thôn, cùng ngày sinh, tên chỉ khác dấu hoặc một hai chữ",
  examples: {
    failing: exampleSheet(
      [
        {},
        {
          "Họ và tên": "Nguyễn Văn Ân",
          "Ngày sinh": "05/03/1990",
          "Giới tính": "Nam",
          "Số căn cước": "",
          Thôn: "Thôn 1",
        },
      ],
      { also: ["id-missing"] },
    ),
    passing: exampleSheet([{}, {}]),
  },
  check: (list) => openPairFindings(list, "person-possible-duplicate", (row) => nameField(row.raw)),
};

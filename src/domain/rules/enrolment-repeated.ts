import { courseOf } from "../people/person-attributes";
import { foldText } from "../text/fold";
import { exampleSheet } from "./example/example-sheet";
import { nameField } from "./row/name-fields";
import { rowFinding } from "./row/row-finding";
import { comparedRows, personKey } from "./list/list-rows";
import type { RowFinding } from "../issue";
import type { ListRule } from "./rule";

/**
 * The same person in the same course once more, at the later row's name. A row without a course stands for its
 * sheet's course, so being on a hamlet's list and on another sheet repeats nothing.
 */
export const enrolmentRepeated: ListRule = {
  scope: "list",
  code: "enrolment-repeated",
  source: "Lượt học = số cặp khác nhau giữa người và khóa học",
  examples: {
    failing: exampleSheet([
      { "Khóa học": "Kỹ năng số cơ bản" },
      {
        "Họ và tên": "Nguyễn Văn An",
        "Ngày sinh": "05/03/1990",
        "Giới tính": "Nam",
        "Số căn cước": "062090001234",
        Thôn: "Thôn 1",
        "Khóa học": "Kỹ năng số cơ bản",
      },
    ]),
    passing: exampleSheet([{ "Khóa học": "Kỹ năng số cơ bản" }, { "Khóa học": "Kỹ năng số cơ bản" }]),
  },
  check(list) {
    const seen = new Set<string>();
    const findings: RowFinding[] = [];
    for (const row of comparedRows(list)) {
      if (row.notCounted !== null) continue;
      const enrolment = `${personKey(list, row)}\n${foldText(courseOf(row))}`;
      if (seen.has(enrolment)) findings.push(rowFinding("enrolment-repeated", row, nameField(row.raw)));
      seen.add(enrolment);
    }
    return findings;
  },
};

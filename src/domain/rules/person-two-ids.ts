import { exampleSheet } from "./example/example-sheet";
import { openPairFindings } from "./list/open-pair-findings";
import type { ListRule } from "./rule";

/** The same name, birth date and hamlet with two different valid numbers: one is mistyped, or they are two people. At the later row's number. */
export const personTwoIds: ListRule = {
  scope: "list",
  code: "person-two-ids",
  source: "Luật Căn cước 26/2023/QH15, Điều 12: mỗi người một số định danh",
  examples: {
    failing: exampleSheet([
      {},
      {
        "Họ và tên": "Nguyễn Văn An",
        "Ngày sinh": "05/03/1990",
        "Giới tính": "Nam",
        "Số căn cước": "062090001243",
        Thôn: "Thôn 1",
      },
    ]),
    passing: exampleSheet([{}, {}]),
  },
  check: (list) => openPairFindings(list, "person-two-ids", () => "personalId"),
};

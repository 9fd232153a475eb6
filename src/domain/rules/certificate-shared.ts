import type { Participant } from "../participant/participant";
import { exampleSheet } from "./example/example-sheet";
import { sharedByPeople } from "./list/shared-by-people";
import { rowFinding } from "./row/row-finding";
import type { ListRule } from "./rule";

/** One certificate number on rows of different people, at every such row. A mark such as “đạt” is no number. */
export const certificateShared: ListRule = {
  scope: "list",
  code: "certificate-shared",
  source: "Mỗi chứng chỉ, chứng nhận mang một số và cấp cho một người",
  examples: {
    failing: exampleSheet([{ "Số chứng chỉ": "CN-001" }, { "Số chứng chỉ": "CN-001" }]),
    passing: exampleSheet([{ "Số chứng chỉ": "CN-001" }, { "Số chứng chỉ": "CN-002" }]),
  },
  check: (list) =>
    sharedByPeople(list, certificateKey)
      .flat()
      .map((row) => rowFinding("certificate-shared", row, "certificateNo")),
};

function certificateKey({ name, certificateNo }: Participant): string | null {
  if (name === null || certificateNo === null || !/\p{Nd}/u.test(certificateNo)) return null;
  return certificateNo;
}

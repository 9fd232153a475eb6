import { joinedAfter } from "./row/joined-after";
import { exampleSheet } from "./example/example-sheet";
import { rowFinding } from "./row/row-finding";
import type { RowRule } from "./rule";

/** Joined after the day of the figures: the row is not counted this time. */
export const joinedAfterCutoff: RowRule = {
  scope: "row",
  code: "joined-after-cutoff",
  source: "Số liệu chốt theo “Số liệu tính đến ngày” của trang Thông tin",
  examples: {
    failing: exampleSheet([{ "Ngày tham gia": "15/11/2025" }]),
    passing: exampleSheet([{ "Ngày tham gia": "10/10/2025" }]),
  },
  check: (participant, { asOf }) =>
    joinedAfter(participant, asOf) ? [rowFinding("joined-after-cutoff", participant, "joinedOn")] : [],
};

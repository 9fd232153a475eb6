import { comparePartialDates } from "../participant/parse-date";
import { joinedAfter } from "./row/joined-after";
import { exampleSheet } from "./example/example-sheet";
import { rowFinding } from "./row/row-finding";
import type { RowRule } from "./rule";

/** The certificate is older than the joining. A joining after the cut-off is a fault of its own and not told twice. */
export const completedBeforeJoined: RowRule = {
  scope: "row",
  code: "completed-before-joined",
  source: "Thứ tự thời gian: tham gia rồi mới được cấp chứng nhận",
  examples: {
    failing: exampleSheet([{ "Ngày tham gia": "15/09/2025", "Ngày cấp": "01/09/2025" }]),
    passing: exampleSheet([{ "Ngày tham gia": "15/09/2025", "Ngày cấp": "15/09/2025" }]),
  },
  check(participant, { asOf }) {
    const { joinedOn, certificateOn } = participant;
    if (joinedOn.state !== "ok" || certificateOn.state !== "ok" || joinedAfter(participant, asOf)) return [];
    if (comparePartialDates(certificateOn.value, joinedOn.value) >= 0) return [];
    return [rowFinding("completed-before-joined", participant, "certificateOn")];
  },
};

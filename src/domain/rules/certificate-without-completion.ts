import { exampleSheet } from "./example/example-sheet";
import { rowFinding } from "./row/row-finding";
import type { RowRule } from "./rule";

/** A certificate beside a status that says the person is still learning. An empty status says nothing. */
export const certificateWithoutCompletion: RowRule = {
  scope: "row",
  code: "certificate-without-completion",
  source: "Chứng nhận chỉ cấp khi hoàn thành; bốn mức: tham gia, hoàn thành, có chứng chỉ, xác nhận VNeID",
  examples: {
    failing: exampleSheet([{ "Trạng thái": "Đang học", "Số chứng chỉ": "CN-001" }]),
    passing: exampleSheet([{ "Trạng thái": "Hoàn thành", "Số chứng chỉ": "CN-001" }]),
  },
  check(participant) {
    const { status, certificateNo, certificateOn } = participant;
    if (status.state !== "ok" || status.value === "completed") return [];
    if (certificateNo === null && certificateOn.state !== "ok") return [];
    const field = certificateNo === null ? "certificateOn" : "certificateNo";
    return [rowFinding("certificate-without-completion", participant, field)];
  },
};

import { isEmptyCell } from "./row/typed-cell";
import { exampleSheet } from "./example/example-sheet";
import { rowFinding } from "./row/row-finding";
import type { RowRule } from "./rule";

/** An official whose unit is left empty on a sheet that asks for it. A sheet without the column is not asked. */
export const unitMissing: RowRule = {
  scope: "row",
  code: "unit-missing",
  source: "Chỉ tiêu theo đơn vị: mẫu số là tổng số CBCCVC của từng đơn vị",
  examples: {
    failing: exampleSheet([{ "Đối tượng": "Công chức", "Đơn vị": "" }]),
    passing: exampleSheet([{ "Đối tượng": "Công chức", "Đơn vị": "Trường Tiểu học Hoa Mai" }]),
  },
  check(participant) {
    const { group } = participant;
    const isOfficial = group.state === "ok" && group.value === "official";
    return isOfficial && isEmptyCell(participant.raw, "unit") ? [rowFinding("unit-missing", participant, "unit")] : [];
  },
};

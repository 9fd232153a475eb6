import type { IndicatorValue } from "../indicators/indicator";
import { NO_RATE } from "../indicators/percent";
import type { Reference, Target } from "../reference";
import { formatViNumber } from "../text/vi-number";
import { targetOf } from "./figures";
import type { Figures } from "./figures";
import { ref } from "./indicator-tokens";
import type { ReportTable, TableCell } from "./report";

/** The movement's five rates as a commune's report names them, in the order of the plan. */
export const STANDARD_INDICATORS: readonly (readonly [id: string, title: string])[] = [
  ["std.officials", "Cán bộ, công chức, viên chức tham gia học tập kỹ năng số"],
  ["std.students", "Học sinh, sinh viên tham gia học tập kỹ năng số"],
  ["std.adults", "Người trưởng thành tham gia học tập kỹ năng số"],
  ["std.vneid", "Người trưởng thành được xác nhận trên VNeID"],
  ["std.workers", "Người lao động tham gia học tập kỹ năng số"],
];

/** Table 1: both counts, rate, target and whether it was met. Always five rows; what is not known shows "–". */
export function standardTable(figures: Figures, reference: Reference, asOf: string | null): ReportTable {
  return {
    id: "standard",
    caption: `Bảng 1. Kết quả thực hiện các chỉ tiêu${asOf === null ? "" : ` tính đến ${asOf}`}`,
    columns: [
      { heading: "STT", share: 0.07, align: "center" },
      { heading: "Chỉ tiêu", share: 0.34, align: "left" },
      { heading: "Kết quả (người)", share: 0.11, align: "right" },
      { heading: "Tổng số (người)", share: 0.11, align: "right" },
      { heading: "Tỷ lệ", share: 0.1, align: "right" },
      { heading: "Mức giao", share: 0.15, align: "right" },
      { heading: "Đánh giá", share: 0.12, align: "center" },
    ],
    rows: STANDARD_INDICATORS.map(([id, title], index) => [
      { value: index + 1 },
      { value: title },
      ...figureCells(id, figures.whole(id)),
      { value: targetText(targetOf(reference, id)) },
      { value: verdict(figures.whole(id)) },
    ]),
    note: null,
    hasTotal: false,
  };
}

function figureCells(id: string, value: IndicatorValue | undefined): TableCell[] {
  const total = value?.denominator;
  return [
    { value: isKnown(value) ? value.numerator : NO_RATE, figure: ref(id, "numerator") },
    { value: total ? total : NO_RATE, figure: ref(id, "denominator") },
    { value: typeof value?.percent === "number" ? value.text : NO_RATE, figure: ref(id, "percent") },
  ];
}

/** Nobody out of an unknown number is a list that nobody kept. */
function isKnown(value: IndicatorValue | undefined): value is IndicatorValue {
  return value !== undefined && (value.numerator > 0 || Boolean(value.denominator));
}

/** "80%" or "500 người"; "–" where no target is set. */
export function targetText(target: Target | undefined): string {
  if (!target) return NO_RATE;
  const { kind, value } = target.level;
  return kind === "percent" ? `${formatViNumber(value * 100, 1)}%` : `${formatViNumber(value)} người`;
}

function verdict(value: IndicatorValue | undefined): string {
  if (value?.met === undefined) return NO_RATE;
  return value.met ? "Đạt" : "Chưa đạt";
}

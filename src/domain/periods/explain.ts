import { UNKNOWN } from "../indicators/breakdown";
import type { IndicatorDefinition } from "../indicators/indicator";
import { INDICATORS } from "../indicators/registry";
import type { IsoDate } from "../reference";
import { dayInProse } from "../report/vi-date";
import { formatViNumber } from "../text/vi-number";
import type { FigureReason, MovedFigure, ReasonOfFigure } from "./move";

/** How a report names a figure in a sentence; the others go by their title in `Chỉ tiêu`. */
const SUBJECTS: Readonly<Record<string, string>> = {
  learners: "Số người học",
  enrolments: "Số lượt học",
  completed: "Số người hoàn thành khóa học",
  certified: "Số người được cấp chứng nhận, chứng chỉ",
  vneid: "Số người được xác nhận phổ cập kỹ năng số trên VNeID",
  "adult-learners.adults": "Số người học trong độ tuổi trưởng thành",
  "std.officials": "Số cán bộ, công chức, viên chức tham gia học tập",
  "std.students": "Số học sinh, sinh viên tham gia học tập",
  "std.workers": "Số người lao động tham gia học tập",
  "officials.certified": "Số cán bộ, công chức, viên chức được cấp chứng nhận",
  "by-hamlet": "Số người học",
  "by-hamlet.certified": "Số người được cấp chứng nhận, chứng chỉ",
};

const UNITS: Readonly<Record<IndicatorDefinition["counts"], string>> = {
  persons: " người",
  enrolments: " lượt",
  rows: " dòng",
  quantity: "",
};

/** What made the figure larger or smaller; `n` counts persons or cases. Vietnamese, for the report. */
const CAUSES: Readonly<Record<FigureReason, (n: string, isMore: boolean, unit: string) => string>> = {
  "row-added": (n, _, unit) => `bổ sung ${n}${unit} vào danh sách`,
  "row-removed": (n, _, unit) => `đưa ${n}${unit} ra khỏi danh sách`,
  "date-corrected": (n) => `sửa ngày tham gia của ${n} trường hợp`,
  "cut-off-moved": (n) => `thay đổi ngày chốt số liệu (${n} trường hợp)`,
  excluded: (n) => `không tính ${n} trường hợp sau rà soát`,
  "included-again": (n) => `tính lại ${n} trường hợp sau rà soát`,
  "name-added": (n) => `bổ sung họ tên cho ${n} trường hợp`,
  "name-removed": (n) => `${n} trường hợp thiếu họ tên`,
  joined: (n) => `xác định ${n} trường hợp ghi trùng`,
  "joined-by-officer": (n) => `xác định ${n} trường hợp ghi trùng qua xác minh`,
  separated: (n) => `xác định ${n} trường hợp là người khác nhau`,
  "separated-by-officer": (n) => `xác định ${n} trường hợp là người khác nhau qua xác minh`,
  "hamlet-changed": (n) => `xác định lại thôn của ${n} người`,
  "sex-changed": (n) => `sửa giới tính của ${n} người`,
  "ethnicity-changed": (n) => `sửa dân tộc của ${n} người`,
  "birth-corrected": (n) => `sửa ngày sinh của ${n} người`,
  "grew-older": (n) => `${n} người sang độ tuổi khác tại ngày chốt số liệu`,
  "group-changed": (n) => `xác định lại đối tượng của ${n} người`,
  "unit-changed": (n) => `xác định lại đơn vị của ${n} người`,
  "completion-changed": (n, isMore) => (isMore ? `${n} người hoàn thành thêm` : `sửa trạng thái học của ${n} người`),
  "certificate-changed": (n, isMore) =>
    isMore ? `bổ sung chứng nhận của ${n} người` : `rà soát lại chứng nhận của ${n} người`,
  "vneid-changed": (n, isMore) =>
    isMore ? `bổ sung xác nhận VNeID của ${n} người` : `rà soát lại xác nhận VNeID của ${n} người`,
  "first-month-changed": (n) => `sửa thời gian tham gia của ${n} người`,
  "courses-changed": (n) => `cập nhật khóa học của ${n} người`,
  "platforms-changed": (n) => `cập nhật nền tảng học của ${n} người`,
  "counted-otherwise": (n) => `thay đổi cách tính (${n} trường hợp)`,
  "activities-changed": () => "cập nhật danh mục hoạt động",
  "denominator-changed": () => "cập nhật số liệu dùng làm mẫu số",
  "people-not-kept": () => "cập nhật danh sách",
};

/** Told in units of the figure (two lượt of one person); the others in persons or cases. */
const IN_UNITS: ReadonlySet<FigureReason> = new Set(["row-added", "row-removed", "counted-otherwise"]);

/** How the part of a breakdown is called: "Nam", "tháng 10/2025", "Chưa rõ". */
export type PartName = (id: string, of: string) => string;

/**
 * A sentence that says what a figure was, what it is now and why, ready for a report:
 * “Số người học đến ngày 18/11/2025 điều chỉnh từ 596 xuống 594 người do xác định 2 trường hợp ghi trùng.”
 */
export function explainFigure(figure: MovedFigure, asOf: IsoDate | null, partName: PartName): string {
  const definition = INDICATORS.find(({ id }) => id === figure.id);
  const unit = definition ? UNITS[definition.counts] : "";
  const until = asOf === null ? "" : ` đến ${dayInProse(asOf)}`;
  const causes = causesOf(figure.reasons, unit);
  const because = causes.length === 0 ? "" : ` do ${listed(causes)}`;
  return `${subjectOf(figure, definition, partName)}${until} ${changeOf(figure, unit)}${because}.`;
}

function subjectOf({ id, of }: MovedFigure, definition: IndicatorDefinition | undefined, partName: PartName): string {
  const subject = SUBJECTS[id] ?? (definition ? `Chỉ tiêu “${definition.title}”` : id);
  if (of === undefined) return subject;
  const isHamlet = id.startsWith("by-hamlet") && of !== UNKNOWN;
  return isHamlet ? `${subject} của ${of}` : `${subject} (${partName(id, of)})`;
}

function changeOf({ from, to }: MovedFigure, unit: string): string {
  const [before, now] = [from?.numerator ?? 0, to?.numerator ?? 0];
  if (before !== now) {
    const direction = now < before ? "xuống" : "lên";
    return `điều chỉnh từ ${formatViNumber(before)} ${direction} ${formatViNumber(now)}${unit}`;
  }
  return `giữ nguyên ${formatViNumber(now)}${unit}, tỷ lệ điều chỉnh từ ${from?.text ?? "–"} thành ${to?.text ?? "–"}`;
}

/** Reasons of one kind and direction together, what weighs most first. */
function causesOf(reasons: readonly ReasonOfFigure[], unit: string): string[] {
  const groups = new Map<string, { code: FigureReason; isMore: boolean; cases: number; weight: number }>();
  for (const { code, amount, cases } of reasons) {
    const isMore = amount > 0;
    const key = `${code} ${isMore}`;
    const group = groups.get(key) ?? { code, isMore, cases: 0, weight: 0 };
    groups.set(key, { code, isMore, cases: group.cases + cases, weight: group.weight + Math.abs(amount) });
  }
  return [...groups.values()]
    .sort((a, b) => b.weight - a.weight)
    .map(({ code, isMore, cases, weight }) =>
      CAUSES[code](formatViNumber(IN_UNITS.has(code) ? weight : cases), isMore, unit),
    );
}

function listed(causes: readonly string[]): string {
  const [last, ...others] = [...causes].reverse();
  return others.length === 0 ? last! : `${others.reverse().join(", ")} và ${last!}`;
}

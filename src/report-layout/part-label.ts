import { UNKNOWN } from "../domain/indicators/breakdown";

/** What stands in a cell of `Người học` or `Chỉ tiêu` where nothing is known. */
export const UNKNOWN_LABEL = "Chưa rõ";

const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "by-sex": { male: "Nam", female: "Nữ" },
  "by-minority": { minority: "Dân tộc thiểu số", kinh: "Kinh" },
  "by-group": {
    official: "CBCCVC",
    student: "Học sinh, sinh viên",
    worker: "Người lao động",
    youth: "Đoàn viên, thanh niên",
    resident: "Người dân",
  },
  "by-age": { "<18": "Dưới 18 tuổi", ">60": "Trên 60 tuổi" },
  "rows.not-counted": {
    "name-missing": "Thiếu họ tên",
    "joined-after-cutoff": "Tham gia sau ngày chốt số liệu",
    excluded: "Cán bộ loại, có ghi lý do",
  },
};

/**
 * A breakdown's part as the cell shows it. Months are the number yyyymm, shown with MONTH_FORMAT: a text like
 * "2025-10" would be taken for a date by COUNTIFS.
 */
export function partLabel(id: string, of: string): string | number {
  if (of === UNKNOWN) return UNKNOWN_LABEL;
  if (id.startsWith("by-month")) return monthNumber(of);
  const known = LABELS[id]?.[of];
  if (known !== undefined) return known;
  if (id === "by-age") return `${of} tuổi`;
  if (id.startsWith("activities.")) return activityLabel(of);
  return of;
}

export const MONTH_FORMAT = '0000"-"00';

/** 202510 for "2025-10". */
export function monthNumber(month: string): number {
  return Number(month.replace("-", ""));
}

function activityLabel(of: string): string {
  const cut = of.indexOf("/");
  const [movement, type] = [of.slice(0, cut), of.slice(cut + 1)];
  return `${movement === UNKNOWN ? "Không ghi phong trào" : movement}: ${type === UNKNOWN ? UNKNOWN_LABEL : type}`;
}

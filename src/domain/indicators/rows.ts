import type { NotCountedReason } from "../participant/participant";
import { countFigure } from "./figure";
import type { IndicatorDefinition } from "./indicator";

const REASONS: readonly NotCountedReason[] = ["name-missing", "joined-after-cutoff", "excluded"];

export const rows: IndicatorDefinition = {
  id: "rows",
  title: "Số dòng dữ liệu",
  source: "Dòng có dữ liệu của các sheet danh sách",
  counts: "rows",
  compute: ({ rows: all }) => [countFigure("rows", all.length)],
  formula: () => ({ numerator: null, denominator: null }),
};

export const rowsCounted: IndicatorDefinition = {
  id: "rows.counted",
  title: "Số dòng được tính",
  source: "Dòng có tên, tham gia không sau ngày chốt và không bị loại",
  counts: "rows",
  compute: ({ rows: all }) => [countFigure("rows.counted", all.filter((row) => row.notCounted === null).length)],
  formula: () => ({ numerator: "SUM({people:rows})", denominator: null }),
};

export const rowsNotCounted: IndicatorDefinition = {
  id: "rows.not-counted",
  title: "Số dòng không được tính, theo lý do",
  source: "Thiếu họ tên; tham gia sau ngày chốt; cán bộ loại và ghi lý do",
  counts: "rows",
  compute: ({ rows: all }) =>
    REASONS.map((of) => countFigure("rows.not-counted", all.filter((row) => row.notCounted === of).length, of)),
  formula: () => ({ numerator: null, denominator: null }),
};

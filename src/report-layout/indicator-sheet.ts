import type { IndicatorValue } from "../domain/indicators/indicator";
import type { Reference } from "../domain/reference";
import type { FormatArea, SheetDraft } from "../sheet/write-plan";
import { fittedHeights } from "./fitted-heights";
import type { FormulaPlaces } from "./formula-template";
import { indicatorCharts } from "./indicator-charts";
import { indicatorCells, indicatorRows, isBareCount, type IndicatorRow } from "./indicator-rows";
import { MONTH_FORMAT } from "./part-label";
import { dateText } from "./people-columns";
import type { PeopleRanges } from "./people-sheet";
import { SHEET_FONT_SIZE_PT, sheetFormat, tableFormats, titleFormats, workingPage } from "./table-style";
import { characterWidths, columnPoints } from "./units";

export const INDICATOR_SHEET = "Chỉ tiêu";
const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const COLUMNS = [
  { heading: "Mã", width: 24 },
  { heading: "Chỉ tiêu", width: 54 },
  { heading: "Phần", width: 24 },
  { heading: "Tử số", width: 10 },
  { heading: "Mẫu số", width: 10 },
  { heading: "Tỷ lệ", width: 9 },
  { heading: "Mức giao", width: 10 },
  { heading: "Đạt", width: 10 },
  { heading: "Thấp nhất", width: 10 },
  { heading: "Cách tính, nguồn", width: 64 },
] as const;
const [LABEL, NUMERATOR, DENOMINATOR, PERCENT, TARGET, LOW] = [2, 3, 4, 5, 6, 8] as const;
const WRAPPED = [1, LABEL, COLUMNS.length - 1] as const;
/** The percent stands as a number of percent (16.1), shown as 16,1% and 100% in the officer's own separators. */
const PERCENT_FORMAT = 'General"%"';
const COUNT_FORMAT = "#,##0";

export interface IndicatorSheetInput {
  readonly values: readonly IndicatorValue[];
  readonly reference: Reference;
  readonly adultAge: number;
  /** Of peopleSheet: where the formulas count. */
  readonly ranges: PeopleRanges;
}

/** Addresses on `Chỉ tiêu`; denominator and percent are null for bare counts. */
export interface IndicatorCells {
  readonly numerator: string;
  readonly denominator: string | null;
  readonly percent: string | null;
}

export interface IndicatorSheet {
  readonly draft: SheetDraft;
  /** By indicatorKey: where each value stands, to read it back, compare it and link to it. */
  readonly cells: ReadonlyMap<string, IndicatorCells>;
}

export function indicatorKey({ id, of }: Pick<IndicatorValue, "id" | "of">): string {
  return `${id}|${of ?? ""}`;
}

/**
 * Every indicator with native formulas over `Người học` and the reference sheets: whoever gets the workbook can follow
 * and recompute each figure without the add-in. Counts that stand on no sheet of ours (activities, rows left out) are
 * constants and say so.
 */
export function indicatorSheet(input: IndicatorSheetInput): IndicatorSheet {
  const rows = indicatorRows(input.values, input.reference, FIRST_ROW);
  const numeratorCells = new Map<string, string>();
  for (const { value, row } of rows) if (!numeratorCells.has(value.id)) numeratorCells.set(value.id, `$D$${row + 1}`);
  const places: FormulaPlaces = { ...input, numeratorCells };
  const right = COLUMNS.length - 1;
  const bottom = HEADER_ROW + Math.max(1, rows.length);
  const widths = COLUMNS.map(({ width }) => columnPoints(characterWidths(width)));
  const body = rows.map((row) => indicatorCells(row, places));
  const wrapped = WRAPPED.map((column) => ({ column, width: widths[column]! }));
  const draft: SheetDraft = {
    name: INDICATOR_SHEET,
    blocks: [
      { row: 0, column: 0, cells: [["CHỈ TIÊU"], [noteLine(input.reference)]] },
      {
        row: HEADER_ROW,
        column: 0,
        cells: [COLUMNS.map(({ heading }) => heading), ...body],
      },
    ],
    merges: [],
    formats: [sheetFormat({ top: 0, left: 0, bottom, right }), ...formats(rows)],
    columnWidthsPt: new Map(widths.map((width, column) => [column, width])),
    rowHeightsPt: fittedHeights(body, wrapped, FIRST_ROW, SHEET_FONT_SIZE_PT),
    frozenRows: FIRST_ROW,
    autoFilter: { top: HEADER_ROW, left: 0, bottom, right },
    page: workingPage({ top: 0, left: 0, bottom, right }, HEADER_ROW),
    charts: indicatorCharts(
      rows.map(({ value, row }) => ({ value, row })),
      widths.reduce((sum, width) => sum + width, 0),
    ),
  };
  return { draft, cells: new Map(rows.map((row) => [indicatorKey(row.value), cellsOf(row)])) };
}

function cellsOf({ value, row }: IndicatorRow): IndicatorCells {
  const isCount = isBareCount(value);
  return {
    numerator: `D${row + 1}`,
    denominator: isCount ? null : `E${row + 1}`,
    percent: isCount ? null : `F${row + 1}`,
  };
}

function noteLine({ info }: Reference): string {
  const asOf = info.dates.asOf?.value;
  const source = info.text.denominatorSource?.value;
  return [
    asOf ? `Số liệu tính đến ngày ${dateText({ precision: "day", ...asOf })}.` : "Chưa có ngày chốt số liệu.",
    ...(source ? [`Nguồn số dân: ${source}.`] : []),
    "Cột Thấp nhất: nếu mọi cặp đang chờ đều là một người.",
  ].join(" ");
}

function formats(rows: readonly IndicatorRow[]): FormatArea[] {
  const bottom = HEADER_ROW + Math.max(1, rows.length);
  const column = (left: number, format: Omit<FormatArea, "area">, right = left): FormatArea => ({
    area: { top: FIRST_ROW, left, bottom, right },
    ...format,
  });
  const single = (row: number, left: number, numberFormat: string): FormatArea => ({
    area: { top: row, left, bottom: row, right: left },
    numberFormat,
  });
  const months = rows.filter(({ value }) => value.id.startsWith("by-month"));
  return [
    ...titleFormats(),
    ...tableFormats(HEADER_ROW, 0, COLUMNS.length - 1, rows.length),
    column(1, { wrap: true }, LABEL),
    column(LABEL, { horizontal: "left" }),
    column(NUMERATOR, { horizontal: "right", numberFormat: COUNT_FORMAT }, DENOMINATOR),
    column(PERCENT, { horizontal: "right", numberFormat: PERCENT_FORMAT, bold: true }),
    column(TARGET, { horizontal: "right", numberFormat: PERCENT_FORMAT }, LOW - 1),
    column(LOW, { horizontal: "right", numberFormat: COUNT_FORMAT }),
    column(COLUMNS.length - 1, { wrap: true }),
    ...rows.flatMap(({ target, row }) => (target?.level.kind === "count" ? [single(row, TARGET, COUNT_FORMAT)] : [])),
    ...monthArea(months, single),
  ];
}

/** The months of both breakdowns stand below each other, so one area shows them all. */
function monthArea(
  months: readonly IndicatorRow[],
  single: (row: number, left: number, numberFormat: string) => FormatArea,
): FormatArea[] {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  const format = single(first.row, LABEL, MONTH_FORMAT);
  return [{ ...format, area: { ...format.area, bottom: last.row } }];
}

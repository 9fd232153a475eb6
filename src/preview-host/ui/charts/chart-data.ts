import { formatNumber } from "../../number-format/format-number";
import { parseReference } from "../../model/addresses";
import { findCell, styleAt } from "../../model/cell-store";
import { plainValue } from "../../model/cell-value";
import type { Cell, Chart, ChartSeries, ChartType, Sheet, Workbook } from "../../model/workbook-model";

export interface ChartLine {
  name: string;
  type: ChartType;
  color: string;
  /** null where a cell holds no number */
  values: (number | null)[];
  /** the values as their cells show them */
  labels: string[];
}

export interface ChartData {
  categories: string[];
  lines: ChartLine[];
}

/** The first accents of Office's theme since 2013. */
export const PALETTE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];

export function paletteColor(index: number): string {
  return PALETTE[index % PALETTE.length] ?? "#4472C4";
}

interface Found {
  cell: Cell | undefined;
  text: string;
}

function sheetOf(workbook: Workbook, name: string | null): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name?.toLowerCase());
}

/** The cells of a reference in reading order; none when it leads nowhere. */
function cellsOf(workbook: Workbook, reference: string): Found[] {
  const parsed = parseReference(reference);
  const sheet = parsed === null ? undefined : sheetOf(workbook, parsed.sheetName);
  if (parsed === null || sheet === undefined) return [];
  return parsed.areas.flatMap(({ top, left, bottom, right }) => {
    const found: Found[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cell = findCell(sheet, row, column);
        const { numberFormat } = styleAt(workbook, sheet, row, column);
        found.push({ cell, text: formatNumber(cell?.value ?? null, numberFormat, { date1904: workbook.date1904 }) });
      }
    }
    return found;
  });
}

function nameOf(workbook: Workbook, { name, nameRef }: ChartSeries, index: number): string {
  if (nameRef !== undefined) return String(plainValue(cellsOf(workbook, nameRef)[0]?.cell?.value ?? null));
  return name ?? `Series${index + 1}`;
}

/** What the cells of a chart hold now. */
export function chartData(workbook: Workbook, chart: Chart): ChartData {
  const lines = chart.series.map((series, index) => {
    const cells = cellsOf(workbook, series.valuesRef);
    return {
      name: nameOf(workbook, series, index),
      type: series.type ?? chart.type,
      color: series.color ?? paletteColor(index),
      values: cells.map(({ cell }) => (typeof cell?.value === "number" ? cell.value : null)),
      labels: cells.map(({ text }) => text),
    };
  });
  const named = chart.series.find(({ categoriesRef }) => categoriesRef !== undefined)?.categoriesRef;
  const texts = named === undefined ? [] : cellsOf(workbook, named).map(({ text }) => text);
  const count = Math.max(texts.length, ...lines.map(({ values }) => values.length));
  return { categories: Array.from({ length: count }, (_, index) => texts[index] ?? String(index + 1)), lines };
}

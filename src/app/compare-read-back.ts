import type { IndicatorValue } from "../domain/indicators/indicator";
import { indicatorKey, type IndicatorCells } from "../report-layout/indicator-sheet";
import { parseCellAddress } from "../sheet/a1";
import type { CellValue } from "../sheet/cell-value";
import type { OutputDrafts } from "./output-drafts";

/** A cell of `Chỉ tiêu` that Excel calculated otherwise than we did. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly indicator: string;
  readonly ours: number;
  readonly excel: CellValue;
}

/**
 * Holds the calculated cells against our own values: numerators, denominators and percents must be equal to the digit.
 * The percent has one decimal on both sides; a floating remainder of 1e-9 is no difference.
 */
export function compareReadBack(
  { indicators, indicatorCells }: OutputDrafts,
  values: readonly IndicatorValue[],
  readBack: ReadonlyMap<string, readonly (readonly CellValue[])[]>,
): Difference[] {
  const grid = readBack.get(indicators.name) ?? [];
  return values.flatMap((value) => {
    const cells = indicatorCells.get(indicatorKey(value));
    if (!cells) return [];
    return expectations(value, cells).flatMap(({ cell, ours }) => {
      const excel = valueAt(grid, cell);
      return isEqual(ours, excel)
        ? []
        : [{ sheet: indicators.name, cell, indicator: indicatorKey(value), ours, excel }];
    });
  });
}

function expectations(value: IndicatorValue, cells: IndicatorCells): { cell: string; ours: number }[] {
  const { numerator, denominator, percent } = value;
  const expected: { cell: string; ours: number }[] = [{ cell: cells.numerator, ours: numerator }];
  if (cells.denominator !== null && denominator !== null) expected.push({ cell: cells.denominator, ours: denominator });
  if (cells.percent !== null && percent !== null) expected.push({ cell: cells.percent, ours: percent });
  return expected;
}

function valueAt(grid: readonly (readonly CellValue[])[], address: string): CellValue {
  const place = parseCellAddress(address);
  return (place && grid[place.row]?.[place.column]) ?? "";
}

function isEqual(ours: number, excel: CellValue): boolean {
  return typeof excel === "number" && Math.abs(excel - ours) < 1e-9;
}

import type { CellValue } from "../sheet/cell-value";

/** A sheet on the way to its snapshot: the proxies of its used range and what was read of it so far. */
export interface SheetReading {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** The values were asked for together with the used range. */
  readonly asked: boolean;
  values: CellValue[][];
}

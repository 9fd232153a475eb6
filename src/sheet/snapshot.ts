import type { CellValue } from "./cell-value";

/** The workbook as it was read in one go; nothing in it changes afterwards. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly date1904: boolean;
  /** What the add-in keeps in the workbook between runs: key → JSON text. */
  readonly state: ReadonlyMap<string, string>;
}

export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface TableArea extends MergedArea {
  readonly name: string;
}

/** One worksheet. `values` covers the used range, whose first cell is (top, left); both 0-based. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats of the columns that hold dates or long numbers: sheet column → format per row of `values`. */
  readonly numberFormats: ReadonlyMap<number, readonly string[]>;
  /** Font names of text columns: sheet column → one name for all rows, or a name per row of `values`. */
  readonly fontNames: ReadonlyMap<number, string | readonly string[]>;
  /** Cells that hold a formula, as "row,column" of the sheet, 0-based. */
  readonly formulaCells: ReadonlySet<string>;
  readonly merges: readonly MergedArea[];
  readonly tables: readonly TableArea[];
  /** Sheet rows that are hidden or filtered away, 0-based. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly isProtected: boolean;
}

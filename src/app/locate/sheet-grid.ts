import { isErrorText, type CellValue } from "../../sheet/cell-value";
import type { MergedArea, SheetSnapshot } from "../../sheet/snapshot";

/** Spaces, no-break spaces and characters without width: a cell with nothing else is empty to the eye. */
const EMPTY_TO_THE_EYE = /^[\s\u00a0\u200b-\u200d\u2060\ufeff]*$/;

/** A sheet's cells by sheet coordinates (0-based), with what its merges say; rows and columns outside are empty. */
export class SheetGrid {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  private readonly mergesByTop = new Map<number, MergedArea[]>();

  constructor(readonly sheet: SheetSnapshot) {
    this.firstRow = sheet.top;
    this.lastRow = sheet.top + sheet.values.length - 1;
    this.firstColumn = sheet.left;
    this.lastColumn = sheet.left + sheet.values.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
    for (const merge of sheet.merges) {
      const sameTop = this.mergesByTop.get(merge.top);
      if (sameTop) sameTop.push(merge);
      else this.mergesByTop.set(merge.top, [merge]);
    }
  }

  value(row: number, column: number): CellValue {
    return this.sheet.values[row - this.firstRow]?.[column - this.firstColumn] ?? "";
  }

  isBlank(row: number, column: number): boolean {
    const value = this.value(row, column);
    return value === "" || (typeof value === "string" && value.length < 20 && EMPTY_TO_THE_EYE.test(value));
  }

  /** The cell's own text, "" when it holds no text or an error. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    return typeof value === "string" && !this.isBlank(row, column) && !isErrorText(value) ? value : "";
  }

  /** The merge whose first cell this is. */
  mergeAt(row: number, column: number): MergedArea | undefined {
    return this.mergesByTop.get(row)?.find(({ left }) => left === column);
  }

  /** The merge that covers this cell, wherever it begins. */
  mergeOver(row: number, column: number): MergedArea | undefined {
    return this.sheet.merges.find(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }
}

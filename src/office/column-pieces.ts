import type { SheetReading } from "./sheet-reading";

/** Rows of one column asked for at a time; a column of a long sheet must not fill Excel's answer by itself. */
const ROWS_PER_PIECE = 50_000;

/** Rows of a used column, as a range of its own. */
export interface ColumnPiece {
  /** Column of the sheet, 0-based. */
  readonly column: number;
  readonly range: Excel.Range;
  readonly rows: number;
}

/** The used part of a column from top to bottom, in one piece unless it is very long. */
export function* columnPieces({ sheet, used }: SheetReading, column: number): Generator<ColumnPiece> {
  for (let from = 0; from < used.rowCount; from += ROWS_PER_PIECE) {
    const rows = Math.min(ROWS_PER_PIECE, used.rowCount - from);
    yield { column, rows, range: sheet.getRangeByIndexes(used.rowIndex + from, column, rows, 1) };
  }
}

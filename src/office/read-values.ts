import type { CellValue } from "../sheet/cell-value";
import { failureOf, refuse } from "./host-failure";
import type { Batch } from "./run";
import type { SheetReading } from "./sheet-reading";

/** Cells asked for at a time when the workbook is too large for one answer: 5 MB on the web, some 20 bytes a cell. */
const CELLS_PER_BLOCK = 120_000;

/** False when the answer of a sync would be over Excel's limit; then nothing of it has arrived. */
export async function unlessTooLarge(sync: Promise<void>): Promise<boolean> {
  try {
    await sync;
    return true;
  } catch (thrown) {
    if (failureOf(thrown)?.code === "too-large") return false;
    throw thrown;
  }
}

/** Fills the values of the sheets that did not get theirs at once (values === null: above 5,000,000 cells). */
export async function fillValues(batch: Batch, readings: readonly SheetReading[]): Promise<void> {
  for (const reading of readings) {
    const { used } = reading;
    if (used.isNullObject) continue;
    if (reading.asked && used.values !== null) reading.values = used.values as CellValue[][];
    else reading.values = await readBlocks(batch, reading);
  }
}

async function readBlocks(batch: Batch, { sheet, used }: SheetReading): Promise<CellValue[][]> {
  const values: CellValue[][] = [];
  let rowsPerBlock = Math.max(1, Math.floor(CELLS_PER_BLOCK / used.columnCount));
  while (values.length < used.rowCount) {
    const rows = Math.min(rowsPerBlock, used.rowCount - values.length);
    const top = used.rowIndex + values.length;
    const block = withValues(sheet.getRangeByIndexes(top, used.columnIndex, rows, used.columnCount));
    // A block is a request of its own: together they would not fit Excel's answer.
    const answered = await unlessTooLarge(batch.sync());
    if (answered && block.values !== null) for (const row of block.values as CellValue[][]) values.push(row);
    else if (rows === 1) refuse("too-large", "one row");
    else rowsPerBlock = Math.ceil(rows / 2);
  }
  return values;
}

function withValues(range: Excel.Range): Excel.Range {
  range.load("values");
  return range;
}

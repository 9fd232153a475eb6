import type { CellValue } from "../sheet/cell-value";
import { failureOf } from "./host-failure";
import type { SheetReading } from "./sheet-reading";
import type { Batch } from "./run";

/** Cells asked for at a time when the workbook is too large for one answer: 5 MB on the web, some 20 bytes a cell. */
const CELLS_PER_BLOCK = 120_000;

/**
 * Fills the values of all sheets with the loads already queued; when the answer would be over Excel's limit
 * (5 MB on the web, or values === null above 5,000,000 cells), reads them again in blocks of rows.
 */
export async function readValues(batch: Batch, readings: readonly SheetReading[]): Promise<void> {
  const inOne = await syncUnlessTooLarge(batch);
  if (inOne && readings.every(({ used }) => used.isNullObject || used.values !== null)) {
    for (const reading of readings) reading.values = valuesOf(reading.used);
    return;
  }
  for (const { used, sheet } of readings) {
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
    used.format.font.load("name");
    sheet.protection.load("protected");
    sheet.tables.load("items/name");
  }
  await batch.sync();
  for (const reading of readings) await readBlocks(batch, reading);
}

async function syncUnlessTooLarge(batch: Batch): Promise<boolean> {
  try {
    await batch.sync();
    return true;
  } catch (thrown) {
    if (failureOf(thrown)?.code === "too-large") return false;
    throw thrown;
  }
}

async function readBlocks(batch: Batch, reading: SheetReading): Promise<void> {
  const { used, sheet } = reading;
  if (used.isNullObject) return;
  const rowsPerBlock = Math.max(1, Math.floor(CELLS_PER_BLOCK / used.columnCount));
  for (let row = 0; row < used.rowCount; row += rowsPerBlock) {
    const rows = Math.min(rowsPerBlock, used.rowCount - row);
    const block = sheet.getRangeByIndexes(used.rowIndex + row, used.columnIndex, rows, used.columnCount);
    block.load("values");
    // A block is a request of its own: together they would not fit Excel's answer.
    await batch.sync();
    reading.values.push(...valuesOf(block));
  }
}

function valuesOf(range: Excel.Range): CellValue[][] {
  return range.isNullObject ? [] : (range.values as CellValue[][]);
}

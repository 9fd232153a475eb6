import type { CellLook, CellPlace } from "../app/ports";
import type { CellValue } from "../sheet/cell-value";
import { PayloadBudget } from "./payload-budget";
import type { Batch } from "./run";

/** About what looking at one cell takes in a request and its answer. */
const LOOK_BYTES = 1_500;

/** Cells as they stand; null for a cell of a sheet that is gone. */
export async function lookAtCells(batch: Batch, places: readonly CellPlace[]): Promise<(CellLook | null)[]> {
  const { worksheets } = batch.context.workbook;
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet } of places) {
    if (!sheets.has(sheet)) sheets.set(sheet, worksheets.getItemOrNullObject(sheet));
  }
  for (const sheet of sheets.values()) sheet.load("name");
  await batch.sync();
  const budget = new PayloadBudget(batch);
  const cells: (Excel.Range | null)[] = [];
  for (const { sheet, row, column } of places) {
    const found = sheets.get(sheet)!;
    await budget.take(LOOK_BYTES);
    cells.push(found.isNullObject ? null : ask(found.getCell(row, column)));
  }
  await batch.sync();
  return cells.map((cell) => (cell === null ? null : lookOf(cell)));
}

function ask(cell: Excel.Range): Excel.Range {
  cell.load("values,formulas,numberFormat");
  cell.format.font.load("name");
  return cell;
}

function lookOf(cell: Excel.Range): CellLook {
  const value = (cell.values as CellValue[][])[0]![0]!;
  const formula = (cell.formulas as CellValue[][])[0]![0]!;
  return {
    value,
    // A text that begins with "=" is its own formula text; a formula never is.
    isFormula: typeof formula === "string" && formula.startsWith("=") && formula !== value,
    format: (cell.numberFormat as string[][])[0]![0]!,
    font: cell.format.font.name,
  };
}

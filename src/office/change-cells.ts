import type { Applied } from "../app/ports";
import type { CellValue } from "../sheet/cell-value";
import type { CellChange } from "../sheet/write-plan";
import { asLiteral } from "./as-literal";
import type { Batch } from "./run";

type Outcome = Pick<Applied, "done" | "left">;

/**
 * Changes participant cells one by one, each only if it still holds what the officer saw and no formula. The format
 * is set before the value, because Excel reads what is written by the format it finds ("001" in a text cell stays).
 */
export async function changeCells(batch: Batch, changes: readonly CellChange[]): Promise<Outcome> {
  if (changes.length === 0) return { done: [], left: [] };
  const sheets = new Map<string, Excel.Worksheet>();
  const cells = changes.map((change) => {
    const sheet = sheets.get(change.sheet) ?? batch.context.workbook.worksheets.getItem(change.sheet);
    sheets.set(change.sheet, sheet);
    const cell = sheet.getCell(change.row, change.column);
    cell.load("values,formulas,numberFormat");
    if (change.afterFont !== null) cell.format.font.load("name");
    return cell;
  });
  await batch.sync();

  const done: CellChange[] = [];
  const left: Outcome["left"][number][] = [];
  changes.forEach((change, index) => {
    const cell = cells[index]!;
    const why = reasonToLeave(cell, change);
    if (why !== null) {
      left.push({ change, why });
      return;
    }
    const beforeFont = change.afterFont === null ? null : cell.format.font.name;
    done.push({ ...change, beforeFont, beforeFormat: (cell.numberFormat as string[][])[0]![0]! });
    if (change.afterFont !== null) cell.format.font.name = change.afterFont;
    if (change.afterFormat !== null) cell.numberFormat = [[change.afterFormat]];
    cell.formulas = [[contentFor(change.after, change.afterFormat)]];
  });
  await batch.sync();
  return { done, left };
}

function reasonToLeave(cell: Excel.Range, change: CellChange): "changed" | "formula" | null {
  const value = (cell.values as CellValue[][])[0]![0]!;
  const formula = (cell.formulas as CellValue[][])[0]![0]!;
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return "formula";
  return value === change.before ? null : "changed";
}

/** In a text cell every string stays as written; elsewhere it must be kept from being taken for something else. */
function contentFor(value: CellValue, format: string | null): CellValue {
  return typeof value === "string" && format !== "@" ? asLiteral(value) : value;
}

import type { CellLook, CellPlace } from "../app/ports";
import type { CellValue } from "../sheet/cell-value";
import { PayloadBudget } from "./payload-budget";
import type { Batch } from "./run";

/** What a change must know of a cell besides what a restore must know. */
export interface HostLook extends CellLook {
  /** The text is in several typefaces, sizes, colours …: what is written into such a cell loses them for good. */
  readonly hasSeveralFonts: boolean;
  /** Protection of the sheet forbids new content. */
  readonly isLocked: boolean;
  /** Protection of the sheet allows formats and fonts to be set. */
  readonly mayFormat: boolean;
}

/** About what looking at one cell takes in a request and its answer. */
const LOOK_BYTES = 1_800;

/** Excel answers null, and on some versions "", for a look that differs within one cell's text (RangeFont). */
const LOOKS = ["name", "size", "color", "bold", "italic", "underline", "strikethrough"] as const;

/** Cells as they stand; null for a cell of a sheet that is gone. */
export async function lookAtCells(batch: Batch, places: readonly CellPlace[]): Promise<(HostLook | null)[]> {
  const { worksheets } = batch.context.workbook;
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet } of places) {
    if (!sheets.has(sheet)) sheets.set(sheet, worksheets.getItemOrNullObject(sheet));
  }
  for (const sheet of sheets.values()) {
    sheet.load("name");
    sheet.protection.load("protected,options");
  }
  await batch.sync();
  const budget = new PayloadBudget(batch);
  const cells: (Excel.Range | null)[] = [];
  for (const { sheet, row, column } of places) {
    const found = sheets.get(sheet)!;
    await budget.take(LOOK_BYTES);
    cells.push(found.isNullObject ? null : ask(found.getCell(row, column)));
  }
  await batch.sync();
  return cells.map((cell, index) =>
    cell === null ? null : lookOf(cell, sheets.get(places[index]!.sheet)!.protection),
  );
}

function ask(cell: Excel.Range): Excel.Range {
  cell.load("values,formulas,numberFormat");
  cell.format.font.load(LOOKS.join(","));
  cell.format.protection.load("locked");
  return cell;
}

function lookOf(cell: Excel.Range, protection: Excel.WorksheetProtection): HostLook {
  const value = (cell.values as CellValue[][])[0]![0]!;
  const formula = (cell.formulas as CellValue[][])[0]![0]!;
  const { font } = cell.format;
  return {
    value,
    // A text that begins with "=" is its own formula text; a formula never is.
    isFormula: typeof formula === "string" && formula.startsWith("=") && formula !== value,
    format: (cell.numberFormat as string[][])[0]![0]!,
    font: font.name,
    hasSeveralFonts: LOOKS.some((look) => isMixed(font[look])),
    isLocked: protection.protected && cell.format.protection.locked,
    mayFormat: !protection.protected || protection.options.allowFormatCells === true,
  };
}

function isMixed(look: unknown): boolean {
  return look === null || look === "";
}

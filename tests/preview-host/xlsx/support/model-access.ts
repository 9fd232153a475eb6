import type { Cell, CellScalar, CellStyle, Sheet, Workbook } from "../../../../src/preview-host/model/workbook-model";
import { readWorkbook } from "../../../../src/preview-host/xlsx/read-workbook";
import { writeWorkbook } from "../../../../src/preview-host/xlsx/write-workbook";
import { smallBook, zipParts, type SmallBook } from "./package-fixture";

export function openBook(book: SmallBook): Workbook {
  return readWorkbook(zipParts(smallBook(book)));
}

/** The workbook after saving and opening again. */
export function reopened(workbook: Workbook): Workbook {
  return readWorkbook(writeWorkbook(workbook));
}

export function sheetAt(workbook: Workbook, index: number): Sheet {
  const sheet = workbook.sheets[index];
  if (sheet === undefined) throw new Error(`The workbook has no sheet ${index}`);
  return sheet;
}

/** The cell at an address such as B7. */
export function cellAt(sheet: Sheet, address: string): Cell {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const cell = sheet.cells.get(Number(row) - 1)?.get(letter.charCodeAt(0) - 65);
  if (cell === undefined) throw new Error(`${address} holds no cell`);
  return cell;
}

export const valueAt = (sheet: Sheet, address: string): CellScalar | null => cellAt(sheet, address).value;

export function styleAt(workbook: Workbook, sheet: Sheet, address: string): CellStyle {
  return workbook.styles.get(cellAt(sheet, address).style);
}

/** Puts a cell at an address, as the emulation would. */
export function putCell(sheet: Sheet, address: string, cell: Cell): void {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const index = Number(row) - 1;
  const cells = sheet.cells.get(index) ?? new Map<number, Cell>();
  cells.set(letter.charCodeAt(0) - 65, cell);
  sheet.cells.set(index, cells);
}

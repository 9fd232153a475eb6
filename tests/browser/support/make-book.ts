import { createCalcEngine } from "../../../src/preview-host/calc/calc-engine";
import { parseArea } from "../../../src/preview-host/model/addresses";
import { ensureCell } from "../../../src/preview-host/model/cell-store";
import { createSheet, createWorkbook, sheetIdFromNumber } from "../../../src/preview-host/model/create-workbook";
import type { Area, CellStyle, Sheet, Workbook } from "../../../src/preview-host/model/workbook-model";
import { WorkbookHost } from "../../../src/preview-host/protocol/workbook-host";
import { writeWorkbook } from "../../../src/preview-host/xlsx/write-workbook";

export function areaAt(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw new Error(`${address} is no area`);
  return area;
}

/** Types rows of inputs into a sheet from a cell on. */
export function typeRows(workbook: Workbook, sheet: Sheet, from: string, rows: readonly (readonly unknown[])[]): void {
  const { top, left } = areaAt(from);
  const host = new WorkbookHost({ workbook, createEngine: createCalcEngine });
  const width = Math.max(...rows.map((row) => row.length));
  host.typeAsUser(sheet, { top, left, bottom: top + rows.length - 1, right: left + width - 1 }, rows);
}

export function setStyle(workbook: Workbook, sheet: Sheet, address: string, change: Partial<CellStyle>): void {
  const { top, left, bottom, right } = areaAt(address);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = ensureCell(sheet, row, column);
      cell.style = workbook.styles.intern({ ...workbook.styles.get(cell.style), ...change });
    }
  }
}

/** A workbook with one sheet of the given name. */
export function newBook(name: string): { workbook: Workbook; sheet: Sheet } {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("A new workbook has a sheet");
  sheet.name = name;
  return { workbook, sheet };
}

export function addSheet(workbook: Workbook, name: string): Sheet {
  const sheet = createSheet(sheetIdFromNumber(workbook.sheets.length + 1), name);
  workbook.sheets.push(sheet);
  return sheet;
}

export function bytesOf(workbook: Workbook): Uint8Array {
  return writeWorkbook(workbook);
}

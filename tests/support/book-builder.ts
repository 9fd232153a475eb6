import { ensureCell } from "../../src/preview-host/model/cell-store";
import { createSheet, createWorkbook, sheetIdFromNumber } from "../../src/preview-host/model/create-workbook";
import type { Area, CellStyle, Sheet, Workbook } from "../../src/preview-host/model/workbook-model";
import { writeWorkbook } from "../../src/preview-host/xlsx/write-workbook";
import { parseCellAddress } from "../../src/sheet/a1";

/** A cell as a test writes it: text stays text, whatever it looks like; null leaves the cell out. */
export type BookCell = string | number | boolean | null | BookFormula;

/** A formula with the value it had when the file was saved. */
export interface BookFormula {
  readonly formula: string;
  readonly value: string | number | boolean;
}

export interface BookSheetOptions {
  /** Number format of single cells or of whole columns: { B7: "@", C: "dd/mm/yyyy" }. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly fonts?: Readonly<Record<string, string>>;
  readonly fills?: Readonly<Record<string, string>>;
  /** "A1:D1" */
  readonly merges?: readonly string[];
  /** Rows as Excel numbers them. */
  readonly hiddenRows?: readonly number[];
  /** Characters of the default font, by column letter. */
  readonly widths?: Readonly<Record<string, number>>;
  readonly tables?: readonly { readonly name: string; readonly area: string }[];
  readonly protected?: boolean;
  readonly visibility?: Sheet["visibility"];
}

export interface BookSheet extends BookSheetOptions {
  readonly name: string;
  readonly grid: readonly (readonly BookCell[])[];
}

/** A workbook of the emulated host out of small grids. */
export function bookOf(sheets: readonly BookSheet[], options: { readonly date1904?: boolean } = {}): Workbook {
  const workbook = createWorkbook();
  workbook.date1904 = options.date1904 ?? false;
  workbook.sheets = sheets.map((sheet, index) => sheetOf(workbook, sheet, index + 1));
  workbook.activeSheetId = workbook.sheets[0]!.id;
  return workbook;
}

/** The same as the bytes of an .xlsx file. */
export function xlsxOf(sheets: readonly BookSheet[], options: { readonly date1904?: boolean } = {}): Uint8Array {
  return writeWorkbook(bookOf(sheets, options));
}

function sheetOf(workbook: Workbook, from: BookSheet, number: number): Sheet {
  const sheet = createSheet(sheetIdFromNumber(number), from.name);
  from.grid.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null || value === "") return;
      const cell = ensureCell(sheet, r, c);
      if (typeof value === "object") Object.assign(cell, { ...value, formula: value.formula.slice(1) });
      else cell.value = value;
    }),
  );
  const style = (
    places: Readonly<Record<string, string>> | undefined,
    change: (style: CellStyle, to: string) => CellStyle,
  ) => {
    for (const [place, to] of Object.entries(places ?? {})) {
      for (const { row, column } of cellsOf(place, from.grid.length)) {
        const cell = ensureCell(sheet, row, column);
        cell.style = workbook.styles.intern(change(workbook.styles.get(cell.style), to));
      }
    }
  };
  style(from.formats, (old, numberFormat) => ({ ...old, numberFormat }));
  style(from.fonts, (old, name) => ({ ...old, font: { ...old.font, name } }));
  style(from.fills, (old, color) => ({ ...old, fill: { color } }));
  dress(sheet, from);
  return sheet;
}

function dress(sheet: Sheet, from: BookSheet): void {
  sheet.merges = (from.merges ?? []).map(areaOf);
  for (const row of from.hiddenRows ?? []) sheet.rows.set(row - 1, { hidden: true });
  for (const [letters, width] of Object.entries(from.widths ?? {})) {
    sheet.columns.set(placeOf(`${letters}1`).column, { width });
  }
  sheet.tables = (from.tables ?? []).map(({ name, area }, index) => ({
    id: index + 1,
    name,
    area: areaOf(area),
    columns: from.grid[areaOf(area).top]!.map(String),
    showHeaders: true,
    showTotals: false,
    style: null,
    showBandedRows: true,
    showFilterButton: true,
  }));
  sheet.protection.protected = from.protected ?? false;
  sheet.visibility = from.visibility ?? "visible";
}

/** One cell, or all cells of a column below the header's row. */
function cellsOf(place: string, rows: number): { row: number; column: number }[] {
  if (/\d/.test(place)) return [placeOf(place)];
  const { column } = placeOf(`${place}1`);
  return Array.from({ length: rows - 1 }, (_, index) => ({ row: index + 1, column }));
}

function areaOf(range: string): Area {
  const [first = "", last = first] = range.split(":");
  return {
    top: placeOf(first).row,
    left: placeOf(first).column,
    bottom: placeOf(last).row,
    right: placeOf(last).column,
  };
}

function placeOf(address: string): { row: number; column: number } {
  const place = parseCellAddress(address);
  if (!place) throw new Error(`No cell address: ${address}`);
  return place;
}

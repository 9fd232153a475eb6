import type { RowRef } from "../domain/issue";
import { cellAddress } from "../sheet/a1";
import type { LocatedSheet, LocatedTable } from "./located-table";

/** A data row as a link of the pane: the row as Excel numbers it and the cell to go to. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
  /** A1 address of the name's cell on that row. */
  readonly cell: string;
}

/** Where to go for a data row: its name's cell, or its first cell where the list has no name column. */
export function rowPlace(sheets: readonly LocatedSheet[], { sheet, row }: RowRef): RowPlace {
  const tables = sheets.find(({ name }) => name === sheet)?.tables ?? [];
  const table = tables.find(({ headerBottom, lastRow }) => row - 1 > headerBottom && row - 1 <= lastRow) ?? tables[0];
  return { sheet, row, cell: cellAddress(row - 1, table ? nameColumn(table) : 0) };
}

function nameColumn({ columns }: LocatedTable): number {
  const name = columns.find(({ field }) => field === "fullName" || field === "familyName") ?? columns[0];
  return name?.column ?? 0;
}

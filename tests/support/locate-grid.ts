import type { LocatedSheet, LocatedTable } from "../../src/app/located-table";
import { locateSheets, type LocateInput } from "../../src/app/locate/locate-sheets";
import type { FieldName } from "../../src/domain/fields";
import { columnLetters } from "../../src/sheet/a1";
import { sheetOf, workbookOf, type Grid, type SheetOptions } from "./sheet-builder";

/** Hamlets and units of an invented commune. */
export const INVENTED_REFERENCE: LocateInput["reference"] = {
  hamlets: [
    { name: "Đăk Ôn", otherNames: ["Thôn 1"] },
    { name: "Đăk Tu", otherNames: ["Thôn 2"] },
    { name: "Thôn Pêng Sal", otherNames: [] },
    { name: "Thôn 11", otherNames: [] },
  ],
  units: [
    { name: "Trường THCS Đăk Long", otherNames: [] },
    { name: "Trạm Y tế xã", otherNames: ["Trạm Y tế"] },
  ],
};

export interface LocateOptions extends SheetOptions {
  readonly name?: string;
  readonly overrides?: LocateInput["overrides"][string];
  readonly excluded?: readonly string[];
}

/** Locates one sheet of a workbook that has no other. */
export function locateGrid(grid: Grid, options: LocateOptions = {}): LocatedSheet {
  const { name = "Danh sách", overrides = {}, excluded = [], ...sheetOptions } = options;
  const [sheet] = locateSheets({
    snapshot: workbookOf(sheetOf(name, grid, sheetOptions)),
    reference: INVENTED_REFERENCE,
    overrides: { [name]: overrides },
    excluded: new Set(excluded),
  });
  return sheet!;
}

/** The first list of a sheet; fails when there is none. */
export function firstTable(sheet: LocatedSheet): LocatedTable {
  const [table] = sheet.tables;
  if (!table) throw new Error("No list was found");
  return table;
}

/** Column letters by field. */
export function lettersOf({ columns }: LocatedTable): { [field in FieldName]?: string } {
  const letters: { [field in FieldName]?: string } = {};
  for (const { field, column } of columns) letters[field] ??= columnLetters(column);
  return letters;
}

/** Rows of participants as Excel numbers them, all lists of the sheet. */
export function participantRows({ tables }: LocatedSheet): number[] {
  return tables.flatMap(({ rows }) => rows.map(({ ref }) => ref.row));
}

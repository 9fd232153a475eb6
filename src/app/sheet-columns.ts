import { FIELD_NAMES, type FieldName } from "../domain/fields";
import { columnLetters } from "../sheet/a1";
import type { Analysis } from "./analyse";
import type { ColumnReason, LocatedSheet } from "./located-table";

/** A column of a sheet that the officer can choose. */
export interface SheetColumn {
  readonly letters: string;
  /** As it stands in the header rows, or "". */
  readonly heading: string;
}

/** What was taken for a field on a sheet. */
export interface FieldColumn {
  readonly field: FieldName;
  /** Column letters and why, by the first list that has the field; null where none has. */
  readonly found: { readonly letters: string; readonly reason: ColumnReason } | null;
  /** The officer's own word: letters, null for "not on this sheet", undefined where the add-in chooses. */
  readonly chosen: string | null | undefined;
}

/** All columns of the sheet's used range, with their headings read at the first list's header. */
export function sheetColumns({ snapshot }: Analysis, { name, tables }: LocatedSheet): SheetColumn[] {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  const [table] = tables;
  if (!sheet || !table) return [];
  const header = sheet.values.slice(table.headerTop - sheet.top, table.headerBottom - sheet.top + 1);
  return Array.from({ length: sheet.values[0]?.length ?? 0 }, (_, offset): SheetColumn => {
    const texts = header.map((row) =>
      String(row[offset] ?? "")
        .replace(/\s+/g, " ")
        .trim(),
    );
    return {
      letters: columnLetters(sheet.left + offset),
      heading: [...new Set(texts.filter((text) => text !== ""))].join(" "),
    };
  });
}

/** Every field with the column taken for it, in the order of the fields. */
export function fieldColumns({ state }: Analysis, { name, tables }: LocatedSheet): FieldColumn[] {
  const chosen = state.columns[name] ?? {};
  const choices = tables.flatMap(({ columns }) => columns);
  return FIELD_NAMES.map((field): FieldColumn => {
    const choice = choices.find((candidate) => candidate.field === field);
    return {
      field,
      found: choice ? { letters: columnLetters(choice.column), reason: choice.reason } : null,
      chosen: chosen[field],
    };
  });
}

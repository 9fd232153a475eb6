import type { FieldName } from "../../domain/fields";
import type { LocatedTable } from "../located-table";

/** The sheet column (0-based) in which a row's field stands, or null when the list has no such column. */
export function fieldColumn({ columns, elsewhere }: LocatedTable, row: number, field: FieldName): number | null {
  return elsewhere?.get(row)?.[field] ?? columns.find((choice) => choice.field === field)?.column ?? null;
}

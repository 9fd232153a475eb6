import type { FieldName } from "../../domain/fields";
import type { MergedArea } from "../../sheet/snapshot";
import type { ColumnChoice } from "../located-table";
import type { SheetGrid } from "./sheet-grid";

/** What several people share; a name, an id, a birth, a phone or a certificate is one person's. */
const SHARED_FIELDS: ReadonlySet<FieldName> = new Set([
  "hamlet",
  "ethnicity",
  "unit",
  "group",
  "course",
  "platform",
  "joinedOn",
]);

/** Cells merged downwards hold for all their rows: which merge says a row's field. */
export class MergedDown {
  private readonly byField = new Map<FieldName, ReadonlyMap<number, MergedArea>>();

  constructor({ sheet }: SheetGrid, headerBottom: number, columns: readonly ColumnChoice[]) {
    const downwards = sheet.merges.filter(({ top, bottom }) => bottom > top && top > headerBottom);
    if (downwards.length === 0) return;
    for (const { field, column } of columns) {
      if (!SHARED_FIELDS.has(field)) continue;
      const byRow = new Map<number, MergedArea>();
      for (const merge of downwards) {
        if (merge.left !== column) continue;
        for (let row = merge.top; row <= merge.bottom; row += 1) byRow.set(row, merge);
      }
      if (byRow.size > 0) this.byField.set(field, byRow);
    }
  }

  /** The merge over the row's cell of this field; undefined where the cell stands alone. */
  over(row: number, field: FieldName): MergedArea | undefined {
    return this.byField.get(field)?.get(row);
  }
}

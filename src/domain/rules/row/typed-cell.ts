import type { FieldName } from "../../fields";
import type { RawField, RawRow } from "../../participant/participant";

/** Spaces of every kind and characters without a width: nothing that an officer would call typed. */
const NOTHING_VISIBLE = /^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/u;

/** The cell with something typed in it; null when the sheet has no such column, the cell is empty or shows an error. */
export function typedCell(row: RawRow, field: FieldName): RawField | null {
  const cell = row.fields[field];
  if (!cell || cell.kind === "error" || isBlank(cell)) return null;
  return cell;
}

/** The sheet has the column and nothing is typed in the cell. A cell that shows an error is not empty. */
export function isEmptyCell(row: RawRow, field: FieldName): boolean {
  const cell = row.fields[field];
  return cell !== undefined && isBlank(cell);
}

function isBlank(cell: RawField): boolean {
  return cell.kind === "blank" || (cell.kind === "text" && NOTHING_VISIBLE.test(cell.text));
}

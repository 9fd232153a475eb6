import type { FieldName } from "../domain/fields";
import type { RawRow } from "../domain/participant/participant";

export type SheetRole = "participants" | "reference" | "output" | "other";

/** Why a column was taken for a field; shown to the officer sheet by sheet. */
export type ColumnReason = "heading" | "heading-near" | "content" | "officer";

export interface ColumnChoice {
  readonly field: FieldName;
  /** Sheet column, 0-based. */
  readonly column: number;
  readonly reason: ColumnReason;
  /** The heading as it stands, both rows of a two-row header joined by a space. */
  readonly heading: string;
}

/** A participant's row; where a cell merged downwards says a field, the first row (1-based) that has it from there. */
export interface LocatedRow extends RawRow {
  readonly sharedFrom?: { readonly [field in FieldName]?: number };
}

/** One list on a participant sheet. Rows are 0-based sheet rows. */
export interface LocatedTable {
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnChoice[];
  /** A second column that claims a field already taken. */
  readonly ambiguous: readonly { readonly field: FieldName; readonly column: number }[];
  readonly rows: readonly LocatedRow[];
  /**
   * Birth dates written in the column of the sex stand in two columns: the columns of fields in sheet rows (0-based)
   * where they differ from the first choice in `columns`. See field-column.
   */
  readonly elsewhere?: ReadonlyMap<number, { readonly [field in FieldName]?: number }>;
  /** Rows under the header that are no participants, by kind. */
  readonly skipped: Readonly<Record<SkippedKind, number>>;
}

export type SkippedKind =
  "blank" | "repeated-header" | "subtotal" | "note" | "group-heading" | "signature" | "column-numbers";

export interface LocatedSheet {
  readonly name: string;
  readonly role: SheetRole;
  readonly tables: readonly LocatedTable[];
  /** Lists seen and not read (a second list beside the first), as A1 addresses of their headers. */
  readonly unread: readonly string[];
  /** Data rows that are hidden or filtered away; they are counted all the same, and said. */
  readonly hiddenRows: number;
}

/** The officer's own choice of columns for a sheet: field → column letters, or null for "not on this sheet". */
export type ColumnOverrides = Readonly<Record<string, { readonly [field in FieldName]?: string | null }>>;

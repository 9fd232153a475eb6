import type { FieldName } from "../../src/domain/fields";
import type { Column } from "./columns";
import type { Entry, Group } from "./entry";

/** A row between participants that is none. */
export type Interlude =
  | { readonly kind: "blank" }
  | { readonly kind: "header" }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "subtotal"; readonly text: string };

/** A participant sheet as it is laid out; rows and columns of the finished sheet are 1-based as Excel shows them. */
export interface ListSheet {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Letterhead and title: a row each; a row of two texts has the second over the right half. */
  readonly titles: readonly (readonly string[])[];
  /** What the sheet's name or title says about all rows. */
  readonly hamlet?: string;
  readonly group?: Group;
  readonly entries: Entry[];
  /** What stands before the entry with this index. */
  readonly interludes?: ReadonlyMap<number, readonly Interlude[]>;
  /** Rows under the list: cells by column index. */
  readonly foot?: readonly Readonly<Record<number, string>>[];
  /** "(1) (2) (3)" under the header. */
  readonly hasColumnNumbers?: boolean;
  readonly isFiltered?: boolean;
  /** The list is an Excel table of this name. */
  readonly table?: string;
  /** The headings are typed with combining marks. */
  readonly decomposedHeadings?: boolean;
  readonly firstColumn?: number;
}

/** Where the parts of a written list stand. */
export interface ListPlace {
  readonly headerRow: number;
  readonly rowOf: ReadonlyMap<Entry, number>;
}

export function columnOf(list: ListSheet, field: FieldName): number {
  const index = list.columns.findIndex((column) => column.field === field);
  if (index === -1) throw new Error(`${list.name} has no column ${field}`);
  return index + (list.firstColumn ?? 0);
}

export function hasField(list: ListSheet, field: FieldName): boolean {
  return list.columns.some((column) => column.field === field);
}

/** "B" for 1. No list is wider than 26 columns. */
export function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

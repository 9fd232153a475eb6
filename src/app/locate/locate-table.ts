import type { FieldName } from "../../domain/fields";
import type { Group, RawField } from "../../domain/participant/participant";
import type { LocatedRow, LocatedTable, SkippedKind } from "../located-table";
import type { MergedArea } from "../../sheet/snapshot";
import type { Claims } from "./claim-columns";
import type { HeaderSpot } from "./find-header";
import { MergedDown } from "./merged-down";
import type { RawFieldReader } from "./raw-field";
import type { RowKind } from "./classify-rows";
import type { SheetGrid } from "./sheet-grid";

/** What titles and group headings give to the rows below them. */
export interface RowContext {
  readonly hamlet?: string;
  readonly group?: Group;
}

/** A row of a list with its kind and what stands above it. */
export interface SortedRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly context: RowContext;
}

export interface SheetOfRows {
  readonly name: string;
  readonly grid: SheetGrid;
  readonly reader: RawFieldReader;
  readonly excluded: ReadonlySet<string>;
}

/** One list with its participants as raw rows; `firstOrder` is the order of its first row in the workbook. */
export function locatedTable(
  sheet: SheetOfRows,
  header: HeaderSpot,
  claims: Claims,
  sorted: readonly SortedRow[],
  firstOrder: number,
): LocatedTable {
  const skipped: Record<SkippedKind, number> = {
    blank: 0,
    "repeated-header": 0,
    subtotal: 0,
    note: 0,
    "group-heading": 0,
    signature: 0,
    "column-numbers": 0,
  };
  const rows: LocatedRow[] = [];
  const elsewhere = new Map<number, { readonly [field in FieldName]?: number }>();
  const build = rowBuilder(sheet, claims, new MergedDown(sheet.grid, header.bottom, claims.columns), elsewhere);
  const lastRow = sorted.filter(({ kind }) => kind === "participant").at(-1)?.row ?? header.bottom;
  for (const one of sorted) {
    if (one.kind === "participant") rows.push(build(one, firstOrder + rows.length));
    else if (one.kind !== "blank" || one.row < lastRow) skipped[one.kind] += 1;
  }
  return {
    headerTop: header.top,
    headerBottom: header.bottom,
    lastRow,
    columns: claims.columns,
    ambiguous: claims.ambiguous,
    rows,
    ...(elsewhere.size === 0 ? {} : { elsewhere }),
    skipped,
  };
}

type Elsewhere = Map<number, { readonly [field in FieldName]?: number }>;

function rowBuilder(
  { name, reader, excluded }: SheetOfRows,
  { columns, sexedBirth }: Claims,
  merged: MergedDown,
  elsewhere: Elsewhere,
): (row: SortedRow, order: number) => LocatedRow {
  const firstRows = new Map<MergedArea, number>();
  const has = new Set(columns.map(({ field }) => field));
  const plain = sexedBirth ? columns.filter(({ field }) => field !== "birthDate" && field !== "sex") : columns;
  return ({ row, context }, order) => {
    const fields: { [field in FieldName]?: RawField } = {};
    const sharedFrom: { [field in FieldName]?: number } = {};
    for (const { field, column } of plain) {
      const merge = merged.over(row, field);
      fields[field] = reader.read(merge?.top ?? row, column);
      if (!merge) continue;
      const first = firstRows.get(merge) ?? row + 1;
      firstRows.set(merge, first);
      if (first <= row) sharedFrom[field] = first;
    }
    if (sexedBirth) readSexedBirth(fields, row, sexedBirth, reader, elsewhere);
    return {
      ref: { sheet: name, row: row + 1 },
      order,
      fields,
      ...(context.hamlet === undefined || has.has("hamlet") ? {} : { sheetHamlet: context.hamlet }),
      sheetCourse: name,
      ...(context.group === undefined || has.has("group") ? {} : { sheetGroup: context.group }),
      ...(excluded.has(`${name}!${row + 1}`) ? { excluded: true } : {}),
      ...(Object.keys(sharedFrom).length === 0 ? {} : { sharedFrom }),
    };
  };
}

/** The birth stands in the column of the sex, so the column that is filled tells both; filled twice it tells no sex. */
function readSexedBirth(
  fields: { [field in FieldName]?: RawField },
  row: number,
  { male, female }: { readonly male: number; readonly female: number },
  reader: RawFieldReader,
  elsewhere: Elsewhere,
): void {
  const asMale = reader.read(row, male);
  const asFemale = reader.read(row, female);
  const isFemale = asMale.kind === "blank" && asFemale.kind !== "blank";
  const isMale = asMale.kind !== "blank" && asFemale.kind === "blank";
  fields.birthDate = isFemale ? asFemale : asMale;
  fields.sex = isMale || isFemale ? { kind: "text", text: isMale ? "Nam" : "Nữ" } : { kind: "blank", text: "" };
  if (isFemale) elsewhere.set(row, { birthDate: female, sex: female });
}

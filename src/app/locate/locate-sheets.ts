import type { Reference } from "../../domain/reference";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/snapshot";
import type { ColumnOverrides, LocatedSheet, SheetRole } from "../located-table";
import { KnownNames, type NamedPlace } from "./known-names";
import { locateLists } from "./locate-lists";
import { RawFieldReader } from "./raw-field";
import { SheetGrid } from "./sheet-grid";
import { roleByName } from "./sheet-roles";

export interface LocateInput {
  readonly snapshot: WorkbookSnapshot;
  /** The commune's hamlets and units: they tell columns, titles and group headings. */
  readonly reference: { readonly [list in keyof Pick<Reference, "hamlets" | "units">]: readonly NamedPlace[] };
  readonly overrides: ColumnOverrides;
  /** Rows that the officer left out, as "SHEET!ROW". */
  readonly excluded?: ReadonlySet<string>;
}

const NOTHING_EXCLUDED: ReadonlySet<string> = new Set();

/**
 * All worksheets in workbook order with their role; participant sheets with their lists, whose rows are numbered through
 * the whole workbook. A visible sheet that is neither reference nor output is a participant sheet when a header is found
 * in its first 30 rows (contract §2). Pure.
 */
export function locateSheets({
  snapshot,
  reference,
  overrides,
  excluded = NOTHING_EXCLUDED,
}: LocateInput): LocatedSheet[] {
  const known = new KnownNames(reference.hamlets, reference.units);
  let order = 0;
  return snapshot.sheets.map((sheet) => {
    const role = roleByName(sheet);
    if (role !== null) return withoutLists(sheet, role);
    const grid = new SheetGrid(sheet);
    const source = { name: sheet.name, grid, reader: new RawFieldReader(grid, snapshot.date1904), excluded };
    const lists = locateLists(grid, source, known, overrides[sheet.name] ?? {}, order);
    if (!lists) return withoutLists(sheet, "other");
    order += lists.tables.reduce((sum, { rows }) => sum + rows.length, 0);
    const isHidden = ({ ref }: { readonly ref: { readonly row: number } }): boolean =>
      sheet.hiddenRows.has(ref.row - 1);
    const hiddenRows =
      sheet.hiddenRows.size === 0 ? 0 : lists.tables.reduce((sum, { rows }) => sum + rows.filter(isHidden).length, 0);
    return { name: sheet.name, role: "participants", ...lists, hiddenRows };
  });
}

function withoutLists({ name }: SheetSnapshot, role: SheetRole): LocatedSheet {
  return { name, role, tables: [], unread: [], hiddenRows: 0 };
}

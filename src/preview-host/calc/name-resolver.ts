import type { Area, Sheet, Table, Workbook } from "../model/workbook-model";
import type { FormulaCell } from "./function-spec";
import type { SheetArea } from "./formula-value";

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

export function findSheet(workbook: Workbook, name: string): Sheet | null {
  return workbook.sheets.find((sheet) => same(sheet.name, name)) ?? null;
}

/** The formula of a defined name: the sheet's own first, then the workbook's; null when unknown. */
export function findName(workbook: Workbook, name: string, sheet: Sheet): string | null {
  const named = workbook.names.filter((it) => same(it.name, name));
  const found = named.find((it) => it.scope === sheet.id) ?? named.find((it) => it.scope === null);
  return found?.formula ?? null;
}

interface TablePlace {
  table: Table;
  sheet: Sheet;
}

function findTable(workbook: Workbook, name: string, cell: FormulaCell): TablePlace | null {
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables) {
      if (name !== "" ? same(table.name, name) : sheet === cell.sheet && holds(table.area, cell))
        return { table, sheet };
    }
  }
  return null;
}

function holds(area: Area, cell: FormulaCell): boolean {
  return cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right;
}

interface TableSelection {
  items: Set<string>;
  columns: [string, string] | null;
}

/** Inside names, ' stands before [ ] # ' and @. */
function unescape(text: string): string {
  return text.replace(/'(.)/g, "$1");
}

function readSelection(inner: string): TableSelection {
  const items = new Set<string>();
  const trimmed = inner.trim();
  if (trimmed === "") return { items, columns: null };
  if (!trimmed.includes("[")) {
    if (trimmed.startsWith("#")) items.add(trimmed.toLowerCase());
    else if (trimmed.startsWith("@")) items.add("#this row");
    const name = trimmed.replace(/^@/, "");
    return { items, columns: name === "" || name.startsWith("#") ? null : [unescape(name), unescape(name)] };
  }
  if (trimmed.startsWith("@")) items.add("#this row");
  const names: string[] = [];
  for (const [, piece = ""] of trimmed.matchAll(/\[((?:'.|[^\]'])*)\]/g)) {
    if (piece.startsWith("#")) items.add(piece.toLowerCase());
    else names.push(unescape(piece));
  }
  return { items, columns: names.length === 0 ? null : [names[0]!, names.at(-1)!] };
}

function rowsOf(table: Table, items: Set<string>, cell: FormulaCell): { top: number; bottom: number } | null {
  const first = table.area.top + (table.showHeaders ? 1 : 0);
  const last = table.area.bottom - (table.showTotals ? 1 : 0);
  if (items.has("#this row")) return cell.row < first || cell.row > last ? null : { top: cell.row, bottom: cell.row };
  if (items.has("#all")) return { top: table.area.top, bottom: table.area.bottom };
  const wanted = items.size === 0 ? new Set(["#data"]) : items;
  const parts = [
    ...(wanted.has("#headers") && table.showHeaders ? [{ top: table.area.top, bottom: table.area.top }] : []),
    ...(wanted.has("#data") ? [{ top: first, bottom: last }] : []),
    ...(wanted.has("#totals") && table.showTotals ? [{ top: table.area.bottom, bottom: table.area.bottom }] : []),
  ];
  return parts.length === 0 ? null : { top: parts[0]!.top, bottom: parts.at(-1)!.bottom };
}

/**
 * The cells of a structured reference such as Table1[Col], Table1[[#Headers],[A]:[B]] or [@Col];
 * null (Excel: #REF!) when the table, the column or the row is not there.
 */
export function resolveStructured(workbook: Workbook, text: string, cell: FormulaCell): SheetArea | null {
  const open = text.indexOf("[");
  const place = findTable(workbook, text.slice(0, open), cell);
  if (!place) return null;
  const { items, columns } = readSelection(text.slice(open + 1, -1));
  const { table, sheet } = place;
  const rows = rowsOf(table, items, cell);
  if (!rows) return null;
  if (!columns) return { sheet, ...rows, left: table.area.left, right: table.area.right };
  const [from, to] = columns.map((name) => table.columns.findIndex((column) => same(column, name)));
  if (from === undefined || to === undefined || from < 0 || to < 0) return null;
  return { sheet, ...rows, left: table.area.left + Math.min(from, to), right: table.area.left + Math.max(from, to) };
}

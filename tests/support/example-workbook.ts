import type { ExampleCell, RuleExample } from "../../src/domain/rules/rule";
import { dateToSerial, type CellValue } from "../../src/sheet/cell-value";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { EXAMPLE_HAMLETS, EXAMPLE_INFO, EXAMPLE_UNITS } from "./example-commune";

/** The sheet that holds an example's list. */
export const EXAMPLE_SHEET = "Danh sách";

/** The workbook of the example commune with one list: the example's, as an officer would have typed it. */
export function exampleWorkbook(example: RuleExample): WorkbookSnapshot {
  const info = Object.entries({ ...EXAMPLE_INFO, ...example.info });
  return {
    sheets: [
      sheet("Thông tin", info),
      sheet("Địa bàn", EXAMPLE_HAMLETS),
      sheet("Đơn vị", EXAMPLE_UNITS),
      listSheet(example),
    ],
    date1904: false,
    state: new Map(),
  };
}

function listSheet({ title, headings, rows, fontName }: RuleExample): SheetSnapshot {
  const above = title === undefined ? [] : [[title]];
  const cells: readonly (readonly ExampleCell[])[] = [...above, headings, ...rows];
  const width = Math.max(...cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const formats = columns.map((column) => cells.map((row) => (isDate(row[column]) ? "dd/mm/yyyy" : "General")));
  return {
    ...sheet(
      EXAMPLE_SHEET,
      cells.map((row) => columns.map((column) => valueOf(row[column] ?? ""))),
    ),
    numberFormats: new Map(columns.map((column) => [column, formats[column] ?? []])),
    fontNames: new Map(fontName === undefined ? [] : columns.map((column) => [column, fontName])),
  };
}

function sheet(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    top: 0,
    left: 0,
    values,
    numberFormats: new Map(),
    fontNames: new Map(),
    formulaCells: new Set(),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    isProtected: false,
  };
}

function isDate(cell: ExampleCell | undefined): cell is { readonly date: string } {
  return typeof cell === "object";
}

function valueOf(cell: ExampleCell): CellValue {
  if (!isDate(cell)) return cell;
  const [day = 0, month = 0, year = 0] = cell.date.split("/").map(Number);
  return dateToSerial({ year, month, day });
}

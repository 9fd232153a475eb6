import { MAX_DATE_SERIAL } from "../sheet/cell-value";
import type { MergedArea, SheetSnapshot, TableArea } from "../sheet/snapshot";
import { areasOfAddress } from "./areas-of-address";
import type { Capabilities } from "./capabilities";
import type { SheetReading } from "./sheet-reading";
import type { Batch } from "./run";

type Details = Pick<SheetSnapshot, "numberFormats" | "fontNames" | "formulaCells" | "merges" | "tables" | "hiddenRows">;

interface PendingColumn {
  readonly column: number;
  readonly range: Excel.Range;
}

interface Pending {
  readonly reading: SheetReading;
  readonly formats: PendingColumn[];
  readonly fonts: PendingColumn[];
  readonly formulas: Excel.RangeAreas;
  readonly merges: Excel.RangeAreas | null;
  readonly tables: { readonly name: string; readonly range: Excel.Range }[];
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
}

/** What tells nothing when it is the same everywhere is asked for once, what matters only for the columns it matters in. */
export async function readDetails(
  batch: Batch,
  readings: readonly SheetReading[],
  can: Capabilities,
): Promise<Details[]> {
  const pending = readings.map((reading) => (reading.used.isNullObject ? null : ask(reading, can)));
  await batch.sync();
  const fonts = await readFonts(batch, pending);
  return pending.map((answer, index) => (answer === null ? NOTHING : detailsOf(answer, fonts[index]!)));
}

const NOTHING: Details = {
  numberFormats: new Map(),
  fontNames: new Map(),
  formulaCells: new Set(),
  merges: [],
  tables: [],
  hiddenRows: new Set(),
};

function ask(reading: SheetReading, can: Capabilities): Pending {
  const { sheet, used, values } = reading;
  const formats: PendingColumn[] = [];
  const fonts: PendingColumn[] = [];
  for (let offset = 0; offset < used.columnCount; offset++) {
    const column = used.columnIndex + offset;
    if (values.some((row) => isPossibleDate(row[offset]))) formats.push(columnRange(reading, column));
    if (values.some((row) => isPossibleLegacyText(row[offset]))) fonts.push(columnRange(reading, column));
  }
  for (const { range } of formats) range.load("numberFormat");
  for (const { range } of fonts) range.format.font.load("name");
  const formulas = used.getSpecialCellsOrNullObject("Formulas");
  formulas.load("address");
  const merges = can.mergedAreas ? used.getMergedAreasOrNullObject() : null;
  merges?.load("address");
  return {
    reading,
    formats,
    fonts,
    formulas,
    merges,
    tables: sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name: table.name, range };
    }),
    rows: used.rowHidden === false ? null : used.getRowProperties({ rowHidden: true, rowIndex: true }),
  };
}

/** Fonts that differ inside a column are read cell by cell, in one more round trip for all sheets together. */
async function readFonts(
  batch: Batch,
  pending: readonly (Pending | null)[],
): Promise<ReadonlyMap<number, string | string[]>[]> {
  const mixed: { fonts: Map<number, string | string[]>; column: number; cells: ReturnType<typeof fontCells> }[] = [];
  const all = pending.map((answer) => {
    const fonts = new Map<number, string | string[]>();
    for (const { column, range } of answer?.fonts ?? []) {
      const name: string | null = range.format.font.name;
      if (name === null || name === "") mixed.push({ fonts, column, cells: fontCells(range) });
      else fonts.set(column, name);
    }
    return fonts;
  });
  if (mixed.length > 0) await batch.sync();
  for (const { fonts, column, cells } of mixed) {
    fonts.set(
      column,
      cells.value.map((row) => row[0]?.format?.font?.name ?? ""),
    );
  }
  return all;
}

function fontCells(range: Excel.Range): OfficeExtension.ClientResult<Excel.CellProperties[][]> {
  return range.getCellProperties({ format: { font: { name: true } } });
}

function columnRange({ sheet, used }: SheetReading, column: number): PendingColumn {
  return { column, range: sheet.getRangeByIndexes(used.rowIndex, column, used.rowCount, 1) };
}

/** Date serials are numbers; without its format nobody can tell one from a count. */
function isPossibleDate(value: unknown): boolean {
  return typeof value === "number" && value > 0 && value <= MAX_DATE_SERIAL;
}

/** Text in TCVN3 or VNI bytes always has letters of Latin-1 in it. */
function isPossibleLegacyText(value: unknown): boolean {
  return typeof value === "string" && /[\u00a1-\u00ff]/.test(value);
}

function detailsOf(answer: Pending, fontNames: ReadonlyMap<number, string | string[]>): Details {
  const { used } = answer.reading;
  return {
    numberFormats: new Map(
      answer.formats.map(({ column, range }) => [column, (range.numberFormat as string[][]).map((row) => row[0]!)]),
    ),
    fontNames,
    formulaCells: cellsOf(answer.formulas.isNullObject ? [] : areasOfAddress(answer.formulas.address)),
    merges: answer.merges === null || answer.merges.isNullObject ? [] : areasOfAddress(answer.merges.address),
    tables: answer.tables.map(({ name, range }): TableArea => ({ name, ...areaOf(range) })),
    hiddenRows: new Set(
      (answer.rows?.value ?? []).flatMap((row, index) => (row.rowHidden ? [used.rowIndex + index] : [])),
    ),
  };
}

function areaOf(range: Excel.Range): MergedArea {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

function cellsOf(areas: readonly MergedArea[]): Set<string> {
  const cells = new Set<string>();
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) cells.add(`${row},${column}`);
    }
  }
  return cells;
}

import { LEAST_LONG_NUMBER, MAX_DATE_SERIAL } from "../sheet/cell-value";
import type { MergedArea, SheetSnapshot, TableArea } from "../sheet/snapshot";
import { areasOfAddress } from "./areas-of-address";
import type { Capabilities } from "./capabilities";
import { columnPieces, type ColumnPiece } from "./column-pieces";
import { PayloadBudget } from "./payload-budget";
import { readFonts } from "./read-fonts";
import type { SheetReading } from "./sheet-reading";
import type { Batch } from "./run";

export type Details = Pick<
  SheetSnapshot,
  "numberFormats" | "fontNames" | "formulaCells" | "merges" | "tables" | "hiddenRows"
>;

/** A number format, and whether a row is hidden, as they stand in an answer. */
const FORMAT_BYTES = 14;
const ROW_BYTES = 20;
/** What asking for a sheet's details takes beside its cells. */
const SHEET_BYTES = 4_000;

interface Pending {
  readonly reading: SheetReading;
  readonly formats: ColumnPiece[];
  readonly textColumns: number[];
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
  const budget = new PayloadBudget(batch);
  const pending: (Pending | null)[] = [];
  for (const reading of readings) {
    pending.push(reading.used.isNullObject ? null : await ask(reading, can, budget));
  }
  const fonts = await readFonts(
    batch,
    pending.map((answer) => ({ reading: answer?.reading ?? null, columns: answer?.textColumns ?? [] })),
  );
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

async function ask(reading: SheetReading, can: Capabilities, budget: PayloadBudget): Promise<Pending> {
  const { sheet, used, values } = reading;
  const columns = Array.from({ length: used.columnCount }, (_, offset) => offset);
  const columnsWith = (isWanted: (value: unknown) => boolean): number[] =>
    columns.filter((offset) => values.some((row) => isWanted(row[offset]))).map((offset) => used.columnIndex + offset);
  const formats: ColumnPiece[] = [];
  for (const column of columnsWith(isToldByFormat)) {
    for (const piece of columnPieces(reading, column)) {
      await budget.take(piece.rows * FORMAT_BYTES);
      piece.range.load("numberFormat");
      formats.push(piece);
    }
  }
  await budget.take(SHEET_BYTES + (used.rowHidden === false ? 0 : used.rowCount * ROW_BYTES));
  const formulas = used.getSpecialCellsOrNullObject("Formulas");
  formulas.load("address");
  const merges = can.mergedAreas ? used.getMergedAreasOrNullObject() : null;
  merges?.load("address");
  return {
    reading,
    formats,
    textColumns: columnsWith(isPossibleLegacyText),
    formulas,
    merges,
    tables: sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name: table.name, range };
    }),
    rows: used.rowHidden === false ? null : used.getRowProperties({ rowHidden: true }),
  };
}

/**
 * Date serials are numbers; without its format nobody can tell one from a count. The format of a long number may show
 * the zeros that an id or a telephone begins with.
 */
function isToldByFormat(value: unknown): boolean {
  return typeof value === "number" && value > 0 && (value <= MAX_DATE_SERIAL || value >= LEAST_LONG_NUMBER);
}

/** Text in TCVN3 or VNI bytes always has letters of Latin-1 in it. */
function isPossibleLegacyText(value: unknown): boolean {
  return typeof value === "string" && /[\u00a1-\u00ff]/.test(value);
}

function detailsOf(answer: Pending, fontNames: ReadonlyMap<number, string | string[]>): Details {
  const { used } = answer.reading;
  return {
    numberFormats: formatsByColumn(answer.formats),
    fontNames,
    formulaCells: cellsOf(answer.formulas.isNullObject ? [] : areasOfAddress(answer.formulas.address)),
    merges: answer.merges === null || answer.merges.isNullObject ? [] : areasOfAddress(answer.merges.address),
    tables: answer.tables.map(({ name, range }): TableArea => ({ name, ...areaOf(range) })),
    hiddenRows: new Set(
      (answer.rows?.value ?? []).flatMap((row, index) => (row.rowHidden ? [used.rowIndex + index] : [])),
    ),
  };
}

function formatsByColumn(pieces: readonly ColumnPiece[]): Map<number, string[]> {
  const formats = new Map<number, string[]>();
  for (const { column, range } of pieces) {
    const ofColumn = formats.get(column) ?? [];
    for (const row of range.numberFormat as string[][]) ofColumn.push(row[0]!);
    formats.set(column, ofColumn);
  }
  return formats;
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

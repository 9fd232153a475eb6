import { columnPieces, type ColumnPiece } from "./column-pieces";
import { PayloadBudget } from "./payload-budget";
import type { Batch } from "./run";
import type { SheetReading } from "./sheet-reading";

/** Fonts of a sheet's text columns: one name for all rows, or a name per row. */
export type ColumnFonts = ReadonlyMap<number, string | string[]>;

/** The font of one cell as it stands in an answer; asking for a column. */
const CELL_BYTES = 60;
const COLUMN_BYTES = 1_200;

interface Wanted {
  readonly reading: SheetReading | null;
  readonly columns: readonly number[];
}

/**
 * Font names of text columns, sheet by sheet. A sheet in one font needs no asking, a column in one font one question;
 * only columns in several fonts are read cell by cell, in one more round trip for all sheets together.
 */
export async function readFonts(batch: Batch, wanted: readonly Wanted[]): Promise<ColumnFonts[]> {
  const budget = new PayloadBudget(batch);
  const asked: { sheet: number; column: number; pieces: ColumnPiece[] }[] = [];
  const fonts = wanted.map(() => new Map<number, string | string[]>());
  for (const [sheet, { reading, columns }] of wanted.entries()) {
    if (reading === null) continue;
    const ofSheet: string | null = reading.used.format.font.name;
    for (const column of columns) {
      if (isOneFont(ofSheet)) fonts[sheet]!.set(column, ofSheet);
      else asked.push({ sheet, column, pieces: [...columnPieces(reading, column)] });
    }
  }
  for (const { pieces } of asked) {
    await budget.take(COLUMN_BYTES);
    for (const { range } of pieces) range.format.font.load("name");
  }
  await batch.sync();
  const mixed = new Map<ColumnPiece, OfficeExtension.ClientResult<Excel.CellProperties[][]>>();
  for (const piece of asked.flatMap(({ pieces }) => pieces)) {
    if (isOneFont(piece.range.format.font.name)) continue;
    await budget.take(piece.rows * CELL_BYTES);
    mixed.set(piece, piece.range.getCellProperties({ format: { font: { name: true } } }));
  }
  if (mixed.size > 0) await batch.sync();
  for (const { sheet, column, pieces } of asked) fonts[sheet]!.set(column, namesOf(pieces, mixed));
  return fonts;
}

/** Excel answers null, and on some versions "", where fonts differ. */
function isOneFont(name: string | null): name is string {
  return name !== null && name !== "";
}

function namesOf(
  pieces: readonly ColumnPiece[],
  mixed: ReadonlyMap<ColumnPiece, OfficeExtension.ClientResult<Excel.CellProperties[][]>>,
): string | string[] {
  const [only] = pieces;
  if (pieces.length === 1 && only && !mixed.has(only)) return only.range.format.font.name;
  return pieces.flatMap((piece) => {
    const cells = mixed.get(piece)?.value;
    if (!cells) return new Array<string>(piece.rows).fill(piece.range.format.font.name);
    return cells.map((row) => row[0]?.format?.font?.name ?? "");
  });
}

import type { MergedArea } from "../sheet/snapshot";
import type { DraftBlock, DraftCell, FormatArea } from "../sheet/write-plan";
import { cellFormat, joinFormats } from "./cell-format";
import type { ColumnGrid } from "./column-grid";
import type { CellStyle, FigureInText } from "./layout-row";
import type { SizedRow } from "./paginate";

export interface CompiledRows {
  readonly block: DraftBlock;
  readonly merges: readonly MergedArea[];
  readonly formats: readonly FormatArea[];
  readonly rowHeightsPt: ReadonlyMap<number, number>;
  /** Where figures are printed; row and column count from 0. */
  readonly figures: readonly PlacedFigures[];
}

export interface PlacedFigures {
  readonly row: number;
  readonly column: number;
  readonly figures: readonly FigureInText[];
}

/** Rows of the layout as cells of a sheet from A1; `base` is the look of every cell that has no other. */
export function compileRows(rows: readonly SizedRow[], grid: ColumnGrid, base: CellStyle): CompiledRows {
  const columns = grid.widths.length;
  const cells = rows.map(() => new Array<DraftCell>(columns).fill(null));
  const merges: MergedArea[] = [];
  const formats: FormatArea[] = [];
  const figures: PlacedFigures[] = [];
  rows.forEach(({ row }, at) => {
    for (const cell of row.cells) {
      const { left, right } = grid.span(cell);
      const area: MergedArea = { top: at, left, bottom: at, right };
      cells[at]![left] = cell.text;
      if (cell.figures) figures.push({ row: at, column: left, figures: cell.figures });
      if (right > left && cell.style.border !== "rule") merges.push(area);
      if (!sameStyle(cell.style, base)) formats.push(cellFormat(area, cell.style));
    }
  });
  const whole: MergedArea = { top: 0, left: 0, bottom: rows.length - 1, right: columns - 1 };
  return {
    block: { row: 0, column: 0, cells },
    merges,
    formats: [cellFormat(whole, base), ...joinFormats(formats)],
    rowHeightsPt: new Map(rows.map(({ height }, at) => [at, height])),
    figures,
  };
}

function sameStyle(a: CellStyle, b: CellStyle): boolean {
  return (
    a.sizePt === b.sizePt &&
    (a.bold ?? false) === (b.bold ?? false) &&
    (a.italic ?? false) === (b.italic ?? false) &&
    a.horizontal === b.horizontal &&
    a.vertical === b.vertical &&
    (a.aside ?? false) === (b.aside ?? false) &&
    a.border === b.border
  );
}

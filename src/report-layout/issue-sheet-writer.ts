import type { MergedArea } from "../sheet/snapshot";
import type { CellLink, DraftCell, FormatArea, SheetDraft } from "../sheet/write-plan";
import { issueColumnWidths } from "./issue-columns";
import { linePitch } from "./line-pitch";
import { sheetFormat, tableFormats, titleFormats } from "./table-style";
import { textRoom } from "./text-room";
import { points } from "./units";
import type { Points } from "./units";
import { wrapLines } from "./wrap-lines";

const FONT_SIZE = points(11);
const ROW_PADDING = 3;

interface OpenTable {
  readonly header: number;
  rows: number;
}

/** Collects the rows of the sheet from the top and knows how high each has to be. */
export class IssueSheetWriter {
  readonly #columns: number;
  readonly #cells: DraftCell[][] = [];
  readonly #formats: FormatArea[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #merges: MergedArea[] = [];
  readonly #links: CellLink[] = [];
  readonly #heights = new Map<number, number>();
  readonly #widths: ReadonlyMap<number, Points> = issueColumnWidths();

  constructor(columns: number) {
    this.#columns = columns;
  }

  title(text: string): void {
    this.#add([text]);
    this.#heights.set(0, linePitch(14) + ROW_PADDING);
  }

  line(text: string): void {
    this.#add([text]);
  }

  subtitle(text: string): void {
    this.#formats.push({ area: this.#rowArea(this.#add([text])), bold: true });
  }

  gap(): void {
    this.#add([]);
  }

  /** The heading row of a table; what follows until the next gap is its body. Returns the row. */
  heading(texts: readonly string[]): number {
    const row = this.#add(texts);
    this.#tables.push({ header: row, rows: 0 });
    return row;
  }

  /** A row of the table with wrapped cells. Returns the row. */
  row(texts: readonly string[]): number {
    const row = this.#addToTable(texts);
    const lines = texts.map((text, column) => {
      const width = this.#widths.get(column);
      return width === undefined ? 1 : wrapLines(text, { sizePt: FONT_SIZE }, textRoom(width)).length;
    });
    this.#heights.set(row, Math.max(...lines) * linePitch(FONT_SIZE) + ROW_PADDING);
    return row;
  }

  /** A row of the table that is one line of text over all columns. */
  band(text: string, fillColor: string): void {
    const area = this.#rowArea(this.#addToTable([text]));
    this.#merges.push(area);
    this.#formats.push({ area, bold: true, fillColor, vertical: "center" });
    this.#heights.set(area.top, linePitch(FONT_SIZE) + 2 * ROW_PADDING);
  }

  link(link: CellLink): void {
    this.#links.push(link);
  }

  area(): MergedArea {
    return { top: 0, left: 0, bottom: this.#cells.length - 1, right: this.#columns - 1 };
  }

  draft(): Pick<SheetDraft, "blocks" | "merges" | "formats" | "rowHeightsPt" | "links"> {
    const bodies = this.#tables.filter((table) => table.rows > 0);
    return {
      blocks: [{ row: 0, column: 0, cells: this.#cells }],
      merges: this.#merges,
      formats: [
        sheetFormat(this.area()),
        ...titleFormats(),
        ...bodies.map(({ header, rows }): FormatArea => ({
          area: this.#rowArea(header + 1, header + rows),
          wrap: true,
        })),
        ...this.#tables.flatMap(({ header, rows }) => tableFormats(header, 0, this.#columns - 1, rows)),
        ...this.#formats,
      ],
      rowHeightsPt: this.#heights,
      links: this.#links,
    };
  }

  #addToTable(texts: readonly string[]): number {
    const table = this.#tables[this.#tables.length - 1];
    if (!table) throw new Error("A row needs the heading of its table first");
    table.rows += 1;
    return this.#add(texts);
  }

  #add(texts: readonly string[]): number {
    const cells = Array.from({ length: this.#columns }, (_, column): DraftCell => texts[column] || null);
    return this.#cells.push(cells) - 1;
  }

  #rowArea(top: number, bottom = top): MergedArea {
    return { top, left: 0, bottom, right: this.#columns - 1 };
  }
}

import type { Workbook } from "../../src/preview-host/model/workbook-model";
import { createSheet, sheetIdFromNumber } from "../../src/preview-host/model/create-workbook";
import type { Column } from "./columns";
import type { CellInput, Entry } from "./entry";
import type { Interlude, ListPlace, ListSheet } from "./list-sheet";
import { Painter, type Look } from "./painter";

const HEAD: Look = { bold: true, center: true, wrap: true, boxed: true, fill: "#DDEBF7" };
const BODY: Look = { boxed: true };

/** Adds a participant sheet to the workbook and says where its rows came to stand. */
export function writeList(workbook: Workbook, list: ListSheet): ListPlace {
  const sheet = createSheet(sheetIdFromNumber(workbook.sheets.length + 1), list.name);
  workbook.sheets.push(sheet);
  return new ListWriter(new Painter(workbook, sheet), list).write();
}

class ListWriter {
  private row = 0;
  private readonly rowOf = new Map<Entry, number>();
  private readonly left: number;
  private readonly right: number;

  constructor(
    private readonly paint: Painter,
    private readonly list: ListSheet,
  ) {
    this.left = list.firstColumn ?? 0;
    this.right = this.left + list.columns.length - 1;
  }

  write(): ListPlace {
    const { list, paint } = this;
    list.columns.forEach(({ width }, index) => paint.width(this.left + index, width));
    this.writeTitles();
    const headerRow = this.row;
    this.writeHeader();
    const firstRow = this.row;
    if (list.hasColumnNumbers) this.writeColumnNumbers();
    list.entries.forEach((entry, index) => {
      for (const interlude of list.interludes?.get(index) ?? []) this.writeInterlude(interlude);
      this.writeEntry(entry, index);
    });
    this.finish(headerRow, firstRow);
    for (const cells of list.foot ?? []) this.writeFoot(cells);
    return { headerRow: headerRow + 1, rowOf: this.rowOf };
  }

  private writeTitles(): void {
    const middle = this.left + Math.floor((this.right - this.left) / 2);
    for (const texts of this.list.titles) {
      const [first, second] = texts;
      if (first !== undefined) {
        const end = second === undefined ? this.right : middle;
        this.paint.put(this.row, this.left, first, { bold: true, center: true, size: second === undefined ? 14 : 12 });
        this.paint.merge(this.row, this.left, this.row, end);
      }
      if (second !== undefined) {
        this.paint.put(this.row, middle + 1, second, { bold: true, center: true });
        this.paint.merge(this.row, middle + 1, this.row, this.right);
      }
      this.row += 1;
    }
  }

  private writeHeader(): void {
    const { columns } = this.list;
    const isDouble = columns.some(({ heading }) => typeof heading !== "string");
    columns.forEach((column, index) => {
      const [upper, lower] = headingOf(column);
      const at = this.left + index;
      if (!isDouble) return this.paint.put(this.row, at, this.letters(upper), HEAD);
      const isFirst = index === 0 || headingOf(columns[index - 1]!)[0] !== upper || lower === null;
      this.paint.put(this.row, at, isFirst ? this.letters(upper) : null, HEAD);
      this.paint.put(this.row + 1, at, lower === null ? null : this.letters(lower), HEAD);
      if (lower === null) this.paint.merge(this.row, at, this.row + 1, at);
      else if (isFirst) {
        const like = columns.slice(index).findIndex((other) => headingOf(other)[0] !== upper);
        this.paint.merge(this.row, at, this.row, like === -1 ? this.right : at + like - 1);
      }
    });
    this.paint.height(this.row, 32);
    this.row += isDouble ? 2 : 1;
  }

  private letters(text: string): string {
    return this.list.decomposedHeadings ? text.normalize("NFD") : text;
  }

  private writeColumnNumbers(): void {
    this.list.columns.forEach((_column, index) =>
      this.paint.put(this.row, this.left + index, `(${index + 1})`, { ...BODY, center: true, italic: true }),
    );
    this.row += 1;
  }

  private writeInterlude(interlude: Interlude): void {
    if (interlude.kind === "header") return this.writeHeader();
    if (interlude.kind === "heading") {
      this.paint.put(this.row, this.left, interlude.text, { bold: true, boxed: true });
      this.paint.merge(this.row, this.left, this.row, this.right);
    }
    if (interlude.kind === "subtotal") {
      this.paint.put(this.row, this.left + 1, interlude.text, { bold: true, italic: true, boxed: true });
    }
    this.row += 1;
  }

  private writeEntry(entry: Entry, index: number): void {
    this.list.columns.forEach((column, offset) => {
      const typed = column.field === undefined ? undefined : entry.typed[column.field];
      const input: CellInput = typed === undefined ? column.write(entry.facts, index) : typed;
      this.paint.put(this.row, this.left + offset, input, BODY);
    });
    if (entry.isHidden) this.paint.hideRow(this.row);
    this.rowOf.set(entry, this.row + 1);
    this.row += 1;
  }

  /** Frames the finished list: frozen header, filter or table over it. */
  private finish(headerRow: number, firstRow: number): void {
    const { sheet } = this.paint;
    const area = { top: firstRow - 1, left: this.left, bottom: this.row - 1, right: this.right };
    sheet.freeze = { rows: firstRow, columns: 0 };
    sheet.pageLayout.orientation = "landscape";
    sheet.pageLayout.paperSize = 9;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.printTitleRows = { first: headerRow, last: firstRow - 1 };
    if (this.list.isFiltered) sheet.autoFilter = { area };
    if (this.list.table === undefined) return;
    sheet.tables.push({
      id: 0,
      name: this.list.table,
      area,
      columns: this.list.columns.map((column) => headingOf(column)[1] ?? headingOf(column)[0]),
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      showBandedRows: true,
      showFilterButton: true,
    });
  }

  private writeFoot(cells: Readonly<Record<number, string>>): void {
    for (const [column, text] of Object.entries(cells)) {
      this.paint.put(this.row, this.left + Number(column), text, { italic: true });
    }
    this.row += 1;
  }
}

function headingOf({ heading }: Column): readonly [upper: string, lower: string | null] {
  return typeof heading === "string" ? [heading, null] : heading;
}

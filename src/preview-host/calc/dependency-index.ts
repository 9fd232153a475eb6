import type { Area, Sheet, Workbook } from "../model/workbook-model";
import { dependenciesOf, type FormulaDependencies } from "./formula-dependencies";
import { areaWidth, type SheetArea } from "./formula-value";
import type { FormulaCell } from "./function-spec";
import { SHEET_COLUMNS } from "./reference-text";

/** A formula and what it reads. */
export interface FormulaEntry extends FormulaCell, FormulaDependencies {
  text: string;
}

interface RangeRecord {
  area: Area;
  readers: Set<FormulaEntry>;
}

interface SheetIndex {
  formulas: Map<number, FormulaEntry>;
  /** readers of single cells */
  points: Map<number, Set<FormulaEntry>>;
  ranges: Map<string, RangeRecord>;
  byColumn: Map<number, Set<RangeRecord>>;
  wide: Set<RangeRecord>;
}

/** Ranges over more columns than this are kept in one list for the whole sheet. */
const WIDE = 24;

export function cellKey(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

/** Which formulas read which cells. */
export class DependencyIndex {
  private readonly sheets = new Map<string, SheetIndex>();
  readonly dynamic = new Set<FormulaEntry>();
  readonly clock = new Set<FormulaEntry>();

  constructor(readonly workbook: Workbook) {
    for (const sheet of workbook.sheets) {
      for (const [row, cells] of sheet.cells) {
        for (const [column, { formula }] of cells) if (formula !== undefined) this.add({ sheet, row, column }, formula);
      }
    }
  }

  /** All formulas of the workbook. */
  *entries(): Generator<FormulaEntry> {
    for (const { formulas } of this.sheets.values()) yield* formulas.values();
  }

  find(sheetId: string, row: number, column: number): FormulaEntry | undefined {
    return this.sheets.get(sheetId)?.formulas.get(cellKey(row, column));
  }

  /** Brings the index in step with one cell; gives its formula's entry, if it has one. */
  refresh(sheet: Sheet, row: number, column: number): FormulaEntry | undefined {
    const known = this.find(sheet.id, row, column);
    const formula = sheet.cells.get(row)?.get(column)?.formula;
    if (known && known.text === formula && known.sheet === sheet) return known;
    if (known) this.remove(known);
    return formula === undefined ? undefined : this.add({ sheet, row, column }, formula);
  }

  /** Formulas that read the cells, directly or through others; the seeds' own formulas are not included as such. */
  readersOf(seeds: Iterable<FormulaCell>): Set<FormulaEntry> {
    const found = new Set<FormulaEntry>();
    const asked = new Set<RangeRecord>();
    let fresh: Iterable<FormulaCell> = seeds;
    for (;;) {
      const next: FormulaEntry[] = [];
      const take = (readers: Iterable<FormulaEntry>) => {
        for (const reader of readers) {
          if (found.has(reader)) continue;
          found.add(reader);
          next.push(reader);
        }
      };
      for (const [sheetId, columns] of bySheetAndColumn(fresh)) {
        const index = this.sheets.get(sheetId);
        if (index) for (const [column, rows] of columns) this.takeReaders(index, column, rows, asked, take);
      }
      if (next.length === 0) return found;
      fresh = next;
    }
  }

  private takeReaders(
    index: SheetIndex,
    column: number,
    rows: number[],
    asked: Set<RangeRecord>,
    take: (readers: Iterable<FormulaEntry>) => void,
  ): void {
    for (const row of rows) {
      const readers = index.points.get(cellKey(row, column));
      if (readers) take(readers);
    }
    rows.sort((one, other) => one - other);
    for (const records of [index.byColumn.get(column), index.wide]) {
      for (const record of records ?? []) {
        const { left, right, top, bottom } = record.area;
        if (asked.has(record) || column < left || column > right) continue;
        const row = rows[firstAtLeast(rows, top)];
        if (row === undefined || row > bottom) continue;
        asked.add(record);
        take(record.readers);
      }
    }
  }

  private sheetIndex(sheet: Sheet): SheetIndex {
    let index = this.sheets.get(sheet.id);
    if (!index) {
      index = { formulas: new Map(), points: new Map(), ranges: new Map(), byColumn: new Map(), wide: new Set() };
      this.sheets.set(sheet.id, index);
    }
    return index;
  }

  private add(cell: FormulaCell, text: string): FormulaEntry {
    const entry: FormulaEntry = { ...cell, text, ...dependenciesOf(this.workbook, cell, text) };
    this.sheetIndex(cell.sheet).formulas.set(cellKey(cell.row, cell.column), entry);
    for (const area of entry.areas) this.register(area, entry);
    if (entry.dynamic) this.dynamic.add(entry);
    if (entry.clock) this.clock.add(entry);
    return entry;
  }

  private remove(entry: FormulaEntry): void {
    this.sheets.get(entry.sheet.id)?.formulas.delete(cellKey(entry.row, entry.column));
    for (const area of entry.areas) this.unregister(area, entry);
    this.dynamic.delete(entry);
    this.clock.delete(entry);
  }

  private register(area: SheetArea, entry: FormulaEntry): void {
    const index = this.sheetIndex(area.sheet);
    if (area.top === area.bottom && area.left === area.right) {
      const key = cellKey(area.top, area.left);
      const readers = index.points.get(key);
      if (readers) readers.add(entry);
      else index.points.set(key, new Set([entry]));
      return;
    }
    const place = rangeKey(area);
    let record = index.ranges.get(place);
    if (!record) {
      record = { area, readers: new Set() };
      index.ranges.set(place, record);
      for (const bucket of this.buckets(index, area)) bucket.add(record);
    }
    record.readers.add(entry);
  }

  private unregister(area: SheetArea, entry: FormulaEntry): void {
    const index = this.sheetIndex(area.sheet);
    if (area.top === area.bottom && area.left === area.right) {
      index.points.get(cellKey(area.top, area.left))?.delete(entry);
      return;
    }
    const record = index.ranges.get(rangeKey(area));
    if (!record) return;
    record.readers.delete(entry);
    if (record.readers.size > 0) return;
    index.ranges.delete(rangeKey(area));
    for (const bucket of this.buckets(index, area)) bucket.delete(record);
  }

  private buckets(index: SheetIndex, area: Area): Set<RangeRecord>[] {
    if (areaWidth(area) > WIDE) return [index.wide];
    const buckets: Set<RangeRecord>[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      let bucket = index.byColumn.get(column);
      if (!bucket) index.byColumn.set(column, (bucket = new Set()));
      buckets.push(bucket);
    }
    return buckets;
  }
}

function rangeKey({ top, left, bottom, right }: Area): string {
  return `${top}:${left}:${bottom}:${right}`;
}

function bySheetAndColumn(cells: Iterable<FormulaCell>): Map<string, Map<number, number[]>> {
  const sheets = new Map<string, Map<number, number[]>>();
  for (const { sheet, row, column } of cells) {
    let columns = sheets.get(sheet.id);
    if (!columns) sheets.set(sheet.id, (columns = new Map<number, number[]>()));
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }
  return sheets;
}

/** Index of the first number of an ascending list that is not below the limit. */
export function firstAtLeast(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

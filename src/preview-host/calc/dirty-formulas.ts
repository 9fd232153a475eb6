import { cellKey, firstAtLeast, type FormulaEntry } from "./dependency-index";
import type { SheetArea } from "./formula-value";

interface WaitingColumn {
  rows: number[];
  entries: FormulaEntry[];
  left: number;
}

/** The formulas still to be computed, findable by the area they lie in. */
export class DirtyFormulas {
  private readonly waiting = new Set<FormulaEntry>();
  private readonly columns = new Map<string, Map<number, WaitingColumn>>();

  constructor(entries: Iterable<FormulaEntry>) {
    const sorted = [...entries].sort((one, other) => cellKey(one.row, one.column) - cellKey(other.row, other.column));
    for (const entry of sorted) {
      this.waiting.add(entry);
      const column = this.columnOf(entry);
      column.rows.push(entry.row);
      column.entries.push(entry);
      column.left += 1;
    }
  }

  get left(): number {
    return this.waiting.size;
  }

  isWaiting(entry: FormulaEntry): boolean {
    return this.waiting.has(entry);
  }

  settle(entry: FormulaEntry): void {
    if (this.waiting.delete(entry)) this.columnOf(entry).left -= 1;
  }

  /** The waiting formulas within the areas. */
  within(areas: readonly SheetArea[]): FormulaEntry[] {
    const found: FormulaEntry[] = [];
    if (this.waiting.size === 0) return found;
    for (const area of areas) {
      const columns = this.columns.get(area.sheet.id);
      if (!columns) continue;
      for (const [number, column] of columns) {
        if (column.left === 0 || number < area.left || number > area.right) continue;
        for (let at = firstAtLeast(column.rows, area.top); column.rows[at]! <= area.bottom; at += 1) {
          const entry = column.entries[at]!;
          if (this.waiting.has(entry)) found.push(entry);
        }
      }
    }
    return found;
  }

  private columnOf({ sheet, column }: FormulaEntry): WaitingColumn {
    let columns = this.columns.get(sheet.id);
    if (!columns) this.columns.set(sheet.id, (columns = new Map<number, WaitingColumn>()));
    let waiting = columns.get(column);
    if (!waiting) columns.set(column, (waiting = { rows: [], entries: [], left: 0 }));
    return waiting;
  }
}

import type { CellScalar, Workbook } from "../model/workbook-model";
import { CellReader } from "./cell-reader";
import type { FormulaEntry } from "./dependency-index";
import { DirtyFormulas } from "./dirty-formulas";
import { parsedFormula } from "./formula-cache";
import { FormulaEvaluator, type EvaluatorHost } from "./formula-evaluator";
import { errorValue, type SheetArea } from "./formula-value";
import type { FormulaCell } from "./function-spec";

export interface UnknownFunction {
  sheetId: string;
  row: number;
  column: number;
  name: string;
}

/** Thrown through a formula that meets others not yet computed; it is begun again after them. */
class WaitForFormulas extends Error {
  constructor(readonly entries: readonly FormulaEntry[]) {
    super("The formula reads formulas that are not computed yet");
  }
}

interface Frame {
  entry: FormulaEntry;
  before: readonly FormulaEntry[];
  next: number;
  circular: boolean;
}

/**
 * Computes a set of formulas, each after those it reads. Works with a stack of its own, so that
 * chains of any length fit; a circle gets 0 in each of its cells, as Excel without iteration shows.
 */
export class RecalculationPass implements EvaluatorHost {
  readonly reader: CellReader;
  readonly unknown: UnknownFunction[] = [];
  private readonly dirty: DirtyFormulas;
  private readonly stack: Frame[] = [];
  private readonly begun = new Map<FormulaEntry, number>();

  constructor(
    readonly workbook: Workbook,
    readonly now: (() => number) | null,
    private readonly entries: ReadonlySet<FormulaEntry>,
  ) {
    this.reader = new CellReader(workbook);
    this.dirty = new DirtyFormulas(entries);
  }

  run(): void {
    for (const entry of this.entries) {
      if (!this.dirty.isWaiting(entry)) continue;
      this.push(entry, this.dirty.within(entry.areas));
      while (this.stack.length > 0) this.step(this.stack.at(-1)!);
    }
  }

  requireComputed(areas: readonly SheetArea[]): void {
    const entries = this.dirty.within(areas);
    if (entries.length > 0) throw new WaitForFormulas(entries);
  }

  reportUnknown({ sheet, row, column }: FormulaCell, name: string): void {
    const known = this.unknown.at(-1);
    if (known?.sheetId === sheet.id && known.row === row && known.column === column && known.name === name) return;
    this.unknown.push({ sheetId: sheet.id, row, column, name });
  }

  private push(entry: FormulaEntry, before: readonly FormulaEntry[]): void {
    this.begun.set(entry, this.stack.length);
    this.stack.push({ entry, before, next: 0, circular: false });
  }

  private step(frame: Frame): void {
    while (frame.next < frame.before.length) {
      const precedent = frame.before[frame.next]!;
      frame.next += 1;
      if (!this.dirty.isWaiting(precedent)) continue;
      const open = this.begun.get(precedent);
      if (open === undefined) {
        this.push(precedent, this.dirty.within(precedent.areas));
        return;
      }
      for (const part of this.stack.slice(open)) part.circular = true;
    }
    this.finish(frame);
  }

  private finish(frame: Frame): void {
    const { entry } = frame;
    let value: CellScalar = 0;
    if (frame.circular) this.reportUnknown(entry, "circular reference");
    else {
      try {
        value = this.compute(entry);
      } catch (wait) {
        if (!(wait instanceof WaitForFormulas)) throw wait;
        frame.before = wait.entries;
        frame.next = 0;
        return;
      }
    }
    const cell = entry.sheet.cells.get(entry.row)?.get(entry.column);
    if (cell) cell.value = value;
    this.reader.store(entry.sheet, entry.row, entry.column, value);
    this.dirty.settle(entry);
    this.begun.delete(entry);
    this.stack.pop();
  }

  private compute(entry: FormulaEntry): CellScalar {
    const { node } = parsedFormula(entry.text);
    if (node) return new FormulaEvaluator(this, entry).result(node);
    this.reportUnknown(entry, "formula that cannot be read");
    return errorValue("#NAME?");
  }
}

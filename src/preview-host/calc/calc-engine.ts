import type { CalcEngine, Recalculation } from "../model/calc-engine-contract";
import type { CellScalar, Workbook } from "../model/workbook-model";
import { CellReader } from "./cell-reader";
import { DependencyIndex, type FormulaEntry } from "./dependency-index";
import { parsedFormula } from "./formula-cache";
import { FormulaEvaluator } from "./formula-evaluator";
import { dropSheetInFormula, renameSheetInFormula, translateFormula } from "./formula-rewriter";
import { errorValue } from "./formula-value";
import type { FormulaCell } from "./function-spec";
import { RecalculationPass } from "./recalculation-pass";
import { fingerprintOf } from "./sheet-fingerprint";

export interface CalcEngineOptions {
  /** the present local time as a serial of the workbook's date system, for TODAY and NOW */
  now?: () => number;
}

interface NotedCell {
  sheetId: string;
  row: number;
  column: number;
}

class WorkbookCalcEngine implements CalcEngine {
  private index: DependencyIndex | null = null;
  private fingerprints = new Map<string, number>();
  private noted: NotedCell[] = [];
  private structureChanged = false;
  private idleReader: CellReader | null = null;
  private readonly now: (() => number) | null;

  constructor(
    private readonly workbook: Workbook,
    options: CalcEngineOptions,
  ) {
    this.now = options.now ?? null;
  }

  noteCellChange(sheetId: string, row: number, column: number): void {
    this.noted.push({ sheetId, row, column });
    this.idleReader = null;
  }

  noteStructureChange(): void {
    this.structureChanged = true;
    this.idleReader = null;
  }

  recalculate(): Recalculation {
    const { seeds, forced } = this.settleChanges();
    const dirty = this.dirtyFormulas(seeds, forced);
    this.idleReader = null;
    if (dirty.size === 0) return { unknownFunctions: [] };
    const pass = new RecalculationPass(this.workbook, this.now, dirty);
    pass.run();
    return { unknownFunctions: pass.unknown };
  }

  renameSheet(formula: string, oldName: string, newName: string): string {
    return renameSheetInFormula(formula, oldName, newName);
  }

  dropSheet(formula: string, name: string): string {
    return dropSheetInFormula(formula, name);
  }

  translate(formula: string, rowDelta: number, columnDelta: number): string {
    return translateFormula(formula, rowDelta, columnDelta);
  }

  evaluateFormula(sheetId: string, row: number, column: number, formula: string): CellScalar {
    const sheet = this.workbook.sheets.find(({ id }) => id === sheetId);
    const { node } = parsedFormula(formula);
    if (!sheet) return errorValue("#REF!");
    if (!node) return errorValue("#NAME?");
    this.idleReader ??= new CellReader(this.workbook);
    const host = {
      workbook: this.workbook,
      reader: this.idleReader,
      now: this.now,
      requireComputed: () => undefined,
      reportUnknown: () => undefined,
    };
    return new FormulaEvaluator(host, { sheet, row, column }).result(node);
  }

  /** Brings the index up to date; `forced` formulas are computed whatever stands in their cells. */
  private settleChanges(): { seeds: FormulaCell[]; forced: Set<FormulaEntry> } {
    const forced = new Set<FormulaEntry>();
    const seeds: FormulaCell[] = [];
    const before = this.index;
    const noted = this.noted;
    this.noted = [];
    if (!before || this.structureChanged) {
      this.index = new DependencyIndex(this.workbook);
      this.forceAfterRebuild(before, this.index, forced);
      this.structureChanged = false;
    }
    const sheets = new Map(this.workbook.sheets.map((sheet) => [sheet.id, sheet]));
    for (const { sheetId, row, column } of noted) {
      const sheet = sheets.get(sheetId);
      if (!sheet) continue;
      const entry = this.index!.refresh(sheet, row, column);
      if (entry) forced.add(entry);
      seeds.push({ sheet, row, column });
      this.fingerprints.delete(sheetId);
    }
    return { seeds, forced };
  }

  /**
   * After loading, formulas without a value are computed. After a change of structure so are those
   * whose text or meaning changed and those that read a sheet whose constants moved.
   */
  private forceAfterRebuild(before: DependencyIndex | null, index: DependencyIndex, forced: Set<FormulaEntry>): void {
    const fingerprints = new Map(this.workbook.sheets.map((sheet) => [sheet.id, fingerprintOf(sheet)]));
    const moved = (sheetId: string) => fingerprints.get(sheetId) !== this.fingerprints.get(sheetId);
    for (const entry of index.entries()) {
      const { sheet, row, column } = entry;
      const valueMissing = (sheet.cells.get(row)?.get(column)?.value ?? null) === null;
      const changed =
        this.structureChanged &&
        (before?.find(sheet.id, row, column)?.signature !== entry.signature ||
          entry.areas.some((area) => moved(area.sheet.id)));
      if (valueMissing || changed) forced.add(entry);
    }
    this.fingerprints = fingerprints;
  }

  private dirtyFormulas(seeds: readonly FormulaCell[], forced: ReadonlySet<FormulaEntry>): Set<FormulaEntry> {
    const index = this.index!;
    const roots = new Set(forced);
    if (this.now) for (const entry of index.clock) roots.add(entry);
    if (seeds.length > 0 || roots.size > 0) for (const entry of index.dynamic) roots.add(entry);
    const dirty = index.readersOf([...seeds, ...roots]);
    for (const entry of roots) dirty.add(entry);
    // Without a clock the file's own TODAY() is the best there is.
    if (!this.now) for (const entry of index.clock) if (!forced.has(entry)) dirty.delete(entry);
    return dirty;
  }
}

/**
 * The formula engine of the emulated host for one workbook. Call `recalculate` once after loading,
 * so that later changes can be told from what the file brought. Circles, references to other
 * workbooks and 3-D references are named among the unknown functions.
 */
export function createCalcEngine(workbook: Workbook, options: CalcEngineOptions = {}): CalcEngine {
  return new WorkbookCalcEngine(workbook, options);
}

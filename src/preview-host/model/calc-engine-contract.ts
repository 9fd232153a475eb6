import type { CellScalar, Workbook } from "./workbook-model";

/** What one recalculation could not compute. The host's log names each of them. */
export interface Recalculation {
  /** Cells (0-based) whose formula calls a function the engine does not have; they show #NAME?. */
  unknownFunctions: { sheetId: string; row: number; column: number; name: string }[];
}

/**
 * The formula engine as the emulated host uses it. It reads formulas (without the leading "=", en-US syntax)
 * from the workbook it was created for and writes their results back into `Cell.value`.
 * Rows and columns are 0-based. Made by `createCalcEngine(workbook)` in src/preview-host/calc/calc-engine.ts.
 */
export interface CalcEngine {
  /** A cell's value or formula was set or cleared since the last recalculation. */
  noteCellChange(sheetId: string, row: number, column: number): void;
  /** Sheets, names, tables or whole rows and columns changed: whatever was cached is void. */
  noteStructureChange(): void;
  /** Computes every formula that depends on what was noted. */
  recalculate(): Recalculation;
  /** The formula text with every reference to the sheet rewritten to its new name. */
  renameSheet(formula: string, oldName: string, newName: string): string;
  /** The formula text with every reference to a deleted sheet turned into #REF!. */
  dropSheet(formula: string, name: string): string;
  /** The formula text as it reads after being copied: relative references shifted, off-sheet ones #REF!. */
  translate(formula: string, rowDelta: number, columnDelta: number): string;
  /** The value of a formula as if it stood in the given cell; the workbook is not changed. */
  evaluateFormula(sheetId: string, row: number, column: number, formula: string): CellScalar;
}

/** How the host obtains its engine; tests may hand over another one. */
export type CalcEngineFactory = (workbook: Workbook) => CalcEngine;

import { createCalcEngine, type CalcEngineOptions } from "../../../src/preview-host/calc/calc-engine";
import { readReference } from "../../../src/preview-host/calc/reference-text";
import type { CalcEngine } from "../../../src/preview-host/model/calc-engine-contract";
import { createSheet, createWorkbook } from "../../../src/preview-host/model/create-workbook";
import type { CellScalar, Sheet, Workbook } from "../../../src/preview-host/model/workbook-model";

export type Content = CellScalar | null;

/** Sheet name → A1 address → constant, or a text starting with "=" for a formula. */
export type Contents = Record<string, Record<string, Content>>;

export function placeOf(address: string): { row: number; column: number } {
  const [from] = readReference(address)!;
  return { row: from.row!, column: from.column! };
}

export function put(sheet: Sheet, address: string, content: Content): { row: number; column: number } {
  const { row, column } = placeOf(address);
  if (!sheet.cells.has(row)) sheet.cells.set(row, new Map());
  const isFormula = typeof content === "string" && content.startsWith("=");
  sheet.cells
    .get(row)!
    .set(column, isFormula ? { value: null, formula: content.slice(1), style: 0 } : { value: content, style: 0 });
  return { row, column };
}

export interface CalcFixture {
  workbook: Workbook;
  engine: CalcEngine;
  sheet(name: string): Sheet;
  set(sheetName: string, address: string, content: Content): void;
  get(sheetName: string, address: string): Content;
  /** value of a formula (with its "=") in cell Z99 of the first sheet; errors as their code */
  show(formula: string): number | string | boolean;
}

export function plain(value: Content): number | string | boolean {
  return typeof value === "object" ? (value?.error ?? "") : value;
}

export function calcFixture(contents: Contents, options: CalcEngineOptions = {}): CalcFixture {
  const workbook = createWorkbook();
  workbook.sheets.length = 0;
  Object.entries(contents).forEach(([name, cells], index) => {
    const sheet = createSheet(`{sheet-${index}}`, name);
    for (const [address, content] of Object.entries(cells)) put(sheet, address, content);
    workbook.sheets.push(sheet);
  });
  const engine = createCalcEngine(workbook, options);
  const sheet = (name: string) => workbook.sheets.find((it) => it.name === name)!;
  return {
    workbook,
    engine,
    sheet,
    set(name, address, content) {
      const { row, column } = put(sheet(name), address, content);
      engine.noteCellChange(sheet(name).id, row, column);
    },
    get(name, address) {
      const { row, column } = placeOf(address);
      return sheet(name).cells.get(row)?.get(column)?.value ?? null;
    },
    show: (formula) => plain(engine.evaluateFormula(workbook.sheets[0]!.id, 98, 25, formula.slice(1))),
  };
}

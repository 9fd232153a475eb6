import { ensureCell, findCell, forEachCell, inheritedStyle, removeCell } from "./cell-store";
import type { CellSnapshot, EditContext } from "./edit-context";
import { cellCount, containsCell, intersection } from "./geometry";
import { HostError } from "./host-error";
import { readTypedText } from "./typed-input";
import { plainValue, valueTypeOf } from "./cell-value";
import type { Area, Cell, Sheet } from "./workbook-model";

/** Longest text of a cell. */
const MAX_TEXT = 32_767;

function clearRichText(cell: Cell): void {
  delete cell.richTextXml;
}

function withStyle(context: EditContext, cell: Cell, change: { numberFormat?: string; quotePrefix?: boolean }): void {
  const style = context.workbook.styles.get(cell.style);
  const numberFormat = change.numberFormat ?? style.numberFormat;
  const quotePrefix = change.quotePrefix ?? style.quotePrefix;
  if (numberFormat === style.numberFormat && quotePrefix === style.quotePrefix) return;
  const { sourceXf: _changed, ...rest } = style;
  cell.style = context.workbook.styles.intern({ ...rest, numberFormat, quotePrefix });
}

function emptyCell(context: EditContext, sheet: Sheet, row: number, column: number): void {
  const cell = findCell(sheet, row, column);
  if (cell === undefined) return;
  cell.value = null;
  delete cell.formula;
  clearRichText(cell);
  withStyle(context, cell, { quotePrefix: false });
  if (cell.style === inheritedStyle(sheet, row, column)) removeCell(sheet, row, column);
}

/**
 * Puts one input into one cell as if it were typed: texts are read by US rules, "=" starts a formula, "" empties
 * the cell, null leaves it alone. Numbers in a text ("@") cell become text. The formula engine is told.
 * @throws HostError InvalidArgument for objects, lists and texts over 32,767 characters
 */
export function typeIntoCell(context: EditContext, sheet: Sheet, row: number, column: number, input: unknown): void {
  if (input === null || input === undefined) return;
  if (input === "") {
    emptyCell(context, sheet, row, column);
  } else {
    const cell = ensureCell(sheet, row, column);
    const format = context.workbook.styles.get(cell.style).numberFormat;
    if (typeof input === "string") typeText(context, cell, input, format);
    else if (typeof input === "number" || typeof input === "boolean") typeScalar(context, cell, input, format);
    else throw new HostError("InvalidArgument", "A cell takes a number, a text, a Boolean or null.");
  }
  context.engine.noteCellChange(sheet.id, row, column);
  computeOnEntry(context, sheet, row, column);
}

/** In manual mode a formula is computed once, when it is entered. */
function computeOnEntry(context: EditContext, sheet: Sheet, row: number, column: number): void {
  if (context.workbook.calculationMode !== "Manual") return;
  const cell = findCell(sheet, row, column);
  if (cell?.formula === undefined) return;
  cell.value = context.engine.evaluateFormula(sheet.id, row, column, cell.formula);
}

function typeText(context: EditContext, cell: Cell, text: string, format: string): void {
  if (text.length > MAX_TEXT) throw new HostError("InvalidArgument", "A cell holds 32,767 characters at most.");
  const typed = readTypedText(text, format, {
    date1904: context.workbook.date1904,
    currentYear: context.now().getFullYear(),
  });
  cell.value = typed.value;
  clearRichText(cell);
  if (typed.formula === undefined) delete cell.formula;
  else cell.formula = typed.formula;
  const takesFormat = format === "General" && typed.impliedFormat !== undefined;
  withStyle(context, cell, {
    quotePrefix: typed.quotePrefix === true,
    ...(takesFormat && typed.impliedFormat !== undefined ? { numberFormat: typed.impliedFormat } : {}),
  });
}

function typeScalar(context: EditContext, cell: Cell, input: number | boolean, format: string): void {
  if (typeof input === "number" && !Number.isFinite(input)) throw new HostError("InvalidArgument");
  if (format === "@") cell.value = typeof input === "boolean" ? String(input).toUpperCase() : String(input);
  else cell.value = input;
  delete cell.formula;
  clearRichText(cell);
  withStyle(context, cell, { quotePrefix: false });
}

/** The value of a cell with its type, for the details of a change event. */
export function snapshotOf(sheet: Sheet, row: number, column: number): CellSnapshot {
  const cell = findCell(sheet, row, column);
  return { value: plainValue(cell?.value ?? null), valueType: valueTypeOf(cell?.value ?? null) };
}

/**
 * Writes inputs into an area, cell by cell (see `typeIntoCell`). Cells that a merge covers take nothing: only its
 * first cell holds a value. Rows that a filter hides are passed over and the following inputs move up, which is
 * why writing through a filter is never safe; the log says so.
 */
export function writeInputs(
  context: EditContext,
  sheet: Sheet,
  area: Area,
  inputAt: (rowOffset: number, columnOffset: number) => unknown,
): void {
  const merges = sheet.merges.filter((merge) => intersection(merge, area) !== null);
  const covered = (row: number, column: number): boolean =>
    merges.some((merge) => containsCell(merge, row, column) && (merge.top !== row || merge.left !== column));
  const single = cellCount(area) === 1;
  const before = single ? snapshotOf(sheet, area.top, area.left) : undefined;
  let rowOffset = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (!single && isHiddenByFilter(sheet, row)) {
      if (rowOffset === row - area.top)
        context.warn(`Row ${row + 1} of "${sheet.name}" is filtered out: values written across it are misplaced.`);
      continue;
    }
    for (let column = area.left; column <= area.right; column += 1) {
      if (merges.length > 0 && covered(row, column)) continue;
      typeIntoCell(context, sheet, row, column, inputAt(rowOffset, column - area.left));
    }
    rowOffset += 1;
  }
  context.record({ kind: "cells", sheetId: sheet.id, area, ...(before === undefined ? {} : { before }) });
}

function isHiddenByFilter(sheet: Sheet, row: number): boolean {
  const filter = sheet.autoFilter;
  if (filter === null || row <= filter.area.top || row > filter.area.bottom) return false;
  return sheet.rows.get(row)?.hidden === true;
}

/** Removes values and formulas, leaving formats. */
export function clearContents(context: EditContext, sheet: Sheet, area: Area): void {
  const cells: [number, number][] = [];
  forEachCell(sheet, area, (row, column) => cells.push([row, column]));
  for (const [row, column] of cells) {
    emptyCell(context, sheet, row, column);
    context.engine.noteCellChange(sheet.id, row, column);
  }
  context.record({ kind: "cells", sheetId: sheet.id, area });
}

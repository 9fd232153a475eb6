import { findCell, hasContent, styleIndexAt } from "./cell-store";
import { withoutArea } from "./clear-cells";
import type { EditContext } from "./edit-context";
import { absoluteReference } from "./formula-references";
import { columnCount, intersection, isInsideSheet, rowCount } from "./geometry";
import { HostError } from "./host-error";
import { unmergeCells } from "./merges";
import type { Area, Cell, Sheet } from "./workbook-model";
import { ensureCell } from "./cell-store";

export interface CopyOptions {
  what: "All" | "Formulas" | "Values" | "Formats" | "Link";
  skipBlanks: boolean;
  transpose: boolean;
}

export interface SheetArea {
  sheet: Sheet;
  area: Area;
}

/** The area that is filled: the source's size, or its multiples when the destination is larger in whole copies. */
function filledArea(source: Area, destination: Area, transpose: boolean): Area {
  const rows = transpose ? columnCount(source) : rowCount(source);
  const columns = transpose ? rowCount(source) : columnCount(source);
  const fits = rowCount(destination) % rows === 0 && columnCount(destination) % columns === 0;
  const area = fits
    ? destination
    : { ...destination, bottom: destination.top + rows - 1, right: destination.left + columns - 1 };
  if (!isInsideSheet(area)) throw new HostError("InvalidArgument");
  return area;
}

interface SourceCell {
  row: number;
  column: number;
  cell: Cell | undefined;
  style: number;
}

/**
 * `range.copyFrom`: copies an area onto another, repeating it when the destination is a multiple of its size.
 * Relative references of formulas shift as in any copy.
 * @returns the area that was filled
 */
export function copyCells(context: EditContext, source: SheetArea, destination: SheetArea, options: CopyOptions): Area {
  const area = filledArea(source.area, destination.area, options.transpose);
  const cells = snapshot(source);
  const copiesFormats = options.what === "All" || options.what === "Formats";
  if (copiesFormats) unmergeCells(context, destination.sheet, area);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const from = sourceOf(cells, row - area.top, column - area.left, options.transpose);
      if (from !== undefined) copyCell(context, source, from, { sheet: destination.sheet, row, column }, options);
    }
  }
  if (copiesFormats && !options.transpose) copyRules(source, destination.sheet, area, options.what === "All");
  context.record({ kind: options.what === "Formats" ? "format" : "cells", sheetId: destination.sheet.id, area });
  return area;
}

/** Taken before anything is written, since the areas may overlap. */
function snapshot({ sheet, area }: SheetArea): SourceCell[][] {
  const rows: SourceCell[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: SourceCell[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = findCell(sheet, row, column);
      cells.push({
        row,
        column,
        cell: cell === undefined ? undefined : { ...cell },
        style: styleIndexAt(sheet, row, column),
      });
    }
    rows.push(cells);
  }
  return rows;
}

function sourceOf(cells: SourceCell[][], row: number, column: number, transpose: boolean): SourceCell | undefined {
  const [first, second] = transpose ? [column, row] : [row, column];
  const line = cells[first % cells.length];
  return line?.[second % line.length];
}

function copyCell(
  context: EditContext,
  source: SheetArea,
  from: SourceCell,
  to: { sheet: Sheet; row: number; column: number },
  options: CopyOptions,
): void {
  const { cell } = from;
  if (options.skipBlanks && (cell === undefined || !hasContent(cell))) return;
  const target = ensureCell(to.sheet, to.row, to.column);
  if (options.what === "All" || options.what === "Formats") target.style = from.style;
  if (options.what === "Formats") return;
  delete target.richTextXml;
  delete target.formula;
  target.value = cell?.value ?? null;
  if (options.what === "Link") {
    const place = { top: from.row, bottom: from.row, left: from.column, right: from.column };
    target.formula = absoluteReference(source.sheet, place);
  } else if (options.what !== "Values" && cell?.formula !== undefined) {
    target.formula = context.engine.translate(cell.formula, to.row - from.row, to.column - from.column);
  } else if (options.what === "All" && cell?.richTextXml !== undefined) target.richTextXml = cell.richTextXml;
  context.engine.noteCellChange(to.sheet.id, to.row, to.column);
}

/** Merges and conditional formats travel with formats, validation with everything. */
function copyRules(source: SheetArea, sheet: Sheet, area: Area, withValidation: boolean): void {
  const rows = rowCount(source.area);
  const columns = columnCount(source.area);
  const merges = source.sheet.merges.filter((merge) => intersection(merge, source.area) !== null);
  const formats = source.sheet.conditionalFormats.filter((rule) => touches(rule, source.area));
  const validations = source.sheet.dataValidations.filter((rule) => touches(rule, source.area));
  if (withValidation) sheet.dataValidations = withoutArea(sheet.dataValidations, area);
  for (let top = area.top; top <= area.bottom; top += rows) {
    for (let left = area.left; left <= area.right; left += columns) {
      const move = (own: Area): Area => shifted(own, top - source.area.top, left - source.area.left);
      const moveParts = (areas: readonly Area[]): Area[] =>
        areas
          .map((own) => intersection(own, source.area))
          .filter((part) => part !== null)
          .map(move);
      for (const merge of merges)
        if (!sheet.merges.some((own) => intersection(own, move(merge)) !== null)) sheet.merges.push(move(merge));
      for (const rule of formats)
        extendRule(sheet.conditionalFormats, rule, moveParts(rule.areas), sheet === source.sheet);
      if (!withValidation) continue;
      for (const rule of validations) {
        sheet.dataValidations.push({ ...structuredClone(rule), areas: moveParts(rule.areas) });
      }
    }
  }
}

function touches(rule: { areas: readonly Area[] }, area: Area): boolean {
  return rule.areas.some((own) => intersection(own, area) !== null);
}

function shifted(area: Area, rows: number, columns: number): Area {
  return { top: area.top + rows, bottom: area.bottom + rows, left: area.left + columns, right: area.right + columns };
}

/** On the same sheet a rule is stretched over the copy; elsewhere it is copied. */
function extendRule<R extends { areas: Area[]; id: string; priority: number }>(
  rules: R[],
  rule: R,
  areas: readonly Area[],
  isSameSheet: boolean,
): void {
  if (isSameSheet) {
    rule.areas.push(...areas);
    return;
  }
  const known = rules.find((other) => other.id === `${rule.id}-copy`);
  if (known !== undefined) known.areas.push(...areas);
  else rules.push({ ...structuredClone(rule), id: `${rule.id}-copy`, priority: rules.length + 1, areas: [...areas] });
}

import { forEachCell } from "./cell-store";
import type { EditContext } from "./edit-context";
import { cellCount, containsArea, intersection, rowCount } from "./geometry";
import type { Area, Sheet } from "./workbook-model";
import { clearContents } from "./write-cells";

/**
 * Merges an area, or each of its rows. Merges inside it are dissolved first. Only the first cell keeps its value,
 * as after Excel's warning; the formats of the others stay.
 */
export function mergeCells(context: EditContext, sheet: Sheet, area: Area, across: boolean): void {
  const parts: Area[] = [];
  if (across && rowCount(area) > 1) {
    for (let row = area.top; row <= area.bottom; row += 1) parts.push({ ...area, top: row, bottom: row });
  } else parts.push(area);
  unmergeCells(context, sheet, area);
  for (const part of parts) if (cellCount(part) > 1) mergeOne(context, sheet, part);
  context.record({ kind: "format", sheetId: sheet.id, area });
}

function mergeOne(context: EditContext, sheet: Sheet, area: Area): void {
  let kept: [number, number] | null = null;
  forEachCell(sheet, area, (row, column, cell) => {
    if (kept === null && (cell.formula !== undefined || cell.value !== null)) kept = [row, column];
  });
  const first: [number, number] | null = kept;
  if (first !== null) keepFirstValue(context, sheet, area, first);
  sheet.merges.push(area);
}

function keepFirstValue(context: EditContext, sheet: Sheet, area: Area, [row, column]: [number, number]): void {
  const isFirst = row === area.top && column === area.left;
  const cell = sheet.cells.get(row)?.get(column);
  const content = cell === undefined ? null : { ...cell };
  if (!isFirst) clearContents(context, sheet, area);
  else {
    if (area.right > area.left) clearContents(context, sheet, { ...area, bottom: area.top, left: area.left + 1 });
    if (area.bottom > area.top) clearContents(context, sheet, { ...area, top: area.top + 1 });
    return;
  }
  if (content === null) return;
  const cells = sheet.cells.get(area.top) ?? new Map();
  const style = cells.get(area.left)?.style ?? content.style;
  cells.set(area.left, { ...content, style });
  sheet.cells.set(area.top, cells);
  context.engine.noteCellChange(sheet.id, area.top, area.left);
}

/** Dissolves every merge that touches the area. */
export function unmergeCells(context: EditContext, sheet: Sheet, area: Area): void {
  const before = sheet.merges.length;
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  if (sheet.merges.length !== before) context.record({ kind: "format", sheetId: sheet.id, area });
}

/** The merges whose first cell lies in the area (OfficeDev/office-js #3611: others that reach into it are not told). */
export function mergesStartingIn(sheet: Sheet, area: Area): Area[] {
  return sheet.merges.filter((merge) =>
    containsArea(area, { top: merge.top, bottom: merge.top, left: merge.left, right: merge.left }),
  );
}

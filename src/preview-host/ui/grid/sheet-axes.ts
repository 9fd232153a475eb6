import { usedArea } from "../../model/cell-store";
import type { HostChange } from "../../model/edit-context";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/geometry";
import { columnWidth, rowHeight } from "../../model/line-size";
import { pixelsFromPoints } from "../../model/units";
import type { Sheet, Workbook } from "../../model/workbook-model";
import { Axis } from "./axis";

export interface SheetAxes {
  rows: Axis;
  columns: Axis;
}

/** Empty rows and columns that can be scrolled to after the used ones. */
const SPARE = { rows: 60, columns: 16 };
const LEAST = { rows: 120, columns: 30 };

/** Row heights are measured once, because a row without a height of its own has all its texts laid out. */
export class SheetMeasures {
  private readonly heights = new Map<string, number[]>();

  constructor(private readonly workbook: Workbook) {}

  /** Forgets what a change may have altered. */
  note(change: HostChange): void {
    if (change.kind === "selection" || change.kind === "activated") return;
    if (change.kind === "cells" || change.kind === "format") {
      const heights = this.heights.get(change.sheetId) ?? [];
      const last = Math.min(change.area.bottom, heights.length - 1);
      for (let row = change.area.top; row <= last; row += 1) delete heights[row];
    } else if (change.sheetId !== null) this.heights.delete(change.sheetId);
    else this.heights.clear();
  }

  /** The axes of a sheet, long enough for its contents and its selection. */
  axesOf(sheet: Sheet): SheetAxes {
    const used = usedArea(sheet, false);
    const bottom = Math.max(used?.bottom ?? 0, sheet.selection.bottom < SHEET_ROWS - 1 ? sheet.selection.bottom : 0);
    const right = Math.max(used?.right ?? 0, sheet.selection.right < SHEET_COLUMNS - 1 ? sheet.selection.right : 0);
    const rowCount = Math.min(SHEET_ROWS, Math.max(LEAST.rows, bottom + SPARE.rows));
    const columnCount = Math.min(SHEET_COLUMNS, Math.max(LEAST.columns, right + SPARE.columns));
    const columns = Array.from({ length: columnCount }, (_, column) =>
      Math.round(pixelsFromPoints(columnWidth(this.workbook, sheet, column))),
    );
    return { rows: new Axis(this.rowHeights(sheet, rowCount)), columns: new Axis(columns) };
  }

  private rowHeights(sheet: Sheet, count: number): number[] {
    const heights = this.heights.get(sheet.id) ?? [];
    for (let row = 0; row < count; row += 1) {
      heights[row] ??= Math.round(pixelsFromPoints(rowHeight(this.workbook, sheet, row)));
    }
    heights.length = count;
    this.heights.set(sheet.id, heights);
    return heights;
  }
}

import type { Area } from "./workbook-model";

/** The size of a sheet since Excel 2007. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const wholeSheet: Area = { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 };

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === SHEET_COLUMNS - 1;
}

export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === SHEET_ROWS - 1;
}

export function isInsideSheet(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < SHEET_ROWS &&
    area.right < SHEET_COLUMNS &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function containsArea(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

export function intersection(a: Area, b: Area): Area | null {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of `area` without `hole`: none to four rectangles, rows above and below first. */
export function subtractArea(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (common === null) return [area];
  const rest: Area[] = [];
  if (common.top > area.top) rest.push({ ...area, bottom: common.top - 1 });
  if (common.bottom < area.bottom) rest.push({ ...area, top: common.bottom + 1 });
  if (common.left > area.left) {
    rest.push({ top: common.top, bottom: common.bottom, left: area.left, right: common.left - 1 });
  }
  if (common.right < area.right) {
    rest.push({ top: common.top, bottom: common.bottom, left: common.right + 1, right: area.right });
  }
  return rest;
}

/**
 * Rectangles that together cover exactly the given cells, each cell once: runs along the rows, then equal
 * runs of neighbouring rows joined. `cells` holds row → columns.
 */
export function areasFromCells(cells: ReadonlyMap<number, readonly number[]>): Area[] {
  const closed: Area[] = [];
  let open: Area[] = [];
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    const runs = runsOf(cells.get(row) ?? [], row);
    const next: Area[] = [];
    for (const run of runs) {
      const above = open.find((area) => area.bottom === row - 1 && area.left === run.left && area.right === run.right);
      next.push(above === undefined ? run : { ...above, bottom: row });
    }
    for (const area of open) {
      const continued = next.some((run) => run.left === area.left && run.right === area.right && run.top === area.top);
      if (!continued) closed.push(area);
    }
    open = next;
  }
  return [...closed, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}

function runsOf(columns: readonly number[], row: number): Area[] {
  const runs: Area[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.right === column - 1) last.right = column;
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}

import type { CellValue } from "../sheet/cell-value";
import type { SheetDraft } from "../sheet/write-plan";

type Grid = readonly (readonly CellValue[])[];

/**
 * A short mark of a sheet's contents (64 bits, FNV-1a): equal contents, equal mark. It tells whether the officer typed
 * into a report sheet since it was written; nothing can be read back from it.
 */
export function gridFingerprint(grid: Grid, top = 0, left = 0): string {
  let low = 0x84222325;
  let high = 0xcbf29ce4;
  const take = (text: string): void => {
    for (let i = 0; i < text.length; i++) {
      low = Math.imul(low ^ text.charCodeAt(i), 0x01000193) >>> 0;
      high = Math.imul(high ^ text.charCodeAt(i) ^ (low >>> 24), 0x01000193) >>> 0;
    }
  };
  grid.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== "") take(`${r + top},${c + left}=${typeof value}:${value}\n`);
    }),
  );
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}

/** The contents a draft without formulas will have once written. */
export function draftGrid(draft: SheetDraft): CellValue[][] {
  const grid: CellValue[][] = [];
  for (const { row, column, cells } of draft.blocks) {
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (cell === null) return;
        if (typeof cell === "object") throw new Error("A draft with formulas has no contents before Excel calculates.");
        const target = (grid[row + r] ??= []);
        while (target.length <= column + c) target.push("");
        target[column + c] = cell;
      }),
    );
  }
  return Array.from(grid, (line) => line ?? []);
}

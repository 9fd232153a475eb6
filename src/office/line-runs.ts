/** Rows or columns without a gap between them: the first, and the size of each. */
export interface LineRun {
  readonly first: number;
  readonly sizes: number[];
}

/** Sizes by row or column, gathered into runs. */
export function lineRuns(sizes: ReadonlyMap<number, number>): LineRun[] {
  const runs: LineRun[] = [];
  for (const [line, size] of [...sizes].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && run.first + run.sizes.length === line) run.sizes.push(size);
    else runs.push({ first: line, sizes: [size] });
  }
  return runs;
}

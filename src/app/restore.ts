import { parseCellAddress } from "../sheet/a1";
import type { CellChange } from "../sheet/write-plan";
import { keepOfficerState, readOfficerState, type AppliedFix } from "./officer-state";
import type { Applied, CancelSignal, Outcome, WorkbookPort } from "./ports";

export interface RestoreRun {
  readonly restored: readonly AppliedFix[];
  /** Cells that no longer hold what the fix wrote; they were left alone and stay in the log. */
  readonly left: readonly { readonly fix: AppliedFix; readonly why: Applied["left"][number]["why"] }[];
}

/**
 * Takes applied fixes back, the latest first, so that a cell mended twice gets its first content again. Works from the
 * workbook's own log, also after closing and reopening.
 */
export async function restoreFixes(
  port: WorkbookPort,
  wanted: (fix: AppliedFix) => boolean,
  cancel?: CancelSignal,
): Promise<Outcome<RestoreRun>> {
  const read = await port.readSnapshot(cancel);
  if (!read.ok) return read;
  const log = readOfficerState(read.value.state).state.fixes;
  const restored: AppliedFix[] = [];
  const left: RestoreRun["left"][number][] = [];
  for (const layer of layersFromLast(log.filter(wanted))) {
    const outcome = await port.apply(
      { steps: layer.map((fix) => ({ verb: "set-cell", change: inverse(fix) })) },
      cancel,
    );
    if (!outcome.ok) return outcome;
    for (const fix of layer) {
      const refusal = outcome.value.left.find(({ change }) => isAt(fix, change));
      if (refusal) left.push({ fix, why: refusal.why });
      else restored.push(fix);
    }
  }
  if (restored.length > 0) {
    const remaining = log.filter((fix) => !restored.includes(fix));
    const kept = await port.apply({ steps: [keepOfficerState("fixes", remaining)] });
    if (!kept.ok) return kept;
  }
  return { ok: true, value: { restored, left } };
}

/** Fixes in layers of one per cell, the last fix of every cell first. */
function layersFromLast(fixes: readonly AppliedFix[]): AppliedFix[][] {
  const layers: AppliedFix[][] = [];
  const depth = new Map<string, number>();
  for (const fix of [...fixes].sort((a, b) => b.id - a.id)) {
    const key = `${fix.sheet}!${fix.cell}`;
    const layer = depth.get(key) ?? 0;
    depth.set(key, layer + 1);
    (layers[layer] ??= []).push(fix);
  }
  return layers;
}

function inverse(fix: AppliedFix): CellChange {
  const place = parseCellAddress(fix.cell)!;
  return {
    sheet: fix.sheet,
    ...place,
    before: fix.after,
    beforeFormat: null,
    beforeFont: null,
    after: fix.before,
    afterFormat: fix.beforeFormat,
    afterFont: fix.beforeFont,
  };
}

function isAt({ sheet, cell }: AppliedFix, change: CellChange): boolean {
  const place = parseCellAddress(cell);
  return sheet === change.sheet && place?.row === change.row && place.column === change.column;
}

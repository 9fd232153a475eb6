import { parseCellAddress } from "../sheet/a1";
import type { CellChange } from "../sheet/write-plan";
import { analyse } from "./analyse";
import { keepOfficerState, type AppliedFix } from "./officer-state";
import type { CancelSignal, CellLook, CellPlace, LeftBecause, Outcome, WorkbookPort } from "./ports";
import type { RowKeys } from "./silenced";

export interface RestoreRun {
  readonly restored: readonly AppliedFix[];
  /** Cells that no longer hold what the fix wrote, or are locked; they were left alone and stay in the log. */
  readonly left: readonly { readonly fix: AppliedFix; readonly why: LeftBecause }[];
}

/**
 * Takes applied fixes back, the latest first, so that a cell mended twice gets its first content again. Works from the
 * workbook's own log, also after closing and reopening. An entry whose cell was never changed (the fix was cut short,
 * or the officer undid it) is dropped without a word.
 */
export async function restoreFixes(
  port: WorkbookPort,
  wanted: (fix: AppliedFix) => boolean,
  cancel?: CancelSignal,
): Promise<Outcome<RestoreRun>> {
  const read = await port.readSnapshot(cancel);
  if (!read.ok) return read;
  const { state, rowKeys } = analyse(read.value);
  const log = state.fixes;
  const placeOf = placeFinder(rowKeys);
  const restored: AppliedFix[] = [];
  const dropped: AppliedFix[] = [];
  const left: RestoreRun["left"][number][] = [];
  for (const layer of layersFromLast(log.filter(wanted))) {
    const outcome = await restoreLayer(port, layer, placeOf, cancel);
    if (!outcome.ok) return outcome;
    restored.push(...outcome.value.restored);
    dropped.push(...outcome.value.dropped);
    left.push(...outcome.value.left);
  }
  const gone = new Set([...restored, ...dropped]);
  if (gone.size > 0) {
    const kept = await port.apply({
      steps: [
        keepOfficerState(
          "fixes",
          log.filter((fix) => !gone.has(fix)),
        ),
      ],
    });
    if (!kept.ok) return kept;
  }
  return { ok: true, value: { restored, left } };
}

interface Layer extends RestoreRun {
  readonly dropped: readonly AppliedFix[];
}

async function restoreLayer(
  port: WorkbookPort,
  layer: readonly AppliedFix[],
  placeOf: PlaceOf,
  cancel?: CancelSignal,
): Promise<Outcome<Layer>> {
  const looked = await port.lookAtCells(layer.map(placeOf), cancel);
  if (!looked.ok) return looked;
  const pairs = layer.map((fix, index) => ({ fix, look: looked.value[index] ?? null }));
  const untouched = pairs.filter(({ fix, look }) => look?.value === fix.before && !look.isFormula);
  const changed = pairs.filter((pair) => !untouched.includes(pair)).map(({ fix }) => fix);
  const changes = [
    ...changed.map((fix) => inverse(fix, placeOf(fix))),
    ...untouched.flatMap(({ fix, look }) => lookBack(fix, placeOf(fix), look!)),
  ];
  const steps = changes.map((change) => ({ verb: "set-cell", change }) as const);
  const written = steps.length === 0 ? null : await port.apply({ steps }, cancel);
  if (written !== null && !written.ok) return written;
  const refused = written === null ? [] : written.value.left;
  const refusalOf = (fix: AppliedFix) => refused.find(({ change }) => isAt(placeOf(fix), change));
  return {
    ok: true,
    value: {
      restored: changed.filter((fix) => !refusalOf(fix)),
      dropped: untouched.map(({ fix }) => fix),
      left: changed.flatMap((fix) => {
        const refusal = refusalOf(fix);
        return refusal ? [{ fix, why: refusal.why }] : [];
      }),
    },
  };
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

function inverse(fix: AppliedFix, place: CellPlace): CellChange {
  return {
    ...place,
    before: fix.after,
    beforeFormat: null,
    beforeFont: null,
    after: fix.before,
    afterFormat: fix.afterFormat === null ? null : fix.beforeFormat,
    afterFont: fix.beforeFont,
  };
}

/** A fix, or a restore, that was cut short may have set a cell's format or font and not its content. */
function lookBack(fix: AppliedFix, place: CellPlace, look: CellLook): CellChange[] {
  const { before, beforeFormat, beforeFont } = fix;
  const isOurFormat = ["@", "General", fix.afterFormat].includes(look.format);
  const afterFormat = isOurFormat && look.format !== beforeFormat ? beforeFormat : null;
  const afterFont = fix.afterFont !== null && look.font === fix.afterFont ? beforeFont : null;
  if (afterFormat === null && afterFont === null) return [];
  return [{ ...inverse(fix, place), before, after: before, afterFormat, afterFont }];
}

type PlaceOf = (fix: AppliedFix) => CellPlace;

/**
 * Where the cell of a fix stands by now. Its row is known by its content, so it may have been sorted or pushed down;
 * one that is not found any more is looked for where it stood.
 */
function placeFinder(rowKeys: RowKeys): PlaceOf {
  const rows = new Map(
    [...rowKeys].map(([address, key]) => [key, Number(address.slice(address.lastIndexOf("!") + 1))]),
  );
  return ({ sheet, cell, row: key }) => {
    const place = parseCellAddress(cell)!;
    const row = key === undefined ? undefined : rows.get(key);
    return { sheet, column: place.column, row: row === undefined ? place.row : row - 1 };
  };
}

function isAt(place: CellPlace, change: CellPlace): boolean {
  return place.sheet === change.sheet && place.row === change.row && place.column === change.column;
}

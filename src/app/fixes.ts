import type { Issue, IssueCode } from "../domain/issue";
import { rowAddress } from "../domain/people/find-people";
import { cellAddress } from "../sheet/a1";
import type { CellValue } from "../sheet/cell-value";
import type { CellChange, WriteStep } from "../sheet/write-plan";
import { analyse, type Analysis } from "./analyse";
import { keepOfficerState, type AppliedFix } from "./officer-state";
import type { CancelSignal, CellLook, Clock, LeftBecause, Outcome, WorkbookPort } from "./ports";
import { wantedFixes, type WantedFix } from "./wanted-fixes";

/** A certain fix as the officer sees it before it is applied. */
export interface FixProposal {
  readonly issue: Issue;
  readonly before: CellValue;
  readonly after: string;
}

export interface FixRun {
  readonly applied: readonly AppliedFix[];
  readonly left: readonly LeftCell[];
}

/** A cell that was left alone, and why. */
export interface LeftCell {
  readonly sheet: string;
  readonly cell: string;
  readonly why: LeftBecause;
}

/** A mended text may still bear another fault of a certain kind (capitals in a legacy font); a cell has few faults. */
const MAX_PASSES = 6;

/** The certain fixes of all issues, or of some codes, computed from the cells as read; for the before/after preview. */
export function proposeFixes(analysis: Analysis, codes?: ReadonlySet<IssueCode>): FixProposal[] {
  return wantedFixes(analysis, codes).map(({ issue, change }) => ({
    issue,
    before: change.before,
    after: String(change.after),
  }));
}

export interface FixRequest {
  /** Only these codes; absent: every code with a certain fix. */
  readonly codes?: ReadonlySet<IssueCode>;
  /** Only what the officer saw proposed, and only where the cell still holds what was shown; absent: all. */
  readonly seen?: readonly FixProposal[];
}

/**
 * Applies certain fixes: the workbook is read afresh, each fix computed from the cell as it stands now, written only
 * if the cell still holds that, and kept in the restore log in the same plan. Goes on until nothing certain is left.
 */
export async function applyFixes(
  port: WorkbookPort,
  clock: Clock,
  request: FixRequest,
  cancel?: CancelSignal,
): Promise<Outcome<FixRun>> {
  const applied: AppliedFix[] = [];
  const left: LeftCell[] = [];
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const read = await port.readSnapshot(cancel);
    if (!read.ok) return read;
    const analysis = analyse(read.value);
    const possible = onePerCell(wantedFixes(analysis, request.codes).filter(isAccepted(request)));
    const { wanted, unseen } = bySeenContent(
      possible.filter(({ issue }) => !left.some((cell) => placeKey(cell) === placeKey(issue))),
      request,
      applied,
    );
    left.push(...unseen.map(({ issue: { sheet, cell } }) => ({ sheet, cell, why: "changed" as const })));
    if (wanted.length === 0) break;
    const outcome = await writeFixes(port, clock, analysis, wanted, cancel);
    if (!outcome.ok) return outcome;
    applied.push(...outcome.value.applied);
    left.push(...outcome.value.left);
  }
  return { ok: true, value: { applied, left } };
}

function isAccepted({ seen }: FixRequest): (fix: WantedFix) => boolean {
  if (seen === undefined) return () => true;
  const faults = new Set(seen.map(({ issue }) => faultKey(issue)));
  return ({ issue }) => faults.has(faultKey(issue));
}

/** Apart from the rest: cells that by now hold something the officer was not shown, unless we wrote it ourselves. */
function bySeenContent(
  fixes: readonly WantedFix[],
  { seen }: FixRequest,
  applied: readonly AppliedFix[],
): { readonly wanted: readonly WantedFix[]; readonly unseen: readonly WantedFix[] } {
  if (seen === undefined) return { wanted: fixes, unseen: [] };
  const shown = new Map(seen.map(({ issue, before }) => [placeKey(issue), before]));
  const ours = new Set(applied.map(placeKey));
  const isSeen = ({ issue, change }: WantedFix): boolean =>
    ours.has(placeKey(issue)) || shown.get(placeKey(issue)) === change.before;
  return { wanted: fixes.filter(isSeen), unseen: fixes.filter((fix) => !isSeen(fix)) };
}

/** Two faults of one cell are mended one after the other, so that each is computed from the cell as it then is. */
function onePerCell(wanted: readonly WantedFix[]): WantedFix[] {
  const seen = new Set<string>();
  return wanted.filter(({ issue }) => {
    const key = placeKey(issue);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

async function writeFixes(
  port: WorkbookPort,
  clock: Clock,
  analysis: Analysis,
  wanted: readonly WantedFix[],
  cancel?: CancelSignal,
): Promise<Outcome<FixRun>> {
  const places = wanted.map(({ change }) => change);
  const looked = await port.lookAtCells(places, cancel);
  if (!looked.ok) return looked;
  const log = analysis.state.fixes;
  const firstId = Math.max(0, ...log.map(({ id }) => id)) + 1;
  const entries = wanted.map((fix, index) =>
    logEntry(fix, looked.value[index] ?? null, firstId + index, clock, analysis),
  );
  // The log goes in ahead of the changes: there is never a change without its way back.
  const steps: WriteStep[] = [keepOfficerState("fixes", [...log, ...entries])];
  const changes = places.map((change): WriteStep => ({ verb: "set-cell", change }));
  const written = await port.apply({ steps: [...steps, ...changes] }, cancel);
  if (!written.ok) return written;
  const { done } = written.value;
  const left = written.value.left.map(({ change: { sheet, row, column }, why }) => ({
    sheet,
    cell: cellAddress(row, column),
    why,
  }));
  const applied = entries.filter((entry) => done.some((change) => isEntryOf(entry, change)));
  if (left.length > 0) {
    const kept = await port.apply({ steps: [keepOfficerState("fixes", [...log, ...applied])] });
    if (!kept.ok) return kept;
  }
  return { ok: true, value: { applied, left } };
}

/** All that is needed to take the fix back; what the fix leaves as it is, is not logged. */
function logEntry(
  { issue, change }: WantedFix,
  look: CellLook | null,
  id: number,
  clock: Clock,
  { rowKeys }: Analysis,
): AppliedFix {
  const { code, sheet, cell } = issue;
  const row = rowKeys.get(rowAddress({ sheet, row: change.row + 1 }));
  const { before, after, afterFormat, afterFont } = change;
  return {
    ...{ id, code, sheet, cell, before, after, afterFormat, afterFont },
    ...(row === undefined ? {} : { row }),
    beforeFormat: look?.format ?? null,
    beforeFont: afterFont === null ? null : (look?.font ?? null),
    when: clock.now(),
  };
}

function isEntryOf({ sheet, cell }: AppliedFix, change: CellChange): boolean {
  return sheet === change.sheet && cell === cellAddress(change.row, change.column);
}

function faultKey(issue: Issue): string {
  return `${issue.code} ${issue.field} ${placeKey(issue)}`;
}

function placeKey({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}

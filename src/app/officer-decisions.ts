import type { FieldName } from "../domain/fields";
import type { Issue, RowRef } from "../domain/issue";
import { rowAddress } from "../domain/people/find-people";
import type { OpenPair, PairDecision } from "../domain/people/people";
import type { Analysis } from "./analyse";
import { keepOfficerState, type ExcludedRow, type OfficerState, type SilencedIssue } from "./officer-state";
import type { Applied, Outcome, WorkbookPort } from "./ports";
import { silence } from "./silenced";

/** What the officer decides is kept in the workbook, wins at the next run, and can be taken back like a fix. */
type Kept = Promise<Outcome<Applied>>;

function keep<K extends keyof OfficerState>(port: WorkbookPort, key: K, value: OfficerState[K]): Kept {
  return port.apply({ steps: [keepOfficerState(key, value)] });
}

/** “Một người” (same) or “hai người”; the pair is not asked again. */
export function decidePair(port: WorkbookPort, analysis: Analysis, pair: OpenPair, same: boolean): Kept {
  const decision: PairDecision = { a: keyOf(analysis, pair.a), b: keyOf(analysis, pair.b), same };
  const others = analysis.state.decisions.filter(({ a, b }) => a !== decision.a || b !== decision.b);
  return keep(port, "decisions", [...others, decision]);
}

export function takeBackDecision(port: WorkbookPort, { state }: Analysis, decision: PairDecision): Kept {
  return keep(
    port,
    "decisions",
    state.decisions.filter(({ a, b }) => a !== decision.a || b !== decision.b),
  );
}

/** “Không phải lỗi”, with the officer's reason. */
export function silenceIssue(port: WorkbookPort, { state, rowKeys }: Analysis, issue: Issue, reason: string): Kept {
  return keep(port, "silenced", [...state.silenced, silence(issue, reason, rowKeys)]);
}

export function unsilenceIssue(port: WorkbookPort, { state }: Analysis, silenced: SilencedIssue): Kept {
  return keep(
    port,
    "silenced",
    state.silenced.filter((other) => other !== silenced),
  );
}

/** Leaves a row out of the count, with the officer's reason. */
export function excludeRow(port: WorkbookPort, analysis: Analysis, ref: RowRef, reason: string): Kept {
  const row: ExcludedRow = { sheet: ref.sheet, row: keyOf(analysis, ref), reason };
  return keep(port, "excluded", [...analysis.state.excluded, row]);
}

export function includeRow(port: WorkbookPort, { state }: Analysis, excluded: ExcludedRow): Kept {
  return keep(
    port,
    "excluded",
    state.excluded.filter((other) => other !== excluded),
  );
}

/**
 * The officer's own word on a column: `letters` such as "C", null for “không có trên trang này”, undefined to let the
 * add-in choose again.
 */
export function chooseColumn(
  port: WorkbookPort,
  { state }: Analysis,
  sheet: string,
  field: FieldName,
  letters: string | null | undefined,
): Kept {
  const { [field]: _former, ...others } = state.columns[sheet] ?? {};
  const chosen = letters === undefined ? others : { ...others, [field]: letters };
  const { [sheet]: _sheet, ...columns } = state.columns;
  return keep(port, "columns", Object.keys(chosen).length === 0 ? columns : { ...columns, [sheet]: chosen });
}

function keyOf({ rowKeys }: Analysis, ref: RowRef): string {
  const key = rowKeys.get(rowAddress(ref));
  if (key === undefined) throw new Error("A decision names a row that was not read.");
  return key;
}

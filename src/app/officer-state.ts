import type { IssueCode } from "../domain/issue";
import type { PairDecision } from "../domain/people/people";
import type { CellValue } from "../sheet/cell-value";
import type { WriteStep } from "../sheet/write-plan";
import type { ColumnOverrides } from "./located-table";

/** A fix that was applied, with all that is needed to take it back, also after the file was closed. */
export interface AppliedFix {
  readonly id: number;
  readonly code: IssueCode;
  readonly sheet: string;
  /** A1 address at the time of the fix. */
  readonly cell: string;
  readonly before: CellValue;
  readonly beforeFormat: string | null;
  readonly beforeFont: string | null;
  readonly after: CellValue;
  readonly afterFormat: string | null;
  /** Milliseconds since 1970, UTC. */
  readonly when: number;
}

/** An issue the officer called no fault, with the reason; it stays silent until taken back. */
export interface SilencedIssue {
  readonly code: IssueCode;
  readonly sheet: string;
  /** See rowKey: finds the row again after it moved. */
  readonly row: string;
  readonly field: string;
  readonly reason: string;
}

/** A row the officer left out of the count. */
export interface ExcludedRow {
  readonly sheet: string;
  readonly row: string;
  readonly reason: string;
}

/** All that the officer decided and the add-in keeps in the workbook. */
export interface OfficerState {
  readonly columns: ColumnOverrides;
  readonly decisions: readonly PairDecision[];
  readonly silenced: readonly SilencedIssue[];
  readonly excluded: readonly ExcludedRow[];
  readonly fixes: readonly AppliedFix[];
}

export const EMPTY_STATE: OfficerState = { columns: {}, decisions: [], silenced: [], excluded: [], fixes: [] };

const KEYS = [
  "columns",
  "decisions",
  "silenced",
  "excluded",
  "fixes",
] as const satisfies readonly (keyof OfficerState)[];

/**
 * The officer's decisions out of what the workbook keeps. An entry that is no JSON of the right kind (a file that went
 * through other hands) counts as empty and is named in `unreadable`, so that it can be said and not overwritten unseen.
 */
export function readOfficerState(kept: ReadonlyMap<string, string>): {
  readonly state: OfficerState;
  readonly unreadable: readonly string[];
} {
  const state: Record<string, unknown> = { ...EMPTY_STATE };
  const unreadable: string[] = [];
  for (const key of KEYS) {
    const json = kept.get(key);
    if (json === undefined) continue;
    const value = parse(json);
    if (value !== undefined && Array.isArray(value) === Array.isArray(EMPTY_STATE[key])) state[key] = value;
    else unreadable.push(key);
  }
  return { state: state as unknown as OfficerState, unreadable };
}

/** The step that keeps one part of the state; an empty part leaves no trace in the workbook. */
export function keepOfficerState<K extends keyof OfficerState>(key: K, value: OfficerState[K]): WriteStep {
  const isEmpty = Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
  return isEmpty ? { verb: "forget-state", key } : { verb: "keep-state", key, json: JSON.stringify(value) };
}

function parse(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

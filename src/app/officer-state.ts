import type { IssueCode } from "../domain/issue";
import type { PairDecision } from "../domain/people/people";
import type { FrozenPeriod } from "../domain/periods/frozen-period";
import { isFrozenPeriods, isLastRun } from "../domain/periods/kept-shape";
import type { LastRun } from "../domain/periods/last-run";
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
  /** See rowKey: finds the row again after it moved; not in logs of older versions. */
  readonly row?: string;
  readonly before: CellValue;
  readonly beforeFormat: string | null;
  readonly beforeFont: string | null;
  readonly after: CellValue;
  readonly afterFormat: string | null;
  readonly afterFont: string | null;
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

/** All that the officer decided and the add-in keeps in the workbook from one run to the next. */
export interface OfficerState {
  readonly columns: ColumnOverrides;
  readonly decisions: readonly PairDecision[];
  readonly silenced: readonly SilencedIssue[];
  readonly excluded: readonly ExcludedRow[];
  readonly fixes: readonly AppliedFix[];
  /** Reported periods in the order they were frozen. */
  readonly periods: readonly FrozenPeriod[];
  readonly lastRun: LastRun | null;
}

export const EMPTY_STATE: OfficerState = {
  columns: {},
  decisions: [],
  silenced: [],
  excluded: [],
  fixes: [],
  periods: [],
  lastRun: null,
};

/** Under which key the workbook keeps each part, and what its JSON must be. */
const PARTS: { readonly [K in keyof OfficerState]: { readonly key: string; isValid(value: unknown): boolean } } = {
  columns: { key: "columns", isValid: (value) => !Array.isArray(value) },
  decisions: { key: "decisions", isValid: Array.isArray },
  silenced: { key: "silenced", isValid: Array.isArray },
  excluded: { key: "excluded", isValid: Array.isArray },
  fixes: { key: "fixes", isValid: Array.isArray },
  periods: { key: "periods", isValid: isFrozenPeriods },
  lastRun: { key: "last-run", isValid: isLastRun },
};

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
  for (const [part, { key, isValid }] of Object.entries(PARTS)) {
    const json = kept.get(key);
    if (json === undefined) continue;
    const value = parse(json);
    if (value !== undefined && isValid(value)) state[part] = value;
    else unreadable.push(key);
  }
  return { state: state as unknown as OfficerState, unreadable };
}

/** The step that keeps one part of the state; an empty part leaves no trace in the workbook. */
export function keepOfficerState<K extends keyof OfficerState>(part: K, value: OfficerState[K]): WriteStep {
  const { key } = PARTS[part];
  return isEmpty(value) ? { verb: "forget-state", key } : { verb: "keep-state", key, json: JSON.stringify(value) };
}

function isEmpty(value: OfficerState[keyof OfficerState]): boolean {
  if (value === null) return true;
  return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
}

function parse(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

import type { CellValue } from "../sheet/cell-value";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { CellChange, WritePlan } from "../sheet/write-plan";

/** Why Excel did not do what was asked. Codes are stable; the sentences stand in i18n. */
export type HostFailureCode =
  | "cell-edit-mode"
  | "sheet-protected"
  | "too-large"
  | "busy"
  | "not-supported"
  | "cancelled"
  | "no-answer"
  | "read-back-differs"
  | "unexpected";

/** Why a workbook cannot be reported on at all. */
export type InputProblemCode = "no-participant-sheet" | "no-reference-sheet";

export interface HostFailure {
  readonly code: HostFailureCode;
  /** Excel's own code and the member it happened at; never cell contents. */
  readonly detail: string;
  readonly sheet?: string;
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: HostFailure };

/**
 * Why a cell change was not made: the cell holds something else by now, or a formula, or text in several fonts (which
 * no restore could bring back), or its sheet is protected.
 */
export type LeftBecause = "changed" | "formula" | "several-fonts" | "locked";

/** What became of a plan. */
export interface Applied {
  /** Cell changes that were left alone. */
  readonly left: readonly { readonly change: CellChange; readonly why: LeftBecause }[];
  readonly done: readonly CellChange[];
  /** Values of the rebuilt sheets with formulas after Excel calculated them: sheet → used range from A1. */
  readonly readBack: ReadonlyMap<string, readonly (readonly CellValue[])[]>;
}

/** One cell: 0-based row and column. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell as it stands in Excel, with all that a fix must be able to bring back. */
export interface CellLook {
  readonly value: CellValue;
  readonly isFormula: boolean;
  readonly format: string;
  /** null where the cell's text is in several fonts */
  readonly font: string | null;
}

/** Set to true to stop a run; nothing is half-written then. */
export interface CancelSignal {
  readonly cancelled: boolean;
}

/** Ends a watch; a refusal leaves it running. */
export type StopWatching = () => Promise<Outcome<void>>;

/** An earlier reading, and the sheets that changed since by all that is known. */
export interface ReadSince {
  readonly snapshot: WorkbookSnapshot;
  readonly touched: ReadonlySet<string>;
}

/** The one door to the workbook. Every call is one use of Excel.run; calls queue and never interleave. */
export interface WorkbookPort {
  /** All sheets, or after `since` only those that were touched, are new or differ in visibility. */
  readSnapshot(cancel?: CancelSignal, since?: ReadSince): Promise<Outcome<WorkbookSnapshot>>;
  /** All sheets' names, in their order; far less than a reading. */
  sheetNames(): Promise<Outcome<readonly string[]>>;
  /** Cells as they stand, in the order asked for; null for a cell of a sheet that is gone. */
  lookAtCells(places: readonly CellPlace[], cancel?: CancelSignal): Promise<Outcome<readonly (CellLook | null)[]>>;
  apply(plan: WritePlan, cancel?: CancelSignal): Promise<Outcome<Applied>>;
  /** Goes to a cell, e.g. ("Thôn 1", "B7"), and selects it. */
  select(sheet: string, address: string): Promise<Outcome<void>>;
  /** Calls back when the officer changed cells; the address is a hint only. Returns the way to stop. */
  watch(onChange: (sheet: string, address: string) => void): Promise<Outcome<StopWatching>>;
  /** Calls back when other cells are selected, also by `select`: "B7", "A12:H12" for a merged cell, "B2,D4" for several. */
  onSelection(onSelect: (sheet: string, address: string) => void): Promise<Outcome<StopWatching>>;
}

/** Time as the app sees it: passed in, so that the same input gives the same output. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

import type { CalcEngine } from "./calc-engine-contract";
import type { Area, Sheet, Workbook } from "./workbook-model";

/** What happened to the workbook; the host turns it into events and into news for the grid. */
export type HostChange =
  | { kind: "cells"; sheetId: string; area: Area; before?: CellSnapshot; after?: CellSnapshot }
  | { kind: "format"; sheetId: string; area: Area }
  | { kind: "shift"; sheetId: string; area: Area; shift: ShiftKind }
  | { kind: "sheet"; sheetId: string; what: "added" | "deleted" | "renamed" | "moved" | "visibility" | "protection" }
  | { kind: "objects"; sheetId: string | null }
  | { kind: "selection"; sheetId: string; area: Area }
  | { kind: "activated"; sheetId: string; previousSheetId: string };

/** The old and new value of a single edited cell, as `onChanged` tells them. */
export interface CellSnapshot {
  value: unknown;
  valueType: string;
}

export type ShiftKind =
  "insertRows" | "insertColumns" | "deleteRows" | "deleteColumns" | "right" | "down" | "left" | "up";

/** A range that somebody holds on to; it moves with the cells when rows or columns come and go. */
export interface HeldRange {
  sheet: Sheet;
  areas: Area[];
}

/** What every operation on the workbook needs besides the workbook. */
export interface EditContext {
  readonly workbook: Workbook;
  readonly engine: CalcEngine;
  /** The wall clock, for dates typed without a year. */
  readonly now: () => Date;
  readonly heldRanges: ReadonlySet<HeldRange>;
  record(change: HostChange): void;
  /** A line in the host's log about something that a careful add-in would not do. */
  warn(message: string): void;
}

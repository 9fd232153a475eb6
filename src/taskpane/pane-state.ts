import type { Analysis } from "../app/analyse";
import type { RunFailure, RunReport, RunStep } from "../app/run-report";
import type { ReportKind } from "../domain/report/report";
import type { Notice } from "./notice";

/** What the pane shows. One of its fields changes, a new object is made. */
export interface PaneState {
  readonly phase: "idle" | "running" | "working" | "done" | "failed";
  readonly step: RunStep | null;
  readonly run: RunReport | null;
  /** Newer than run.analysis after a fix, a decision or an edit in the sheet. */
  readonly analysis: Analysis | null;
  readonly failure: RunFailure | null;
  /** The workbook changed after the report was written. */
  readonly stale: boolean;
  /** What the officer's last action did. */
  readonly notice: Notice | null;
  /** The workbook came with sheets of an earlier run. */
  readonly hasEarlierResults: boolean;
  /** Which reports the next run writes. */
  readonly reports: readonly ReportKind[];
}

/** Before anything was done. */
export const START: Omit<PaneState, "reports"> = {
  phase: "idle",
  step: null,
  run: null,
  analysis: null,
  failure: null,
  stale: false,
  notice: null,
  hasEarlierResults: false,
};

export function isBusy({ phase }: PaneState): boolean {
  return phase === "running" || phase === "working";
}

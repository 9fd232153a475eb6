import type { Analysis } from "../app/analyse";
import { checkWorkbook, type Recheck } from "../app/check-workbook";
import { isOutputSheet, OUTPUT_SHEETS } from "../app/output-sheets";
import type { Clock, HostFailure, Outcome, StopWatching, WorkbookPort } from "../app/ports";
import { inputProblem, runReport, type RunFailure, type RunRequest } from "../app/run-report";
import type { ReportKind } from "../domain/report/report";
import type { Notice } from "./notice";
import { notingChanges } from "./noting-changes";
import { isBusy, START, type PaneState } from "./pane-state";

export interface PaneServices {
  readonly port: WorkbookPort;
  readonly clock: Clock;
  readonly request: RunRequest;
}

/** What the officer gave was not accepted; nothing was done. */
export interface Declined<P extends string> {
  readonly ok: false;
  readonly problem: P;
}

/** The pane's memory and its verbs; knows nothing of React. */
export class PaneStore {
  private state: PaneState;
  private readonly listeners = new Set<() => void>();
  private cancelling: { cancelled: boolean } | null = null;
  /** Sheets that changed since the analysis was made, by all that is known. */
  private readonly touched = new Set<string>();
  /** Where the pane itself went last, until the selection answers. */
  private wentTo: string | null = null;

  constructor(private readonly services: PaneServices) {
    this.state = { ...START, reports: services.request.reports };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): PaneState => this.state;

  /** Looks whether the workbook holds results of an earlier run. A refusal only means that none are offered. */
  async open(): Promise<void> {
    const names = await this.services.port.sheetNames();
    if (!names.ok) return;
    this.set({ ...this.state, hasEarlierResults: names.value.some(isOutputSheet) });
    if (names.value.includes(OUTPUT_SHEETS.ncds)) this.chooseReport("ncds", true);
  }

  /** Whether the next run writes that report, too; the others stay chosen as they are. */
  chooseReport(kind: ReportKind, isWanted: boolean): void {
    const others = this.state.reports.filter((other) => other !== kind);
    this.set({ ...this.state, reports: isWanted ? [...others, kind] : others });
  }

  /** The one click. `replaceEdited` after the officer said to replace a report sheet they typed into. */
  run(options: { readonly replaceEdited?: boolean } = {}): Promise<void> {
    return this.neverStuck(() => this.runReport(options));
  }

  private async runReport(options: { readonly replaceEdited?: boolean }): Promise<void> {
    if (isBusy(this.state)) return;
    const cancel = { cancelled: false };
    this.cancelling = cancel;
    this.touched.clear();
    this.set({ ...this.state, phase: "running", step: "reading", failure: null, notice: null });
    const outcome = await runReport(
      this.services.port,
      { ...this.services.request, reports: this.state.reports, ...options },
      { cancel, clock: this.services.clock, onStep: (step) => this.set({ ...this.state, step }) },
    );
    this.cancelling = null;
    if (!outcome.ok) return this.fail(outcome.failure);
    const run = outcome.value;
    this.set({ ...this.state, phase: "done", step: null, run, analysis: run.analysis, failure: null, stale: false });
  }

  /** Reads and checks without writing anything: what the workbook says by now, also after the pane was closed. */
  async check(): Promise<void> {
    if (isBusy(this.state)) return;
    this.set({ ...this.state, phase: "working", failure: null, notice: null });
    this.touched.clear();
    await this.neverStuck(() => this.recheck());
  }

  cancel(): void {
    if (this.cancelling) this.cancelling.cancelled = true;
  }

  goTo(sheet: string, address: string): Promise<void> {
    this.wentTo = placeOf(sheet, address);
    return this.guard(this.services.port.select(sheet, address));
  }

  dismissNotice(): void {
    this.set({ ...this.state, notice: null });
  }

  /** Calls back after edits of the officer on sheets that are not ours; to be settled before `noteEdit`. */
  async watch(onEdit: () => void): Promise<void> {
    const watching = await this.services.port.watch((sheet) => {
      if (isOutputSheet(sheet)) return;
      this.touched.add(sheet);
      onEdit();
    });
    if (!watching.ok) this.fail(watching.failure);
  }

  /**
   * Calls back when the officer selects other cells; not while Excel is at work, and not for a place the pane itself
   * went to, so that a list of links can be walked through.
   */
  watchSelection(onSelect: (sheet: string, address: string) => void): Promise<Outcome<StopWatching>> {
    return this.services.port.onSelection((sheet, address) => {
      const isOwn = this.wentTo === placeOf(sheet, address);
      this.wentTo = null;
      if (!isOwn && !isBusy(this.state)) onSelect(sheet, address);
    });
  }

  /**
   * Does something to the workbook, then reads and checks it again; the report becomes stale. `say` words the result.
   * Gives back why nothing was done when the officer's input was not accepted, else null.
   */
  async change<T, P extends string = never>(
    work: (services: PaneServices, analysis: Analysis) => Promise<Outcome<T> | Declined<P>>,
    say?: (result: T) => Notice,
  ): Promise<P | null> {
    const before = this.state;
    const { analysis } = before;
    if (isBusy(before) || analysis === null) return null;
    this.set({ ...before, phase: "working", failure: null, notice: null });
    return this.neverStuck(async () => {
      const outcome = await work({ ...this.services, port: notingChanges(this.services.port, this.touched) }, analysis);
      if (outcome.ok) {
        await this.recheckTouched(analysis);
        if (say) this.set({ ...this.state, notice: say(outcome.value) });
      } else if ("problem" in outcome) {
        this.set({ ...before, notice: null });
        return outcome.problem;
      } else {
        this.fail(outcome.failure);
      }
      return null;
    });
  }

  /** After an edit of the officer in the sheet; quietly does nothing while something else is going on. */
  async noteEdit(): Promise<void> {
    const { analysis } = this.state;
    if (isBusy(this.state) || analysis === null) return;
    this.set({ ...this.state, phase: "working" });
    await this.neverStuck(() => this.recheckTouched(analysis));
  }

  /** Only the sheets that a fix or an edit touched are read again, and of these only changed rows checked again. */
  private async recheckTouched(analysis: Analysis): Promise<void> {
    const touched = new Set(this.touched);
    this.touched.clear();
    await this.recheck({ since: { analysis, touched } });
  }

  private async recheck(recheck: Recheck = {}): Promise<void> {
    const checked = await checkWorkbook(this.services.port, recheck);
    if (!checked.ok) return this.fail(checked.failure);
    const analysis = checked.value;
    const problem = inputProblem(analysis);
    if (problem) return this.fail({ code: problem, detail: problem });
    const stale = this.state.run !== null && this.state.run.analysis.fingerprint !== analysis.fingerprint;
    this.set({ ...this.state, phase: "done", analysis, stale, failure: null });
  }

  private async guard(outcome: Promise<Outcome<unknown>>): Promise<void> {
    const settled = await outcome;
    if (!settled.ok) this.fail(settled.failure);
  }

  /** A bug of ours is thrown on, but the pane says so and its buttons work again. */
  private async neverStuck<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (bug) {
      this.cancelling = null;
      this.fail({ code: "unexpected", detail: bug instanceof Error ? bug.message : "" });
      throw bug;
    }
  }

  private fail(failure: RunFailure | HostFailure): void {
    this.set({ ...this.state, phase: "failed", step: null, failure });
  }

  private set(state: PaneState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

/** The first cell of a selection: a merged cell answers as "A12:H12" to "A12". */
function placeOf(sheet: string, address: string): string {
  return `${sheet}!${address.split(/[:,]/)[0] ?? ""}`;
}

import type { Analysis } from "../app/analyse";
import { checkWorkbook } from "../app/check-workbook";
import { isOutputSheet } from "../app/output-sheets";
import type { CancelSignal, Clock, HostFailure, Outcome, WorkbookPort } from "../app/ports";
import {
  inputProblem,
  runReport,
  type RunFailure,
  type RunReport,
  type RunRequest,
  type RunStep,
} from "../app/run-report";
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
}

const START: PaneState = {
  phase: "idle",
  step: null,
  run: null,
  analysis: null,
  failure: null,
  stale: false,
  notice: null,
  hasEarlierResults: false,
};

export interface PaneServices {
  readonly port: WorkbookPort;
  readonly clock: Clock;
  readonly request: RunRequest;
}

export function isBusy({ phase }: PaneState): boolean {
  return phase === "running" || phase === "working";
}

/** The pane's memory and its verbs; knows nothing of React. */
export class PaneStore {
  private state = START;
  private readonly listeners = new Set<() => void>();
  private cancelling: { cancelled: boolean } | null = null;

  constructor(private readonly services: PaneServices) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): PaneState => this.state;

  /** Looks whether the workbook holds results of an earlier run. A refusal only means that none are offered. */
  async open(): Promise<void> {
    const read = await this.services.port.readSnapshot();
    if (!read.ok) return;
    const hasEarlierResults = read.value.sheets.some(({ name, values }) => isOutputSheet(name) && values.length > 0);
    this.set({ ...this.state, hasEarlierResults });
  }

  /** The one click. `replaceEdited` after the officer said to replace a report sheet they typed into. */
  run(options: { readonly replaceEdited?: boolean } = {}): Promise<void> {
    return this.neverStuck(() => this.runReport(options));
  }

  private async runReport(options: { readonly replaceEdited?: boolean }): Promise<void> {
    if (isBusy(this.state)) return;
    const cancel = { cancelled: false };
    this.cancelling = cancel;
    this.set({ ...this.state, phase: "running", step: "reading", failure: null, notice: null });
    const outcome = await runReport(
      this.services.port,
      { ...this.services.request, ...options },
      { cancel, onStep: (step) => this.set({ ...this.state, step }) },
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
    await this.neverStuck(() => this.recheck());
  }

  cancel(): void {
    if (this.cancelling) this.cancelling.cancelled = true;
  }

  goTo(sheet: string, address: string): Promise<void> {
    return this.guard(this.services.port.select(sheet, address));
  }

  dismissNotice(): void {
    this.set({ ...this.state, notice: null });
  }

  /** Calls back after edits of the officer on sheets that are not ours; to be settled before `noteEdit`. */
  async watch(onEdit: () => void): Promise<void> {
    const watching = await this.services.port.watch((sheet) => {
      if (!isOutputSheet(sheet)) onEdit();
    });
    if (!watching.ok) this.fail(watching.failure);
  }

  /** Does something to the workbook, then reads and checks it again; the report becomes stale. `say` words the result. */
  async change<T>(
    work: (services: PaneServices, analysis: Analysis) => Promise<Outcome<T>>,
    say?: (result: T) => Notice,
  ): Promise<void> {
    const { analysis } = this.state;
    if (isBusy(this.state) || analysis === null) return;
    this.set({ ...this.state, phase: "working", failure: null, notice: null });
    await this.neverStuck(async () => {
      const outcome = await work(this.services, analysis);
      if (!outcome.ok) return this.fail(outcome.failure);
      await this.recheck();
      if (say) this.set({ ...this.state, notice: say(outcome.value) });
    });
  }

  /** After an edit of the officer in the sheet; quietly does nothing while something else is going on. */
  async noteEdit(cancel?: CancelSignal): Promise<void> {
    if (isBusy(this.state) || this.state.analysis === null) return;
    this.set({ ...this.state, phase: "working" });
    await this.neverStuck(() => this.recheck(cancel));
  }

  private async recheck(cancel?: CancelSignal): Promise<void> {
    const checked = await checkWorkbook(this.services.port, cancel);
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
  private async neverStuck(work: () => Promise<void>): Promise<void> {
    try {
      await work();
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

import type { ReportKind } from "../domain/report/report";
import { REPORT_SHEET_NAMES } from "../report-layout/report-sheet";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { WriteStep } from "../sheet/write-plan";
import { analyse, type Analysis } from "./analyse";
import { compareReadBack, type Difference } from "./compare-read-back";
import { makeOutputs, type OutputDrafts, type RunWords } from "./output-drafts";
import type { CancelSignal, Clock, HostFailureCode, InputProblemCode, WorkbookPort } from "./ports";
import { keepLastRun, whatChanged, type RunChanges } from "./what-changed";
import { fingerprintsOf, isEditedByOfficer, keepFingerprints } from "./written-reports";

export interface RunRequest {
  readonly reports: readonly ReportKind[];
  readonly words: RunWords;
  /** Replace a report sheet that the officer typed into; otherwise it is kept and named in `keptSheets`. */
  readonly replaceEdited?: boolean;
}

export type RunStep = "reading" | "checking" | "writing" | "verifying";

export interface RunHooks {
  onStep?(step: RunStep): void;
  readonly cancel?: CancelSignal;
  /** When the run is made, for “since …” at the next one. */
  readonly clock?: Clock;
}

export interface RunFailure {
  readonly code: HostFailureCode | InputProblemCode;
  readonly detail: string;
  readonly sheet?: string;
}

export interface RunReport {
  readonly analysis: Analysis;
  readonly report: { readonly [kind in ReportKind]?: { readonly sheet: string; readonly lines: readonly string[] } };
  /** Cells of `Chỉ tiêu` that Excel calculated otherwise than we did; empty when all is well. */
  readonly differences: readonly Difference[];
  /** Report sheets that the officer typed into since they were written, kept as they are. */
  readonly keptSheets: readonly string[];
  readonly drafts: OutputDrafts;
  /** What is otherwise than at the last run of this workbook; null at the first. */
  readonly changes: RunChanges | null;
}

export type RunOutcome =
  { readonly ok: true; readonly value: RunReport } | { readonly ok: false; readonly failure: RunFailure };

/** The one click: read, check, count, compute, write the output sheets and compare what Excel made of them with our own figures. */
export async function runReport(port: WorkbookPort, request: RunRequest, hooks: RunHooks = {}): Promise<RunOutcome> {
  hooks.onStep?.("reading");
  const read = await port.readSnapshot(hooks.cancel);
  if (!read.ok) return read;

  hooks.onStep?.("checking");
  const analysis = analyse(read.value);
  const problem = inputProblem(analysis);
  if (problem) return { ok: false, failure: { code: problem, detail: problem } };

  hooks.onStep?.("writing");
  const drafts = makeOutputs(analysis, request.reports, request.words);
  const keptSheets = request.replaceEdited ? [] : editedReports(read.value, request.reports);
  const changes = whatChanged(analysis);
  const steps = [...stepsOf(drafts, request.reports, keptSheets, read.value), keepLastRun(analysis, hooks.clock)];
  const written = await port.apply({ steps }, hooks.cancel);
  if (!written.ok) return written;

  hooks.onStep?.("verifying");
  const differences = compareReadBack(drafts, analysis.values, written.value.readBack);
  const report = Object.fromEntries(
    drafts.reports.map(({ kind, draft, lines }) => [kind, { sheet: draft.name, lines }]),
  );
  return { ok: true, value: { analysis, report, differences, keptSheets, drafts, changes } };
}

/** Without lists nothing can be counted, without `Thông tin` and its companions nothing can be compared or headed. */
export function inputProblem({ sheets }: Analysis): InputProblemCode | null {
  if (!sheets.some(({ role }) => role === "participants")) return "no-participant-sheet";
  return sheets.some(({ role }) => role === "reference") ? null : "no-reference-sheet";
}

function editedReports(snapshot: WorkbookSnapshot, reports: readonly ReportKind[]): string[] {
  return reports.map((kind) => REPORT_SHEET_NAMES[kind]).filter((name) => isEditedByOfficer(snapshot, name));
}

function stepsOf(
  drafts: OutputDrafts,
  reports: readonly ReportKind[],
  keptSheets: readonly string[],
  snapshot: WorkbookSnapshot,
): WriteStep[] {
  const written = drafts.reports.map(({ draft }) => draft).filter(({ name }) => !keptSheets.includes(name));
  const sheets = [drafts.issues, drafts.people, drafts.indicators, ...written];
  const first = reports[0];
  return [
    ...sheets.map((draft): WriteStep => ({ verb: "rebuild-sheet", draft })),
    keepFingerprints(snapshot, fingerprintsOf(written)),
    ...(first ? [{ verb: "activate-sheet", sheet: REPORT_SHEET_NAMES[first] } as const] : []),
  ];
}

import type { Analysis } from "../../../app/analyse";
import { makeOutputs, type OutputDrafts } from "../../../app/output-drafts";
import { isOutputSheet, OUTPUT_SHEETS } from "../../../app/output-sheets";
import type { RunReport } from "../../../app/run-report";
import { whatChanged } from "../../../app/what-changed";
import { RUN_WORDS_VI } from "../../../i18n/run-words";

/** A count with the sheets that were written of it. */
export interface Followable {
  readonly analysis: Analysis;
  readonly drafts: OutputDrafts;
}

/**
 * What a selected sheet can be followed by: our own sheets by the count they were written of, the officer's lists by
 * the latest one. null when it is not known what stands on our sheets.
 */
export function followableOn(sheet: string, written: Followable | null, analysis: Analysis): Followable | null {
  if (written === null || isOutputSheet(sheet)) return written;
  return { ...written, analysis };
}

/**
 * The sheets as the last run wrote them. A pane that only looked at an earlier run's results can draft them again,
 * because the same sources and rules give the same sheets.
 */
export function writtenSheets(run: RunReport | null, analysis: Analysis): Followable | null {
  if (run) return { analysis: run.analysis, drafts: withoutKept(run) };
  const isAsWritten = analysis.state.lastRun?.fingerprint === analysis.fingerprint;
  if (!isAsWritten || whatChanged(analysis)?.hasOtherRules !== false) return null;
  const names = analysis.snapshot.sheets.map(({ name }) => name);
  const kinds = (["bdhvs", "ncds"] as const).filter((kind) => names.includes(OUTPUT_SHEETS[kind]));
  return { analysis, drafts: makeOutputs(analysis, kinds, RUN_WORDS_VI) };
}

/** A report sheet that the officer typed into has its figures elsewhere by now. */
function withoutKept({ drafts, keptSheets }: RunReport): OutputDrafts {
  return { ...drafts, reports: drafts.reports.filter(({ draft }) => !keptSheets.includes(draft.name)) };
}

import { runReport, type RunReport, type RunStep } from "../app/run-report";
import type { ReportKind } from "../domain/report/report";
import { UI_WORDS_VI } from "../i18n/ui-words";
import { excelWorkbookPort } from "../office/excel-workbook-port";
import type { NodeHost } from "../preview-host/entry-node";
import { hostProblem } from "./host-problem";
import { openBook } from "./open-book";
import { resultJson } from "./result-json";
import { summaryLines } from "./summary";
import { useHost } from "./use-host";
import { makeSendCopy } from "./make-send-copy";
import { writeFiles } from "./write-files";
import { RUN_WORDS_VI } from "../i18n/run-words";

export interface RunOptions {
  readonly out: string;
  readonly report: ReportKind | "all";
}

const KINDS: Readonly<Record<RunOptions["report"], readonly ReportKind[]>> = {
  bdhvs: ["bdhvs"],
  ncds: ["ncds"],
  all: ["bdhvs", "ncds"],
};

/**
 * `headless run`: the pane's one click on a file. Writes DIR/book.xlsx, DIR/send-….xlsx and DIR/result.json.
 * Throws InputProblem when the file cannot be used; then nothing is written.
 */
export async function runCommand(book: string, options: RunOptions): Promise<void> {
  const started = performance.now();
  const host = await openBook(book);
  try {
    const run = await runOn(host, KINDS[options.report]);
    await writeResults(host, run, options.out, performance.now() - started);
    process.stdout.write(`${summaryLines(run, options.out).join("\n")}\n`);
  } finally {
    host.close();
  }
}

/** Runs the use case on an opened host; the host becomes the one that office/ speaks to. */
export async function runOn(host: NodeHost, reports: readonly ReportKind[]): Promise<RunReport> {
  useHost(host);
  const outcome = await runReport(excelWorkbookPort(), { reports, words: RUN_WORDS_VI }, { onStep: sayStep });
  if (outcome.ok) return outcome.value;
  throw hostProblem(outcome.failure);
}

export async function writeResults(host: NodeHost, run: RunReport, out: string, elapsedMs: number): Promise<void> {
  const { syncs, requestBytes, responseBytes } = host.host.counters;
  const counters = { syncs, requestBytes, responseBytes };
  const files = new Map<string, Uint8Array | string>([["book.xlsx", host.save()]]);
  // Everything is made before anything is written: a refusal leaves no half of a result behind.
  for (const report of run.drafts.reports)
    files.set(`send-${report.kind}.xlsx`, await makeSendCopy(report, run.analysis));
  const result = resultJson(run, counters, Math.round(elapsedMs));
  files.set("result.json", `${JSON.stringify(result, null, 1)}\n`);
  await writeFiles(out, files);
}

function sayStep(step: RunStep): void {
  process.stderr.write(`${UI_WORDS_VI.steps[step]} …\n`);
}

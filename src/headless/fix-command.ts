import { applyFixes } from "../app/fixes";
import { ISSUE_SEVERITY, type IssueCode } from "../domain/issue";
import { excelWorkbookPort } from "../office/excel-workbook-port";
import { hostProblem } from "./host-problem";
import { InputProblem } from "./input-problem";
import { leftLines } from "./left-lines";
import { openBook } from "./open-book";
import { runOn, writeResults } from "./run-command";
import { summaryLines } from "./summary";
import { useHost } from "./use-host";

export interface FixOptions {
  readonly out: string;
  /** Codes separated by commas; absent: every code with a certain fix. */
  readonly codes?: string;
}

/** `headless fix`: applies the certain fixes, each kept in the workbook's restore log, then runs. */
export async function fixCommand(book: string, { out, codes }: FixOptions): Promise<void> {
  const started = performance.now();
  const wanted = codes === undefined ? null : parseCodes(codes);
  const host = await openBook(book);
  try {
    useHost(host);
    const clock = { now: () => Date.now() };
    const fixed = await applyFixes(excelWorkbookPort(), clock, wanted === null ? {} : { codes: wanted });
    if (!fixed.ok) throw hostProblem(fixed.failure);
    const run = await runOn(host, ["bdhvs"]);
    await writeResults(host, run, out, performance.now() - started);
    const { applied, left } = fixed.value;
    const lines = [`Đã sửa ${applied.length} chỗ; để nguyên ${left.length} ô.`, ...leftLines(left), ""];
    process.stdout.write(`${[...lines, ...summaryLines(run, out)].join("\n")}\n`);
  } finally {
    host.close();
  }
}

function parseCodes(codes: string): ReadonlySet<IssueCode> {
  const names = codes.split(",").map((code) => code.trim());
  const unknown = names.filter((name) => !(name in ISSUE_SEVERITY));
  if (unknown.length > 0) throw new InputProblem(`Không có mã lỗi “${unknown.join("”, “")}”.`);
  return new Set(names as IssueCode[]);
}

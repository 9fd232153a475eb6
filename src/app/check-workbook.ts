import { analyse, type Analysis } from "./analyse";
import type { CancelSignal, Outcome, WorkbookPort } from "./ports";

export interface Recheck {
  readonly cancel?: CancelSignal;
  /** The analysis before, and the sheets that were touched since: only these are read and only their changed rows checked again. */
  readonly since?: { readonly analysis: Analysis; readonly touched: ReadonlySet<string> };
}

/** Reads and analyses the workbook without writing anything: after a fix, a decision or an edit of the officer. */
export async function checkWorkbook(port: WorkbookPort, { cancel, since }: Recheck = {}): Promise<Outcome<Analysis>> {
  const earlier = since && { snapshot: since.analysis.snapshot, touched: since.touched };
  const read = await port.readSnapshot(cancel, earlier);
  return read.ok ? { ok: true, value: analyse(read.value, since ? { earlier: since.analysis } : {}) } : read;
}

import { analyse, type Analysis } from "./analyse";
import type { CancelSignal, Outcome, WorkbookPort } from "./ports";

/** Reads and analyses the workbook without writing anything: after a fix, a decision or an edit of the officer. */
export async function checkWorkbook(port: WorkbookPort, cancel?: CancelSignal): Promise<Outcome<Analysis>> {
  const read = await port.readSnapshot(cancel);
  return read.ok ? { ok: true, value: analyse(read.value) } : read;
}

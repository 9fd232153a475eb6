import type { WorkbookPort } from "../app/ports";
import { planRun } from "./apply-write-plan";
import { listen } from "./listen";
import { lookAtCells } from "./look-at-cells";
import { readSnapshot } from "./read-snapshot";
import { runBatch } from "./run";
import { readSheetNames } from "./sheet-names";

export interface PortOptions {
  /** Longest wait for one answer of Excel, in milliseconds; two minutes unless told otherwise. */
  readonly answerWithinMs?: number;
}

/** The workbook that is open in Excel, behind the app's port. */
export function excelWorkbookPort({ answerWithinMs }: PortOptions = {}): WorkbookPort {
  return {
    readSnapshot: (cancel, since) =>
      runBatch((batch) => readSnapshot(batch, since), { cancel, answerWithinMs, readsOnly: true }),
    sheetNames: () =>
      runBatch(async (batch) => [...(await readSheetNames(batch)).values()], { answerWithinMs, readsOnly: true }),
    lookAtCells: (places, cancel) =>
      runBatch((batch) => lookAtCells(batch, places), { cancel, answerWithinMs, readsOnly: true }),
    apply(plan, cancel) {
      const run = planRun(plan);
      return runBatch((batch) => run.perform(batch), {
        cancel,
        answerWithinMs,
        settle: (batch) => run.settle(batch),
      });
    },
    select: (sheet, address) =>
      runBatch(async ({ context, sync }) => {
        const target = context.workbook.worksheets.getItem(sheet);
        target.activate();
        target.getRange(address).select();
        await sync();
      }),
    watch: (onChange) => listen((sheets, tell) => sheets.onChanged.add(tell), onChange),
    onSelection: (onSelect) => listen((sheets, tell) => sheets.onSelectionChanged.add(tell), onSelect),
  };
}

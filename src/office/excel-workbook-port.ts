import type { WorkbookPort } from "../app/ports";
import { applyWritePlan } from "./apply-write-plan";
import { readSnapshot } from "./read-snapshot";
import { runBatch } from "./run";

/** The workbook that is open in Excel, behind the app's port. */
export function excelWorkbookPort(): WorkbookPort {
  return {
    readSnapshot: (cancel) => runBatch(readSnapshot, cancel ? { cancel, readsOnly: true } : { readsOnly: true }),
    apply: (plan, cancel) => runBatch((batch) => applyWritePlan(batch, plan), cancel ? { cancel } : {}),
    select: (sheet, address) =>
      runBatch(async ({ context, sync }) => {
        const target = context.workbook.worksheets.getItem(sheet);
        target.activate();
        target.getRange(address).select();
        await sync();
      }),
    watch: (onChange) =>
      runBatch(async ({ context, sync }) => {
        const names = new Map<string, string>();
        context.workbook.worksheets.load("items/id,items/name");
        const handler = context.workbook.worksheets.onChanged.add((event) => {
          onChange(names.get(event.worksheetId) ?? "", event.address);
          return Promise.resolve();
        });
        await sync();
        for (const { id, name } of context.workbook.worksheets.items) names.set(id, name);
        return () => {
          return runBatch(
            async (batch) => {
              handler.remove();
              await batch.sync();
            },
            { context: handler.context as Excel.RequestContext },
          );
        };
      }),
  };
}

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
        const handler = context.workbook.worksheets.onChanged.add(async (event) => {
          const name = await sheetNameOf(event.worksheetId);
          if (name !== null) onChange(name, event.address);
        });
        await sync();
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

/** Null when the sheet is gone by now: events come late. */
async function sheetNameOf(id: string): Promise<string | null> {
  const found = await runBatch(
    async ({ context, sync }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      await sync();
      return sheet.isNullObject ? null : sheet.name;
    },
    { readsOnly: true },
  );
  return found.ok ? found.value : null;
}

import type { Outcome, StopWatching, WorkbookPort } from "../app/ports";
import { planRun } from "./apply-write-plan";
import { lookAtCells } from "./look-at-cells";
import { readSnapshot } from "./read-snapshot";
import { runBatch } from "./run";

export interface PortOptions {
  /** Longest wait for one answer of Excel, in milliseconds; two minutes unless told otherwise. */
  readonly answerWithinMs?: number;
}

/** The workbook that is open in Excel, behind the app's port. */
export function excelWorkbookPort({ answerWithinMs }: PortOptions = {}): WorkbookPort {
  return {
    readSnapshot: (cancel, since) =>
      runBatch((batch) => readSnapshot(batch, since), { cancel, answerWithinMs, readsOnly: true }),
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

/** What both events tell; ExcelApi 1.9 on the collection of sheets. */
interface PlaceEvent {
  readonly worksheetId: string;
  readonly address: string;
}

/** A handler of events of all sheets, until it is stopped in the context it was added in. */
function listen<E extends PlaceEvent>(
  add: (sheets: Excel.WorksheetCollection, tell: (event: E) => Promise<void>) => OfficeExtension.EventHandlerResult<E>,
  callBack: (sheet: string, address: string) => void,
): Promise<Outcome<StopWatching>> {
  return runBatch(async ({ context, sync }) => {
    const handler = add(context.workbook.worksheets, async (event) => {
      const name = await sheetNameOf(event.worksheetId);
      if (name !== null) callBack(name, event.address);
    });
    await sync();
    return () =>
      runBatch(
        async (batch) => {
          handler.remove();
          await batch.sync();
        },
        { context: handler.context as Excel.RequestContext },
      );
  });
}

/** Null when the sheet is gone by now: events come late. */
async function sheetNameOf(id: string): Promise<string | null> {
  const found = await runBatch(
    async (batch) => {
      const sheet = withName(batch.context.workbook.worksheets.getItemOrNullObject(id));
      await batch.sync();
      return sheet.isNullObject ? null : sheet.name;
    },
    { readsOnly: true },
  );
  return found.ok ? found.value : null;
}

function withName(sheet: Excel.Worksheet): Excel.Worksheet {
  sheet.load("name");
  return sheet;
}

import type { Outcome, StopWatching } from "../app/ports";
import { runBatch } from "./run";
import { sharedSheetNames } from "./sheet-names";

/** What both events tell; ExcelApi 1.9 on the collection of sheets. */
interface PlaceEvent {
  readonly worksheetId: string;
  readonly address: string;
}

/** A handler of events of all sheets, until it is stopped in the context it was added in. */
export function listen<E extends PlaceEvent>(
  add: (sheets: Excel.WorksheetCollection, tell: (event: E) => Promise<void>) => OfficeExtension.EventHandlerResult<E>,
  callBack: (sheet: string, address: string) => void,
): Promise<Outcome<StopWatching>> {
  const namesById = sharedSheetNames();
  return runBatch(async ({ context, sync }) => {
    const handler = add(context.workbook.worksheets, async (event) => {
      const name = (await namesById()).get(event.worksheetId);
      // Events come late: the sheet may be gone by now.
      if (name !== undefined) callBack(name, event.address);
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

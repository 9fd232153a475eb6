import { runBatch, type Batch } from "./run";

/** The sheets' names by their ids, in the order of the sheets. */
export async function readSheetNames({ context, sync }: Batch): Promise<ReadonlyMap<string, string>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await sync();
  return new Map(worksheets.items.map(({ id, name }) => [id, name]));
}

/**
 * Gives a reading of the sheets' names by their ids. All who ask before Excel is asked share one reading: a plan of
 * ours brings an event for every cell it writes, and each reading would wait its turn among our own batches. Whoever
 * asks later gets a new one, so a sheet just added or renamed is never missed. Empty when Excel refuses.
 */
export function sharedSheetNames(): () => Promise<ReadonlyMap<string, string>> {
  let waiting: Promise<ReadonlyMap<string, string>> | null = null;
  const shareNoLonger = (): void => {
    waiting = null;
  };
  return () => {
    // Also when Excel refused before it was asked anything.
    waiting ??= askOnce(shareNoLonger).finally(shareNoLonger);
    return waiting;
  };
}

async function askOnce(onAsking: () => void): Promise<ReadonlyMap<string, string>> {
  const found = await runBatch(
    (batch) => {
      onAsking();
      return readSheetNames(batch);
    },
    { readsOnly: true },
  );
  return found.ok ? found.value : new Map();
}

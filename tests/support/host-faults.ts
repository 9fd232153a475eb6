import type { NodeHost } from "../../src/preview-host/entry-node";
import type { FailurePoint, FaultPlan } from "../../src/preview-host/protocol/fault-plan";
import type { Workbook } from "../../src/preview-host/model/workbook-model";

/** Lets office.js finish its own tidying (it lets go of ranges in a batch nobody waits for). */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}

/** Actions of every batch that `act` makes, in order; the client's own tidying afterwards left out. */
export async function batchesOf({ host }: NodeHost, act: () => Promise<unknown>): Promise<number[]> {
  await settled();
  const batches: number[] = [];
  const count = host.nextBatch.bind(host);
  let seen = host.counters.actions;
  host.nextBatch = () => {
    batches.push(host.counters.actions - seen);
    seen = host.counters.actions;
    return count();
  };
  await act();
  const made = batches.length;
  host.nextBatch = count;
  return batches.slice(0, made);
}

/** Runs `act` with misfortunes whose batches are counted from the next one. */
export async function withFaults<T>({ host }: NodeHost, faults: FaultPlan, act: () => Promise<T>): Promise<T> {
  await settled();
  const seen = host.counters.syncs;
  const from = (batches: readonly number[] | undefined): number[] => (batches ?? []).map((batch) => batch + seen);
  host.faults = {
    ...faults,
    loseAnswerOf: from(faults.loseAnswerOf),
    hangOn: from(faults.hangOn),
    failAt: (faults.failAt ?? []).map((point): FailurePoint => ({ ...point, batch: point.batch + seen })),
  };
  try {
    return await act();
  } finally {
    host.faults = {};
  }
}

/** Everything an officer could find changed: sheets in their order, names, properties, kept parts. */
export function contentsOf({ sheets, names, customXmlParts, properties, activeSheetId }: Workbook): unknown {
  return structuredClone({
    sheets: sheets.map((sheet) => ({ ...sheet, cells: cellsOf(sheet.cells) })),
    names,
    parts: customXmlParts.map(({ xml }) => xml),
    properties,
    activeSheetId,
  });
}

function cellsOf(cells: Workbook["sheets"][number]["cells"]): unknown[] {
  return [...cells].flatMap(([row, line]) => [...line].map(([column, cell]) => ({ row, column, ...cell })));
}

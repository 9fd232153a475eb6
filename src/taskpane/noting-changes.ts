import type { WorkbookPort } from "../app/ports";

/** A port that notes on which sheets it changed cells, so that only these are read again. */
export function notingChanges(port: WorkbookPort, touched: Set<string>): WorkbookPort {
  return {
    readSnapshot: (cancel, since) => port.readSnapshot(cancel, since),
    sheetNames: () => port.sheetNames(),
    lookAtCells: (places, cancel) => port.lookAtCells(places, cancel),
    select: (sheet, address) => port.select(sheet, address),
    watch: (onChange) => port.watch(onChange),
    onSelection: (onSelect) => port.onSelection(onSelect),
    apply(plan, cancel) {
      for (const step of plan.steps) if (step.verb === "set-cell") touched.add(step.change.sheet);
      return port.apply(plan, cancel);
    },
  };
}

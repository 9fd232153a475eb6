import type { SheetDraft, WriteStep } from "../sheet/write-plan";
import type { Batch } from "./run";
import { keptName, nameOfKept, stagedName } from "./staging";
import { serialiseState } from "./state-part";
import type { Surroundings } from "./surroundings";

/**
 * Queues the exchange of former for staged sheets. Excel carries out a batch in order and stops at the first refusal
 * without undoing what came before, therefore: nothing is deleted before the last staged sheet has its name, and until
 * then every step can be taken back (see clearLeftovers).
 */
export function putInPlace(batch: Batch, drafts: readonly SheetDraft[], { positions }: Surroundings): void {
  const { worksheets } = batch.context.workbook;
  const former = drafts
    .filter(({ name }) => positions.has(name))
    .sort((a, b) => positions.get(a.name)! - positions.get(b.name)!);
  for (const { name } of former) worksheets.getItem(name).name = keptName(name);
  former.forEach(({ name }, before) => {
    // Every staged sheet moved ahead of its predecessor pushes the following ones by one.
    worksheets.getItem(stagedName(name)).position = positions.get(name)! + before;
  });
  for (const { name } of drafts) worksheets.getItem(stagedName(name)).name = name;
}

/** Queues what follows once the new sheets are in place; may be queued again after a refusal. */
export function finish(batch: Batch, steps: readonly WriteStep[], around: Surroundings, superseded: Iterable<string>) {
  const { workbook } = batch.context;
  for (const step of steps) {
    if (step.verb === "set-properties") workbook.properties.set({ title: step.title, author: step.author });
    if (step.verb === "activate-sheet") workbook.worksheets.getItem(step.sheet).activate();
  }
  for (const step of steps) {
    if (step.verb === "delete-sheet" && around.positions.has(step.sheet)) {
      workbook.worksheets.getItem(step.sheet).delete();
    }
  }
  for (const name of superseded) workbook.worksheets.getItem(name).delete();
}

/** Former sheets among the names of the workbook. */
export function formerSheets({ positions }: Surroundings): string[] {
  return [...positions.keys()].filter((name) => nameOfKept(name) !== null);
}

/** Queues the change of what the workbook keeps for us; an empty state leaves no part behind. */
export function keepState(batch: Batch, steps: readonly WriteStep[], { part, state }: Surroundings): void {
  const next = new Map(state);
  for (const step of steps) {
    if (step.verb === "keep-state") next.set(step.key, step.json);
    if (step.verb === "forget-state") next.delete(step.key);
  }
  const xml = serialiseState(next);
  if (xml === serialiseState(state)) return;
  if (part.isNullObject) batch.context.workbook.customXmlParts.add(xml);
  else if (next.size === 0) part.delete();
  else part.setXml(xml);
}

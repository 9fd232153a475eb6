import { quotedSheetName } from "../sheet/a1";
import type { SheetDraft, WriteStep } from "../sheet/write-plan";

const SUFFIX = " (đang lập)";
/** Excel's limit for a sheet's name. */
const MAX_NAME = 31;

/** The name a draft's sheet bears until all of the plan has been written. */
export function stagedName(name: string): string {
  return `${name.slice(0, MAX_NAME - SUFFIX.length)}${SUFFIX}`;
}

export function draftsOf(steps: readonly WriteStep[]): SheetDraft[] {
  return steps.flatMap((step) => (step.verb === "rebuild-sheet" ? [step.draft] : []));
}

/**
 * A formula that names other drafts of the plan, led to their staged sheets; when those get their final names, Excel
 * itself leads the formula along.
 */
export function towardStaged(formula: string, drafts: readonly SheetDraft[]): string {
  return drafts.reduce(
    (text, { name }) => text.replaceAll(`${quotedSheetName(name)}!`, `${quotedSheetName(stagedName(name))}!`),
    formula,
  );
}

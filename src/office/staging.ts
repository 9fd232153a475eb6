import { quotedSheetName } from "../sheet/a1";
import type { SheetDraft, WriteStep } from "../sheet/write-plan";

/** Signs that nobody types stand in the names of our scaffolding, so that no sheet of the officer is taken for it. */
const STAGED = " (đang lập ⧗)";
const KEPT = " (bản trước ⧖)";
/** Excel's limit for a sheet's name. */
const MAX_NAME = 31;

/** The name a draft's sheet bears until all of the plan has been written. */
export function stagedName(name: string): string {
  return marked(name, STAGED);
}

/** The name the sheet that stood there before bears until all staged sheets are in place. */
export function keptName(name: string): string {
  return marked(name, KEPT);
}

/** Whose staged sheet this is, or null. */
export function nameOfStaged(name: string): string | null {
  return name.endsWith(STAGED) ? name.slice(0, -STAGED.length) : null;
}

/** Whose former sheet this is, or null. */
export function nameOfKept(name: string): string | null {
  return name.endsWith(KEPT) ? name.slice(0, -KEPT.length) : null;
}

function marked(name: string, sign: string): string {
  // Shortened, the name could not be found back; all names of ours are well below.
  if (name.length + sign.length > MAX_NAME) throw new Error("The name of an output sheet is too long to be staged.");
  return `${name}${sign}`;
}

export function draftsOf(steps: readonly WriteStep[]): SheetDraft[] {
  return steps.flatMap((step) => (step.verb === "rebuild-sheet" ? [step.draft] : []));
}

export function hasFormulas(draft: SheetDraft): boolean {
  return draft.blocks.some(({ cells }) =>
    cells.some((row) => row.some((cell) => cell !== null && typeof cell === "object")),
  );
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

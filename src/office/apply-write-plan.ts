import type { Applied } from "../app/ports";
import type { CellValue } from "../sheet/cell-value";
import type { SheetDraft, WritePlan, WriteStep } from "../sheet/write-plan";
import { changeCells } from "./change-cells";
import { refuse } from "./host-failure";
import { changeMarks, changesMarks, withdrawMarks } from "./mark-cells";
import { PayloadBudget } from "./payload-budget";
import { finish, formerSheets, keepState, putInPlace } from "./put-in-place";
import type { Batch } from "./run";
import { stageSheet } from "./stage-sheet";
import { draftsOf, hasFormulas, keptName, nameOfStaged, stagedName } from "./staging";
import { clearLeftovers, lookAround, type Surroundings } from "./surroundings";

/**
 * The one interpreter of write plans. Sheets of ours are first written in full under a staged name; only when that has
 * gone well, one last batch puts them in place of the old ones. A refusal at any step leaves the workbook as it was:
 * `settle` takes back what was begun, or, when the new sheets were all in place already, completes the rest.
 */
export interface PlanRun {
  perform(batch: Batch): Promise<Applied>;
  settle(batch: Batch): Promise<Applied | null>;
}

export function planRun({ steps }: WritePlan): PlanRun {
  const drafts = draftsOf(steps);
  let before: Surroundings | null = null;
  /** Set when the last batch is about to be sent. */
  let toCommit: Applied | null = null;
  /** Set when all that could be done was done. */
  let isDone = false;
  return {
    async perform(batch) {
      before = await lookAround(batch);
      if (drafts.length > 0 && before.isStructureProtected) refuse("sheet-protected", "workbook structure");
      const written = await stageAll(batch, drafts);
      const changed = await changeAll(batch, steps, before);
      const unmarkable = await changeMarks(batch, steps);
      toCommit = { ...changed, readBack: valuesByName(written) };
      putInPlace(batch, drafts, before);
      // Kept a second time, a workbook without our part would get two of them, and two read as none.
      if (!changesCells(steps)) keepState(batch, steps, before);
      const superseded = drafts.filter(({ name }) => before!.positions.has(name));
      finish(
        batch,
        steps,
        before,
        superseded.map(({ name }) => keptName(name)),
      );
      await batch.sync();
      isDone = true;
      if (unmarkable.length > 0) refuse("sheet-protected", "marks", unmarkable.join(", "));
      return toCommit;
    },
    async settle(batch) {
      if (!isDone && changesMarks(steps)) await withdrawMarks(batch);
      if (isDone || drafts.length === 0 || before === null) return null;
      const { worksheets } = batch.context.workbook;
      worksheets.load("items/name");
      await batch.sync();
      if (toCommit !== null && areInPlace(drafts, worksheets.items)) {
        await complete(batch, steps);
        return toCommit;
      }
      clearLeftovers(worksheets.items);
      if (toCommit !== null) removeNew(drafts, worksheets.items, before);
      await batch.sync();
      return null;
    },
  };
}

async function stageAll(batch: Batch, drafts: readonly SheetDraft[]): Promise<ReadonlyMap<string, Excel.Range>> {
  const { worksheets } = batch.context.workbook;
  // Formulas of one draft may name another: all staged sheets exist before the first cell is written.
  const staged = new Map(drafts.map((draft) => [draft, worksheets.add(stagedName(draft.name))]));
  const budget = new PayloadBudget(batch);
  for (const [draft, sheet] of staged) await stageSheet(sheet, draft, drafts, budget);
  // Only what Excel calculates needs to be read back; the rest is as written.
  const calculated = new Map(
    drafts.filter(hasFormulas).map(({ name }) => [name, worksheets.getItem(stagedName(name)).getUsedRange(true)]),
  );
  for (const range of calculated.values()) range.load("values,rowIndex,columnIndex");
  if (drafts.length > 0) await batch.sync();
  return calculated;
}

async function changeAll(
  batch: Batch,
  steps: readonly WriteStep[],
  before: Surroundings,
): Promise<Pick<Applied, "done" | "left">> {
  const changes = steps.flatMap((step) => (step.verb === "set-cell" ? [step.change] : []));
  // Sent ahead of the cells: a restore log must be there even if the change of a cell is refused half-way.
  if (changesCells(steps)) keepState(batch, steps, before);
  return changeCells(batch, changes);
}

function changesCells(steps: readonly WriteStep[]): boolean {
  return steps.some(({ verb }) => verb === "set-cell");
}

function areInPlace(drafts: readonly SheetDraft[], sheets: readonly Excel.Worksheet[]): boolean {
  const names = new Set(sheets.map(({ name }) => name));
  return drafts.every(({ name }) => names.has(name)) && ![...names].some((name) => nameOfStaged(name) !== null);
}

/** The new sheets stand: what follows is done again, whether or not Excel had come to it. */
async function complete(batch: Batch, steps: readonly WriteStep[]): Promise<void> {
  const now = await lookAround(batch, "leave-scaffolding");
  keepState(batch, steps, now);
  finish(batch, steps, now, formerSheets(now));
  await batch.sync();
}

/** Takes away sheets that got their names although nothing stood there before. */
function removeNew(drafts: readonly SheetDraft[], sheets: readonly Excel.Worksheet[], before: Surroundings): void {
  const created = new Set(drafts.map(({ name }) => name).filter((name) => !before.positions.has(name)));
  for (const sheet of sheets) if (created.has(sheet.name)) sheet.delete();
}

function valuesByName(written: ReadonlyMap<string, Excel.Range>): Applied["readBack"] {
  return new Map([...written].map(([name, range]) => [name, fromA1(range)]));
}

/** The used range need not begin at A1; what is handed on does. */
function fromA1(range: Excel.Range): CellValue[][] {
  const values = range.values as CellValue[][];
  const width = range.columnIndex + (values[0]?.length ?? 0);
  const above = Array.from({ length: range.rowIndex }, () => new Array<CellValue>(width).fill(""));
  const padding = new Array<CellValue>(range.columnIndex).fill("");
  return [...above, ...values.map((row) => [...padding, ...row])];
}

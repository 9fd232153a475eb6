import type { Applied } from "../app/ports";
import type { CellValue } from "../sheet/cell-value";
import type { SheetDraft, WritePlan, WriteStep } from "../sheet/write-plan";
import { changeCells } from "./change-cells";
import { refuse } from "./host-failure";
import { clearMarks, markCells } from "./mark-cells";
import type { Batch } from "./run";
import { stageSheet } from "./stage-sheet";
import { draftsOf, stagedName } from "./staging";
import { parseState, serialiseState, statePart } from "./state-part";

/**
 * The one interpreter of write plans. Sheets of ours are first written in full under a staged name; only when that has
 * gone well, one last batch puts them in place of the old ones. So a refusal half-way leaves the workbook as it was.
 */
export async function applyWritePlan(batch: Batch, plan: WritePlan): Promise<Applied> {
  const { steps } = plan;
  const drafts = draftsOf(steps);
  const before = await lookAround(batch, drafts);
  const readBack = await stageAll(batch, drafts, before);
  const changesCells = steps.some((step) => step.verb === "set-cell");
  // Before the cells: a restore log must be there even if the change of a cell is refused half-way.
  if (changesCells) keepState(batch, steps, before);
  const changed = await changeCells(
    batch,
    steps.flatMap((step) => (step.verb === "set-cell" ? [step.change] : [])),
  );
  await applyMarks(batch, steps);
  putInPlace(batch, steps, drafts, before);
  if (!changesCells) keepState(batch, steps, before);
  finish(batch, steps);
  await batch.sync();
  return { ...changed, readBack: valuesByName(drafts, readBack) };
}

interface Surroundings {
  readonly positions: ReadonlyMap<string, number>;
  readonly part: Excel.CustomXmlPart;
  readonly state: ReadonlyMap<string, string>;
}

/** Looked at before anything is written: what stands under our names, a protected workbook, and the kept state. */
async function lookAround(batch: Batch, drafts: readonly SheetDraft[]): Promise<Surroundings> {
  const { workbook } = batch.context;
  workbook.worksheets.load("items/name,items/position");
  workbook.protection.load("protected");
  const part = statePart(batch);
  await batch.sync();
  if (drafts.length > 0 && workbook.protection.protected) refuse("sheet-protected", "workbook structure");
  const positions = new Map(workbook.worksheets.items.map(({ name, position }) => [name, position]));
  const xml = part.isNullObject ? null : part.getXml();
  if (xml !== null) await batch.sync();
  return { positions, part, state: xml === null ? new Map() : parseState(xml.value) };
}

async function stageAll(batch: Batch, drafts: readonly SheetDraft[], before: Surroundings): Promise<Excel.Range[]> {
  const { worksheets } = batch.context.workbook;
  for (const { name } of drafts) {
    if (before.positions.has(stagedName(name))) worksheets.getItem(stagedName(name)).delete();
  }
  try {
    // Formulas of one draft may name another: all staged sheets must exist before the first cell is written.
    for (const draft of inOrderOfFormulas(drafts)) await stageSheet(batch, draft, drafts);
    const written = drafts.map(({ name }) => worksheets.getItem(stagedName(name)).getUsedRangeOrNullObject(true));
    for (const range of written) range.load("values,rowIndex,columnIndex");
    if (drafts.length > 0) await batch.sync();
    return written;
  } catch (thrown) {
    await sweep(batch, drafts);
    throw thrown;
  }
}

/** Takes half-written staged sheets away again after a refusal; what Excel refuses here, the next run sweeps. */
async function sweep(batch: Batch, drafts: readonly SheetDraft[]): Promise<void> {
  const { worksheets } = batch.context.workbook;
  const leftovers = drafts.map(({ name }) => worksheets.getItemOrNullObject(stagedName(name)));
  for (const sheet of leftovers) sheet.load("name");
  try {
    await batch.context.sync();
    for (const sheet of leftovers) if (!sheet.isNullObject) sheet.delete();
    await batch.context.sync();
  } catch {
    // The refusal that brought us here is the one to report.
  }
}

/** Sheets without formulas first, so that a formula's sheet is there when the formula is. */
function inOrderOfFormulas(drafts: readonly SheetDraft[]): SheetDraft[] {
  const hasFormula = (draft: SheetDraft): boolean =>
    draft.blocks.some(({ cells }) =>
      cells.some((row) => row.some((cell) => cell !== null && typeof cell === "object")),
    );
  return [...drafts.filter((draft) => !hasFormula(draft)), ...drafts.filter(hasFormula)];
}

async function applyMarks(batch: Batch, steps: readonly WriteStep[]): Promise<void> {
  const { worksheets } = batch.context.workbook;
  const toClear = steps.flatMap((step) => (step.verb === "clear-marks" ? [worksheets.getItem(step.sheet)] : []));
  if (toClear.length > 0) await clearMarks(batch, toClear);
  for (const step of steps) {
    if (step.verb === "mark-cells") markCells(worksheets.getItem(step.sheet), step.marks);
  }
}

function putInPlace(
  batch: Batch,
  steps: readonly WriteStep[],
  drafts: readonly SheetDraft[],
  before: Surroundings,
): void {
  const { worksheets } = batch.context.workbook;
  for (const step of steps) {
    if (step.verb === "delete-sheet" && before.positions.has(step.sheet)) worksheets.getItem(step.sheet).delete();
  }
  for (const { name } of drafts) {
    const staged = worksheets.getItem(stagedName(name));
    const position = before.positions.get(name);
    if (position !== undefined) worksheets.getItem(name).delete();
    staged.name = name;
    if (position !== undefined) staged.position = position;
  }
}

function keepState(batch: Batch, steps: readonly WriteStep[], { part, state }: Surroundings): void {
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

function finish({ context }: Batch, steps: readonly WriteStep[]): void {
  for (const step of steps) {
    if (step.verb === "set-properties") context.workbook.properties.set({ title: step.title, author: step.author });
    if (step.verb === "activate-sheet") context.workbook.worksheets.getItem(step.sheet).activate();
  }
}

function valuesByName(drafts: readonly SheetDraft[], written: readonly Excel.Range[]): Applied["readBack"] {
  return new Map(drafts.map(({ name }, index) => [name, fromA1(written[index]!)]));
}

/** The used range need not begin at A1; what is handed on does. */
function fromA1(range: Excel.Range): CellValue[][] {
  if (range.isNullObject) return [];
  const values = range.values as CellValue[][];
  const width = range.columnIndex + (values[0]?.length ?? 0);
  const above = Array.from({ length: range.rowIndex }, () => new Array<CellValue>(width).fill(""));
  const padding = new Array<CellValue>(range.columnIndex).fill("");
  return [...above, ...values.map((row) => [...padding, ...row])];
}

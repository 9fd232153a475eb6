import { cellAddress } from "../sheet/a1";
import type { CellMark, WriteStep } from "../sheet/write-plan";
import type { Batch } from "./run";

/**
 * Marks are conditional formats of our own, so that no fill of the officer is touched. Each is always true and says in
 * its formula whose it is: LEN of a fixed text.
 */
const SIGNATURE = "bao-cao-so";
/** getRanges cuts longer addresses (docs/excel-notes.md). */
const ADDRESS_LIMIT = 8000;

const COLOR = { error: "#FDE7E9", warning: "#FFF4CE", info: "#E8F3FC" } as const;

/**
 * Queues the marks that a plan sets and takes away, and gives the protected sheets on which neither is possible.
 * Sheets that are gone by now have no cells to mark.
 */
export async function changeMarks(batch: Batch, steps: readonly WriteStep[]): Promise<readonly string[]> {
  if (!changesMarks(steps)) return [];
  const { worksheets } = batch.context.workbook;
  worksheets.load("items/name,items/protection/protected,items/protection/options");
  await batch.sync();
  const byName = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  const locked = new Set<string>();
  if (steps.some(({ verb }) => verb === "clear-marks")) {
    for (const name of await clearMarks(batch, worksheets.items)) locked.add(name);
  }
  for (const step of steps) {
    const sheet = step.verb === "mark-cells" ? byName.get(step.sheet) : undefined;
    if (step.verb !== "mark-cells" || !sheet || step.marks.length === 0) continue;
    if (mayFormat(sheet)) markCells(sheet, step.marks);
    else locked.add(step.sheet);
  }
  return [...locked];
}

/** Takes away what marking that was cut short left behind. */
export async function withdrawMarks(batch: Batch): Promise<void> {
  await changeMarks(batch, [{ verb: "clear-marks" }]);
  await batch.sync();
}

export function changesMarks(steps: readonly WriteStep[]): boolean {
  return steps.some(({ verb }) => verb === "mark-cells" || verb === "clear-marks");
}

function markCells(sheet: Excel.Worksheet, marks: readonly CellMark[]): void {
  for (const severity of ["error", "warning", "info"] as const) {
    const cells = marks.filter((mark) => mark.severity === severity);
    for (const address of addressesOf(cells)) {
      const format = sheet.getRanges(address).conditionalFormats.add("Custom");
      format.custom.rule.formula = `=LEN("${SIGNATURE}")>0`;
      format.custom.format.fill.color = COLOR[severity];
    }
  }
}

/** Queues the removal of our marks and of nothing else; gives the protected sheets that keep theirs. */
async function clearMarks(batch: Batch, sheets: readonly Excel.Worksheet[]): Promise<string[]> {
  const ofSheets = sheets.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/type");
    return { sheet, formats };
  });
  await batch.sync();
  const custom = ofSheets.flatMap(({ sheet, formats }) =>
    formats.items.filter(({ type }) => type === "Custom").map((format) => ({ sheet, format })),
  );
  for (const { format } of custom) format.custom.rule.load("formula");
  if (custom.length > 0) await batch.sync();
  const ours = custom.filter(({ format }) => isOurs(format.custom.rule.formula));
  for (const { sheet, format } of ours) if (mayFormat(sheet)) format.delete();
  return ours.flatMap(({ sheet }) => (mayFormat(sheet) ? [] : [sheet.name]));
}

/** One without a formula was cut short before it got ours; Excel lets nobody else make such a rule. */
function isOurs(formula: string): boolean {
  return formula === "" || formula === "=" || formula.includes(SIGNATURE);
}

function mayFormat({ protection }: Excel.Worksheet): boolean {
  return !protection.protected || protection.options.allowFormatCells === true;
}

function addressesOf(cells: readonly CellMark[]): string[] {
  const addresses: string[] = [];
  let current = "";
  for (const { row, column } of cells) {
    const next = cellAddress(row, column);
    if (current.length + next.length + 1 > ADDRESS_LIMIT) {
      addresses.push(current);
      current = "";
    }
    current = current === "" ? next : `${current},${next}`;
  }
  return current === "" ? addresses : [...addresses, current];
}

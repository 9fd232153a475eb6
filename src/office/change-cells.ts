import type { Applied } from "../app/ports";
import type { CellValue } from "../sheet/cell-value";
import type { CellChange } from "../sheet/write-plan";
import { asLiteral } from "./as-literal";
import { lookAtCells, type HostLook } from "./look-at-cells";
import { PayloadBudget } from "./payload-budget";
import type { Batch } from "./run";

type Outcome = Pick<Applied, "done" | "left">;

/** About what changing one cell takes in a request, beside its content. */
const CHANGE_BYTES = 1_500;

/** The format of text cells. */
const TEXT = "@";

/**
 * Changes participant cells one by one, each only if it still holds what the officer saw, no formula and no text in
 * several fonts, and is not locked. The format is set before the value, because Excel reads what is written by the
 * format it finds ("001" in a text cell stays).
 */
export async function changeCells(batch: Batch, changes: readonly CellChange[]): Promise<Outcome> {
  if (changes.length === 0) return { done: [], left: [] };
  const looks = await lookAtCells(batch, changes);
  const budget = new PayloadBudget(batch);
  const done: CellChange[] = [];
  const left: Outcome["left"][number][] = [];
  for (const [index, change] of changes.entries()) {
    const look = looks[index]!;
    const why = reasonToLeave(look, change);
    if (why !== null) {
      left.push({ change, why });
      continue;
    }
    await budget.take(CHANGE_BYTES + String(change.after).length * 3);
    write(batch.context.workbook.worksheets.getItem(change.sheet).getCell(change.row, change.column), change, look!);
    done.push({ ...change, beforeFormat: look!.format, beforeFont: change.afterFont === null ? null : look!.font });
  }
  await batch.sync();
  return { done, left };
}

function reasonToLeave(look: HostLook | null, change: CellChange): Outcome["left"][number]["why"] | null {
  if (look?.isFormula) return "formula";
  if (look?.value !== change.before) return "changed";
  if (look.isLocked || (!look.mayFormat && isFormatted(change, look))) return "locked";
  return look.hasSeveralFonts ? "several-fonts" : null;
}

function isFormatted({ afterFont, afterFormat }: CellChange, { format }: HostLook): boolean {
  return afterFont !== null || (afterFormat !== null && afterFormat !== format);
}

function write(cell: Excel.Range, change: CellChange, look: HostLook): void {
  if (change.afterFont !== null) cell.format.font.name = change.afterFont;
  const format = change.afterFormat ?? look.format;
  const writtenIn = look.mayFormat && change.after !== change.before ? formatToWriteIn(change.after, format) : format;
  if (writtenIn !== look.format) cell.numberFormat = [[writtenIn]];
  if (change.after !== change.before) cell.formulas = [[contentFor(change.after, writtenIn)]];
  if (writtenIn !== format) cell.numberFormat = [[format]];
}

/**
 * A number that stood in a text cell before the cell got its format stays a number only if written without it. A text
 * that Excel would take for something else stays a text, and without an apostrophe that was not there before, only if
 * written as in a text cell.
 */
function formatToWriteIn(value: CellValue, format: string): string {
  if (typeof value !== "string") return format === TEXT ? "General" : format;
  return asLiteral(value) === value ? format : TEXT;
}

/**
 * In a text cell every string stays as written, but for a leading apostrophe, which Excel takes for its own there
 * too; elsewhere a string must be kept from being taken for something else.
 */
function contentFor(value: CellValue, format: string): CellValue {
  if (typeof value !== "string") return value;
  if (format !== TEXT) return asLiteral(value);
  return value.startsWith("'") ? `'${value}` : value;
}

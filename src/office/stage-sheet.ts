import type { DraftBlock, DraftCell, SheetDraft } from "../sheet/write-plan";
import { addChart } from "./add-chart";
import { asLiteral } from "./as-literal";
import type { PayloadBudget } from "./payload-budget";
import { rangeOf } from "./range-of";
import { setUpPage } from "./set-up-page";
import { towardStaged } from "./staging";
import { writeFormats } from "./write-formats";

/** Bytes of one slice of cells; small enough to fill a request well, large enough to need few ranges. */
const SLICE_BYTES = 400_000;
/** About what a link, or a merge, takes in a request: its range, its address, the call. */
const CALL_BYTES = 900;

/** Writes a draft onto its new, empty sheet. Contents first, then looks, as Microsoft advises. */
export async function stageSheet(
  sheet: Excel.Worksheet,
  draft: SheetDraft,
  drafts: readonly SheetDraft[],
  budget: PayloadBudget,
): Promise<void> {
  for (const block of draft.blocks) await writeBlock(sheet, block, drafts, budget);
  for (const merge of draft.merges) {
    await budget.take(CALL_BYTES);
    rangeOf(sheet, merge).merge(false);
  }
  await writeLinks(sheet, draft, budget);
  await writeFormats(sheet, draft, budget);
  if (draft.frozenRows) sheet.freezePanes.freezeRows(draft.frozenRows);
  if (draft.showGridlines === false) sheet.showGridlines = false;
  if (draft.tabColor) sheet.tabColor = draft.tabColor;
  if (draft.autoFilter) sheet.autoFilter.apply(rangeOf(sheet, draft.autoFilter));
  if (draft.page) setUpPage(sheet, draft.page);
  for (const chart of draft.charts ?? []) addChart(sheet, chart);
}

type Content = string | number | boolean;

/** Rows at a time, so that even one very long block fits Excel's limit. */
async function writeBlock(
  sheet: Excel.Worksheet,
  { row, column, cells }: DraftBlock,
  drafts: readonly SheetDraft[],
  budget: PayloadBudget,
): Promise<void> {
  let slice: Content[][] = [];
  let bytes = 0;
  const write = async (next: number): Promise<void> => {
    const width = slice[0]?.length ?? 0;
    if (width === 0) return;
    await budget.take(bytes);
    sheet.getRangeByIndexes(row + next - slice.length, column, slice.length, width).formulas = slice;
    slice = [];
    bytes = 0;
  };
  for (const [index, line] of cells.entries()) {
    const contents = line.map((cell) => contentOf(cell, drafts));
    slice.push(contents);
    bytes += bytesOf(contents);
    if (bytes >= SLICE_BYTES) await write(index + 1);
  }
  await write(cells.length);
}

/** Vietnamese letters take up to three bytes, most characters of a cell one. */
function bytesOf(contents: readonly Content[]): number {
  return contents.reduce<number>((sum, content) => sum + 4 + String(content).length * 2, 0);
}

function contentOf(cell: DraftCell, drafts: readonly SheetDraft[]): Content {
  if (cell === null) return "";
  if (typeof cell === "string") return asLiteral(cell);
  return typeof cell === "object" ? towardStaged(cell.formula, drafts) : cell;
}

async function writeLinks(sheet: Excel.Worksheet, draft: SheetDraft, budget: PayloadBudget): Promise<void> {
  for (const { row, column, target, text, tip } of draft.links ?? []) {
    await budget.take(CALL_BYTES);
    const cell = sheet.getCell(row, column);
    cell.hyperlink = { documentReference: target, textToDisplay: asLiteral(text), ...(tip ? { screenTip: tip } : {}) };
  }
}

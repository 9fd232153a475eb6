import type { DraftBlock, DraftCell, SheetDraft } from "../sheet/write-plan";
import { asLiteral } from "./as-literal";
import { addChart } from "./add-chart";
import { rangeOf } from "./range-of";
import type { Batch } from "./run";
import { stagedName, towardStaged } from "./staging";
import { writeFormats } from "./write-formats";
import { setUpPage } from "./set-up-page";

/** Characters of cell contents queued before a sync: well under the 5 MB a request may have on the web. */
const QUEUE_LIMIT = 1_500_000;

/** Writes a draft onto a new sheet under its staged name. Contents first, then looks, as Microsoft advises. */
export async function stageSheet(batch: Batch, draft: SheetDraft, drafts: readonly SheetDraft[]): Promise<void> {
  const sheet = batch.context.workbook.worksheets.add(stagedName(draft.name));
  let queued = 0;
  for (const block of draft.blocks) {
    for (const slice of slicesOf(block)) {
      queued += writeBlock(sheet, slice, drafts);
      if (queued < QUEUE_LIMIT) continue;
      queued = 0;
      // One request would be over Excel's size limit.
      await batch.sync();
    }
  }
  for (const merge of draft.merges) rangeOf(sheet, merge).merge(false);
  writeFormats(sheet, draft);
  writeLinks(sheet, draft);
  if (draft.frozenRows) sheet.freezePanes.freezeRows(draft.frozenRows);
  if (draft.showGridlines === false) sheet.showGridlines = false;
  if (draft.tabColor) sheet.tabColor = draft.tabColor;
  if (draft.autoFilter) sheet.autoFilter.apply(rangeOf(sheet, draft.autoFilter));
  if (draft.page) setUpPage(sheet, draft.page);
  for (const chart of draft.charts ?? []) addChart(sheet, chart);
}

/** Rows at a time, so that even one very long block stays under the limit. */
function* slicesOf(block: DraftBlock): Generator<DraftBlock> {
  const rowsPerSlice = 5_000;
  for (let from = 0; from < block.cells.length; from += rowsPerSlice) {
    yield { row: block.row + from, column: block.column, cells: block.cells.slice(from, from + rowsPerSlice) };
  }
}

/** Queues one block and says how many characters it takes. */
function writeBlock(sheet: Excel.Worksheet, block: DraftBlock, drafts: readonly SheetDraft[]): number {
  const width = block.cells[0]?.length ?? 0;
  if (width === 0) return 0;
  const contents = block.cells.map((row) => row.map((cell) => contentOf(cell, drafts)));
  sheet.getRangeByIndexes(block.row, block.column, contents.length, width).formulas = contents;
  return contents.reduce((sum, row) => sum + row.reduce<number>((all, cell) => all + String(cell).length + 3, 0), 0);
}

function contentOf(cell: DraftCell, drafts: readonly SheetDraft[]): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell === "string") return asLiteral(cell);
  return typeof cell === "object" ? towardStaged(cell.formula, drafts) : cell;
}

function writeLinks(sheet: Excel.Worksheet, draft: SheetDraft): void {
  for (const { row, column, target, text, tip } of draft.links ?? []) {
    const cell = sheet.getCell(row, column);
    cell.hyperlink = { documentReference: target, textToDisplay: asLiteral(text), ...(tip ? { screenTip: tip } : {}) };
  }
}

import { foldText } from "../../domain/text/fold";
import type { ListColumns, RowFacts } from "./row-facts";
import { isDateline, isSignatureText } from "./row-words";
import type { SheetGrid } from "./sheet-grid";

/**
 * Indexes of the rows of signature blocks inside a list that goes on below without a new header: the line of place and
 * date, the posts and, below an empty row for the signatures, one row of names under those posts. Only where every person of the
 * list has a running number, and the block none; a row with anything of a person ends the block.
 */
export function signersBetween(
  grid: SheetGrid,
  { left, right, numberColumn }: ListColumns,
  facts: readonly RowFacts[],
  firstRow: number,
): ReadonlySet<number> {
  const signers = new Set<number>();
  if (numberColumn === null || facts.some(({ evidence, isNumbered }) => evidence > 0 && !isNumbered)) return signers;
  let last = facts.length - 1;
  while (last >= 0 && facts[last]!.evidence === 0) last -= 1;
  let dated = -1;
  let posts: ReadonlySet<number> = new Set();
  let isSpaced = false;
  for (let index = 0; index < last; index += 1) {
    const row = facts[index]!;
    if (row.evidence > 0 || row.known > 0 || row.isNumbered) {
      dated = -1;
      posts = new Set();
      isSpaced = false;
      continue;
    }
    const filled = filledColumns(grid, left, right, firstRow + index);
    const texts = filled.map((column) => foldText(grid.text(firstRow + index, column)).trim());
    if (filled.length === 0) isSpaced = posts.size > 0;
    else if (filled.length === 1 && isDateline(texts[0]!)) dated = index;
    else if (dated >= 0 && texts.every(isSignatureText)) {
      posts = new Set([...posts, ...filled]);
      isSpaced = false;
      signers.add(dated).add(index);
    } else {
      if (isSpaced && row.numbers === 0 && filled.every((column) => posts.has(column))) signers.add(index);
      dated = -1;
      posts = new Set();
      isSpaced = false;
    }
  }
  return signers;
}

function filledColumns(grid: SheetGrid, left: number, right: number, row: number): number[] {
  const columns: number[] = [];
  for (let column = left; column <= right; column += 1) if (!grid.isBlank(row, column)) columns.push(column);
  return columns;
}

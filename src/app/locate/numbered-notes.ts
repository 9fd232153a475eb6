import { foldText } from "../../domain/text/fold";
import type { ListColumns, RowFacts } from "./row-facts";
import { isSignatureText } from "./row-words";
import type { SheetGrid } from "./sheet-grid";

/** Longer texts before the first comma or bracket are no names: the longest of the country have some 40 letters. */
const LONGEST_NAME = 60;
const LINE_OF_NOTES = /^[\s(*]*\)?\s*(?:ghi chú|lưu ý|chú ý|chú thích|ghi chu|luu y|note)(?![\p{L}])/u;
/** "Nguyễn thị mai", typed without capitals. */
const MIDDLE_NAME = /^(?:thị|văn|thi|van)$/iu;

/**
 * Indexes of the rows of numbered notes ("1 | Danh sách do đơn vị lập"): sentences alone in their row, below a line of
 * notes or the words of a signature, whose numbers begin anew. With numbers that go on from the list, a row is a person's.
 */
export function numberedNotes(
  grid: SheetGrid,
  list: ListColumns,
  facts: readonly RowFacts[],
  firstRow: number,
): ReadonlySet<number> {
  const notes = new Set<number>();
  let lastOfList = 0;
  let isFoot = false;
  let isAnew = false;
  for (const [index, row] of facts.entries()) {
    if (row.evidence > 0 || row.known > 0) isFoot = isAnew = false;
    if (row.isNumbered) {
      const number = runningNumber(grid, list, firstRow + index);
      if (!isFoot) lastOfList = number;
      else if (lastOfList === 0 || number <= lastOfList) isAnew = true;
      if (isAnew && row.cells === 1 && row.texts === 1 && isSentence(row.first)) notes.add(index);
    } else if (row.evidence + row.known === 0 && row.texts > 0) {
      isFoot ||= opensFoot(row);
    }
  }
  return notes;
}

function opensFoot({ first, name, last }: RowFacts): boolean {
  if (LINE_OF_NOTES.test(foldText(first))) return true;
  return [first, name, last].some((text) => text !== "" && isSignatureText(foldText(text).trim()));
}

function runningNumber(grid: SheetGrid, { numberColumn }: ListColumns, row: number): number {
  return numberColumn === null ? 0 : Number.parseInt(String(grid.value(row, numberColumn)).trim(), 10);
}

/** Up to the first comma or bracket, at least three words of which half or more begin small, or more than a name has. */
function isSentence(text: string): boolean {
  const clause = text.split(/[,;:.()[\]–]/u).find((part) => part.trim() !== "");
  if (clause === undefined) return false;
  if (clause.trim().length > LONGEST_NAME) return true;
  const words = clause.trim().split(/\s+/u);
  if (words.length < 3 || words[0]!.length < 2 || MIDDLE_NAME.test(words[1]!)) return false;
  return words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length / 2;
}

import { findCell, hasContent } from "../../model/cell-store";
import { CELL_PADDING, faceOf, type CellFace } from "./cell-face";
import type { SheetPicture } from "./sheet-picture";
import { textPixels } from "./text-measure";

/** Columns, both included, over which a text runs. */
export interface Overflow {
  from: number;
  to: number;
}

function isFree({ sheet, merges }: SheetPicture, row: number, column: number): boolean {
  const cell = findCell(sheet, row, column);
  return (cell === undefined || !hasContent(cell)) && merges.at(row, column) === null;
}

/** The columns that a text too wide for its cell takes from empty neighbours; null when it fits or may not. */
export function overflowOf(picture: SheetPicture, row: number, column: number, face: CellFace): Overflow | null {
  const { columns } = picture.axes;
  const own = columns.size(column);
  const missing = textPixels(face.text, face.font) + CELL_PADDING - own;
  if (!face.mayOverflow || missing <= 0 || picture.merges.at(row, column) !== null) return null;
  const isCentered = face.side === "center";
  const wanted = {
    left: face.side === "right" ? missing : isCentered ? missing / 2 : 0,
    right: face.side === "left" ? missing : isCentered ? missing / 2 : 0,
  };
  let from = column;
  for (let gained = 0; gained < wanted.left && from > 0 && isFree(picture, row, from - 1);) {
    from -= 1;
    gained += columns.size(from);
  }
  let to = column;
  for (let gained = 0; gained < wanted.right && to + 1 < columns.count && isFree(picture, row, to + 1);) {
    to += 1;
    gained += columns.size(to);
  }
  return from === column && to === column ? null : { from, to };
}

/** Texts that begin outside the visible columns may still run into them: how far to look for one. */
const LOOK_BESIDE = 40;

/** The nearest cells with content left and right of the visible columns whose text reaches into them. */
export function reachingIn(picture: SheetPicture, row: number, first: number, last: number): number[] {
  const reaching: number[] = [];
  for (const step of [-1, 1]) {
    const edge = step < 0 ? first : last;
    if (!isFree(picture, row, edge)) continue;
    for (let column = edge + step; Math.abs(column - edge) <= LOOK_BESIDE; column += step) {
      if (column < 0 || column >= picture.axes.columns.count) break;
      if (isFree(picture, row, column)) continue;
      const face = faceOf(picture.workbook, picture.sheet, row, column, picture.axes.columns.size(column));
      const overflow = face === null ? null : overflowOf(picture, row, column, face);
      if (overflow !== null && overflow.to >= first && overflow.from <= last) reaching.push(column);
      break;
    }
  }
  return reaching;
}

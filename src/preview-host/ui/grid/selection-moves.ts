import { findCell, hasContent } from "../../model/cell-store";
import type { CellPlace } from "./grid-view";
import type { SheetPicture } from "./sheet-picture";

export interface MoveKey {
  key: string;
  ctrlKey: boolean;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Rows of a PageUp or PageDown. */
const PAGE = 25;

function isFilled({ sheet }: SheetPicture, row: number, column: number): boolean {
  const cell = findCell(sheet, row, column);
  return cell !== undefined && hasContent(cell);
}

function isHidden({ axes }: SheetPicture, { row, column }: CellPlace): boolean {
  return axes.rows.size(row) === 0 || axes.columns.size(column) === 0;
}

function isInside({ axes }: SheetPicture, { row, column }: CellPlace): boolean {
  return row >= 0 && column >= 0 && row < axes.rows.count && column < axes.columns.count;
}

/** One step over merges and hidden lines; the same place at the edge of the sheet. */
function step(picture: SheetPicture, from: CellPlace, [down, right]: readonly [number, number]): CellPlace {
  const merge = picture.merges.at(from.row, from.column);
  let place = { ...from };
  do {
    place = { row: place.row + down, column: place.column + right };
    if (!isInside(picture, place)) return from;
  } while (isHidden(picture, place) || (merge !== null && picture.merges.at(place.row, place.column) === merge));
  return place;
}

/** Ctrl and an arrow: to the end of a run of filled cells, or over a gap to the next filled one. */
function jump(picture: SheetPicture, from: CellPlace, direction: readonly [number, number]): CellPlace {
  let place = step(picture, from, direction);
  const runs = isFilled(picture, from.row, from.column) && isFilled(picture, place.row, place.column);
  for (;;) {
    const next = step(picture, place, direction);
    if (next === place) return place;
    if (runs && !isFilled(picture, next.row, next.column)) return place;
    if (!runs && isFilled(picture, place.row, place.column)) return place;
    place = next;
  }
}

/** Where a key leads from a cell, as in Excel; null for keys that do not move. */
export function placeAfter(picture: SheetPicture, from: CellPlace, { key, ctrlKey }: MoveKey): CellPlace | null {
  const direction = STEPS[key];
  if (direction !== undefined) return ctrlKey ? jump(picture, from, direction) : step(picture, from, direction);
  const lastRow = picture.axes.rows.count - 1;
  switch (key) {
    case "Home":
      return { row: ctrlKey ? 0 : from.row, column: 0 };
    case "PageUp":
      return { row: Math.max(0, from.row - PAGE), column: from.column };
    case "PageDown":
      return { row: Math.min(lastRow, from.row + PAGE), column: from.column };
    default:
      return null;
  }
}

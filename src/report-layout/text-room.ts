import { points } from "./units";
import type { Points } from "./units";

/** Excel keeps some pixels free at both sides of a cell's text. */
const CELL_PADDING_PT = 4.5;
/** Screens and printers set the same text up to so much wider. */
const SAFETY = 0.985;

/** The width of text in a cell so wide, where fonts are drawn as wide as they are designed: in print. */
export function printedTextRoom(cellWidth: Points): Points {
  return points(Math.max(1, cellWidth - CELL_PADDING_PT));
}

/** The width that lines are broken at in a cell so wide: never more than any Excel gives, so that no line is cut. */
export function textRoom(cellWidth: Points): Points {
  return points(printedTextRoom(cellWidth) * SAFETY);
}

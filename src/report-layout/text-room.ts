import { points } from "./units";
import type { Points } from "./units";

/** Excel keeps some pixels free at both sides of a cell's text. */
const CELL_PADDING_PT = 4.5;
/** Screens and printers set the same text up to so much wider. */
const SAFETY = 0.985;

/** One step of a cell's indent: three blanks of the default font, 9 pt in Times New Roman 12 and less in Calibri 11. */
const INDENT_PT = 9;
/** A closing bracket of Times New Roman. */
const BRACKET_EM = 0.333;

/** What is left of a cell's width for a text that stands aside of the line it is aligned to. */
export function asideWidth(cellWidth: Points, style: { horizontal: string; sizePt: number }): Points {
  return points(cellWidth - (style.horizontal === "right" ? BRACKET_EM * style.sizePt : INDENT_PT));
}

/** The width of text in a cell so wide, where fonts are drawn as wide as they are designed: in print. */
export function printedTextRoom(cellWidth: Points): Points {
  return points(Math.max(1, cellWidth - CELL_PADDING_PT));
}

/** The width that lines are broken at in a cell so wide: never more than any Excel gives, so that no line is cut. */
export function textRoom(cellWidth: Points): Points {
  return points(printedTextRoom(cellWidth) * SAFETY);
}

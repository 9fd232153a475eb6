import type { FigureRef } from "../domain/report/report";
import type { HorizontalAlignment } from "../sheet/write-plan";
import type { Points } from "./units";

/** How a cell looks. Text always wraps. */
export interface CellStyle {
  readonly sizePt: Points;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: "top" | "center" | "bottom" | "justify";
  /** The text keeps off the line that it is aligned to: left by an indent, right by room in the number format. */
  readonly aside?: boolean;
  /** box: a table's cell; rule: a line along the upper edge. */
  readonly border?: "box" | "rule";
}

/** A stretch of a row, from and to in points from the left margin. */
export interface LayoutCell {
  readonly from: Points;
  readonly to: Points;
  readonly text: string | null;
  readonly style: CellStyle;
  /** The figures that the text prints, in reading order, each with its words. */
  readonly figures?: readonly FigureInText[];
}

/** A figure as it stands in a text: "596", "16,1%". */
export interface FigureInText {
  readonly figure: FigureRef;
  readonly text: string;
}

export interface LayoutRow {
  readonly cells: readonly LayoutCell[];
  /** The row is at least this high; it grows to hold its lines. */
  readonly minHeight: Points;
  /** Added above and below the lines, together. */
  readonly padding?: Points;
  /** No page may begin after this row. */
  readonly keepWithNext: boolean;
  /** White space between two things: a page may begin after it, not before it. */
  readonly isGap?: boolean;
  /** The title row of the table the row belongs to; repeated when a page begins before the row. */
  readonly titleRow?: LayoutRow;
}

/** An empty row. */
export function gapRow(height: Points, keepWithNext = false): LayoutRow {
  return { cells: [], minHeight: height, keepWithNext, isGap: true };
}

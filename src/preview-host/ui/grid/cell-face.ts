import { formatNumber } from "../../number-format/format-number";
import { findCell, styleIndexAt } from "../../model/cell-store";
import { isCellError } from "../../model/cell-value";
import type { CellStyle, Sheet, Workbook } from "../../model/workbook-model";
import { fontCss } from "./font-stack";
import { textPixels } from "./text-measure";

export type TextSide = "left" | "center" | "right" | "justify";

/** A cell as it shows: its text, laid out for the width it has. */
export interface CellFace {
  text: string;
  style: CellStyle;
  side: TextSide;
  font: string;
  /** text that may run into empty neighbours: neither number nor wrapped */
  mayOverflow: boolean;
}

/** Room that Excel leaves between text and grid line on both sides together. */
export const CELL_PADDING = 6;

function sideOf(style: CellStyle, value: unknown): TextSide {
  const { horizontal } = style.alignment;
  switch (horizontal) {
    case "left":
    case "right":
    case "center":
    case "justify":
      return horizontal;
    case "distributed":
      return "justify";
    case "centerAcrossSelection":
      return "center";
    case "fill":
      return "left";
    case "general":
      return typeof value === "number" ? "right" : typeof value === "string" ? "left" : "center";
  }
}

/** A number in General gives up decimals before it gives up altogether. */
function fitNumber(value: number, full: string, format: string, font: string, room: number): string {
  if (textPixels(full, font) <= room) return full;
  if (format === "General" && full.includes(".") && !full.includes("E")) {
    const decimals = full.length - full.indexOf(".") - 1;
    for (let kept = decimals - 1; kept >= 0; kept -= 1) {
      const shorter = value.toFixed(kept);
      if (textPixels(shorter, font) <= room) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(room / textPixels("#", font))));
}

/**
 * What a cell shows in a box of so many pixels: text in its number format, "####" for a number too wide.
 * null for a cell without content.
 */
export function faceOf(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  width: number,
  isBold?: boolean,
): CellFace | null {
  const value = findCell(sheet, row, column)?.value ?? null;
  if (value === null || value === "") return null;
  const style = workbook.styles.get(styleIndexAt(sheet, row, column));
  const font = fontCss(style.font, isBold ?? style.font.bold);
  const { wrapText, shrinkToFit, textRotation } = style.alignment;
  const full = formatNumber(value, style.numberFormat, { date1904: workbook.date1904 });
  const isNumber = typeof value === "number";
  const hasOwnRoom = shrinkToFit || textRotation !== 0;
  const text =
    isNumber && !hasOwnRoom ? fitNumber(value, full, style.numberFormat, font, width - CELL_PADDING + 2) : full;
  const side = sideOf(style, isCellError(value) ? null : value);
  const mayOverflow = typeof value === "string" && !wrapText && !hasOwnRoom && side !== "justify";
  return { text, style, side, font, mayOverflow };
}

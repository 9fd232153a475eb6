import type { MergedArea } from "../sheet/snapshot";
import type { FormatArea, PageSetup } from "../sheet/write-plan";
import { millimetres, toPoints } from "./units";

export const SHEET_FONT = "Times New Roman";
export const SHEET_FONT_SIZE_PT = 11;
const HEADER_FILL = "#1F4E79";
const GRID_COLOR = "#BFBFBF";

/** Font of a whole working sheet; narrower formats follow it. */
export function sheetFormat(area: MergedArea): FormatArea {
  return { area, fontName: SHEET_FONT, fontSizePt: SHEET_FONT_SIZE_PT, vertical: "top" };
}

/** A table's heading row and the grid of its body. `rows` counts the body. */
export function tableFormats(headerRow: number, left: number, right: number, rows: number): FormatArea[] {
  const line = { line: "thin", color: GRID_COLOR } as const;
  const grid = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
  return [
    { area: { top: headerRow, left, bottom: headerRow + rows, right }, borders: grid },
    {
      area: { top: headerRow, left, bottom: headerRow, right },
      bold: true,
      fontColor: "#FFFFFF",
      fillColor: HEADER_FILL,
      horizontal: "center",
      vertical: "center",
      wrap: true,
    },
  ];
}

/** Title and note lines above a table. */
export function titleFormats(): FormatArea[] {
  return [
    { area: { top: 0, left: 0, bottom: 0, right: 0 }, bold: true, fontSizePt: 14 },
    { area: { top: 1, left: 0, bottom: 1, right: 0 }, italic: true },
  ];
}

/** A4 landscape with 15 mm margins, as wide as one page, headings repeated: for working papers, no norm asks more. */
export function workingPage(printArea: MergedArea, headerRow: number): PageSetup {
  const margin = toPoints(millimetres(15));
  const edge = toPoints(millimetres(8));
  return {
    paper: "A4",
    orientation: "landscape",
    marginsPt: { top: margin, bottom: margin, left: margin, right: margin, header: edge, footer: edge },
    printArea,
    titleRows: { first: headerRow, last: headerRow },
    fitToOnePageWide: true,
    centerHorizontally: true,
  };
}

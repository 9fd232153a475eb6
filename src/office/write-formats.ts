import type { BorderDraft, BorderSideName, FormatArea, SheetDraft } from "../sheet/write-plan";
import { rangeOf } from "./range-of";

/** Sets number formats, fonts, fills, alignments, borders, widths and heights of a draft. Widths and heights in points. */
export function writeFormats(sheet: Excel.Worksheet, draft: SheetDraft): void {
  for (const area of draft.formats) writeFormat(rangeOf(sheet, area.area), area);
  for (const [column, width] of draft.columnWidthsPt) {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
  }
  for (const [row, height] of draft.rowHeightsPt) {
    sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().format.rowHeight = height;
  }
  for (const column of draft.hiddenColumns ?? []) {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
  }
}

function writeFormat(range: Excel.Range, area: FormatArea): void {
  const { format } = range;
  // One value for the whole range: Excel takes a scalar here, though the types only know the grid.
  if (area.numberFormat !== undefined) range.set({ numberFormat: area.numberFormat as unknown as string[][] });
  writeFont(format.font, area);
  if (area.fillColor !== undefined) format.fill.color = area.fillColor;
  if (area.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[area.horizontal];
  if (area.vertical !== undefined) format.verticalAlignment = VERTICAL[area.vertical];
  if (area.wrap !== undefined) format.wrapText = area.wrap;
  if (area.indent !== undefined) format.indentLevel = area.indent;
  for (const [side, border] of Object.entries(area.borders ?? {})) {
    writeBorder(format.borders.getItem(SIDE[side as BorderSideName]), border);
  }
}

function writeFont(font: Excel.RangeFont, area: FormatArea): void {
  if (area.fontName !== undefined) font.name = area.fontName;
  if (area.fontSizePt !== undefined) font.size = area.fontSizePt;
  if (area.bold !== undefined) font.bold = area.bold;
  if (area.italic !== undefined) font.italic = area.italic;
  if (area.underline !== undefined) font.underline = area.underline ? "Single" : "None";
  if (area.fontColor !== undefined) font.color = area.fontColor;
}

function writeBorder(border: Excel.RangeBorder, { line, color }: BorderDraft): void {
  border.style = line === "double" ? "Double" : "Continuous";
  if (line !== "double") border.weight = WEIGHT[line];
  border.color = color ?? "#000000";
}

const WEIGHT = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify", general: "General" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom", justify: "Justify" } as const;
const SIDE = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
  insideVertical: "InsideVertical",
} as const satisfies Record<BorderSideName, string>;

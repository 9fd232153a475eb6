import type { BorderDraft, BorderSideName, FormatArea, SheetDraft } from "../sheet/write-plan";
import { areasAlike, type AreasAlike } from "./areas-alike";
import { lineRuns } from "./line-runs";
import type { PayloadBudget } from "./payload-budget";
import { rangeOf } from "./range-of";

/** About what one group of areas takes in a request with all its properties, beside its address. */
const GROUP_BYTES = 4_000;

/** Sets number formats, fonts, fills, alignments, borders, widths and heights of a draft. Widths and heights in points. */
export async function writeFormats(sheet: Excel.Worksheet, draft: SheetDraft, budget: PayloadBudget): Promise<void> {
  for (const { area, numberFormat } of draft.formats) {
    if (numberFormat === undefined) continue;
    await budget.take(GROUP_BYTES / 4);
    // One value for the whole range: Excel takes a scalar here, though the types only know the grid.
    rangeOf(sheet, area).set({ numberFormat: numberFormat as unknown as string[][] });
  }
  for (const alike of areasAlike(draft.formats)) {
    await budget.take(GROUP_BYTES + alike.address.length);
    writeLooks(formatOf(sheet, alike), alike.looks);
  }
  await writeLines(sheet, draft, budget);
}

/** Rows and columns that follow each other in one call each. */
async function writeLines(sheet: Excel.Worksheet, draft: SheetDraft, budget: PayloadBudget): Promise<void> {
  const hidden = new Set(draft.hiddenColumns ?? []);
  for (const { first, sizes } of lineRuns(draft.rowHeightsPt)) {
    await budget.take(sizes.length * 40);
    sheet
      .getRangeByIndexes(first, 0, sizes.length, 1)
      .setRowProperties(sizes.map((rowHeight) => ({ format: { rowHeight } })));
  }
  for (const { first, sizes } of lineRuns(draft.columnWidthsPt)) {
    sheet
      .getRangeByIndexes(0, first, 1, sizes.length)
      .setColumnProperties(sizes.map((columnWidth) => ({ format: { columnWidth } })));
  }
  for (const column of hidden) sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
}

function formatOf(sheet: Excel.Worksheet, { address, isOne }: AreasAlike): Excel.RangeFormat {
  return isOne ? sheet.getRange(address).format : sheet.getRanges(address).format;
}

function writeLooks(format: Excel.RangeFormat, looks: Omit<FormatArea, "area">): void {
  writeFont(format.font, looks);
  if (looks.fillColor !== undefined) format.fill.color = looks.fillColor;
  if (looks.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[looks.horizontal];
  if (looks.vertical !== undefined) format.verticalAlignment = VERTICAL[looks.vertical];
  if (looks.wrap !== undefined) format.wrapText = looks.wrap;
  if (looks.indent !== undefined) format.indentLevel = looks.indent;
  for (const [side, border] of Object.entries(looks.borders ?? {})) {
    writeBorder(format.borders.getItem(SIDE[side as BorderSideName]), border);
  }
}

function writeFont(font: Excel.RangeFont, looks: Omit<FormatArea, "area">): void {
  if (looks.fontName !== undefined) font.name = looks.fontName;
  if (looks.fontSizePt !== undefined) font.size = looks.fontSizePt;
  if (looks.bold !== undefined) font.bold = looks.bold;
  if (looks.italic !== undefined) font.italic = looks.italic;
  if (looks.underline !== undefined) font.underline = looks.underline ? "Single" : "None";
  if (looks.fontColor !== undefined) font.color = looks.fontColor;
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

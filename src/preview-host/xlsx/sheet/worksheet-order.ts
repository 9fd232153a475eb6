/** The children of a worksheet in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

export interface WorksheetPiece {
  local: string;
  xml: string;
}

/**
 * Puts the pieces of one name in the place of those already there, or where the schema wants them. A piece of
 * an unknown name (such as mc:AlternateContent) belongs with the one before it.
 */
export function placePieces(
  all: readonly WorksheetPiece[],
  local: string,
  made: readonly WorksheetPiece[],
): WorksheetPiece[] {
  const first = all.findIndex((piece) => piece.local === local);
  const others = all.filter((piece) => piece.local !== local);
  if (first >= 0) return [...others.slice(0, first), ...made, ...others.slice(first)];
  const rank = ORDER.indexOf(local);
  const next = others.findIndex((piece) => ORDER.indexOf(piece.local) > rank);
  const at = next < 0 ? others.length : next;
  return [...others.slice(0, at), ...made, ...others.slice(at)];
}

import { formatNumber } from "../number-format/format-number";
import { keysWithin } from "./cell-store";
import { containsCell } from "./geometry";
import { digitPixels, lineHeight } from "./default-font";
import { columnCharactersFromPoints, columnPointsFromCharacters, pointsFromPixels } from "./units";
import type { Area, Cell, CellStyle, Sheet, Workbook } from "./workbook-model";

/** An average glyph is half its size wide; capitals and figures take more, narrow letters less. */
const GLYPH = { wide: 0.72, normal: 0.52, narrow: 0.27 };
const COLUMN_PADDING_PIXELS = 7;

function glyphWidth(character: string): number {
  if (/[MWmw@%—]/.test(character)) return GLYPH.wide;
  return /[iljtfrI.,:;'|! ]/.test(character) ? GLYPH.narrow : GLYPH.normal;
}

/** An estimate of how wide a text runs, in points; the emulation has no fonts. */
export function textWidth(text: string, style: CellStyle): number {
  let ems = 0;
  for (const character of text) ems += glyphWidth(character);
  return ems * style.font.size * (style.font.bold ? 1.07 : 1);
}

export function columnWidthCharacters(sheet: Sheet, column: number): number {
  return sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth;
}

/** Points; 0 for a hidden column, as Excel tells it. */
export function columnWidth(workbook: Workbook, sheet: Sheet, column: number): number {
  if (sheet.columns.get(column)?.hidden === true) return 0;
  return columnPointsFromCharacters(columnWidthCharacters(sheet, column), digitPixels(workbook));
}

/** Points; 0 for a hidden row. A row without a height of its own fits its content. */
export function rowHeight(workbook: Workbook, sheet: Sheet, row: number): number {
  const info = sheet.rows.get(row);
  if (info?.hidden === true) return 0;
  return info?.height ?? fittedHeight(workbook, sheet, row);
}

/** The height at which every unmerged cell of the row shows whole. Merged cells count for nothing (Excel's own rule). */
export function fittedHeight(workbook: Workbook, sheet: Sheet, row: number): number {
  let height = sheet.defaultRowHeight;
  for (const [column, cell] of sheet.cells.get(row) ?? []) {
    if (cell.value === null || sheet.merges.some((merge) => containsCell(merge, row, column))) continue;
    height = Math.max(height, cellHeight(workbook, sheet, column, cell));
  }
  return height;
}

function cellHeight(workbook: Workbook, sheet: Sheet, column: number, cell: Cell): number {
  const style = workbook.styles.get(cell.style);
  const text = formatNumber(cell.value, style.numberFormat, { date1904: workbook.date1904 });
  const lines = style.alignment.wrapText ? wrappedLines(text, style, columnWidth(workbook, sheet, column)) : 1;
  return lineHeight(style.font) * lines;
}

/** How many lines a wrapped text takes in a column of so many points, broken at spaces. */
export function wrappedLines(text: string, style: CellStyle, points: number): number {
  const room = Math.max(points - pointsFromPixels(COLUMN_PADDING_PIXELS), 1);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(/(?<= )/)) {
      const width = textWidth(word, style);
      if (used > 0 && used + width > room) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(width / room) - 1);
      used = (used + width) % Math.max(room, width);
    }
  }
  return lines;
}

/** The stored width (characters) at which every single-column cell of the area shows whole; null when all are empty. */
export function fittedColumnWidth(workbook: Workbook, sheet: Sheet, column: number, rows: Area): number | null {
  let widest = 0;
  for (const row of keysWithin(sheet.cells, rows.top, rows.bottom)) {
    const cell = sheet.cells.get(row)?.get(column);
    if (cell === undefined || cell.value === null) continue;
    if (sheet.merges.some((merge) => containsCell(merge, row, column))) continue;
    const style = workbook.styles.get(cell.style);
    const text = formatNumber(cell.value, style.numberFormat, { date1904: workbook.date1904 });
    widest = Math.max(widest, ...text.split("\n").map((line) => textWidth(line, style)));
  }
  if (widest === 0) return null;
  return columnCharactersFromPoints(widest + pointsFromPixels(COLUMN_PADDING_PIXELS), digitPixels(workbook));
}

/** Points from the sheet's top to the upper edge of a row; rows without content have the default height. */
export function topOfRow(workbook: Workbook, sheet: Sheet, row: number): number {
  let offset = row * sheet.defaultRowHeight;
  const special = new Set([...keysWithin(sheet.rows, 0, row - 1), ...keysWithin(sheet.cells, 0, row - 1)]);
  for (const other of special) offset += rowHeight(workbook, sheet, other) - sheet.defaultRowHeight;
  return offset;
}

/** Points from the sheet's left to the left edge of a column. */
export function leftOfColumn(workbook: Workbook, sheet: Sheet, column: number): number {
  const normal = columnPointsFromCharacters(sheet.defaultColumnWidth, digitPixels(workbook));
  let offset = column * normal;
  for (const other of keysWithin(sheet.columns, 0, column - 1)) offset += columnWidth(workbook, sheet, other) - normal;
  return offset;
}

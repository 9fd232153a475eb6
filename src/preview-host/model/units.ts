/**
 * Widths and heights. Excel's screen runs at 96 dpi, so a pixel is 0.75 point. A column width in an .xlsx file
 * counts digits of the workbook's default font (ECMA-376-1 §18.3.1.13); `digit` is their width in pixels (default-font.ts).
 */
const POINTS_PER_PIXEL = 0.75;
/** Padding on both sides and the grid line, part of the stored width but not of `standardWidth`. */
const PADDING_PIXELS = 5;
const MAX_COLUMN_CHARACTERS = 255;
/** Characters of a column that nobody set (`baseColWidth`), and the pixels its width is rounded up to. */
const BASE_CHARACTERS = 8;
const DEFAULT_WIDTH_STEP = 8;
/** Excel's own limits: 409.5 pt for a row, 255 characters for a column. */
export const MAX_ROW_POINTS = 409.5;

export function maxColumnPoints(digit: number): number {
  return (MAX_COLUMN_CHARACTERS * digit + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** Stored width (characters of the default font, padding included) → points as `format.columnWidth` gives them. */
export function columnPointsFromCharacters(characters: number, digit: number): number {
  const rounding = Math.trunc(128 / digit);
  return Math.trunc(((256 * characters + rounding) / 256) * digit) * POINTS_PER_PIXEL;
}

/** Points → stored width; whole pixels, as Excel keeps them. */
export function columnCharactersFromPoints(points: number, digit: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / digit) * 256) / 256;
}

/** Stored width → characters without the padding, the unit of `worksheet.standardWidth` (8.43 for 64 px of Calibri 11). */
export function visibleCharacters(characters: number, digit: number): number {
  const pixels = columnPointsFromCharacters(characters, digit) / POINTS_PER_PIXEL;
  return Math.trunc(((pixels - PADDING_PIXELS) / digit) * 100 + 0.5) / 100;
}

/** The stored width of a column in which so many digits fit. */
export function storedCharacters(visible: number, digit: number): number {
  return Math.trunc(((visible * digit + PADDING_PIXELS) / digit) * 256) / 256;
}

/**
 * The stored width of columns that nobody set: room for the base characters, rounded up to a multiple of 8 px
 * (ECMA-376-1 §18.3.1.81 and Excel's own 64 px for Calibri 11, 72 px for a digit of 8 px).
 */
export function defaultColumnCharacters(digit: number, base = BASE_CHARACTERS): number {
  const pixels = Math.ceil((base * digit + PADDING_PIXELS) / DEFAULT_WIDTH_STEP) * DEFAULT_WIDTH_STEP;
  return Math.trunc((pixels / digit) * 256) / 256;
}

/** Row heights come in whole pixels. */
export function roundToPixel(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;
}

export function pixelsFromPoints(points: number): number {
  return points / POINTS_PER_PIXEL;
}

export function pointsFromPixels(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

/**
 * Widths and heights. Excel's screen runs at 96 dpi, so a pixel is 0.75 point. A column width in an .xlsx file
 * counts digits of the default font, of which Calibri 11 has 7 px ones (ECMA-376-1 §18.3.1.13).
 */
const POINTS_PER_PIXEL = 0.75;
const DIGIT_PIXELS = 7;
/** Padding on both sides and the grid line, part of the stored width but not of `standardWidth`. */
const PADDING_PIXELS = 5;
const MAX_COLUMN_CHARACTERS = 255;
/** Excel's own limits: 409.5 pt for a row, 255 characters for a column. */
export const MAX_ROW_POINTS = 409.5;
export const MAX_COLUMN_POINTS = (MAX_COLUMN_CHARACTERS * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;

/** Stored width (characters of the default font, padding included) → points as `format.columnWidth` gives them. */
export function columnPointsFromCharacters(characters: number): number {
  const rounding = Math.trunc(128 / DIGIT_PIXELS);
  return Math.trunc(((256 * characters + rounding) / 256) * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

/** Points → stored width; whole pixels, as Excel keeps them. */
export function columnCharactersFromPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

/** Stored width → characters without the padding, the unit of `worksheet.standardWidth` (8.43 for 64 px). */
export function visibleCharacters(characters: number): number {
  const pixels = columnPointsFromCharacters(characters) / POINTS_PER_PIXEL;
  return Math.trunc(((pixels - PADDING_PIXELS) / DIGIT_PIXELS) * 100 + 0.5) / 100;
}

/** The stored width of a column in which so many digits fit. */
export function storedCharacters(visible: number): number {
  return Math.trunc(((visible * DIGIT_PIXELS + PADDING_PIXELS) / DIGIT_PIXELS) * 256) / 256;
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

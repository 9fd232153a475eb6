import type { FontStyle, Workbook } from "./workbook-model";

/** The font in whose digits column widths count, as far as sizes depend on it. */
export type DefaultFont = Pick<FontStyle, "name" | "size">;

/**
 * How far a digit advances, in ems (all ten are alike in these fonts): `hmtx` of the font itself or of the free font
 * made to its measures (Liberation, Carlito). For Aptos only Excel's own sizes at 11 pt are known: 8 and 7 px.
 */
const DIGIT_EMS: Readonly<Record<string, number>> = {
  calibri: 0.507,
  carlito: 0.507,
  "times new roman": 0.5,
  "liberation serif": 0.5,
  cambria: 0.554,
  arial: 0.556,
  "liberation sans": 0.556,
  "arial narrow": 0.456,
  "liberation sans narrow": 0.456,
  "segoe ui": 0.539,
  tahoma: 0.546,
  verdana: 0.636,
  "dejavu sans": 0.636,
  "courier new": 0.6,
  "liberation mono": 0.6,
  aptos: 0.56,
  "aptos narrow": 0.49,
};
const UNKNOWN_FONT_EMS = 0.507;
const PIXELS_PER_POINT = 96 / 72;
/** Line height per point of size; gives Excel's 15 pt for size 11 and 15.75 for 12. */
const LINE_FACTOR = 1.3125;
const PIXEL_POINTS = 0.75;

/** The maximum digit width of a font in whole pixels at 96 dpi (ECMA-376-1 §18.3.1.13): 7 for Calibri 11. */
export function digitPixelsOf({ name, size }: DefaultFont): number {
  const ems = DIGIT_EMS[name.toLowerCase()] ?? UNKNOWN_FONT_EMS;
  return Math.max(1, Math.round(ems * size * PIXELS_PER_POINT));
}

/** The digit width of the workbook's default font, the unit of all its stored column widths. */
export function digitPixels({ styles }: Pick<Workbook, "styles">): number {
  return digitPixelsOf(styles.get(0).font);
}

/** Points that one line of a font takes, in whole pixels. */
export function lineHeight({ size }: Pick<DefaultFont, "size">): number {
  return Math.ceil((size * LINE_FACTOR) / PIXEL_POINTS) * PIXEL_POINTS;
}

/** Units as types, so that millimetres of the decree, points of Excel's API and characters of text never mix. */

declare const unit: unique symbol;
type Measured<Name extends string> = number & { readonly [unit]: Name };

/** 1/72 inch: Excel's row heights, font sizes and, through its API, column widths and margins. */
export type Points = Measured<"points">;
export type Millimetres = Measured<"millimetres">;
/** Widths of the digit 0 of the workbook's default font, as Excel shows column widths. */
export type CharacterWidths = Measured<"characters">;

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Excel draws on a grid of 96 pixels an inch: 0,75 pt. */
const PIXEL_PT = 0.75;
/** Calibri 11, Excel's default font: the digit 0 is 7 pixels wide and a cell has 5 pixels of padding. */
const DIGIT_PX = 7;
const PADDING_PX = 5;

export function points(value: number): Points {
  return value as Points;
}

export function millimetres(value: number): Millimetres {
  return value as Millimetres;
}

export function characterWidths(value: number): CharacterWidths {
  return value as CharacterWidths;
}

export function toPoints(length: Millimetres): Points {
  return points(length * POINTS_PER_MILLIMETRE);
}

/** Width in points of a column that shows so many digits of Excel's default font. */
export function columnPoints(width: CharacterWidths): Points {
  return points(Math.round(width * DIGIT_PX + PADDING_PX) * PIXEL_PT);
}

/** The nearest length that falls on a pixel: Excel rounds column widths and row heights to these itself. */
export function snapToPixel(length: Points): Points {
  return points(Math.round(length / PIXEL_PT) * PIXEL_PT);
}

/** The next pixel at or above, for heights that must hold their lines. */
export function snapUpToPixel(length: Points): Points {
  return points(Math.ceil(length / PIXEL_PT - 1e-9) * PIXEL_PT);
}

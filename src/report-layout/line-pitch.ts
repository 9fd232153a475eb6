import { points, snapUpToPixel } from "./units";
import type { Points } from "./units";

/** What Excel gives a line of Times New Roman when it fits a row itself: measured on 96 dpi screens. */
const FITTED_PITCH: Readonly<Record<number, number>> = { 11: 15, 12: 15.75, 13: 16.5, 14: 18.75 };
/** Ascent, descent and line gap of Times New Roman, in em. */
const SINGLE_SPACING = 1.149;
/** Excel adds two pixels to a line. */
const EXTRA_PT = 1.5;

/** Excel's height for one line of so many points: 18,75 pt at 14 pt, which is 1,17 of single spacing (1–1,5 allowed). */
export function linePitch(sizePt: number): Points {
  const fitted = FITTED_PITCH[sizePt];
  return points(fitted ?? snapUpToPixel(points(sizePt * SINGLE_SPACING + EXTRA_PT)));
}

/** The least height in which a line is whole: single spacing, on a pixel. */
export function singleSpacing(sizePt: number): Points {
  return snapUpToPixel(points(sizePt * SINGLE_SPACING));
}

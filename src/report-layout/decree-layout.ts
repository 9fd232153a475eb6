/**
 * The layout of administrative papers: Nghị định 30/2020/NĐ-CP, Phụ lục I. Each constant names its clause; where the
 * decree gives a range, the value is the one of its own example or the middle of the range.
 */
import { millimetres, points, snapToPixel, toPoints } from "./units";
import type { Points } from "./units";

/** Mục I.2: Times New Roman, Unicode, black. */
export const FONT_NAME = "Times New Roman";

/** Mục I.1: A4. */
export const PAGE_WIDTH_MM = millimetres(210);
export const PAGE_HEIGHT_MM = millimetres(297);

/** Mục I.4: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm. */
export const MARGINS_MM = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
} as const;

/** Mục I.6: the page number stands in the middle of the top margin, 13–14 pt, upright, not on the first page. */
export const PAGE_NUMBER_SIZE: Points = points(13);
export const HEADER_MARGIN_MM = millimetres(10);

/** Mục V, ô số 1: the country's name 12–13 pt bold capitals, the motto 13–14 pt bold. */
export const COUNTRY_SIZE: Points = points(12);
export const MOTTO_SIZE: Points = points(13);
/** Mục V, ô số 2: names of bodies 12–13 pt capitals; only the issuer's is bold. */
export const BODY_NAME_SIZE: Points = points(12);
/** Mục V, ô số 3 and 4: number and symbol 13 pt upright; place and date 13–14 pt italic. */
export const NUMBER_SIZE: Points = points(13);
export const PLACE_DATE_SIZE: Points = points(13);
/** Mục V, ô số 5a: kind of paper and its subject 13–14 pt bold. */
export const TITLE_SIZE: Points = points(14);
/** Mục V, ô số 6: body 13–14 pt, justified. */
export const PROSE_SIZE: Points = points(14);
/** Tables are not named by the decree; the smaller of the body's two sizes. */
export const TABLE_SIZE: Points = points(13);
/** Mục V, ô số 7: powers, title and name of the signer 13–14 pt bold. */
export const SIGNATURE_SIZE: Points = points(14);
/** Mục V, ô số 9b: "Nơi nhận:" 12 pt bold italic, the list 11 pt. */
export const RECIPIENTS_LABEL_SIZE: Points = points(12);
export const RECIPIENTS_SIZE: Points = points(11);

/** Mục II.5.b: at least 6 pt between paragraphs. */
export const PARAGRAPH_GAP: Points = points(6);

/**
 * Mục II.5.b: the first line begins 1 cm or 1,27 cm in. Excel has no first-line indent; two em spaces and an en space
 * are 2,5 em: 35 pt or 1,23 cm at 14 pt. They are no places to stretch when a line is justified, unlike spaces.
 */
export const FIRST_LINE_INDENT = "\u2003\u2003\u2002";

/** Mục II.2.b and II.5.a: rules under the issuer and the subject are 1/3 to 1/2 of the line's length. */
export const SHORT_RULE_SHARE = 0.45;

/** Mục II.7: room for the signature and the seal between title and name. */
export const SIGNATURE_ROOM: Points = points(75);

/** Room between the side margins, on a pixel: 622 px, 164,6 of the 165 mm. */
export const TEXT_WIDTH: Points = points(
  Math.floor(toPoints(millimetres(PAGE_WIDTH_MM - MARGINS_MM.left - MARGINS_MM.right)) / 0.75 - 1) * 0.75,
);
/** The issuer's side of the head; the rest holds the country's name, which is longer. */
export const HEAD_SPLIT: Points = snapToPixel(points(TEXT_WIDTH * 0.41));

/** Room between top and bottom margin. */
export const TEXT_HEIGHT: Points = toPoints(millimetres(PAGE_HEIGHT_MM - MARGINS_MM.top - MARGINS_MM.bottom));

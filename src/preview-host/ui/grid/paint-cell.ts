import { formatCell } from "../../model/addresses";
import { styleIndexAt } from "../../model/cell-store";
import type { Area, CellStyle } from "../../model/workbook-model";
import { borderCss, hasBorder, placingCss, textCss } from "./cell-css";
import { CELL_PADDING, faceOf, type CellFace } from "./cell-face";
import { element } from "./element";
import { linkAt } from "./links";
import { overflowOf, type Overflow } from "./overflow";
import { rectangleCss, type SheetPicture } from "./sheet-picture";
import { textPixels } from "./text-measure";

function styleOf({ workbook, sheet }: SheetPicture, row: number, column: number): CellStyle {
  return workbook.styles.get(styleIndexAt(sheet, row, column));
}

/** A merge wears the outer borders of the cells along its edges. */
function bordersCss(picture: SheetPicture, { top, left, bottom, right }: Area): string {
  const first = styleOf(picture, top, left);
  const last = top === bottom && left === right ? first : styleOf(picture, bottom, right);
  if (!hasBorder(first) && !hasBorder(last)) return "";
  return [
    borderCss("top", first.borders.top),
    borderCss("left", first.borders.left),
    borderCss("bottom", last.borders.bottom),
    borderCss("right", last.borders.right),
  ].join("");
}

function shrink(face: CellFace, width: number): string {
  if (!face.style.alignment.shrinkToFit) return "";
  const scale = (width - CELL_PADDING) / textPixels(face.text, face.font);
  return scale < 1 ? `transform:scale(${scale});transform-origin:${face.side};` : "";
}

function paintText(face: CellFace, color: string, extra: string): HTMLElement {
  const text = element("cell-text", textCss(face, color) + extra, "span");
  text.textContent = face.text;
  return text;
}

function columnsOf({ from, to }: Overflow): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** A text that runs into its neighbours lies over them, and over the grid lines between. */
function paintOverflow(picture: SheetPicture, row: number, column: number, face: CellFace, color: string) {
  const overflow = overflowOf(picture, row, column, face);
  if (overflow === null) return null;
  const { left, top, width, height } = picture.rectangleOf({
    top: row,
    bottom: row,
    left: overflow.from,
    right: overflow.to,
  });
  const own = picture.rectangleOf({ top: row, bottom: row, left: column, right: column });
  const strip = element("overflow", rectangleCss({ left, top, width: width - 1, height: height - 1 }));
  const isUnfilled = columnsOf(overflow).every((one) => styleOf(picture, row, one).fill.color === null);
  if (isUnfilled && picture.looks.at(row, column)?.fillColor === undefined) strip.classList.add("unfilled");
  // The strip holds a box of the cell's own place, so that the text is aligned as in its cell.
  const place = element(
    "overflow-place",
    `left:${own.left - left}px;width:${own.width}px;height:${height}px;${placingCss(face)}`,
  );
  place.append(paintText(face, color, ""));
  strip.append(place);
  return strip;
}

/** The elements of one cell or merge; none where nothing is to be seen. */
export function paintCell(picture: SheetPicture, area: Area, isMerge: boolean): HTMLElement[] {
  const { top: row, left: column } = area;
  const rectangle = picture.rectangleOf(area);
  if (rectangle.width === 0 || rectangle.height === 0) return [];
  const look = picture.looks.at(row, column);
  const style = styleOf(picture, row, column);
  const face = faceOf(picture.workbook, picture.sheet, row, column, rectangle.width, look?.bold);
  const fill = look?.fillColor ?? style.fill.color;
  const borders = bordersCss(picture, area);
  if (face === null && fill === null && borders === "" && !isMerge) return [];
  const background = fill === null ? "" : `background:${fill};`;
  const box = element(
    isMerge ? "cell merge" : "cell",
    rectangleCss(rectangle, 1) + background + borders + (face === null ? "" : placingCss(face)),
  );
  box.setAttribute("role", "gridcell");
  box.setAttribute("aria-colindex", String(column + 1));
  box.dataset["cell"] = formatCell(row, column);
  if (face === null) return [box];
  if (linkAt(picture.sheet, row, column) !== null) box.classList.add("link");
  const color = look?.fontColor ?? style.font.color;
  const strip = isMerge ? null : paintOverflow(picture, row, column, face, color);
  if (strip !== null) {
    box.setAttribute("aria-label", face.text);
    return [box, strip];
  }
  box.append(paintText(face, color, shrink(face, rectangle.width)));
  return [box];
}

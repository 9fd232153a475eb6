import { containsArea, sameArea } from "../../model/geometry";
import type { Area } from "../../model/workbook-model";
import { element } from "./element";
import { paintRegion } from "./paint-region";
import { rectangleCss, type Rectangle, type SheetPicture } from "./sheet-picture";

/** Rows and columns painted beyond the visible ones, so that a little scrolling paints nothing. */
const AHEAD = { rows: 8, columns: 2 };

/** One of the up to four parts of a frozen sheet: a window onto a layer that has the sheet's own pixels. */
export class Quadrant {
  readonly element = element("quadrant");
  private readonly layer = element("layer");
  private readonly cells = element("cells");
  private readonly marks = element("marks");
  private painted: Area | null = null;
  private picture: SheetPicture | null = null;

  constructor() {
    this.layer.append(this.cells, this.marks);
    this.element.append(this.layer);
  }

  /** @param place on the page; @param seen which part of the sheet shows there */
  show(picture: SheetPicture, place: Rectangle, seen: Rectangle): void {
    this.element.style.cssText = rectangleCss(place);
    this.layer.style.transform = `translate(${-seen.left}px, ${-seen.top}px)`;
    if (seen.width <= 0 || seen.height <= 0) {
      this.cells.replaceChildren();
      this.painted = null;
      return;
    }
    const { rows, columns } = picture.axes;
    const visible: Area = {
      top: rows.indexAt(seen.top),
      bottom: rows.indexAt(seen.top + seen.height - 1),
      left: columns.indexAt(seen.left),
      right: columns.indexAt(seen.left + seen.width - 1),
    };
    const isPainted = this.painted !== null && this.picture === picture && containsArea(this.painted, visible);
    if (isPainted) return;
    const wanted: Area = {
      top: Math.max(0, visible.top - AHEAD.rows),
      bottom: Math.min(rows.count - 1, visible.bottom + AHEAD.rows),
      left: Math.max(0, visible.left - AHEAD.columns),
      right: Math.min(columns.count - 1, visible.right + AHEAD.columns),
    };
    this.cells.replaceChildren(paintRegion(picture, wanted));
    this.painted = wanted;
    this.picture = picture;
  }

  /** Draws the selection; its active cell stays clear. */
  mark(picture: SheetPicture, selection: Area, active: Area): void {
    const frame = element("selection", rectangleCss(picture.rectangleOf(selection), 1));
    const isOne = sameArea(selection, active);
    if (!isOne) frame.append(this.activeMark(picture, selection, active));
    frame.classList.toggle("many", !isOne);
    this.marks.replaceChildren(frame);
  }

  private activeMark(picture: SheetPicture, selection: Area, active: Area): HTMLElement {
    const whole = picture.rectangleOf(selection);
    const one = picture.rectangleOf(active);
    return element("active-cell", rectangleCss({ ...one, left: one.left - whole.left, top: one.top - whole.top }));
  }
}

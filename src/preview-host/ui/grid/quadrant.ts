import { containsArea, sameArea } from "../../model/geometry";
import type { Area } from "../../model/workbook-model";
import { element } from "./element";
import { paintRegion } from "./paint-region";
import { rectangleCss, type SheetPicture } from "./sheet-picture";
import type { Strip } from "./strips";

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

  show(picture: SheetPicture, band: Strip, floor: Strip): void {
    const place = { left: band.offset, top: floor.offset, width: band.length, height: floor.length };
    this.element.style.cssText = rectangleCss(place);
    this.layer.style.transform = `translate(${-band.start}px, ${-floor.start}px)`;
    if (band.length <= 0 || floor.length <= 0) {
      this.cells.replaceChildren();
      this.painted = null;
      return;
    }
    const { rows, columns } = picture.axes;
    const visible: Area = {
      top: rows.indexAt(floor.start),
      bottom: rows.indexAt(floor.start + floor.length - 1),
      left: columns.indexAt(band.start),
      right: columns.indexAt(band.start + band.length - 1),
    };
    const isPainted = this.painted !== null && this.picture === picture && containsArea(this.painted, visible);
    if (isPainted) return;
    const wanted: Area = {
      top: Math.max(floor.first, visible.top - AHEAD.rows),
      bottom: Math.min(floor.last, visible.bottom + AHEAD.rows),
      left: Math.max(band.first, visible.left - AHEAD.columns),
      right: Math.min(band.last, visible.right + AHEAD.columns),
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

import type { Area } from "../../model/workbook-model";
import { element } from "./element";
import { Headings } from "./headings";
import { Quadrant } from "./quadrant";
import { scrollFor } from "./scroll-for";
import type { Rectangle, SheetPicture } from "./sheet-picture";
import { stripsOf } from "./strips";

export const HEADING_HEIGHT = 22;
export const HEADING_WIDTH = 48;

export interface CellPlace {
  row: number;
  column: number;
}

/** Selected cells; `active` is the one (or merge) that typing goes to. */
export interface GridSelection {
  area: Area;
  active: Area;
}

/** The scrolled sheet: only the rows and columns in sight are in the document. */
export class GridView {
  readonly element = element("grid");
  private readonly scroller = element("grid-scroll");
  private readonly space = element("grid-space");
  private readonly window = element("grid-window");
  private readonly quadrants = [new Quadrant(), new Quadrant(), new Quadrant(), new Quadrant()] as const;
  private readonly rowHeadings = [new Headings("rows"), new Headings("rows")] as const;
  private readonly columnHeadings = [new Headings("columns"), new Headings("columns")] as const;
  private picture: SheetPicture | null = null;
  private selection: GridSelection | null = null;

  constructor(private readonly onDraw: () => void) {
    this.element.tabIndex = -1;
    this.element.setAttribute("role", "grid");
    this.element.append(this.scroller);
    this.scroller.append(this.space);
    this.space.append(this.window);
    const parts = [...this.quadrants, ...this.rowHeadings, ...this.columnHeadings].map((part) => part.element);
    this.window.append(...parts, element("corner"));
    this.scroller.addEventListener("scroll", () => this.draw());
    new ResizeObserver(() => this.draw()).observe(this.scroller);
  }

  get scroll(): { left: number; top: number } {
    return { left: this.scroller.scrollLeft, top: this.scroller.scrollTop };
  }

  show(picture: SheetPicture, selection: GridSelection, scroll?: { left: number; top: number }): void {
    this.picture = picture;
    this.selection = selection;
    const { rows, columns } = picture.axes;
    this.space.style.width = `${columns.extent + HEADING_WIDTH}px`;
    this.space.style.height = `${rows.extent + HEADING_HEIGHT}px`;
    this.element.setAttribute("aria-rowcount", String(rows.count));
    this.element.setAttribute("aria-colcount", String(columns.count));
    this.element.setAttribute("aria-label", picture.sheet.name);
    if (scroll !== undefined) this.scroller.scrollTo(scroll.left, scroll.top);
    this.draw();
  }

  private frozen(picture: SheetPicture): { width: number; height: number } {
    const { freeze } = picture.sheet;
    const { rows, columns } = picture.axes;
    return { width: columns.start(freeze?.columns ?? 0), height: rows.start(freeze?.rows ?? 0) };
  }

  private draw(): void {
    const { picture, selection } = this;
    if (picture === null || selection === null) return;
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = this.scroller;
    this.window.style.width = `${clientWidth}px`;
    this.window.style.height = `${clientHeight}px`;
    const { axes, sheet } = picture;
    const floors = stripsOf(axes.rows, sheet.freeze?.rows ?? 0, HEADING_HEIGHT, clientHeight, scrollTop);
    const bands = stripsOf(axes.columns, sheet.freeze?.columns ?? 0, HEADING_WIDTH, clientWidth, scrollLeft);
    floors.forEach((floor, y) => {
      bands.forEach((band, x) => this.quadrants[(y * 2 + x) as 0 | 1 | 2 | 3].show(picture, band, floor));
    });
    floors.forEach((floor, y) => this.rowHeadings[y as 0 | 1].show(axes.rows, floor, HEADING_WIDTH, selection.area));
    bands.forEach((band, x) => {
      this.columnHeadings[x as 0 | 1].show(axes.columns, band, HEADING_HEIGHT, selection.area);
    });
    for (const quadrant of this.quadrants) quadrant.mark(picture, selection.area, selection.active);
    this.onDraw();
  }

  /** The cell under a point of the page; null over the headings. */
  cellAt(clientX: number, clientY: number): CellPlace | null {
    const { picture } = this;
    if (picture === null) return null;
    const bounds = this.window.getBoundingClientRect();
    const x = clientX - bounds.left - HEADING_WIDTH;
    const y = clientY - bounds.top - HEADING_HEIGHT;
    if (x < 0 || y < 0) return null;
    const { width, height } = this.frozen(picture);
    const { scrollLeft, scrollTop } = this.scroller;
    return {
      row: picture.axes.rows.indexAt(y < height ? y : y + scrollTop),
      column: picture.axes.columns.indexAt(x < width ? x : x + scrollLeft),
    };
  }

  /** Where cells stand within this element. */
  placeOf(area: Area): Rectangle | null {
    const { picture } = this;
    if (picture === null) return null;
    const { freeze } = picture.sheet;
    const { left, top, width, height } = picture.rectangleOf(area);
    const { scrollLeft, scrollTop } = this.scroller;
    return {
      left: left + HEADING_WIDTH - (area.left < (freeze?.columns ?? 0) ? 0 : scrollLeft),
      top: top + HEADING_HEIGHT - (area.top < (freeze?.rows ?? 0) ? 0 : scrollTop),
      width,
      height,
    };
  }

  /** Scrolls as little as needed for the first cell of an area to be seen whole; far away it comes to the middle. */
  reveal({ top, left, bottom, right }: Area): void {
    const { picture } = this;
    if (picture === null) return;
    const { rows, columns } = picture.axes;
    const frozen = this.frozen(picture);
    const { freeze } = picture.sheet;
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = this.scroller;
    const roomAcross = clientWidth - HEADING_WIDTH - frozen.width;
    const roomDown = clientHeight - HEADING_HEIGHT - frozen.height;
    const width = columns.start(right + 1) - columns.start(left);
    const height = rows.start(bottom + 1) - rows.start(top);
    const isLeftFrozen = left < (freeze?.columns ?? 0);
    const isTopFrozen = top < (freeze?.rows ?? 0);
    this.scroller.scrollTo(
      isLeftFrozen ? scrollLeft : scrollFor(columns.start(left) - frozen.width, width, scrollLeft, roomAcross),
      isTopFrozen ? scrollTop : scrollFor(rows.start(top) - frozen.height, height, scrollTop, roomDown),
    );
  }
}

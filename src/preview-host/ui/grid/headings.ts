import { columnLetters } from "../../model/addresses";
import type { Area } from "../../model/workbook-model";
import type { Axis } from "./axis";
import { element } from "./element";
import { rectangleCss } from "./sheet-picture";
import type { Strip } from "./strips";

export type HeadingSide = "rows" | "columns";

/** The strip of row numbers or column letters beside a part of the sheet. */
export class Headings {
  readonly element: HTMLElement;
  private readonly layer = element("layer");

  constructor(private readonly side: HeadingSide) {
    this.element = element(`headings ${side}`);
    this.element.setAttribute("aria-hidden", "true");
    this.element.append(this.layer);
  }

  /** @param thickness pixels across; the lines of `selection` are set off */
  show(axis: Axis, { offset, length, start }: Strip, thickness: number, selection: Area): void {
    const isRows = this.side === "rows";
    this.element.style.cssText = isRows
      ? rectangleCss({ left: 0, top: offset, width: thickness, height: length })
      : rectangleCss({ left: offset, top: 0, width: length, height: thickness });
    this.layer.style.transform = isRows ? `translateY(${-start}px)` : `translateX(${-start}px)`;
    const cells: HTMLElement[] = [];
    const last = length <= 0 ? -1 : axis.indexAt(start + length - 1);
    const from = isRows ? selection.top : selection.left;
    const to = isRows ? selection.bottom : selection.right;
    for (let index = axis.indexAt(start); index <= last; index += 1) {
      const size = axis.size(index);
      if (size === 0) continue;
      const at = axis.start(index);
      const css = isRows ? `top:${at}px;height:${size}px;` : `left:${at}px;width:${size}px;`;
      const cell = element(index >= from && index <= to ? "heading chosen" : "heading", css);
      cell.textContent = isRows ? String(index + 1) : columnLetters(index);
      cells.push(cell);
    }
    this.layer.replaceChildren(...cells);
  }
}

import { columnPointsFromCharacters } from "../../model/units";
import type { Sheet } from "../../model/workbook-model";
import { LAST_COLUMN, LAST_ROW } from "../cell-address";
import { childNamed, element, localName, numberAttribute, textOf, type XmlElement } from "../package/xml-tree";

export const EMU_PER_POINT = 12_700;

export interface ChartPlace {
  /** points from the sheet's top left corner */
  left: number;
  top: number;
  width: number;
  height: number;
}

type Axis = "column" | "row";

/** The size in points of a column or row; 0 when hidden. */
function sizeOf(sheet: Sheet, digit: number, axis: Axis, index: number): number {
  if (axis === "row") {
    const row = sheet.rows.get(index);
    return row?.hidden === true ? 0 : (row?.height ?? sheet.defaultRowHeight);
  }
  const column = sheet.columns.get(index);
  return column?.hidden === true ? 0 : columnPointsFromCharacters(column?.width ?? sheet.defaultColumnWidth, digit);
}

function startOf(sheet: Sheet, digit: number, axis: Axis, index: number): number {
  let start = 0;
  for (let at = 0; at < index; at += 1) start += sizeOf(sheet, digit, axis, at);
  return start;
}

/** The cell a position falls in, and the EMUs into it. */
function cellAt(sheet: Sheet, digit: number, axis: Axis, points: number): { index: number; offset: number } {
  const last = axis === "row" ? LAST_ROW : LAST_COLUMN;
  let rest = Math.max(0, points);
  let index = 0;
  for (
    let size = sizeOf(sheet, digit, axis, 0);
    index < last && rest >= size;
    size = sizeOf(sheet, digit, axis, index)
  ) {
    rest -= size;
    index += 1;
  }
  return { index, offset: Math.round(rest * EMU_PER_POINT) };
}

function cornerOf(sheet: Sheet, digit: number, marker: XmlElement | undefined): { left: number; top: number } {
  const number = (name: string): number => Number(textOf(childNamed(marker, name)) || 0);
  return {
    left: startOf(sheet, digit, "column", number("col")) + number("colOff") / EMU_PER_POINT,
    top: startOf(sheet, digit, "row", number("row")) + number("rowOff") / EMU_PER_POINT,
  };
}

/** Where a drawing's anchor (two cells, one cell, or absolute) puts its object; `digit` is the default font's digit width in pixels. */
export function readPlace(anchor: XmlElement, sheet: Sheet, digit: number): ChartPlace {
  const extent = childNamed(anchor, "ext");
  const size = {
    width: (numberAttribute(extent, "cx") ?? 0) / EMU_PER_POINT,
    height: (numberAttribute(extent, "cy") ?? 0) / EMU_PER_POINT,
  };
  if (localName(anchor) === "absoluteAnchor") {
    const position = childNamed(anchor, "pos");
    return {
      left: (numberAttribute(position, "x") ?? 0) / EMU_PER_POINT,
      top: (numberAttribute(position, "y") ?? 0) / EMU_PER_POINT,
      ...size,
    };
  }
  const from = cornerOf(sheet, digit, childNamed(anchor, "from"));
  if (localName(anchor) === "oneCellAnchor") return { ...from, ...size };
  const to = cornerOf(sheet, digit, childNamed(anchor, "to"));
  return { ...from, width: to.left - from.left, height: to.top - from.top };
}

/** The <xdr:from> and <xdr:ext> of a one-cell anchor: it moves with its cell and keeps its size. */
export function writePlace({ left, top, width, height }: ChartPlace, sheet: Sheet, digit: number): XmlElement[] {
  const column = cellAt(sheet, digit, "column", left);
  const row = cellAt(sheet, digit, "row", top);
  const part = (name: string, value: number): XmlElement => element(`xdr:${name}`, {}, [String(value)]);
  return [
    element("xdr:from", {}, [
      part("col", column.index),
      part("colOff", column.offset),
      part("row", row.index),
      part("rowOff", row.offset),
    ]),
    element("xdr:ext", { cx: Math.round(width * EMU_PER_POINT), cy: Math.round(height * EMU_PER_POINT) }),
  ];
}

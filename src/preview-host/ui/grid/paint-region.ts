import { intersection } from "../../model/geometry";
import type { Area } from "../../model/workbook-model";
import { paintChart } from "../charts/paint-chart";
import { element } from "./element";
import { reachingIn } from "./overflow";
import { paintCell } from "./paint-cell";
import { rectangleCss, type Rectangle, type SheetPicture } from "./sheet-picture";

const PIXELS_PER_POINT = 4 / 3;

function paintGridLines({ axes: { rows, columns } }: SheetPicture, area: Area, seen: Rectangle): HTMLElement[] {
  const lines: HTMLElement[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (rows.size(row) === 0) continue;
    const top = rows.start(row + 1) - 1;
    lines.push(element("grid-line", rectangleCss({ ...seen, top, height: 1 })));
  }
  for (let column = area.left; column <= area.right; column += 1) {
    if (columns.size(column) === 0) continue;
    const left = columns.start(column + 1) - 1;
    lines.push(element("grid-line", rectangleCss({ ...seen, left, width: 1 })));
  }
  return lines;
}

function paintRow(picture: SheetPicture, row: number, area: Area, painted: Set<Area>): HTMLElement | null {
  if (picture.axes.rows.size(row) === 0) return null;
  const line = element("row");
  line.setAttribute("role", "row");
  line.setAttribute("aria-rowindex", String(row + 1));
  for (let column = area.left; column <= area.right; column += 1) {
    const merge = picture.merges.at(row, column);
    if (merge === null)
      line.append(...paintCell(picture, { top: row, bottom: row, left: column, right: column }, false));
    else if (!painted.has(merge)) {
      painted.add(merge);
      line.append(...paintCell(picture, merge, true));
    }
  }
  for (const column of reachingIn(picture, row, area.left, area.right)) {
    line.append(...paintCell(picture, { top: row, bottom: row, left: column, right: column }, false));
  }
  return line.childElementCount === 0 ? null : line;
}

function paintCharts(picture: SheetPicture, seen: Rectangle): HTMLElement[] {
  return picture.sheet.charts.flatMap((chart) => {
    const place = {
      left: chart.left * PIXELS_PER_POINT,
      top: chart.top * PIXELS_PER_POINT,
      width: chart.width * PIXELS_PER_POINT,
      height: chart.height * PIXELS_PER_POINT,
    };
    const isSeen =
      place.left < seen.left + seen.width &&
      place.left + place.width > seen.left &&
      place.top < seen.top + seen.height &&
      place.top + place.height > seen.top;
    if (!isSeen) return [];
    const frame = element("chart", rectangleCss(place));
    frame.append(paintChart(picture.workbook, chart, place.width, place.height));
    return [frame];
  });
}

function paintNotes(picture: SheetPicture, area: Area): HTMLElement[] {
  const notes = [...picture.sheet.comments, ...(picture.sheet.threadedComments ?? [])];
  return notes.flatMap(({ row, column, text }) => {
    const cell = { top: row, bottom: row, left: column, right: column };
    if (intersection(cell, area) === null) return [];
    const mark = element("note", rectangleCss(picture.rectangleOf(cell)));
    mark.title = text;
    return [mark];
  });
}

/** Everything of a sheet that shows in a block of rows and columns, at pixels from the sheet's corner. */
export function paintRegion(picture: SheetPicture, area: Area): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const seen = picture.rectangleOf(area);
  if (picture.sheet.showGridlines) fragment.append(...paintGridLines(picture, area, seen));
  const painted = new Set<Area>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line = paintRow(picture, row, area, painted);
    if (line !== null) fragment.append(line);
  }
  fragment.append(...paintNotes(picture, area), ...paintCharts(picture, seen));
  return fragment;
}

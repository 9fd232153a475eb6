import { cellText } from "../domain/report/report-lines";
import type { ReportTable, TableCell } from "../domain/report/report";
import { PARAGRAPH_GAP, PROSE_SIZE, TABLE_SIZE, TEXT_WIDTH } from "./decree-layout";
import { gapRow } from "./layout-row";
import type { CellStyle, LayoutCell, LayoutRow } from "./layout-row";
import { linePitch } from "./line-pitch";
import { asideWidth, textRoom } from "./text-room";
import { points } from "./units";
import type { Points } from "./units";
import { wrapLines } from "./wrap-lines";

const CELL_PADDING = points(4.5);
const LEFT_EDGE = points(0);

const CAPTION_STYLE: CellStyle = { sizePt: PROSE_SIZE, bold: true, horizontal: "center", vertical: "center" };
const NOTE_STYLE: CellStyle = { sizePt: TABLE_SIZE, italic: true, horizontal: "left", vertical: "center" };
const TITLE_STYLE: CellStyle = {
  sizePt: TABLE_SIZE,
  bold: true,
  horizontal: "center",
  vertical: "center",
  border: "box",
};

/**
 * A table with its caption and note. Counts are printed as text the Vietnamese way (6.814), because a number format
 * follows the computer's own separators. The title row knows the rows it is repeated for on a new page.
 */
export function tableRows(table: ReportTable): LayoutRow[] {
  const edges = columnEdges(table);
  const areAside = table.columns.map((_, index) => isAside(table, index, edges));
  const titleRow = rowOf(
    table.columns.map((column, index) => boxCell(edges, index, column.heading, TITLE_STYLE)),
    true,
  );
  const last = table.rows.length - 1;
  const rows = table.rows.map((row, at): LayoutRow => {
    const isTotal = table.hasTotal && at === last;
    const cells = row.map((cell, index) => {
      const style = { ...bodyStyle(table, index, isTotal), aside: areAside[index]! };
      return withFigure(boxCell(edges, index, cellText(cell), style), cell);
    });
    const keepWithNext = (table.hasTotal && at === last - 1) || (at === last && table.note !== null);
    return { ...rowOf(cells, keepWithNext), titleRow };
  });
  const note = table.note === null ? [] : [fullRow(table.note, NOTE_STYLE, false)];
  return [
    gapRow(points(9)),
    fullRow(table.caption, CAPTION_STYLE, true),
    titleRow,
    ...rows,
    ...note,
    gapRow(PARAGRAPH_GAP),
  ];
}

function columnEdges(table: ReportTable): Points[] {
  const edges = [LEFT_EDGE];
  for (const column of table.columns) edges.push(points(edges[edges.length - 1]! + column.share * TEXT_WIDTH));
  edges[edges.length - 1] = TEXT_WIDTH;
  return edges;
}

function bodyStyle(table: ReportTable, index: number, isTotal: boolean): CellStyle {
  const horizontal = table.columns[index]!.align;
  return { sizePt: TABLE_SIZE, bold: isTotal, horizontal, vertical: "center", border: "box" };
}

/** Columns that are not centred keep their texts off the line, unless that costs one of them a line more. */
function isAside(table: ReportTable, index: number, edges: readonly Points[]): boolean {
  if (table.columns[index]!.align === "center") return false;
  const width = points(edges[index + 1]! - edges[index]!);
  const last = table.rows.length - 1;
  return table.rows.every((row, at) => {
    const style = bodyStyle(table, index, table.hasTotal && at === last);
    const linesIn = (room: Points): number => wrapLines(cellText(row[index]!), style, textRoom(room)).length;
    return linesIn(asideWidth(width, style)) === linesIn(width);
  });
}

function boxCell(edges: readonly Points[], index: number, text: string, style: CellStyle): LayoutCell {
  return { from: edges[index]!, to: edges[index + 1]!, text: text === "" ? null : text, style };
}

function withFigure(cell: LayoutCell, { figure }: TableCell): LayoutCell {
  return figure && cell.text !== null ? { ...cell, figures: [{ figure, text: cell.text }] } : cell;
}

function rowOf(cells: readonly LayoutCell[], keepWithNext: boolean): LayoutRow {
  return { cells, minHeight: linePitch(TABLE_SIZE), padding: CELL_PADDING, keepWithNext };
}

function fullRow(text: string, style: CellStyle, keepWithNext: boolean): LayoutRow {
  const cell = { from: LEFT_EDGE, to: TEXT_WIDTH, text, style };
  return { cells: [cell], minHeight: linePitch(style.sizePt), padding: CELL_PADDING, keepWithNext };
}

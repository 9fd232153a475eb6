import { inheritedStyle } from "./cell-store";
import type { EditContext, ShiftKind } from "./edit-context";
import { changeAllFormulas, mapReferences, type AreaMap } from "./formula-references";
import {
  columnCount,
  containsArea,
  intersection,
  isEntireColumn,
  isEntireRow,
  rowCount,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from "./geometry";
import { HostError } from "./host-error";
import type { Area, Cell, Sheet } from "./workbook-model";

interface Shift {
  /** rows move, or columns */
  axis: "rows" | "columns";
  /** first row (column) inserted or deleted, and how many; negative count deletes */
  start: number;
  count: number;
  /** the columns (rows) in which cells move */
  band: Area;
}

/** Insert.shift and Delete.shift of the protocol. */
export type ShiftDirection = "right" | "down" | "left" | "up";

function shiftOf(area: Area, direction: ShiftDirection): Shift {
  if (direction === "down" || direction === "up") {
    const count = rowCount(area) * (direction === "down" ? 1 : -1);
    return { axis: "rows", start: area.top, count, band: { ...area, top: 0, bottom: SHEET_ROWS - 1 } };
  }
  const count = columnCount(area) * (direction === "right" ? 1 : -1);
  return { axis: "columns", start: area.left, count, band: { ...area, left: 0, right: SHEET_COLUMNS - 1 } };
}

/** Where one line (row or column) is after the change; null when it was deleted. */
function mapLine(line: number, shift: Shift): number | null {
  if (line < shift.start) return line;
  if (shift.count > 0) return line + shift.count;
  return line < shift.start - shift.count ? null : line + shift.count;
}

/** A span grows when lines come inside it and shrinks when some go; null when all of it went. */
function mapSpan(first: number, last: number, shift: Shift, limit: number): [number, number] | null {
  if (shift.count > 0) {
    const newFirst = mapLine(first, shift) ?? first;
    const newLast = Math.min(mapLine(last, shift) ?? last, limit - 1);
    return newFirst >= limit ? null : [newFirst, newLast];
  }
  const afterGap = shift.start - shift.count;
  const newFirst = first < shift.start ? first : Math.max(first, afterGap) + shift.count;
  const newLast = last < shift.start ? last : Math.max(last, afterGap - 1) + shift.count;
  return newLast < newFirst ? null : [newFirst, newLast];
}

/** An area that lies only partly in the moving band stays where it is. */
function areaMap(shift: Shift): AreaMap {
  return (area) => {
    if (!containsArea(shift.band, area)) return area;
    if (shift.axis === "rows") {
      if (isEntireColumn(area)) return area;
      const span = mapSpan(area.top, area.bottom, shift, SHEET_ROWS);
      return span === null ? null : { ...area, top: span[0], bottom: span[1] };
    }
    if (isEntireRow(area)) return area;
    const span = mapSpan(area.left, area.right, shift, SHEET_COLUMNS);
    return span === null ? null : { ...area, left: span[0], right: span[1] };
  };
}

function kindOf(area: Area, direction: ShiftDirection): ShiftKind {
  if (direction === "down" && isEntireRow(area)) return "insertRows";
  if (direction === "up" && isEntireRow(area)) return "deleteRows";
  if (direction === "right" && isEntireColumn(area)) return "insertColumns";
  if (direction === "left" && isEntireColumn(area)) return "deleteColumns";
  return direction;
}

/**
 * Inserts or deletes cells; what lies beyond moves. Formulas everywhere, names, merges, validations, conditional
 * formats, comments, links, tables, charts' references, filters, page breaks, print settings and held ranges follow.
 * Inserted cells look like those above them (or to their left).
 * @throws HostError InsertDeleteConflict when a merge or table would be torn apart or contents pushed off the sheet
 */
export function shiftCells(context: EditContext, sheet: Sheet, area: Area, direction: ShiftDirection): void {
  const shift = shiftOf(area, direction);
  assertNothingTorn(sheet, shift);
  const map = areaMap(shift);
  moveCells(sheet, shift);
  if (shift.count > 0) dressInserted(sheet, area, shift);
  if (shift.axis === "rows" ? isEntireRow(area) : isEntireColumn(area)) moveLines(sheet, shift);
  moveAreas(sheet, shift, map);
  changeAllFormulas(context.workbook, (formula, ownSheet) => mapReferences(formula, ownSheet, sheet.name, map));
  for (const range of context.heldRanges) {
    if (range.sheet === sheet) range.areas = range.areas.map(map).filter((moved) => moved !== null);
  }
  context.record({ kind: "shift", sheetId: sheet.id, area, shift: kindOf(area, direction) });
}

function assertNothingTorn(sheet: Sheet, shift: Shift): void {
  const moving: Area =
    shift.axis === "rows" ? { ...shift.band, top: shift.start } : { ...shift.band, left: shift.start };
  for (const fixed of [...sheet.merges, ...sheet.tables.map((table) => table.area)]) {
    if (intersection(fixed, moving) !== null && !containsArea(shift.band, fixed)) {
      throw new HostError("InsertDeleteConflict");
    }
  }
  if (shift.count <= 0) return;
  const limit = shift.axis === "rows" ? SHEET_ROWS : SHEET_COLUMNS;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const line = shift.axis === "rows" ? row : column;
      const inBand =
        row >= shift.band.top && row <= shift.band.bottom && column >= shift.band.left && column <= shift.band.right;
      const isPushedOff = inBand && line >= shift.start && line + shift.count >= limit;
      if (isPushedOff && cell.value !== null) throw new HostError("InsertDeleteConflict");
    }
  }
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const moved = new Map<number, Map<number, Cell>>();
  const put = (row: number, column: number, cell: Cell): void => {
    let cells = moved.get(row);
    if (cells === undefined) {
      cells = new Map();
      moved.set(row, cells);
    }
    cells.set(column, cell);
  };
  for (const [row, cells] of sheet.cells) {
    const rowInBand = row >= shift.band.top && row <= shift.band.bottom;
    for (const [column, cell] of cells) {
      if (!rowInBand || column < shift.band.left || column > shift.band.right) put(row, column, cell);
      else if (shift.axis === "rows") {
        const line = mapLine(row, shift);
        if (line !== null && line < SHEET_ROWS) put(line, column, cell);
      } else {
        const line = mapLine(column, shift);
        if (line !== null && line < SHEET_COLUMNS) put(row, line, cell);
      }
    }
  }
  sheet.cells = moved;
}

/** New cells take the format of their neighbour above or to the left. */
function dressInserted(sheet: Sheet, area: Area, shift: Shift): void {
  const source = shift.start - 1;
  if (source < 0) return;
  if (shift.axis === "rows") {
    for (const [column, cell] of sheet.cells.get(source) ?? []) {
      if (column < area.left || column > area.right) continue;
      for (let row = area.top; row <= area.bottom; row += 1) dress(sheet, row, column, cell.style);
    }
    return;
  }
  for (const [row, cells] of sheet.cells) {
    const style = cells.get(source)?.style;
    if (style === undefined || row < area.top || row > area.bottom) continue;
    for (let column = area.left; column <= area.right; column += 1) dress(sheet, row, column, style);
  }
}

function dress(sheet: Sheet, row: number, column: number, style: number): void {
  if (style === inheritedStyle(sheet, row, column)) return;
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  cells.set(column, { value: null, style });
  sheet.cells.set(row, cells);
}

function moveKeys<V extends object>(map: Map<number, V>, shift: Shift, copyInserted: (before: V) => V): Map<number, V> {
  const moved = new Map<number, V>();
  for (const [line, info] of map) {
    const target = mapLine(line, shift);
    if (target !== null) moved.set(target, info);
  }
  const before = map.get(shift.start - 1);
  if (shift.count > 0 && before !== undefined) {
    for (let offset = 0; offset < shift.count; offset += 1) moved.set(shift.start + offset, copyInserted(before));
  }
  return moved;
}

function moveLines(sheet: Sheet, shift: Shift): void {
  const inserted = <V extends object>({ ...info }: V): V => info;
  if (shift.axis === "rows") {
    sheet.rows = moveKeys(sheet.rows, shift, ({ hidden: _hidden, ...info }) => inserted(info));
    sheet.horizontalPageBreaks = moveBreaks(sheet.horizontalPageBreaks, shift);
  } else {
    sheet.columns = moveKeys(sheet.columns, shift, ({ hidden: _hidden, ...info }) => inserted(info));
    sheet.verticalPageBreaks = moveBreaks(sheet.verticalPageBreaks, shift);
  }
}

function moveBreaks(breaks: readonly number[], shift: Shift): number[] {
  return breaks.map((line) => mapLine(line, shift)).filter((line) => line !== null);
}

function moveAreas(sheet: Sheet, shift: Shift, map: AreaMap): void {
  const mapAll = (areas: readonly Area[]): Area[] => areas.map(map).filter((area) => area !== null);
  sheet.merges = mapAll(sheet.merges).filter((area) => rowCount(area) * columnCount(area) > 1);
  for (const owner of [...sheet.conditionalFormats, ...sheet.dataValidations]) owner.areas = mapAll(owner.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  sheet.dataValidations = sheet.dataValidations.filter((validation) => validation.areas.length > 0);
  sheet.comments = sheet.comments.flatMap((comment) => {
    const at = map({ top: comment.row, bottom: comment.row, left: comment.column, right: comment.column });
    return at === null ? [] : [{ ...comment, row: at.top, column: at.left }];
  });
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const area = map(link.area);
    return area === null ? [] : [{ ...link, area }];
  });
  for (const table of sheet.tables) table.area = map(table.area) ?? table.area;
  if (sheet.autoFilter !== null) {
    const area = map(sheet.autoFilter.area);
    sheet.autoFilter = area === null ? null : { ...sheet.autoFilter, area };
  }
  sheet.selection = map(sheet.selection) ?? sheet.selection;
  movePrintSettings(sheet, shift, map);
}

function movePrintSettings(sheet: Sheet, shift: Shift, map: AreaMap): void {
  const layout = sheet.pageLayout;
  const printArea = layout.printArea?.map(map).filter((area) => area !== null) ?? null;
  layout.printArea = printArea !== null && printArea.length > 0 ? printArea : null;
  const moveTitles = (titles: { first: number; last: number }, limit: number) => {
    const span = mapSpan(titles.first, titles.last, shift, limit);
    return span === null ? null : { first: span[0], last: span[1] };
  };
  if (shift.axis === "rows" && isEntireRow(shift.band) && layout.printTitleRows !== null) {
    layout.printTitleRows = moveTitles(layout.printTitleRows, SHEET_ROWS);
  }
  if (shift.axis === "columns" && isEntireColumn(shift.band) && layout.printTitleColumns !== null) {
    layout.printTitleColumns = moveTitles(layout.printTitleColumns, SHEET_COLUMNS);
  }
}

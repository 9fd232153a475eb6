import { findCell, hasContent, usedArea } from "../../model/cell-store";
import { boundingArea, columnCount, intersection, rowCount, SHEET_COLUMNS, SHEET_ROWS } from "../../model/geometry";
import { HostError } from "../../model/host-error";
import type { Area, Sheet } from "../../model/workbook-model";
import type { ArgumentReader } from "../argument-reader";
import type { HostState } from "../host-state";
import { LiveRange } from "../live-range";
import type { HostObject, MethodMember } from "../object-type";
import { openObject } from "../object-registry";
import { rangeArgument } from "./range-lookup";

/** A Range object over one area. @throws HostError InvalidArgument when it is off the sheet */
export function rangeObject(host: HostState, sheet: Sheet, area: Area): HostObject {
  return openObject("Range", host.hold(new LiveRange(sheet, [area])));
}

function moving(change: (area: Area, args: ArgumentReader) => Area, tag = "1.1"): MethodMember<LiveRange> {
  return { tag, call: ({ sheet, area }, args, host) => rangeObject(host, sheet, change(area, args)) };
}

/** Offsets from the range's first cell may leave the range, but not the sheet. */
function cellAt(area: Area, row: number, column: number): Area {
  return { top: area.top + row, bottom: area.top + row, left: area.left + column, right: area.left + column };
}

function resized(area: Area, rows: number, columns: number): Area {
  const next = { ...area, bottom: area.bottom + rows, right: area.right + columns };
  if (next.bottom < next.top || next.right < next.left) throw new HostError("InvalidArgument");
  return next;
}

function neighbour(area: Area, side: "above" | "below" | "before" | "after", count: number): Area {
  if (count === 0) throw new HostError("InvalidArgument");
  const size = Math.abs(count);
  const outward = count > 0;
  switch (side) {
    case "above":
      return outward
        ? { ...area, top: area.top - size, bottom: area.top - 1 }
        : { ...area, bottom: area.top + size - 1 };
    case "below":
      return outward
        ? { ...area, top: area.bottom + 1, bottom: area.bottom + size }
        : { ...area, top: area.bottom - size + 1 };
    case "before":
      return outward
        ? { ...area, left: area.left - size, right: area.left - 1 }
        : { ...area, right: area.left + size - 1 };
    case "after":
      return outward
        ? { ...area, left: area.right + 1, right: area.right + size }
        : { ...area, left: area.right - size + 1 };
  }
}

function used(range: LiveRange, args: ArgumentReader, host: HostState): HostObject | null {
  const area = usedArea(range.sheet, args.boolean(0), range.area);
  return area === null ? null : rangeObject(host, range.sheet, area);
}

function shared(range: LiveRange, args: ArgumentReader, host: HostState): HostObject | null {
  const other = rangeArgument(host, range.sheet, args.range(0), args.raw(0));
  const area = other.sheet === range.sheet ? intersection(range.area, other.area) : null;
  return area === null ? null : rangeObject(host, range.sheet, area);
}

function required(
  call: (range: LiveRange, args: ArgumentReader, host: HostState) => HostObject | null,
): MethodMember<LiveRange>["call"] {
  return (range, args, host) => {
    const result = call(range, args, host);
    if (result === null) throw new HostError("ItemNotFound");
    return result;
  };
}

/** The block of filled cells around an area, bounded by empty rows and columns (Ctrl+*). */
function surrounding(sheet: Sheet, start: Area): Area {
  let area = start;
  for (;;) {
    const ring = {
      top: Math.max(area.top - 1, 0),
      left: Math.max(area.left - 1, 0),
      bottom: Math.min(area.bottom + 1, SHEET_ROWS - 1),
      right: Math.min(area.right + 1, SHEET_COLUMNS - 1),
    };
    const filled = usedArea(sheet, true, ring);
    const next = filled === null ? area : boundingArea(area, filled);
    if (rowCount(next) === rowCount(area) && columnCount(next) === columnCount(area)) return area;
    area = next;
  }
}

type Direction = "up" | "down" | "left" | "right";

/** Where Ctrl+arrow lands. */
function edge(sheet: Sheet, area: Area, direction: Direction): Area {
  const step = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] }[direction];
  const [rowStep = 0, columnStep = 0] = step;
  const limit = usedArea(sheet, true) ?? area;
  const filled = (row: number, column: number): boolean => {
    const cell = findCell(sheet, row, column);
    return cell !== undefined && hasContent(cell);
  };
  const inside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < SHEET_ROWS && column < SHEET_COLUMNS;
  let row = direction === "down" ? area.bottom : area.top;
  let column = direction === "right" ? area.right : area.left;
  const runs = filled(row, column) && filled(row + rowStep, column + columnStep);
  while (inside(row + rowStep, column + columnStep)) {
    const beyond = direction === "down" ? row > limit.bottom : direction === "right" && column > limit.right;
    if (beyond)
      return cellAt(
        {
          top: direction === "down" ? SHEET_ROWS - 1 : row,
          left: direction === "right" ? SHEET_COLUMNS - 1 : column,
          bottom: 0,
          right: 0,
        },
        0,
        0,
      );
    if (runs && !filled(row + rowStep, column + columnStep)) break;
    row += rowStep;
    column += columnStep;
    if (!runs && filled(row, column)) break;
  }
  return { top: row, bottom: row, left: column, right: column };
}

function directionArgument(args: ArgumentReader): Direction {
  const text = args.string(0).toLowerCase();
  if (text !== "up" && text !== "down" && text !== "left" && text !== "right") throw new HostError("InvalidArgument");
  return text;
}

/** Methods of Range that lead to another range of the same sheet. */
export const rangeNavigation: Record<string, MethodMember<LiveRange>> = {
  GetCell: moving((area, args) => cellAt(area, args.integer(0), args.integer(1))),
  GetRow: moving((area, args) => ({ ...area, top: area.top + args.integer(0), bottom: area.top + args.integer(0) })),
  GetColumn: moving((area, args) => ({
    ...area,
    left: area.left + args.integer(0),
    right: area.left + args.integer(0),
  })),
  GetLastCell: moving((area) => ({ ...area, top: area.bottom, left: area.right })),
  GetLastRow: moving((area) => ({ ...area, top: area.bottom })),
  GetLastColumn: moving((area) => ({ ...area, left: area.right })),
  GetEntireRow: moving((area) => ({ ...area, left: 0, right: SHEET_COLUMNS - 1 })),
  GetEntireColumn: moving((area) => ({ ...area, top: 0, bottom: SHEET_ROWS - 1 })),
  GetOffsetRange: moving((area, args) => ({
    top: area.top + args.integer(0),
    bottom: area.bottom + args.integer(0),
    left: area.left + args.integer(1),
    right: area.right + args.integer(1),
  })),
  GetResizedRange: moving((area, args) => resized(area, args.integer(0), args.integer(1)), "1.2"),
  GetAbsoluteResizedRange: moving(
    (area, args) => resized(area, args.integer(0) - rowCount(area), args.integer(1) - columnCount(area)),
    "1.7",
  ),
  GetRowsAbove: moving((area, args) => neighbour(area, "above", args.optionalInteger(0, 1)), "1.2"),
  GetRowsBelow: moving((area, args) => neighbour(area, "below", args.optionalInteger(0, 1)), "1.2"),
  GetColumnsBefore: moving((area, args) => neighbour(area, "before", args.optionalInteger(0, 1)), "1.2"),
  GetColumnsAfter: moving((area, args) => neighbour(area, "after", args.optionalInteger(0, 1)), "1.2"),
  GetBoundingRect: {
    tag: "1.1",
    call: (range, args, host) => {
      const other = rangeArgument(host, range.sheet, args.range(0), args.raw(0));
      if (other.sheet !== range.sheet) throw new HostError("InvalidArgument");
      return rangeObject(host, range.sheet, boundingArea(range.area, other.area));
    },
  },
  GetIntersection: { tag: "1.1", call: required(shared) },
  GetIntersectionOrNullObject: { tag: "1.4", call: shared },
  GetUsedRange: {
    tag: "1.1",
    // An empty range's used range is its first cell.
    call: (range, args, host) => used(range, args, host) ?? rangeObject(host, range.sheet, cellAt(range.area, 0, 0)),
  },
  GetUsedRangeOrNullObject: { tag: "1.4", call: used },
  GetSurroundingRegion: {
    tag: "1.7",
    call: ({ sheet, area }, _args, host) => rangeObject(host, sheet, surrounding(sheet, area)),
  },
  GetRangeEdge: {
    tag: "1.13",
    call: ({ sheet, area }, args, host) => rangeObject(host, sheet, edge(sheet, area, directionArgument(args))),
  },
  GetExtendedRange: {
    tag: "1.13",
    call: ({ sheet, area }, args, host) =>
      rangeObject(host, sheet, boundingArea(area, edge(sheet, area, directionArgument(args)))),
  },
};

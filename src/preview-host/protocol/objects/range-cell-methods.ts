import { clearCells, type ClearScope } from "../../model/clear-cells";
import { copyCells } from "../../model/copy-cells";
import { intersection, isEntireColumn, isEntireRow, sameArea } from "../../model/geometry";
import { HostError } from "../../model/host-error";
import { mergeCells, unmergeCells } from "../../model/merges";
import { assertAllowed, type ProtectedAction } from "../../model/protection";
import { activateSheet } from "../../model/sheets";
import { shiftCells, type ShiftDirection } from "../../model/shift-cells";
import { asOneOf, type ArgumentReader } from "../argument-reader";
import type { HostState } from "../host-state";
import type { LiveRange } from "../live-range";
import type { MethodMember } from "../object-type";
import { rangeArgument } from "./range-lookup";
import { rangeObject } from "./range-navigation";

const clearScopes: readonly ClearScope[] = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"];
const copyTypes = ["All", "Formulas", "Values", "Formats", "Link"] as const;

function clear({ sheet, areas }: LiveRange, args: ArgumentReader, host: HostState): void {
  const scope = args.has(0) ? asOneOf(args.raw(0), clearScopes) : "All";
  assertAllowed(host.workbook, sheet, scope === "Formats" ? "formatCells" : "edit", areas);
  if (scope === "All") assertAllowed(host.workbook, sheet, "formatCells");
  for (const area of areas) clearCells(host, sheet, area, scope);
}

function copyFrom(range: LiveRange, args: ArgumentReader, host: HostState): void {
  const { sheet } = range;
  const source = rangeArgument(host, sheet, args.range(0), args.raw(0));
  const what = args.has(1) ? asOneOf(args.raw(1), copyTypes) : "All";
  assertAllowed(host.workbook, sheet, what === "Formats" ? "formatCells" : "edit", range.areas);
  host.settle();
  for (const area of range.areas) {
    copyCells(
      host,
      { sheet: source.sheet, area: source.area },
      { sheet, area },
      { what, skipBlanks: args.boolean(2), transpose: args.boolean(3) },
    );
  }
}

function protectedShift({ area }: LiveRange, kind: "insert" | "delete"): ProtectedAction {
  if (isEntireRow(area)) return kind === "insert" ? "insertRows" : "deleteRows";
  if (isEntireColumn(area)) return kind === "insert" ? "insertColumns" : "deleteColumns";
  return "edit";
}

function shift(range: LiveRange, direction: ShiftDirection, kind: "insert" | "delete", host: HostState): void {
  const action = protectedShift(range, kind);
  assertAllowed(host.workbook, range.sheet, action, action === "edit" ? [range.area] : []);
  shiftCells(host, range.sheet, range.area, direction);
}

/** Whole rows always move down and whole columns always right, whatever was asked. */
function insertDirection({ area }: LiveRange, args: ArgumentReader): ShiftDirection {
  const asked = asOneOf(args.raw(0), ["Down", "Right"] as const);
  if (isEntireRow(area)) return "down";
  if (isEntireColumn(area)) return "right";
  return asked === "Down" ? "down" : "right";
}

function deleteDirection({ area }: LiveRange, args: ArgumentReader): ShiftDirection {
  const asked = asOneOf(args.raw(0), ["Up", "Left"] as const);
  if (isEntireRow(area)) return "up";
  if (isEntireColumn(area)) return "left";
  return asked === "Up" ? "up" : "left";
}

function replaceAll({ sheet, area }: LiveRange, args: ArgumentReader, host: HostState): number {
  assertAllowed(host.workbook, sheet, "edit", [area]);
  const sought = args.string(0);
  if (sought === "") throw new HostError("InvalidArgument");
  const replacement = args.string(1);
  const options = args.record(2);
  const flags = options["matchCase"] === true ? "gu" : "giu";
  const literal = sought.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(options["completeMatch"] === true ? `^${literal}$` : literal, flags);
  let count = 0;
  for (const [row, cells] of sheet.cells) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of cells) {
      if (column < area.left || column > area.right || typeof cell.value !== "string" || cell.formula !== undefined)
        continue;
      const hits = cell.value.match(pattern)?.length ?? 0;
      if (hits === 0) continue;
      count += hits;
      cell.value = cell.value.replace(pattern, () => replacement);
      delete cell.richTextXml;
      host.engine.noteCellChange(sheet.id, row, column);
    }
  }
  host.record({ kind: "cells", sheetId: sheet.id, area });
  return count;
}

export const rangeCellMethods: Record<string, MethodMember<LiveRange>> = {
  Clear: { tag: "1.1", call: clear },
  CopyFrom: { tag: "1.9", call: copyFrom },
  Insert: {
    tag: "1.1",
    call: (range, args, host) => {
      const { sheet, area } = range;
      shift(range, insertDirection(range, args), "insert", host);
      return rangeObject(host, sheet, area);
    },
  },
  Delete: {
    tag: "1.1",
    call: (range, args, host) => shift(range, deleteDirection(range, args), "delete", host),
  },
  Merge: {
    tag: "1.2",
    call: ({ sheet, area }, args, host) => {
      assertAllowed(host.workbook, sheet, "formatCells");
      const overTable = sheet.tables.some((table) => intersection(table.area, area) !== null);
      if (overTable) throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
      mergeCells(host, sheet, area, args.boolean(0));
    },
  },
  Unmerge: {
    tag: "1.2",
    call: ({ sheet, area }, _args, host) => {
      assertAllowed(host.workbook, sheet, "formatCells");
      unmergeCells(host, sheet, area);
    },
  },
  Select: {
    tag: "1.1",
    call: ({ sheet, area }, _args, host) => {
      activateSheet(host, sheet);
      if (sameArea(sheet.selection, area)) return;
      sheet.selection = area;
      host.record({ kind: "selection", sheetId: sheet.id, area });
    },
  },
  Calculate: { tag: "1.6", call: (_range, _args, host) => host.calculateNow() },
  SetDirty: { tag: "1.9", call: (_range, _args, host) => host.settle() },
  ReplaceAll: { tag: "1.9", call: replaceAll },
};

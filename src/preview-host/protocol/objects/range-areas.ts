import { cellCount, intersection, isEntireColumn, isEntireRow, SHEET_COLUMNS, SHEET_ROWS } from "../../model/geometry";
import { usedArea } from "../../model/cell-store";
import { HostError } from "../../model/host-error";
import type { Area } from "../../model/workbook-model";
import type { ArgumentReader } from "../argument-reader";
import type { HostState } from "../host-state";
import { LiveRange } from "../live-range";
import { declareType, openObject } from "../object-registry";
import type { HostObject, MethodMember } from "../object-type";
import { rangeCellMethods } from "./range-cell-methods";
import { rangeArgument } from "./range-lookup";
import { areasObject, orItemNotFound, specialCellMethods } from "./range-search";

function mapped(change: (area: Area, args: ArgumentReader) => Area): MethodMember<LiveRange> {
  return {
    tag: "1.9",
    call: ({ sheet, areas }, args, host) =>
      openObject(
        "RangeAreas",
        host.hold(
          new LiveRange(
            sheet,
            areas.map((area) => change(area, args)),
          ),
        ),
      ),
  };
}

function shared({ sheet, areas }: LiveRange, args: ArgumentReader, host: HostState): HostObject | null {
  const other = rangeArgument(host, sheet, args.range(0), args.raw(0));
  if (other.sheet !== sheet) return null;
  const common = areas.flatMap((area) => other.areas.map((otherArea) => intersection(area, otherArea)));
  return areasObject(
    host,
    sheet,
    common.filter((area) => area !== null),
  );
}

function used({ sheet, areas }: LiveRange, args: ArgumentReader, host: HostState): HostObject | null {
  const found = areas.map((area) => usedArea(sheet, args.boolean(0), area)).filter((area) => area !== null);
  return areasObject(host, sheet, found);
}

const { Clear, CopyFrom, Calculate, SetDirty } = rangeCellMethods;
const cellMethods = { Clear, CopyFrom, Calculate, SetDirty };

function withTag(
  methods: Readonly<Record<string, MethodMember<LiveRange> | undefined>>,
): Record<string, MethodMember<LiveRange>> {
  return Object.fromEntries(
    Object.entries(methods).flatMap(([name, method]) =>
      method === undefined ? [] : [[name, { ...method, tag: "1.9" }]],
    ),
  );
}

declareType("RangeAreas", {
  identity: (range, host) => {
    const id = host.referenceIdOf(range);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  scalars: {
    Address: { tag: "1.9", get: (range) => range.address },
    AddressLocal: { tag: "1.9", get: (range) => range.address },
    AreaCount: { tag: "1.9", get: ({ areas }) => areas.length },
    CellCount: { tag: "1.9", get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireRow: { tag: "1.9", get: ({ areas }) => areas.every(isEntireRow) },
    IsEntireColumn: { tag: "1.9", get: ({ areas }) => areas.every(isEntireColumn) },
  },
  children: {
    Areas: { tag: "1.9", open: (range) => openObject("RangeCollection", range) },
    Format: { tag: "1.9", open: (range) => openObject("RangeFormat", range) },
    Worksheet: { tag: "1.9", open: (range) => openObject("Worksheet", range.sheet) },
    DataValidation: { tag: "1.9", open: (range) => openObject("DataValidation", range) },
    ConditionalFormats: { tag: "1.9", open: (range) => openObject("ConditionalFormatCollection", range) },
  },
  methods: {
    ...withTag(cellMethods),
    ...specialCellMethods,
    GetEntireRow: mapped((area) => ({ ...area, left: 0, right: SHEET_COLUMNS - 1 })),
    GetEntireColumn: mapped((area) => ({ ...area, top: 0, bottom: SHEET_ROWS - 1 })),
    GetOffsetRangeAreas: mapped((area, args) => ({
      top: area.top + args.integer(0),
      bottom: area.bottom + args.integer(0),
      left: area.left + args.integer(1),
      right: area.right + args.integer(1),
    })),
    GetIntersection: { tag: "1.9", call: (range, args, host) => orItemNotFound(shared(range, args, host)) },
    GetIntersectionOrNullObject: { tag: "1.9", call: shared },
    GetUsedRangeAreas: { tag: "1.9", call: (range, args, host) => orItemNotFound(used(range, args, host)) },
    GetUsedRangeAreasOrNullObject: { tag: "1.9", call: used },
  },
});

declareType("RangeCollection", {
  items: ({ sheet, areas }, host) => areas.map((area) => openObject("Range", host.hold(new LiveRange(sheet, [area])))),
  methods: {
    GetCount: { tag: "1.9", call: ({ areas }) => areas.length },
    GetItemAt: {
      tag: "1.9",
      call: ({ sheet, areas }, args, host) => {
        const area = areas[args.integer(0)];
        if (area === undefined) throw new HostError("InvalidArgument");
        return openObject("Range", host.hold(new LiveRange(sheet, [area])));
      },
    },
  },
});

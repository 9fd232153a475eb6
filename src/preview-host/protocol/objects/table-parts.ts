import { plainValue } from "../../model/cell-value";
import { columnCount, containsArea, rowCount } from "../../model/geometry";
import { HostError } from "../../model/host-error";
import { shiftCells } from "../../model/shift-cells";
import { bodyArea, headerArea, writeHeaders } from "../../model/table-areas";
import { writeInputs } from "../../model/write-cells";
import type { Area } from "../../model/workbook-model";
import { asString, type ArgumentReader } from "../argument-reader";
import type { HostState } from "../host-state";
import { declareType, openObject, type SheetTable, type Targets } from "../object-registry";
import type { HostObject } from "../object-type";
import { gridOf } from "./grid";
import { rangeObject } from "./range-navigation";
import { orItemNotFound as required } from "./range-search";

function columnByKey(target: SheetTable, key: unknown): HostObject | null {
  const index =
    typeof key === "number"
      ? key - 1
      : target.table.columns.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  return target.table.columns[index] === undefined ? null : openObject("TableColumn", { ...target, index });
}

declareType("TableColumnCollection", {
  scalars: { Count: { tag: "1.1", get: ({ table }) => table.columns.length } },
  items: (target) => target.table.columns.map((_name, index) => openObject("TableColumn", { ...target, index })),
  item: (target, key) => required(columnByKey(target, key)),
  methods: {
    GetCount: { tag: "1.4", call: ({ table }) => table.columns.length },
    GetItemAt: { tag: "1.1", call: (target, args) => required(columnByKey(target, args.integer(0) + 1)) },
    GetItemOrNullObject: { tag: "1.4", call: (target, args) => columnByKey(target, args.raw(0)) },
  },
});

type Column = Targets["TableColumn"];

function columnStrip({ table, index }: Column, area: Area): Area {
  return { ...area, left: table.area.left + index, right: table.area.left + index };
}

declareType("TableColumn", {
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { tag: "1.1", get: ({ index }) => index + 1 },
    Index: { tag: "1.1", get: ({ index }) => index },
    Name: {
      tag: "1.1",
      get: ({ table, index }) => table.columns[index],
      set: ({ sheet, table, index }, value, host) => {
        table.columns[index] = asString(value);
        delete table.xml;
        writeHeaders(host, sheet, table);
      },
    },
    Values: {
      tag: "1.1",
      get: (column, host) => {
        host.settle();
        return gridOf(column.sheet, columnStrip(column, column.table.area), (cell) => plainValue(cell?.value ?? null));
      },
    },
  },
  methods: {
    GetRange: {
      tag: "1.1",
      call: (column, _args, host) => rangeObject(host, column.sheet, columnStrip(column, column.table.area)),
    },
    GetDataBodyRange: {
      tag: "1.1",
      call: (column, _args, host) => rangeObject(host, column.sheet, columnStrip(column, bodyArea(column.table))),
    },
    GetHeaderRowRange: {
      tag: "1.1",
      call: (column, _args, host) => rangeObject(host, column.sheet, columnStrip(column, headerArea(column.table))),
    },
  },
});

function rowObject(target: SheetTable, index: number): HostObject {
  const count = rowCount(bodyArea(target.table));
  if (index < 0 || index >= count) throw new HostError("InvalidArgument");
  return openObject("TableRow", { ...target, index });
}

/** Adds rows at a place (null: the end); the table grows and what lies below moves down. */
function addRows(target: SheetTable, args: ArgumentReader, host: HostState): HostObject {
  const { sheet, table } = target;
  const given = args.raw(1);
  const rows = Array.isArray(given) ? (given as unknown[][]) : [[]];
  const body = bodyArea(table);
  const at = args.has(0) ? args.integer(0) : rowCount(body);
  if (at < 0 || at > rowCount(body)) throw new HostError("InvalidArgument");
  if (Array.isArray(given) && rows.some((row) => row.length !== columnCount(body)))
    throw new HostError("InvalidArgument");
  const top = body.top + at;
  const place = { ...body, top, bottom: top + rows.length - 1 };
  const { area } = table;
  shiftCells(host, sheet, place, "down");
  table.area = { ...area, bottom: area.bottom + rows.length };
  delete table.xml;
  writeInputs(host, sheet, place, (row, column) => rows[row]?.[column] ?? null);
  return rowObject(target, at);
}

declareType("TableRowCollection", {
  scalars: { Count: { tag: "1.1", get: ({ table }) => rowCount(bodyArea(table)) } },
  items: (target) =>
    Array.from({ length: rowCount(bodyArea(target.table)) }, (_unused, index) => rowObject(target, index)),
  methods: {
    Add: { tag: "1.1", call: addRows },
    GetCount: { tag: "1.4", call: ({ table }) => rowCount(bodyArea(table)) },
    GetItemAt: { tag: "1.1", call: (target, args) => rowObject(target, args.integer(0)) },
  },
});

function rowArea({ table, index }: Targets["TableRow"]): Area {
  const body = bodyArea(table);
  const area = { ...body, top: body.top + index, bottom: body.top + index };
  if (!containsArea(body, area)) throw new HostError("InvalidReference");
  return area;
}

declareType("TableRow", {
  scalars: {
    Index: { tag: "1.1", get: ({ index }) => index },
    Values: {
      tag: "1.1",
      get: (row, host) => {
        host.settle();
        return gridOf(row.sheet, rowArea(row), (cell) => plainValue(cell?.value ?? null));
      },
    },
  },
  methods: {
    GetRange: { tag: "1.1", call: (row, _args, host) => rangeObject(host, row.sheet, rowArea(row)) },
    Delete: {
      tag: "1.1",
      call: (row, _args, host) => shiftCells(host, row.sheet, rowArea(row), "up"),
    },
  },
});

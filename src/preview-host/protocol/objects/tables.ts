import { intersection } from "../../model/geometry";
import { HostError } from "../../model/host-error";
import { assertAllowed } from "../../model/protection";
import { shiftCells } from "../../model/shift-cells";
import { bodyArea, headerArea, headerTexts, totalArea, writeHeaders } from "../../model/table-areas";
import type { Table } from "../../model/workbook-model";
import { asBoolean, asString, type ArgumentReader } from "../argument-reader";
import type { HostState } from "../host-state";
import { declareType, openObject, type SheetTable, type Targets } from "../object-registry";
import type { HostObject, MethodMember, ScalarMember } from "../object-type";
import { rangeArgument } from "./range-lookup";
import { rangeObject } from "./range-navigation";
import { orItemNotFound as required } from "./range-search";

const DEFAULT_STYLE = "TableStyleMedium2";

function tablesOf(collection: Targets["TableCollection"]): SheetTable[] {
  return collection.sheets().flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function findTable(collection: Targets["TableCollection"], key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = tablesOf(collection).find(
    ({ table }) => table.name.toLowerCase() === wanted || String(table.id) === wanted,
  );
  return found === undefined ? null : openObject("Table", found);
}

function addTable(collection: Targets["TableCollection"], args: ArgumentReader, host: HostState): HostObject {
  const { workbook } = host;
  const active = workbook.sheets.find((sheet) => sheet.id === workbook.activeSheetId);
  const own = collection.own ?? active;
  if (own === undefined) throw new HostError("InvalidArgument");
  const { sheet, area } = rangeArgument(host, own, args.range(0), args.raw(0));
  if (collection.own !== null && sheet !== collection.own) throw new HostError("InvalidArgument");
  const overlaps = sheet.tables.some((table) => intersection(table.area, area) !== null);
  if (overlaps || sheet.merges.some((merge) => intersection(merge, area) !== null))
    throw new HostError("InvalidArgument");
  assertAllowed(workbook, sheet, "edit", [area]);
  const all = workbook.sheets.flatMap((other) => other.tables);
  const id = Math.max(0, ...all.map((table) => table.id)) + 1;
  const hasHeaders = args.boolean(1);
  const table: Table = {
    id,
    name: freeTableName(all),
    area: hasHeaders ? area : { ...area, bottom: area.bottom + 1 },
    columns: headerTexts(sheet, area, hasHeaders),
    showHeaders: true,
    showTotals: false,
    style: DEFAULT_STYLE,
    showBandedRows: true,
    showFilterButton: true,
  };
  // Without headers a row of them is pushed in above the data.
  if (!hasHeaders) shiftCells(host, sheet, { ...area, bottom: area.top }, "down");
  sheet.tables.push(table);
  writeHeaders(host, sheet, table);
  host.record({ kind: "objects", sheetId: sheet.id });
  return openObject("Table", { sheet, table });
}

function freeTableName(tables: readonly Table[]): string {
  for (let number = 1; ; number += 1) {
    const name = `Table${number}`;
    if (!tables.some((table) => table.name.toLowerCase() === name.toLowerCase())) return name;
  }
}

declareType("TableCollection", {
  scalars: { Count: { tag: "1.1", get: (collection) => tablesOf(collection).length } },
  items: (collection) => tablesOf(collection).map((target) => openObject("Table", target)),
  item: (collection, key) => required(findTable(collection, key)),
  methods: {
    Add: { tag: "1.1", call: addTable },
    GetCount: { tag: "1.4", call: (collection) => tablesOf(collection).length },
    GetItemAt: {
      tag: "1.1",
      call: (collection, args) => {
        const target = tablesOf(collection)[args.integer(0)];
        return required(target === undefined ? null : openObject("Table", target));
      },
    },
    GetItemOrNullObject: { tag: "1.4", call: (collection, args) => findTable(collection, args.raw(0)) },
  },
});

function flag(
  tag: string,
  field: "showBandedRows" | "showFilterButton" | "showHeaders" | "showTotals",
): ScalarMember<SheetTable> {
  return {
    tag,
    get: ({ table }) => table[field],
    set: ({ sheet, table }, value, host) => {
      const shown = asBoolean(value);
      if (field === "showTotals" && shown !== table.showTotals) {
        table.area = { ...table.area, bottom: table.area.bottom + (shown ? 1 : -1) };
      }
      table[field] = shown;
      delete table.xml;
      host.record({ kind: "objects", sheetId: sheet.id });
    },
  };
}

function assertTableName(host: HostState, name: string, own: Table): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw new HostError("InvalidArgument");
  const wanted = name.toLowerCase();
  const inUse =
    host.workbook.sheets.some((sheet) =>
      sheet.tables.some((table) => table !== own && table.name.toLowerCase() === wanted),
    ) || host.workbook.names.some((other) => other.name.toLowerCase() === wanted);
  if (inUse) throw new HostError("ItemAlreadyExists");
}

function removeTable({ sheet, table }: SheetTable, host: HostState): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
  host.record({ kind: "objects", sheetId: sheet.id });
}

const tableMethods: Record<string, MethodMember<SheetTable>> = {
  GetRange: { tag: "1.1", call: ({ sheet, table }, _args, host) => rangeObject(host, sheet, table.area) },
  GetDataBodyRange: { tag: "1.1", call: ({ sheet, table }, _args, host) => rangeObject(host, sheet, bodyArea(table)) },
  GetHeaderRowRange: {
    tag: "1.1",
    call: ({ sheet, table }, _args, host) => rangeObject(host, sheet, headerArea(table)),
  },
  GetTotalRowRange: { tag: "1.1", call: ({ sheet, table }, _args, host) => rangeObject(host, sheet, totalArea(table)) },
  ConvertToRange: {
    tag: "1.2",
    call: (target, _args, host) => {
      removeTable(target, host);
      return rangeObject(host, target.sheet, target.table.area);
    },
  },
  Delete: {
    tag: "1.1",
    call: (target, _args, host) => {
      removeTable(target, host);
      shiftCells(host, target.sheet, target.table.area, "up");
    },
  },
  Resize: {
    tag: "1.13",
    call: ({ sheet, table }, args, host) => {
      const { area } = rangeArgument(host, sheet, args.range(0), args.raw(0));
      if (area.top !== table.area.top || intersection(area, table.area) === null)
        throw new HostError("InvalidArgument");
      table.area = area;
      table.columns = headerTexts(sheet, area, true);
      delete table.xml;
      writeHeaders(host, sheet, table);
      host.record({ kind: "objects", sheetId: sheet.id });
    },
  },
  ClearFilters: { tag: "1.2", call: () => undefined },
};

declareType("Table", {
  identity: ({ table }) => ({ Id: String(table.id) }),
  scalars: {
    Id: { tag: "1.1", get: ({ table }) => String(table.id) },
    Name: {
      tag: "1.1",
      get: ({ table }) => table.name,
      set: ({ sheet, table }, value, host) => {
        const name = asString(value);
        assertTableName(host, name, table);
        table.name = name;
        delete table.xml;
        host.record({ kind: "objects", sheetId: sheet.id });
      },
    },
    ShowHeaders: flag("1.1", "showHeaders"),
    ShowTotals: flag("1.1", "showTotals"),
    ShowBandedRows: flag("1.3", "showBandedRows"),
    ShowFilterButton: flag("1.3", "showFilterButton"),
    Style: {
      tag: "1.1",
      get: ({ table }) => table.style ?? "",
      set: ({ sheet, table }, value, host) => {
        table.style = value === "" ? null : asString(value);
        delete table.xml;
        host.record({ kind: "objects", sheetId: sheet.id });
      },
    },
  },
  children: {
    Columns: { tag: "1.1", open: (target) => openObject("TableColumnCollection", target) },
    Rows: { tag: "1.1", open: (target) => openObject("TableRowCollection", target) },
    Worksheet: { tag: "1.2", open: ({ sheet }) => openObject("Worksheet", sheet) },
  },
  methods: tableMethods,
});

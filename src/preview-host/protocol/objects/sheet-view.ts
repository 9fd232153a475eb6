import { HostError } from "../../model/host-error";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/geometry";
import type { Area, Sheet } from "../../model/workbook-model";
import type { ArgumentReader } from "../argument-reader";
import type { HostState } from "../host-state";
import { declareType } from "../object-registry";
import type { HostObject } from "../object-type";
import { rangeArgument } from "./range-lookup";
import { rangeObject } from "./range-navigation";
import { orItemNotFound } from "./range-search";

function freeze(sheet: Sheet, rows: number, columns: number, host: HostState): void {
  if (rows < 0 || columns < 0) throw new HostError("InvalidArgument");
  sheet.freeze = rows === 0 && columns === 0 ? null : { rows, columns };
  host.record({ kind: "objects", sheetId: sheet.id });
}

function frozen(sheet: Sheet, host: HostState): HostObject | null {
  if (sheet.freeze === null) return null;
  const { rows, columns } = sheet.freeze;
  const area: Area = {
    top: 0,
    left: 0,
    bottom: rows === 0 ? SHEET_ROWS - 1 : rows - 1,
    right: columns === 0 ? SHEET_COLUMNS - 1 : columns - 1,
  };
  return rangeObject(host, sheet, area);
}

declareType("WorksheetFreezePanes", {
  methods: {
    FreezeRows: { tag: "1.7", call: (sheet, args, host) => freeze(sheet, args.optionalInteger(0, 1), 0, host) },
    FreezeColumns: { tag: "1.7", call: (sheet, args, host) => freeze(sheet, 0, args.optionalInteger(0, 1), host) },
    FreezeAt: {
      tag: "1.7",
      call: (sheet, args, host) => {
        const { area } = rangeArgument(host, sheet, args.range(0), args.raw(0));
        const rows = area.bottom === SHEET_ROWS - 1 ? 0 : area.bottom + 1;
        const columns = area.right === SHEET_COLUMNS - 1 ? 0 : area.right + 1;
        freeze(sheet, rows, columns, host);
      },
    },
    Unfreeze: { tag: "1.7", call: (sheet, _args, host) => freeze(sheet, 0, 0, host) },
    GetLocation: { tag: "1.7", call: (sheet, _args, host) => orItemNotFound(frozen(sheet, host)) },
    GetLocationOrNullObject: { tag: "1.7", call: (sheet, _args, host) => frozen(sheet, host) },
  },
});

const protectionOptions = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];

/** Passwords are remembered for the session only; the file format's hash is not made. */
const passwords = new WeakMap<Sheet, string>();

function protect(sheet: Sheet, args: ArgumentReader, host: HostState): void {
  if (sheet.protection.protected) throw new HostError("AccessDenied");
  const given = args.record(0);
  const options = Object.fromEntries(protectionOptions.map((name) => [name, given[name] === true]));
  sheet.protection = { protected: true, options };
  const password = args.optionalString(1);
  if (password !== undefined && password !== "") passwords.set(sheet, password);
  host.record({ kind: "sheet", sheetId: sheet.id, what: "protection" });
}

function unprotect(sheet: Sheet, args: ArgumentReader, host: HostState): void {
  if (!sheet.protection.protected) return;
  const password = passwords.get(sheet);
  if (password !== undefined && args.optionalString(0) !== password) throw new HostError("AccessDenied");
  passwords.delete(sheet);
  sheet.protection = { protected: false, options: {} };
  host.record({ kind: "sheet", sheetId: sheet.id, what: "protection" });
}

declareType("WorksheetProtection", {
  scalars: {
    Protected: { tag: "1.2", get: (sheet) => sheet.protection.protected },
    Options: {
      tag: "1.2",
      get: ({ protection }) => ({
        ...Object.fromEntries(protectionOptions.map((name) => [name, protection.options[name] === true])),
        selectionMode: "Normal",
      }),
    },
  },
  methods: {
    Protect: { tag: "1.2", call: protect },
    Unprotect: { tag: "1.7", call: unprotect },
  },
});

declareType("AutoFilter", {
  scalars: {
    Enabled: { tag: "1.9", get: (sheet) => sheet.autoFilter !== null },
    IsDataFiltered: {
      tag: "1.9",
      get: ({ autoFilter, rows }) => {
        if (autoFilter === null) return false;
        return [...rows].some(
          ([row, info]) => info.hidden === true && row > autoFilter.area.top && row <= autoFilter.area.bottom,
        );
      },
    },
  },
  methods: {
    GetRange: {
      tag: "1.9",
      call: (sheet, _args, host) => {
        if (sheet.autoFilter === null) throw new HostError("ItemNotFound");
        return rangeObject(host, sheet, sheet.autoFilter.area);
      },
    },
    GetRangeOrNullObject: {
      tag: "1.9",
      call: (sheet, _args, host) =>
        sheet.autoFilter === null ? null : rangeObject(host, sheet, sheet.autoFilter.area),
    },
    Apply: {
      tag: "1.9",
      call: (sheet, args, host) => {
        // Buttons only: which rows a criterion would hide is the user's affair in the emulation.
        if (args.has(2)) throw new HostError("NotImplemented", "Filter criteria are not emulated.");
        const { area } = rangeArgument(host, sheet, args.range(0), args.raw(0));
        sheet.autoFilter = { area };
        host.record({ kind: "objects", sheetId: sheet.id });
      },
    },
    ClearCriteria: { tag: "1.9", call: (sheet, _args, host) => showFiltered(sheet, host) },
    Remove: {
      tag: "1.9",
      call: (sheet, _args, host) => {
        showFiltered(sheet, host);
        sheet.autoFilter = null;
      },
    },
    Reapply: { tag: "1.9", call: () => undefined },
  },
});

function showFiltered(sheet: Sheet, host: HostState): void {
  if (sheet.autoFilter === null) return;
  const { area } = sheet.autoFilter;
  for (const [row, info] of sheet.rows) if (row > area.top && row <= area.bottom) delete info.hidden;
  sheet.autoFilter = { area };
  host.record({ kind: "format", sheetId: sheet.id, area });
}

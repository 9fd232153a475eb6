import { HostError } from "../../model/host-error";
import { addSheet } from "../../model/sheets";
import type { Sheet, Workbook } from "../../model/workbook-model";
import { asString } from "../argument-reader";
import { declareType, openObject } from "../object-registry";
import type { HostObject } from "../object-type";
import { collectionEventMethods } from "./event-methods";

/** By id or by name, which differs in nothing but case. */
export function findSheet(workbook: Workbook, key: unknown): Sheet | undefined {
  const wanted = asString(key).toLowerCase();
  return workbook.sheets.find((sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted);
}

export function requiredSheet(workbook: Workbook, key: unknown): HostObject {
  const sheet = findSheet(workbook, key);
  if (sheet === undefined) throw new HostError("ItemNotFound");
  return openObject("Worksheet", sheet);
}

function shown(workbook: Workbook, visibleOnly: boolean): Sheet[] {
  return workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "visible");
}

function orNone(sheet: Sheet | undefined): HostObject {
  if (sheet === undefined) throw new HostError("ItemNotFound");
  return openObject("Worksheet", sheet);
}

declareType("WorksheetCollection", {
  items: (workbook) => workbook.sheets.map((sheet) => openObject("Worksheet", sheet)),
  item: requiredSheet,
  methods: {
    Add: {
      tag: "1.1",
      call: (_workbook, args, host) => openObject("Worksheet", addSheet(host, args.optionalString(0))),
    },
    GetActiveWorksheet: {
      tag: "1.1",
      call: (workbook) =>
        orNone(workbook.sheets.find((sheet) => sheet.id === workbook.activeSheetId) ?? workbook.sheets[0]),
    },
    GetCount: { tag: "1.4", call: (workbook, args) => shown(workbook, args.boolean(0)).length },
    GetFirst: { tag: "1.5", call: (workbook, args) => orNone(shown(workbook, args.boolean(0))[0]) },
    GetLast: { tag: "1.5", call: (workbook, args) => orNone(shown(workbook, args.boolean(0)).at(-1)) },
    GetItemOrNullObject: {
      tag: "1.4",
      call: (workbook, args) => {
        const sheet = findSheet(workbook, args.raw(0));
        return sheet === undefined ? null : openObject("Worksheet", sheet);
      },
    },
    ...collectionEventMethods<Workbook>(),
  },
});

import { formatArea } from "../model/addresses";
import type { HostChange, ShiftKind } from "../model/edit-context";
import type { Area } from "../model/workbook-model";

/** Numbers of the events, as the script registers for them. */
export const EventCode = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
} as const;

/** The category under which the script looks for events of the object model. */
const EVENT_CATEGORY = 65_536;
/** The target of an event that somebody listens to on the whole collection. */
export const WORKBOOK_TARGET = "Workbook";

export interface HostEvent {
  code: number;
  sheetId: string;
  /** the area in the event's address, for its `getRange` */
  area?: Area;
  payload: Record<string, unknown>;
}

const changeTypes: Record<ShiftKind, string> = {
  insertRows: "RowInserted",
  deleteRows: "RowDeleted",
  insertColumns: "ColumnInserted",
  deleteColumns: "ColumnDeleted",
  right: "CellInserted",
  down: "CellInserted",
  left: "CellDeleted",
  up: "CellDeleted",
};

const shiftDirections: Partial<Record<ShiftKind, string>> = {
  right: "ShiftCellRight",
  down: "ShiftCellDown",
  left: "ShiftCellLeft",
  up: "ShiftCellUp",
};

/** What office.js calls the originator of a change. */
export interface ChangeOrigin {
  source: "Local" | "Remote";
  triggerSource: "ThisLocalAddin" | "Unknown";
}

/** The events that a change raises, none for changes that Excel keeps to itself. */
export function eventsOf(change: HostChange, origin: ChangeOrigin): HostEvent[] {
  switch (change.kind) {
    case "cells":
      return [changedEvent(change.sheetId, change.area, "RangeEdited", origin, detailsOf(change))];
    case "shift":
      return [
        changedEvent(change.sheetId, change.area, changeTypes[change.shift], origin, {
          shiftDirection: shiftDirections[change.shift] ?? "None",
        }),
      ];
    case "format":
      return [
        {
          code: EventCode.worksheetFormatChanged,
          sheetId: change.sheetId,
          area: change.area,
          payload: { worksheetId: change.sheetId, address: formatArea(change.area), source: origin.source },
        },
      ];
    case "selection":
      return [
        {
          code: EventCode.worksheetSelectionChanged,
          sheetId: change.sheetId,
          area: change.area,
          payload: { worksheetId: change.sheetId, address: formatArea(change.area) },
        },
      ];
    case "activated":
      return [
        plain(EventCode.worksheetDeactivated, change.previousSheetId, {}),
        plain(EventCode.worksheetActivated, change.sheetId, {}),
      ];
    case "sheet":
      return sheetEvents(change, origin);
    case "objects":
      return [];
  }
}

function detailsOf(change: Extract<HostChange, { kind: "cells" }>): Record<string, unknown> {
  if (change.before === undefined || change.after === undefined) return { shiftDirection: "None" };
  return {
    shiftDirection: "None",
    valueBefore: change.before.value,
    valueTypeBefore: change.before.valueType,
    valueAfter: change.after.value,
    valueTypeAfter: change.after.valueType,
  };
}

function changedEvent(
  sheetId: string,
  area: Area,
  changeType: string,
  origin: ChangeOrigin,
  details: Record<string, unknown>,
): HostEvent {
  return {
    code: EventCode.worksheetChanged,
    sheetId,
    area,
    payload: { worksheetId: sheetId, changeType, address: formatArea(area), ...origin, ...details },
  };
}

function plain(code: number, sheetId: string, payload: Record<string, unknown>): HostEvent {
  return { code, sheetId, payload: { worksheetId: sheetId, ...payload } };
}

function sheetEvents(change: Extract<HostChange, { kind: "sheet" }>, origin: ChangeOrigin): HostEvent[] {
  const source = { source: origin.source };
  switch (change.what) {
    case "added":
      return [plain(EventCode.worksheetAdded, change.sheetId, source)];
    case "deleted":
      return [plain(EventCode.worksheetDeleted, change.sheetId, source)];
    case "renamed":
      return [plain(EventCode.worksheetNameChanged, change.sheetId, source)];
    case "moved":
      return [plain(EventCode.worksheetMoved, change.sheetId, source)];
    case "visibility":
      return [plain(EventCode.worksheetVisibilityChanged, change.sheetId, source)];
    case "protection":
      return [];
  }
}

/** One entry of an event message, in the array form that native hosts send. */
export function eventEntry(event: HostEvent, target: string, referenceId: string | undefined, id: number): unknown[] {
  const payload = referenceId === undefined ? event.payload : { ...event.payload, referenceId };
  return [EVENT_CATEGORY, event.code, target, JSON.stringify(payload), id];
}

import { EventCode, WORKBOOK_TARGET } from "../host-events";
import type { MethodMember } from "../object-type";

const registered: Readonly<Record<string, { code: number; collectionTag: string; sheetTag: string }>> = {
  DataChangedEvent: { code: EventCode.worksheetChanged, collectionTag: "1.9", sheetTag: "1.7" },
  SelectionChangedEvent: { code: EventCode.worksheetSelectionChanged, collectionTag: "1.9", sheetTag: "1.7" },
  ActivatedEvent: { code: EventCode.worksheetActivated, collectionTag: "1.7", sheetTag: "1.7" },
  DeactivatedEvent: { code: EventCode.worksheetDeactivated, collectionTag: "1.7", sheetTag: "1.7" },
  FormatChangedEvent: { code: EventCode.worksheetFormatChanged, collectionTag: "1.9", sheetTag: "1.9" },
  CalculatedEvent: { code: EventCode.worksheetCalculated, collectionTag: "1.8", sheetTag: "1.8" },
  EventNameChanged: { code: EventCode.worksheetNameChanged, collectionTag: "1.17", sheetTag: "1.17" },
  EventVisibilityChanged: { code: EventCode.worksheetVisibilityChanged, collectionTag: "1.17", sheetTag: "1.17" },
};

/** Only the collection tells of sheets that come, go and move. */
const collectionOnly: typeof registered = {
  AddedEvent: { code: EventCode.worksheetAdded, collectionTag: "1.7", sheetTag: "1.7" },
  DeletedEvent: { code: EventCode.worksheetDeleted, collectionTag: "1.7", sheetTag: "1.7" },
  EventMoved: { code: EventCode.worksheetMoved, collectionTag: "1.17", sheetTag: "1.17" },
};

function methodsFor<T>(
  events: typeof registered,
  targetOf: (target: T) => string,
  tagOf: (event: { collectionTag: string; sheetTag: string }) => string,
): Record<string, MethodMember<T>> {
  const methods: Record<string, MethodMember<T>> = {};
  for (const [name, event] of Object.entries(events)) {
    const tag = tagOf(event);
    methods[`_Register${name}`] = {
      tag,
      call: (target, _args, host) => host.registerEvent(event.code, targetOf(target)),
    };
    methods[`_Unregister${name}`] = {
      tag,
      call: (target, _args, host) => host.unregisterEvent(event.code, targetOf(target)),
    };
  }
  return methods;
}

/** What `worksheet.onChanged.add` and its like call on the host. */
export function sheetEventMethods<T extends { id: string }>(): Record<string, MethodMember<T>> {
  return methodsFor(
    registered,
    (sheet) => sheet.id,
    (event) => event.sheetTag,
  );
}

/** The same for `worksheets.on…`, which hears of every sheet. */
export function collectionEventMethods<T>(): Record<string, MethodMember<T>> {
  return methodsFor(
    { ...registered, ...collectionOnly },
    () => WORKBOOK_TARGET,
    (event) => event.collectionTag,
  );
}

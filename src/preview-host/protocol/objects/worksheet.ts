import { parseColor } from "../../model/colors";
import { usedArea } from "../../model/cell-store";
import { digitPixels } from "../../model/default-font";
import { HostError } from "../../model/host-error";
import { activateSheet, copySheet, deleteSheet, moveSheet, renameSheet, setSheetVisibility } from "../../model/sheets";
import { storedCharacters, visibleCharacters } from "../../model/units";
import type { Sheet } from "../../model/workbook-model";
import { asBoolean, asNumber, asOneOf, asString, type ArgumentReader } from "../argument-reader";
import type { HostState } from "../host-state";
import { LiveRange } from "../live-range";
import { declareType, openObject } from "../object-registry";
import type { HostObject, MethodMember, ScalarMember } from "../object-type";
import { sheetEventMethods } from "./event-methods";
import { rangeByAddress } from "./range-lookup";
import { rangeObject } from "./range-navigation";
import { areasObject, findAllAreas, orItemNotFound } from "./range-search";
import { requiredSheet } from "./worksheet-collection";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;
const positions = ["None", "Before", "After", "Beginning", "End"] as const;

function used(sheet: Sheet, args: ArgumentReader, host: HostState): HostObject | null {
  const area = usedArea(sheet, args.boolean(0));
  return area === null ? null : rangeObject(host, sheet, area);
}

function neighbour(sheet: Sheet, step: 1 | -1, args: ArgumentReader, host: HostState): HostObject | null {
  const shown = host.workbook.sheets.filter(
    (other) => other === sheet || !args.boolean(0) || other.visibility === "visible",
  );
  const next = shown[shown.indexOf(sheet) + step];
  return next === undefined ? null : openObject("Worksheet", next);
}

function copy(sheet: Sheet, args: ArgumentReader, host: HostState): HostObject {
  const { sheets } = host.workbook;
  const where = args.has(0) ? asOneOf(args.raw(0), positions) : "None";
  const relative = args.sheet(1, host);
  if ((where === "Before" || where === "After") && relative === null) throw new HostError("InvalidArgument");
  const beside = relative === null ? sheets.length : sheets.indexOf(relative);
  const position = { Beginning: 0, End: sheets.length, None: sheets.length, Before: beside, After: beside + 1 }[where];
  return openObject("Worksheet", copySheet(host, sheet, position));
}

function display(tag: string, field: "showGridlines" | "showHeadings"): ScalarMember<Sheet> {
  return {
    tag,
    get: (sheet) => sheet[field],
    set: (sheet, value, host) => {
      sheet[field] = asBoolean(value);
      host.record({ kind: "objects", sheetId: sheet.id });
    },
  };
}

const name: ScalarMember<Sheet> = {
  tag: "1.1",
  get: (sheet) => sheet.name,
  set: (sheet, value, host) => renameSheet(host, sheet, asString(value)),
};

const tabColor: ScalarMember<Sheet> = {
  tag: "1.7",
  get: (sheet) => sheet.tabColor ?? "",
  set: (sheet, value, host) => {
    sheet.tabColor = value === "" ? null : parseColor(value);
    host.record({ kind: "objects", sheetId: sheet.id });
  },
};

const navigation: Record<string, MethodMember<Sheet>> = {
  GetRange: {
    tag: "1.1",
    call: (sheet, args, host) => {
      const range = rangeByAddress(host, sheet, args.optionalString(0));
      if (range.areas.length > 1) throw new HostError("InvalidArgument");
      return openObject("Range", range);
    },
  },
  GetRanges: {
    tag: "1.9",
    call: (sheet, args, host) => openObject("RangeAreas", rangeByAddress(host, sheet, args.optionalString(0))),
  },
  GetCell: {
    tag: "1.1",
    call: (sheet, args, host) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return rangeObject(host, sheet, { top: row, bottom: row, left: column, right: column });
    },
  },
  GetRangeByIndexes: {
    tag: "1.7",
    call: (sheet, args, host) => {
      const [top, left] = [args.integer(0), args.integer(1)];
      return rangeObject(host, sheet, {
        top,
        left,
        bottom: top + args.integer(2) - 1,
        right: left + args.integer(3) - 1,
      });
    },
  },
  GetUsedRange: {
    tag: "1.1",
    // An empty sheet's used range is its first cell.
    call: (sheet, args, host) =>
      used(sheet, args, host) ?? rangeObject(host, sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
  },
  GetUsedRangeOrNullObject: { tag: "1.4", call: used },
  FindAll: {
    tag: "1.9",
    call: (sheet, args, host) => orItemNotFound(areasObject(host, sheet, findAllAreas(sheet, args, host))),
  },
  FindAllOrNullObject: {
    tag: "1.9",
    call: (sheet, args, host) => areasObject(host, sheet, findAllAreas(sheet, args, host)),
  },
  GetNext: { tag: "1.5", call: (sheet, args, host) => orItemNotFound(neighbour(sheet, 1, args, host)) },
  GetNextOrNullObject: { tag: "1.5", call: (sheet, args, host) => neighbour(sheet, 1, args, host) },
  GetPrevious: { tag: "1.5", call: (sheet, args, host) => orItemNotFound(neighbour(sheet, -1, args, host)) },
  GetPreviousOrNullObject: { tag: "1.5", call: (sheet, args, host) => neighbour(sheet, -1, args, host) },
  _GetSheetById: { tag: "1.5", call: (_sheet, args, host) => requiredSheet(host.workbook, args.raw(0)) },
  _GetAnotherWorksheetById: { tag: "1.7", call: (_sheet, args, host) => requiredSheet(host.workbook, args.raw(0)) },
};

declareType("Worksheet", {
  identity: (sheet) => ({ Id: sheet.id }),
  scalars: {
    Name: name,
    Id: { tag: "1.1", get: (sheet) => sheet.id },
    Position: {
      tag: "1.1",
      get: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      set: (sheet, value, host) => moveSheet(host, sheet, asNumber(value)),
    },
    Visibility: {
      tag: "1.1",
      get: (sheet) => visibilities.find((word) => word.toLowerCase() === sheet.visibility.toLowerCase()),
      set: (sheet, value, host) => {
        const word = asOneOf(value, visibilities);
        setSheetVisibility(host, sheet, word === "Visible" ? "visible" : word === "Hidden" ? "hidden" : "veryHidden");
      },
    },
    TabColor: tabColor,
    StandardWidth: {
      tag: "1.7",
      get: (sheet, { workbook }) => visibleCharacters(sheet.defaultColumnWidth, digitPixels(workbook)),
      set: (sheet, value, host) => {
        sheet.defaultColumnWidth = storedCharacters(asNumber(value), digitPixels(host.workbook));
        host.record({ kind: "objects", sheetId: sheet.id });
      },
    },
    StandardHeight: { tag: "1.7", get: (sheet) => sheet.defaultRowHeight },
    ShowGridlines: display("1.8", "showGridlines"),
    ShowHeadings: display("1.8", "showHeadings"),
    // The script sets the two under these names and loads them under the ones above.
    Gridlines: { ...display("1.8", "showGridlines"), onDemand: true },
    Headings: { ...display("1.8", "showHeadings"), onDemand: true },
  },
  children: {
    Names: {
      tag: "1.4",
      open: (sheet, host) => openObject("NamedItemCollection", { workbook: host.workbook, scope: sheet.id }),
    },
    Tables: { tag: "1.1", open: (sheet) => openObject("TableCollection", { sheets: () => [sheet], own: sheet }) },
    Charts: { tag: "1.1", open: (sheet) => openObject("ChartCollection", sheet) },
    Protection: { tag: "1.2", open: (sheet) => openObject("WorksheetProtection", sheet) },
    FreezePanes: { tag: "1.7", open: (sheet) => openObject("WorksheetFreezePanes", sheet) },
    PageLayout: { tag: "1.9", open: (sheet) => openObject("PageLayout", sheet) },
    HorizontalPageBreaks: { tag: "1.9", open: (sheet) => openObject("PageBreakCollection", { sheet, axis: "rows" }) },
    VerticalPageBreaks: { tag: "1.9", open: (sheet) => openObject("PageBreakCollection", { sheet, axis: "columns" }) },
    AutoFilter: { tag: "1.9", open: (sheet) => openObject("AutoFilter", sheet) },
    Comments: { tag: "1.10", open: (sheet) => openObject("CommentCollection", [sheet]) },
  },
  methods: {
    ...navigation,
    ...sheetEventMethods<Sheet>(),
    Activate: { tag: "1.1", call: (sheet, _args, host) => activateSheet(host, sheet) },
    Delete: { tag: "1.1", call: (sheet, _args, host) => deleteSheet(host, sheet) },
    Copy: { tag: "1.7", call: copy },
    Calculate: { tag: "1.6", call: (_sheet, _args, host) => host.calculateNow() },
    ReplaceAll: {
      tag: "1.9",
      call: (sheet, args, host) => {
        const area = usedArea(sheet, true);
        if (area === null) return 0;
        return (
          openObject("Range", new LiveRange(sheet, [area]))
            .method("ReplaceAll")
            ?.call(args, host) ?? 0
        );
      },
    },
  },
});

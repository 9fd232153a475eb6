import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/geometry";
import { HostError } from "../../model/host-error";
import type { Sheet, Workbook } from "../../model/workbook-model";
import { asBoolean, asOneOf, rangeBehind, type ArgumentReader } from "../argument-reader";
import type { HostState } from "../host-state";
import { LiveRange } from "../live-range";
import { declareType, openObject } from "../object-registry";
import type { HostObject, MethodMember } from "../object-type";
import { isCellError, plainValue } from "../../model/cell-value";
import { formatSheetArea } from "../../model/addresses";

function activeSheet(workbook: Workbook): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.id === workbook.activeSheetId) ?? workbook.sheets[0];
  if (sheet === undefined) throw new HostError("ItemNotFound");
  return sheet;
}

function selection(workbook: Workbook, host: HostState): LiveRange {
  const sheet = activeSheet(workbook);
  return host.hold(new LiveRange(sheet, [sheet.selection]));
}

function eventRange(args: ArgumentReader, host: HostState): HostObject | null {
  const range = host.heldRangeById(args.string(0));
  return range === undefined ? null : openObject("Range", range);
}

declareType("Workbook", {
  scalars: {
    Name: { tag: "1.7", get: () => "Workbook.xlsx" },
    ReadOnly: { tag: "1.8", get: () => false },
    IsDirty: { tag: "1.9", get: () => true, set: () => undefined },
    PreviouslySaved: { tag: "1.9", get: () => true },
    AutoSave: { tag: "1.9", get: () => false },
    UsePrecisionAsDisplayed: { tag: "1.9", get: () => false },
  },
  children: {
    Worksheets: { tag: "1.1", open: (workbook) => openObject("WorksheetCollection", workbook) },
    Application: { tag: "1.1", open: (workbook) => openObject("Application", workbook) },
    Names: { tag: "1.1", open: (workbook) => openObject("NamedItemCollection", { workbook, scope: null }) },
    Tables: {
      tag: "1.1",
      open: (workbook) => openObject("TableCollection", { sheets: () => workbook.sheets, own: null }),
    },
    Functions: { tag: "1.2", open: (workbook) => openObject("Functions", workbook) },
    Settings: { tag: "1.4", open: (workbook) => openObject("SettingCollection", workbook) },
    CustomXmlParts: { tag: "1.5", open: (workbook) => openObject("CustomXmlPartCollection", workbook) },
    _Runtime: { tag: "1.5", open: (workbook) => openObject("Runtime", workbook) },
    Properties: { tag: "1.7", open: (workbook) => openObject("DocumentProperties", workbook) },
    Protection: { tag: "1.7", open: (workbook) => openObject("WorkbookProtection", workbook) },
    Comments: { tag: "1.10", open: (workbook) => openObject("CommentCollection", workbook.sheets) },
  },
  methods: {
    GetSelectedRange: { tag: "1.1", call: (workbook, _args, host) => openObject("Range", selection(workbook, host)) },
    GetSelectedRanges: {
      tag: "1.9",
      call: (workbook, _args, host) => openObject("RangeAreas", selection(workbook, host)),
    },
    GetActiveCell: {
      tag: "1.7",
      call: (workbook, _args, host) => {
        const { sheet, area } = selection(workbook, host);
        const cell = { ...area, bottom: area.top, right: area.left };
        return openObject("Range", host.hold(new LiveRange(sheet, [cell])));
      },
    },
    _RemoveReference: { tag: "1.1", call: (_workbook, args, host) => host.dropReference(args.string(0)) },
    _GetRangeForEventByReferenceId: {
      tag: "1.1",
      call: (_workbook, args, host) => {
        const range = eventRange(args, host);
        if (range === null) throw new HostError("ItemNotFound");
        return range;
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: { tag: "1.1", call: (_workbook, args, host) => eventRange(args, host) },
  },
});

const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

declareType("Application", {
  scalars: {
    CalculationMode: {
      tag: "1.1",
      get: (workbook) => workbook.calculationMode,
      set: (workbook, value, host) => {
        // What was written before the change is computed by the old mode, what follows by the new one.
        host.settle();
        workbook.calculationMode = asOneOf(value, calculationModes);
        host.settle();
      },
    },
    CalculationState: { tag: "1.9", get: () => "Done" },
    CalculationEngineVersion: { tag: "1.9", get: () => 191_029 },
    DecimalSeparator: { tag: "1.11", get: () => "." },
    ThousandsSeparator: { tag: "1.11", get: () => "," },
    UseSystemSeparators: { tag: "1.11", get: () => true },
  },
  methods: {
    Calculate: {
      tag: "1.1",
      call: (_workbook, args, host) => {
        asOneOf(args.raw(0), ["Recalculate", "Full", "FullRebuild"]);
        host.engine.noteStructureChange();
        host.calculateNow();
      },
    },
    SuspendApiCalculationUntilNextSync: { tag: "1.6", call: (_workbook, _args, host) => host.suspendCalculation() },
    SuspendScreenUpdatingUntilNextSync: { tag: "1.9", call: () => undefined },
  },
});

declareType("Runtime", {
  scalars: {
    EnableEvents: {
      tag: "1.8",
      get: (_workbook, host) => host.enableEvents,
      set: (_workbook, value, host) => {
        host.enableEvents = asBoolean(value);
      },
    },
  },
});

/** Names of `workbook.functions` that the engine answers under a name of its own. */
const worksheetFunctions: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "Date",
    "Sum",
    "Average",
    "Count",
    "CountA",
    "CountIf",
    "SumIf",
    "Max",
    "Min",
    "Round",
    "Text",
    "Trim",
    "Year",
    "Month",
    "Day",
    "Today",
    "Now",
    "Len",
    "Upper",
    "Lower",
    "Proper",
    "VLookup",
    "Match",
    "If",
  ].map((name) => [name, name.toUpperCase()]),
);

function literal(value: unknown): string {
  const range = rangeBehind(value);
  if (range !== null) return formatSheetArea(range.sheet.name, range.area, true);
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  throw new HostError("InvalidArgument");
}

/** Calls the formula engine as a cell of the active sheet would. Variadic functions come as one list. */
function worksheetFunction(functionName: string): MethodMember<Workbook> {
  return {
    tag: "1.2",
    call: (workbook, args, host) => {
      host.settle();
      const given = args.all.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]));
      const present = given.filter((value) => value !== null && value !== undefined);
      const sheet = activeSheet(workbook);
      const formula = `${functionName}(${present.map(literal).join(",")})`;
      // Evaluated where nothing else stands, so that no argument is the cell itself.
      const value = host.engine.evaluateFormula(sheet.id, SHEET_ROWS - 1, SHEET_COLUMNS - 1, formula);
      const error = isCellError(value) ? value.error : null;
      return openObject("FunctionResult", { value: error === null ? plainValue(value) : null, error });
    },
  };
}

declareType("Functions", {
  methods: Object.fromEntries(
    Object.entries(worksheetFunctions).map(([name, functionName]) => [name, worksheetFunction(functionName)]),
  ),
});

declareType("FunctionResult", {
  scalars: {
    Value: { tag: "1.2", get: ({ value }) => value },
    Error: { tag: "1.2", get: ({ error }) => error },
  },
});

const passwords = new WeakMap<Workbook, string>();

/** Passwords are remembered for the session only; the file format's hash is not made. */
declareType("WorkbookProtection", {
  scalars: { Protected: { tag: "1.7", get: (workbook) => workbook.structureProtected === true } },
  methods: {
    Protect: {
      tag: "1.7",
      call: (workbook, args, host) => {
        if (workbook.structureProtected === true) throw new HostError("AccessDenied");
        workbook.structureProtected = true;
        passwords.set(workbook, args.optionalString(0) ?? "");
        host.record({ kind: "objects", sheetId: null });
      },
    },
    Unprotect: {
      tag: "1.7",
      call: (workbook, args, host) => {
        if ((passwords.get(workbook) ?? "") !== (args.optionalString(0) ?? "")) throw new HostError("AccessDenied");
        workbook.structureProtected = false;
        host.record({ kind: "objects", sheetId: null });
      },
    },
  },
});

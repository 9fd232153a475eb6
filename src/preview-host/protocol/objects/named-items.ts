import { isCellError, plainValue } from "../../model/cell-value";
import { absoluteReference } from "../../model/formula-references";
import { HostError } from "../../model/host-error";
import type { DefinedName, Sheet, Workbook } from "../../model/workbook-model";
import { asBoolean, asString, type ArgumentReader } from "../argument-reader";
import type { HostState } from "../host-state";
import { LiveRange } from "../live-range";
import { declareType, openObject } from "../object-registry";
import type { HostObject } from "../object-type";
import { placeOfName } from "./range-lookup";
import { orItemNotFound } from "./range-search";

interface Names {
  workbook: Workbook;
  scope: string | null;
}

/** Print areas and titles are names inside the file, not names that anybody sees. */
const isShown = (name: DefinedName): boolean => !name.name.startsWith("_xlnm.");

function namesIn({ workbook, scope }: Names): DefinedName[] {
  return workbook.names.filter((name) => name.scope === scope && isShown(name));
}

function findName(names: Names, key: unknown): DefinedName | undefined {
  const wanted = asString(key).toLowerCase();
  return namesIn(names).find((name) => name.name.toLowerCase() === wanted);
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const MAX_NAME = 255;

function assertValidName(text: string): void {
  const looksLikeCell = /^[A-Z]{1,3}[1-9]\d{0,6}$/i.test(text) || /^(R\d*C?\d*|C\d*)$/i.test(text);
  if (!VALID_NAME.test(text) || text.length > MAX_NAME || looksLikeCell) throw new HostError("InvalidArgument");
}

function referenceText(args: ArgumentReader): string {
  const range = args.range(1);
  if (range !== null) return range.areas.map((area) => absoluteReference(range.sheet, area)).join(",");
  const text = args.raw(1);
  if (typeof text === "number" || typeof text === "boolean") return String(text).toUpperCase();
  const formula = asString(text);
  return formula.startsWith("=") ? formula.slice(1) : `"${formula.replaceAll('"', '""')}"`;
}

function addName(names: Names, args: ArgumentReader, host: HostState): HostObject {
  const name = args.string(0);
  assertValidName(name);
  if (findName(names, name) !== undefined) throw new HostError("ItemAlreadyExists");
  const added: DefinedName = {
    name,
    formula: referenceText(args),
    scope: names.scope,
    visible: true,
    comment: args.optionalString(2) ?? "",
  };
  names.workbook.names.push(added);
  host.record({ kind: "objects", sheetId: names.scope });
  return openObject("NamedItem", added);
}

declareType("NamedItemCollection", {
  items: (names) => namesIn(names).map((name) => openObject("NamedItem", name)),
  item: (names, key) => {
    const name = findName(names, key);
    if (name === undefined) throw new HostError("ItemNotFound");
    return openObject("NamedItem", name);
  },
  methods: {
    Add: { tag: "1.4", call: addName },
    AddFormulaLocal: { tag: "1.4", call: addName },
    GetCount: { tag: "1.4", call: (names) => namesIn(names).length },
    GetItemOrNullObject: {
      tag: "1.4",
      call: (names, args) => {
        const name = findName(names, args.raw(0));
        return name === undefined ? null : openObject("NamedItem", name);
      },
    },
  },
});

function rangeOf(name: DefinedName, host: HostState): LiveRange | null {
  const place = placeOfName(host.workbook, name);
  return place === null ? null : host.hold(new LiveRange(place.sheet, place.areas));
}

function rangeObjectOf(name: DefinedName, host: HostState): HostObject | null {
  const range = rangeOf(name, host);
  return range === null ? null : openObject("Range", range);
}

function ownerOf(name: DefinedName, host: HostState): Sheet | undefined {
  return host.workbook.sheets.find((sheet) => sheet.id === name.scope);
}

/** The value of a name: the address for a range, else what the formula gives. */
function valueOf(name: DefinedName, host: HostState): unknown {
  const range = rangeOf(name, host);
  if (range !== null) return range.address;
  const sheet = ownerOf(name, host) ?? host.workbook.sheets[0];
  if (sheet === undefined) return null;
  return plainValue(host.engine.evaluateFormula(sheet.id, 0, 0, name.formula));
}

/** Excel.NamedItemType */
function typeOf(name: DefinedName, host: HostState): string {
  if (rangeOf(name, host) !== null) return "Range";
  if (name.formula.includes("#REF!")) return "Error";
  const sheet = ownerOf(name, host) ?? host.workbook.sheets[0];
  const value = sheet === undefined ? null : host.engine.evaluateFormula(sheet.id, 0, 0, name.formula);
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

declareType("NamedItem", {
  identity: (name) => ({ _Id: name.name }),
  scalars: {
    Name: { tag: "1.1", get: (name) => name.name },
    Type: { tag: "1.1", get: typeOf },
    Value: { tag: "1.1", get: valueOf },
    Visible: {
      tag: "1.1",
      get: (name) => name.visible,
      set: (name, value) => {
        name.visible = asBoolean(value);
      },
    },
    Comment: {
      tag: "1.4",
      get: (name) => name.comment,
      set: (name, value) => {
        name.comment = asString(value);
      },
    },
    Scope: { tag: "1.4", get: (name) => (name.scope === null ? "Workbook" : "Worksheet") },
    Formula: {
      tag: "1.7",
      get: (name) => `=${name.formula}`,
      set: (name, value, host) => {
        name.formula = asString(value).replace(/^=/, "");
        host.record({ kind: "objects", sheetId: name.scope });
      },
    },
  },
  children: {
    Worksheet: {
      tag: "1.4",
      open: (name, host) => {
        const sheet = ownerOf(name, host);
        if (sheet === undefined) throw new HostError("InvalidOperation", "The name belongs to the workbook.");
        return openObject("Worksheet", sheet);
      },
    },
    WorksheetOrNullObject: {
      tag: "1.4",
      open: (name, host) => {
        const sheet = ownerOf(name, host);
        return sheet === undefined ? null : openObject("Worksheet", sheet);
      },
    },
  },
  methods: {
    GetRange: { tag: "1.1", call: (name, _args, host) => orItemNotFound(rangeObjectOf(name, host)) },
    GetRangeOrNullObject: { tag: "1.4", call: (name, _args, host) => rangeObjectOf(name, host) },
    Delete: {
      tag: "1.4",
      call: (name, _args, host) => {
        host.workbook.names = host.workbook.names.filter((other) => other !== name);
        host.record({ kind: "objects", sheetId: name.scope });
      },
    },
  },
});

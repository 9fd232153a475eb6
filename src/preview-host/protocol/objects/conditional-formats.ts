import { parseColor } from "../../model/colors";
import { withoutArea } from "../../model/clear-cells";
import { boundingArea, intersection } from "../../model/geometry";
import { HostError } from "../../model/host-error";
import { assertAllowed } from "../../model/protection";
import type { Area, ConditionalFormat, Sheet } from "../../model/workbook-model";
import { asBoolean, asNumber, asOneOf, asString, type ArgumentReader } from "../argument-reader";
import type { HostState } from "../host-state";
import type { LiveRange } from "../live-range";
import { declareType, openObject, type ConditionalSideName, type SheetConditionalFormat } from "../object-registry";
import type { HostObject, ScalarMember } from "../object-type";
import { rangeObject } from "./range-navigation";
import { areasObject, orItemNotFound } from "./range-search";

/** Rules that touch the range, in order of priority. */
function formatsOf({ sheet, areas }: LiveRange): SheetConditionalFormat[] {
  return sheet.conditionalFormats
    .filter((format) => format.areas.some((own) => areas.some((area) => intersection(own, area) !== null)))
    .sort((a, b) => a.priority - b.priority)
    .map((format) => ({ sheet, format }));
}

function renumber(sheet: Sheet): void {
  const ordered = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  for (const [index, format] of ordered.entries()) format.priority = index + 1;
}

function nextFormatId(sheet: Sheet): string {
  const used = new Set(sheet.conditionalFormats.map((format) => format.id));
  for (let number = used.size + 1; ; number += 1) {
    const id = `{00000000-000E-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!used.has(id)) return id;
  }
}

/** A new rule comes first, as in Excel. */
function addFormat({ sheet, areas }: LiveRange, args: ArgumentReader, host: HostState): HostObject {
  assertAllowed(host.workbook, sheet, "formatCells");
  const type = asString(args.raw(0));
  if (type !== "Custom") throw new HostError("NotImplemented", `Conditional formats of type ${type} are not emulated.`);
  const format: ConditionalFormat = {
    id: nextFormatId(sheet),
    areas: [...areas],
    priority: 0,
    stopIfTrue: false,
    kind: "custom",
    format: {},
  };
  sheet.conditionalFormats.push(format);
  renumber(sheet);
  host.record({ kind: "objects", sheetId: sheet.id });
  return openObject("ConditionalFormat", { sheet, format });
}

function findFormat(range: LiveRange, key: unknown): HostObject | null {
  const found = formatsOf(range).find(({ format }) => format.id === key);
  return found === undefined ? null : openObject("ConditionalFormat", found);
}

declareType("ConditionalFormatCollection", {
  items: (range) => formatsOf(range).map((target) => openObject("ConditionalFormat", target)),
  item: (range, key) => orItemNotFound(findFormat(range, key)),
  methods: {
    Add: { tag: "1.6", call: addFormat },
    ClearAll: {
      tag: "1.6",
      call: ({ sheet, areas }, _args, host) => {
        assertAllowed(host.workbook, sheet, "formatCells");
        for (const area of areas) sheet.conditionalFormats = withoutArea(sheet.conditionalFormats, area);
        renumber(sheet);
        host.record({ kind: "objects", sheetId: sheet.id });
      },
    },
    GetCount: { tag: "1.6", call: (range) => formatsOf(range).length },
    GetItemAt: {
      tag: "1.6",
      call: (range, args) => {
        const target = formatsOf(range)[args.integer(0)];
        return orItemNotFound(target === undefined ? null : openObject("ConditionalFormat", target));
      },
    },
    GetItemOrNullObject: { tag: "1.14", call: (range, args) => findFormat(range, args.raw(0)) },
  },
});

function changed(host: HostState, { sheet }: SheetConditionalFormat): void {
  host.record({ kind: "objects", sheetId: sheet.id });
}

function wholeArea(areas: readonly Area[]): Area {
  const [first, ...rest] = areas;
  if (first === undefined) throw new HostError("InvalidReference");
  return rest.reduce(boundingArea, first);
}

declareType("ConditionalFormat", {
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    Id: { tag: "1.6", get: ({ format }) => format.id },
    Type: { tag: "1.6", get: ({ format }) => (format.kind === "custom" ? "Custom" : kindFromXml(format.xml)) },
    Priority: {
      tag: "1.6",
      // 0 is the first in the API.
      get: ({ format }) => format.priority - 1,
      set: (target, value, host) => {
        // Half a step before the one that held the place; renumbering makes it whole.
        target.format.priority = asNumber(value) + 0.5;
        renumber(target.sheet);
        changed(host, target);
      },
    },
    StopIfTrue: {
      tag: "1.6",
      get: ({ format }) => format.stopIfTrue,
      set: (target, value, host) => {
        target.format.stopIfTrue = asBoolean(value);
        changed(host, target);
      },
    },
  },
  children: {
    Custom: { tag: "1.6", open: (target) => orItemNotFound(customOf(target)) },
    CustomOrNullObject: { tag: "1.6", open: customOf },
  },
  methods: {
    GetRange: {
      tag: "1.6",
      call: ({ sheet, format }, _args, host) => rangeObject(host, sheet, wholeArea(format.areas)),
    },
    GetRangeOrNullObject: {
      tag: "1.6",
      call: ({ sheet, format }, _args, host) =>
        format.areas.length > 1 ? null : rangeObject(host, sheet, wholeArea(format.areas)),
    },
    GetRanges: {
      tag: "1.9",
      call: ({ sheet, format }, _args, host) => orItemNotFound(areasObject(host, sheet, format.areas)),
    },
    Delete: {
      tag: "1.6",
      call: (target, _args, host) => {
        target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((other) => other !== target.format);
        renumber(target.sheet);
        changed(host, target);
      },
    },
  },
});

const kinds: Readonly<Record<string, string>> = {
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

/** Excel.ConditionalFormatType of a rule that the emulation only keeps. */
function kindFromXml(xml: string | undefined): string {
  const type = /\btype="(\w+)"/.exec(xml ?? "")?.[1] ?? "";
  return kinds[type] ?? "PresetCriteria";
}

function customOf(target: SheetConditionalFormat): HostObject | null {
  return target.format.kind === "custom" ? openObject("CustomConditionalFormat", target) : null;
}

declareType("CustomConditionalFormat", {
  children: {
    Format: { tag: "1.6", open: (target) => openObject("ConditionalRangeFormat", target) },
    Rule: { tag: "1.6", open: (target) => openObject("ConditionalFormatRule", target) },
  },
});

const ruleFormula: ScalarMember<SheetConditionalFormat> = {
  tag: "1.6",
  get: ({ format }) => (format.formula === undefined ? "" : `=${format.formula}`),
  set: (target, value, host) => {
    target.format.formula = asString(value).replace(/^=/, "");
    delete target.format.xml;
    changed(host, target);
  },
};

declareType("ConditionalFormatRule", { scalars: { Formula: ruleFormula, FormulaLocal: ruleFormula } });

type Look = NonNullable<ConditionalFormat["format"]>;

function lookMember(
  read: (look: Look) => unknown,
  write: (look: Look, value: unknown) => void,
): ScalarMember<SheetConditionalFormat> {
  return {
    tag: "1.6",
    get: ({ format }) => read(format.format ?? {}),
    set: (target, value, host) => {
      target.format.format ??= {};
      write(target.format.format, value);
      delete target.format.sourceDxf;
      delete target.format.xml;
      changed(host, target);
    },
  };
}

function without(field: keyof Look) {
  return (target: SheetConditionalFormat, _args: ArgumentReader, host: HostState): void => {
    if (target.format.format !== undefined) delete target.format.format[field];
    delete target.format.sourceDxf;
    changed(host, target);
  };
}

declareType("ConditionalRangeFormat", {
  children: {
    Font: { tag: "1.6", open: (target) => openObject("ConditionalRangeFont", target) },
    Fill: { tag: "1.6", open: (target) => openObject("ConditionalRangeFill", target) },
    Borders: { tag: "1.6", open: (target) => openObject("ConditionalRangeBorderCollection", target) },
  },
});

declareType("ConditionalRangeFont", {
  scalars: {
    Color: lookMember(
      (look) => look.fontColor ?? "",
      (look, value) => {
        look.fontColor = parseColor(value);
      },
    ),
    Bold: lookMember(
      (look) => look.bold ?? null,
      (look, value) => {
        look.bold = asBoolean(value);
      },
    ),
  },
  methods: {
    Clear: {
      tag: "1.6",
      call: (target, args, host) => {
        without("fontColor")(target, args, host);
        without("bold")(target, args, host);
      },
    },
  },
});

declareType("ConditionalRangeFill", {
  scalars: {
    Color: lookMember(
      (look) => look.fillColor ?? "",
      (look, value) => {
        look.fillColor = parseColor(value);
      },
    ),
  },
  methods: { Clear: { tag: "1.6", call: without("fillColor") } },
});

const sides: readonly ConditionalSideName[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

function sideChild(side: ConditionalSideName) {
  return {
    tag: "1.6",
    open: (owner: SheetConditionalFormat) => openObject("ConditionalRangeBorder", { owner, side }),
  };
}

declareType("ConditionalRangeBorderCollection", {
  scalars: { Count: { tag: "1.6", get: () => sides.length } },
  items: (owner) => sides.map((side) => openObject("ConditionalRangeBorder", { owner, side })),
  item: (owner, key) => openObject("ConditionalRangeBorder", { owner, side: asOneOf(key, sides) }),
  children: {
    Top: sideChild("EdgeTop"),
    Bottom: sideChild("EdgeBottom"),
    Left: sideChild("EdgeLeft"),
    Right: sideChild("EdgeRight"),
  },
});

/** The model keeps one colour for all four sides; setting any side sets it. */
declareType("ConditionalRangeBorder", {
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    SideIndex: { tag: "1.6", get: ({ side }) => side },
    Style: {
      tag: "1.6",
      get: ({ owner }) => (owner.format.format?.borderColor === undefined ? "None" : "Continuous"),
      set: ({ owner }, value, host) => {
        owner.format.format ??= {};
        if (asOneOf(value, ["None", "Continuous"]) === "None") delete owner.format.format.borderColor;
        else owner.format.format.borderColor ??= "#000000";
        changed(host, owner);
      },
    },
    Color: {
      tag: "1.6",
      get: ({ owner }) => owner.format.format?.borderColor ?? "",
      set: ({ owner }, value, host) => {
        owner.format.format ??= {};
        owner.format.format.borderColor = parseColor(value);
        changed(host, owner);
      },
    },
  },
});

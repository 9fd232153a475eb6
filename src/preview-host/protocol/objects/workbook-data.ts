import { HostError } from "../../model/host-error";
import type { CustomXmlPart, Workbook, WorkbookProperties } from "../../model/workbook-model";
import { asString } from "../argument-reader";
import { declareType, openObject } from "../object-registry";
import type { HostObject, ScalarMember } from "../object-type";

/** The default namespace or the one of the root's prefix; "" for none. */
function namespaceOf(xml: string): string {
  const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml);
  if (root === null) return "";
  const attribute = root[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  const found = new RegExp(`\\b${attribute.replace(".", "\\.")}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[2] ?? "");
  return found?.[1] ?? found?.[2] ?? "";
}

/** A rough check; malformed XML is refused as InvalidArgument. */
function assertXml(xml: string): void {
  if (!/^\s*(<\?xml[^>]*\?>)?\s*(<!--[\s\S]*?-->\s*)*<[A-Za-z_][\s\S]*>\s*$/.test(xml))
    throw new HostError("InvalidArgument");
}

function nextPartId(workbook: Workbook): string {
  const used = new Set(workbook.customXmlParts.map((part) => part.id));
  for (let number = workbook.customXmlParts.length + 1; ; number += 1) {
    const id = `{00000000-0002-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!used.has(id)) return id;
  }
}

function partById(parts: readonly CustomXmlPart[], key: unknown): HostObject | null {
  const wanted = asString(key).toLowerCase();
  const part = parts.find((candidate) => candidate.id.toLowerCase() === wanted);
  return part === undefined ? null : openObject("CustomXmlPart", part);
}

function found(object: HostObject | null): HostObject {
  if (object === null) throw new HostError("ItemNotFound");
  return object;
}

declareType("CustomXmlPartCollection", {
  items: (workbook) => workbook.customXmlParts.map((part) => openObject("CustomXmlPart", part)),
  item: (workbook, key) => found(partById(workbook.customXmlParts, key)),
  methods: {
    Add: {
      tag: "1.5",
      call: (workbook, args, host) => {
        const xml = args.string(0);
        assertXml(xml);
        const part = { id: nextPartId(workbook), xml };
        workbook.customXmlParts.push(part);
        host.record({ kind: "objects", sheetId: null });
        return openObject("CustomXmlPart", part);
      },
    },
    GetByNamespace: {
      tag: "1.5",
      call: (workbook, args) => openObject("CustomXmlPartScopedCollection", { workbook, namespace: args.string(0) }),
    },
    GetCount: { tag: "1.5", call: (workbook) => workbook.customXmlParts.length },
    GetItemOrNullObject: { tag: "1.5", call: (workbook, args) => partById(workbook.customXmlParts, args.raw(0)) },
  },
});

function scoped({ workbook, namespace }: { workbook: Workbook; namespace: string }): CustomXmlPart[] {
  return workbook.customXmlParts.filter((part) => namespaceOf(part.xml) === namespace);
}

function onlyPart(parts: readonly CustomXmlPart[]): HostObject | null {
  const [part] = parts;
  return part === undefined || parts.length > 1 ? null : openObject("CustomXmlPart", part);
}

declareType("CustomXmlPartScopedCollection", {
  items: (scope) => scoped(scope).map((part) => openObject("CustomXmlPart", part)),
  item: (scope, key) => found(partById(scoped(scope), key)),
  methods: {
    GetCount: { tag: "1.5", call: (scope) => scoped(scope).length },
    GetItemOrNullObject: { tag: "1.5", call: (scope, args) => partById(scoped(scope), args.raw(0)) },
    GetOnlyItem: { tag: "1.5", call: (scope) => found(onlyPart(scoped(scope))) },
    GetOnlyItemOrNullObject: { tag: "1.5", call: (scope) => onlyPart(scoped(scope)) },
  },
});

declareType("CustomXmlPart", {
  identity: (part) => ({ Id: part.id }),
  scalars: {
    Id: { tag: "1.5", get: (part) => part.id },
    NamespaceUri: { tag: "1.5", get: (part) => namespaceOf(part.xml) },
  },
  methods: {
    GetXml: { tag: "1.5", call: (part) => part.xml },
    SetXml: {
      tag: "1.5",
      call: (part, args, host) => {
        assertXml(args.string(0));
        part.xml = args.string(0);
        host.record({ kind: "objects", sheetId: null });
      },
    },
    Delete: {
      tag: "1.5",
      call: (part, _args, host) => {
        host.workbook.customXmlParts = host.workbook.customXmlParts.filter((other) => other !== part);
        host.record({ kind: "objects", sheetId: null });
      },
    },
  },
});

function settingByKey(workbook: Workbook, key: unknown): HostObject | null {
  const name = asString(key);
  return workbook.settings.has(name) ? openObject("Setting", { workbook, key: name }) : null;
}

declareType("SettingCollection", {
  items: (workbook) => [...workbook.settings.keys()].map((key) => openObject("Setting", { workbook, key })),
  item: (workbook, key) => found(settingByKey(workbook, key)),
  methods: {
    Add: {
      tag: "1.4",
      call: (workbook, args, host) => {
        workbook.settings.set(args.string(0), args.raw(1) ?? null);
        host.record({ kind: "objects", sheetId: null });
        return openObject("Setting", { workbook, key: args.string(0) });
      },
    },
    GetCount: { tag: "1.4", call: (workbook) => workbook.settings.size },
    GetItemOrNullObject: { tag: "1.4", call: (workbook, args) => settingByKey(workbook, args.raw(0)) },
  },
});

declareType("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { tag: "1.4", get: ({ key }) => key },
    Value: {
      tag: "1.4",
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value, host) => {
        workbook.settings.set(key, value);
        host.record({ kind: "objects", sheetId: null });
      },
    },
  },
  methods: {
    Delete: {
      tag: "1.4",
      call: ({ workbook, key }, _args, host) => {
        workbook.settings.delete(key);
        host.record({ kind: "objects", sheetId: null });
      },
    },
  },
});

type TextProperty = Exclude<keyof WorkbookProperties, "custom">;

function property(field: TextProperty, isReadOnly = false): ScalarMember<Workbook> {
  return {
    tag: "1.7",
    get: (workbook) => workbook.properties[field],
    ...(isReadOnly
      ? {}
      : {
          set: (workbook, value, host) => {
            workbook.properties[field] = asString(value);
            host.record({ kind: "objects", sheetId: null });
          },
        }),
  };
}

declareType("DocumentProperties", {
  scalars: {
    Title: property("title"),
    Subject: property("subject"),
    Author: property("author"),
    Keywords: property("keywords"),
    Comments: property("comments"),
    LastAuthor: property("lastAuthor", true),
    Category: property("category"),
    Manager: property("manager"),
    Company: property("company"),
  },
  children: { Custom: { tag: "1.7", open: (workbook) => openObject("CustomPropertyCollection", workbook) } },
});

function customOf(workbook: Workbook): Map<string, string | number | boolean> {
  workbook.properties.custom ??= new Map();
  return workbook.properties.custom;
}

function customByKey(workbook: Workbook, key: unknown): HostObject | null {
  const wanted = asString(key).toLowerCase();
  const known = [...customOf(workbook).keys()].find((name) => name.toLowerCase() === wanted);
  return known === undefined ? null : openObject("CustomProperty", { workbook, key: known });
}

/** Long texts are cut at 255 characters, as the API says it does. */
function propertyValue(value: unknown): string | number | boolean {
  if (typeof value === "string") return value.slice(0, 255);
  if (typeof value === "number" || typeof value === "boolean") return value;
  throw new HostError("InvalidArgument");
}

declareType("CustomPropertyCollection", {
  items: (workbook) => [...customOf(workbook).keys()].map((key) => openObject("CustomProperty", { workbook, key })),
  item: (workbook, key) => found(customByKey(workbook, key)),
  methods: {
    Add: {
      tag: "1.7",
      call: (workbook, args, host) => {
        customOf(workbook).set(args.string(0), propertyValue(args.raw(1)));
        host.record({ kind: "objects", sheetId: null });
        return openObject("CustomProperty", { workbook, key: args.string(0) });
      },
    },
    DeleteAll: { tag: "1.7", call: (workbook) => customOf(workbook).clear() },
    GetCount: { tag: "1.7", call: (workbook) => customOf(workbook).size },
    GetItemOrNullObject: { tag: "1.7", call: (workbook, args) => customByKey(workbook, args.raw(0)) },
  },
});

declareType("CustomProperty", {
  identity: ({ key }) => ({ Id: key }),
  scalars: {
    Key: { tag: "1.7", get: ({ key }) => key },
    Value: {
      tag: "1.7",
      get: ({ workbook, key }) => customOf(workbook).get(key),
      set: ({ workbook, key }, value) => {
        customOf(workbook).set(key, propertyValue(value));
      },
    },
    Type: {
      tag: "1.7",
      get: ({ workbook, key }) => {
        const value = customOf(workbook).get(key);
        if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
        return typeof value === "boolean" ? "Boolean" : "String";
      },
    },
  },
  methods: { Delete: { tag: "1.7", call: ({ workbook, key }) => void customOf(workbook).delete(key) } },
});

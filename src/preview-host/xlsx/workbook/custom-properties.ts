import type { PackageParts } from "../package/package-parts";
import {
  childrenNamed,
  element,
  elementsOf,
  localName,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../package/xml-tree";

type CustomValue = string | number | boolean;

const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const VARIANTS = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
/** The format id all custom document properties share (ECMA-376 part 1, 22.3). */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

const pathOf = (parts: PackageParts): string | undefined =>
  parts.relationships("").ofKind("custom-properties")[0]?.target;

function valueOf(property: XmlElement): CustomValue {
  const held = elementsOf(property)[0];
  const text = textOf(held);
  const kind = held === undefined ? "" : localName(held);
  if (kind === "bool") return text === "true" || text === "1";
  if (/^(?:u?i[1248]|u?int|r[48]|decimal)$/.test(kind)) return Number(text);
  return text;
}

/** docProps/custom.xml; dates and other kinds are read as their text. */
export function readCustomProperties(parts: PackageParts): Map<string, CustomValue> {
  const path = pathOf(parts);
  const root = path === undefined ? undefined : parts.xml(path);
  return new Map(childrenNamed(root, "property").map((one) => [one.attributes["name"] ?? "", valueOf(one)]));
}

function valueElement(value: CustomValue): XmlElement {
  if (typeof value === "boolean") return element("vt:bool", {}, [String(value)]);
  if (typeof value === "string") return element("vt:lpwstr", {}, [value]);
  const isInteger = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return element(isInteger ? "vt:i4" : "vt:r8", {}, [String(value)]);
}

/** Brings docProps/custom.xml to the model; properties with an unchanged value keep their element. */
export function writeCustomProperties(parts: PackageParts, now: ReadonlyMap<string, CustomValue>): void {
  const known = pathOf(parts);
  const path = known ?? "docProps/custom.xml";
  const root = (known === undefined ? undefined : parts.xml(known)) ?? element("Properties", { xmlns: NAMESPACE });
  root.attributes["xmlns:vt"] ??= VARIANTS;
  const old = childrenNamed(root, "property");
  let nextId = Math.max(1, ...old.map((one) => numberAttribute(one, "pid") ?? 1)) + 1;
  root.children = [...now].map(([name, value]) => {
    const found = old.find(({ attributes }) => attributes["name"] === name);
    if (found !== undefined && valueOf(found) === value) return found;
    const pid = found === undefined ? nextId++ : (numberAttribute(found, "pid") ?? nextId++);
    return element("property", { fmtid: FORMAT_ID, pid, name }, [valueElement(value)]);
  });
  if (known === undefined) parts.relationships("").add("custom-properties", path);
  parts.setXml(path, root, CONTENT_TYPE);
}

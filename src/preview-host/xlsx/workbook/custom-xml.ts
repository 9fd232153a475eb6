import type { CustomXmlPart } from "../../model/workbook-model";
import type { PackageParts } from "../package/package-parts";
import { element, prefixedAttribute } from "../package/xml-tree";

const DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

const DECLARATION = /^\uFEFF?<\?xml[^>]*\?>\s*/;

/** The custom XML parts of the workbook: id (ds:itemID, in braces) → part path and text without declaration. */
export function readCustomXml(parts: PackageParts, workbookPath: string): Map<string, { path: string; xml: string }> {
  const found = new Map<string, { path: string; xml: string }>();
  for (const { target } of parts.relationships(workbookPath).ofKind("customXml")) {
    const properties = parts.relationships(target).ofKind("customXmlProps")[0];
    const root = properties === undefined ? undefined : parts.xml(properties.target);
    const id = root === undefined ? undefined : (prefixedAttribute(root, "itemID") ?? root.attributes["itemID"]);
    const text = parts.text(target);
    if (id !== undefined && text !== undefined) found.set(id, { path: target, xml: text.replace(DECLARATION, "") });
  }
  return found;
}

function addPart(parts: PackageParts, workbookPath: string, { id, xml }: CustomXmlPart): void {
  const path = parts.freePath("customXml/item", ".xml");
  const propertiesPath = path.replace(/item(\d+)\.xml$/, "itemProps$1.xml");
  parts.contentTypes.setDefault("xml", "application/xml");
  parts.setText(path, xml);
  const namespace = /<(?:([\w.-]+):)?[\w.-]+[^>]*?\sxmlns(?::[\w.-]+)?=["']([^"']*)["']/.exec(xml)?.[2];
  const references = element(
    "ds:schemaRefs",
    {},
    namespace === undefined ? [] : [element("ds:schemaRef", { "ds:uri": namespace })],
  );
  const properties = element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": DATASTORE }, [references]);
  parts.setXml(propertiesPath, properties, PROPERTIES_TYPE);
  parts.relationships(path).add("customXmlProps", propertiesPath);
  parts.relationships(workbookPath).add("customXml", path);
}

/** Brings the custom XML parts of the package to those of the model; untouched ones keep their bytes. */
export function writeCustomXml(
  parts: PackageParts,
  workbookPath: string,
  before: ReadonlyMap<string, { path: string; xml: string }>,
  now: readonly CustomXmlPart[],
): void {
  const wanted = new Set(now.map(({ id }) => id));
  const relationships = parts.relationships(workbookPath);
  for (const [id, { path }] of before) {
    if (wanted.has(id)) continue;
    for (const one of relationships.all()) if (one.target === path) relationships.remove(one.id);
    for (const { target } of parts.relationships(path).all()) parts.remove(target);
    parts.remove(path);
  }
  for (const part of now) {
    const known = before.get(part.id);
    if (known === undefined) addPart(parts, workbookPath, part);
    else if (known.xml !== part.xml) parts.setText(known.path, part.xml);
  }
}

import type { PackageParts } from "../package/package-parts";
import { childNamed, childrenNamed, element, type XmlElement } from "../package/xml-tree";

/**
 * An add-in's settings (Office.context.document.settings, workbook.settings) live in a web extension part as
 * properties whose values are JSON texts ([MS-OWEXML] 2.2.5 and 2.2.6). The part is the one that refers to the
 * add-in by the id of its manifest.
 */
const REFERENCE = {
  id: "6b0f7a52-3c1d-4d53-9b1e-7a5d0f4c2e18",
  version: "1.0.0.0",
  store: "developer",
  storeType: "Registry",
} as const;

const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const TASK_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships/";
const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EXTENSION_TYPE = "application/vnd.ms-office.webextension+xml";
const TASK_PANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";

function parsedValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Another program may have stored plain text; it is still the value.
    return text;
  }
}

/** The add-in's own web extension part, if the package has one. */
export function readSettings(parts: PackageParts): { path: string | null; settings: Map<string, unknown> } {
  const settings = new Map<string, unknown>();
  for (const panes of parts.relationships("").ofKind("webextensiontaskpanes")) {
    for (const { target } of parts.relationships(panes.target).ofKind("webextension")) {
      const root = parts.xml(target);
      const id = childNamed(root, "reference")?.attributes["id"] ?? "";
      if (id.replace(/[{}]/g, "").toLowerCase() !== REFERENCE.id) continue;
      for (const { attributes } of childrenNamed(childNamed(root, "properties"), "property")) {
        settings.set(attributes["name"] ?? "", parsedValue(attributes["value"] ?? "null"));
      }
      return { path: target, settings };
    }
  }
  return { path: null, settings };
}

function propertiesOf(settings: ReadonlyMap<string, unknown>): XmlElement {
  const children = [...settings].map(([name, value]) =>
    element("we:property", { name, value: JSON.stringify(value) ?? "null" }),
  );
  return element("we:properties", {}, children);
}

/** Writes the settings into the add-in's part, making it (with a task pane entry that stays closed) when needed. */
export function writeSettings(parts: PackageParts, path: string | null, settings: ReadonlyMap<string, unknown>): void {
  const known = path === null ? undefined : parts.xml(path);
  if (path !== null && known !== undefined) {
    const old = childNamed(known, "properties");
    known.attributes["xmlns:we"] ??= EXTENSION;
    known.children = known.children.map((child) => (child === old ? propertiesOf(settings) : child));
    parts.setXml(path, known);
    return;
  }
  const made = parts.freePath("xl/webextensions/webextension", ".xml");
  const root = element("we:webextension", { "xmlns:we": EXTENSION, id: `{${REFERENCE.id.toUpperCase()}}` }, [
    element("we:reference", REFERENCE),
    element("we:alternateReferences"),
    propertiesOf(settings),
    element("we:bindings"),
  ]);
  parts.setXml(made, root, EXTENSION_TYPE);
  addTaskPane(parts, made);
}

function addTaskPane(parts: PackageParts, extensionPath: string): void {
  const known = parts.relationships("").ofKind("webextensiontaskpanes")[0]?.target;
  const path = known ?? "xl/webextensions/taskpanes.xml";
  const root = (known === undefined ? undefined : parts.xml(known)) ?? element("wetp:taskpanes");
  root.attributes["xmlns:wetp"] = TASK_PANES;
  const id = parts.relationships(path).add(`${RELATIONSHIPS}webextension`, extensionPath);
  const reference = element("wetp:webextensionref", { "xmlns:r": OFFICE_RELATIONSHIPS, "r:id": id });
  root.children.push(element("wetp:taskpane", { dockstate: "right", visibility: 0, width: 350, row: 0 }, [reference]));
  parts.setXml(path, root, TASK_PANES_TYPE);
  if (known === undefined) parts.relationships("").add(`${RELATIONSHIPS}webextensiontaskpanes`, path);
}

import type { WorkbookProperties } from "../../model/workbook-model";
import type { PackageParts } from "../package/package-parts";
import { readCustomProperties, writeCustomProperties } from "./custom-properties";
import { childNamed, element, localName, textOf, type XmlElement } from "../package/xml-tree";

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const CORE_KIND = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml";

type TextField = Exclude<keyof WorkbookProperties, "custom">;

const CORE_FIELDS: readonly (readonly [TextField, string])[] = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["lastAuthor", "cp:lastModifiedBy"],
  ["category", "cp:category"],
];
const APP_FIELDS: readonly (readonly [TextField, string])[] = [
  ["manager", "Manager"],
  ["company", "Company"],
];

const corePath = (parts: PackageParts): string | undefined =>
  parts.relationships("").ofKind("core-properties")[0]?.target;
const appPath = (parts: PackageParts): string | undefined =>
  parts.relationships("").ofKind("extended-properties")[0]?.target;

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Title, author and the like of docProps/core.xml and app.xml; empty texts where there are none. */
export function readDocumentProperties(parts: PackageParts): WorkbookProperties {
  const core = xmlAt(parts, corePath(parts));
  const app = xmlAt(parts, appPath(parts));
  const of = (root: XmlElement | undefined, name: string): string => textOf(childNamed(root, name));
  const custom = readCustomProperties(parts);
  return {
    ...(custom.size === 0 ? {} : { custom }),
    title: of(core, "title"),
    subject: of(core, "subject"),
    author: of(core, "creator"),
    keywords: of(core, "keywords"),
    comments: of(core, "description"),
    lastAuthor: of(core, "lastModifiedBy"),
    category: of(core, "category"),
    manager: of(app, "Manager"),
    company: of(app, "Company"),
  };
}

function xmlAt(parts: PackageParts, path: string | undefined): XmlElement | undefined {
  return path === undefined ? undefined : parts.xml(path);
}

function setFields(
  root: XmlElement,
  fields: readonly (readonly [TextField, string])[],
  before: WorkbookProperties,
  now: WorkbookProperties,
): void {
  for (const [field, name] of fields) {
    if (before[field] === now[field]) continue;
    const found = childNamed(root, local(name));
    if (now[field] === "") root.children = root.children.filter((child) => child !== found);
    else if (found === undefined) root.children.push(element(name, {}, [now[field]]));
    else found.children = [now[field]];
  }
}

/** Writes the properties that differ from those read; nothing is stamped with a time. */
export function writeDocumentProperties(
  parts: PackageParts,
  before: WorkbookProperties,
  now: WorkbookProperties,
): void {
  const differs = (fields: readonly (readonly [TextField, string])[]): boolean =>
    fields.some(([field]) => before[field] !== now[field]);
  if (differs(CORE_FIELDS)) {
    const path = corePath(parts) ?? "docProps/core.xml";
    const root =
      parts.xml(path) ??
      element("cp:coreProperties", { "xmlns:cp": CORE, "xmlns:dc": "http://purl.org/dc/elements/1.1/" });
    root.attributes["xmlns:cp"] ??= CORE;
    root.attributes["xmlns:dc"] ??= "http://purl.org/dc/elements/1.1/";
    setFields(root, CORE_FIELDS, before, now);
    if (corePath(parts) === undefined) parts.relationships("").add(CORE_KIND, path);
    parts.setXml(path, root, CORE_TYPE);
  }
  if (differs(APP_FIELDS)) {
    const path = appPath(parts) ?? "docProps/app.xml";
    const root = parts.xml(path) ?? element("Properties", { xmlns: APP });
    setFields(root, APP_FIELDS, before, now);
    if (appPath(parts) === undefined) parts.relationships("").add("extended-properties", path);
    parts.setXml(path, root, APP_TYPE);
  }
  if (customText(before) !== customText(now)) writeCustomProperties(parts, now.custom ?? new Map());
}

const customText = ({ custom }: WorkbookProperties): string => JSON.stringify([...(custom ?? [])]);

/** Takes the optional lists of sheet titles out of app.xml: they no longer tell the truth once sheets changed. */
export function dropSheetTitles(parts: PackageParts): void {
  const path = appPath(parts);
  const root = xmlAt(parts, path);
  if (path === undefined || root === undefined) return;
  const kept = root.children.filter(
    (node) => typeof node === "string" || !["HeadingPairs", "TitlesOfParts"].includes(localName(node)),
  );
  if (kept.length === root.children.length) return;
  root.children = kept;
  parts.setXml(path, root);
}

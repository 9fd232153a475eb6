import type { XmlElement } from "./xml-tree";

export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

const prefixOf = (name: string): string => (name.includes(":") ? name.slice(0, name.indexOf(":")) : "");

/**
 * Makes the namespace of the root element the default one as well, so that elements written without a prefix
 * are understood in files whose producer prefixes everything (`<x:worksheet>`).
 */
export function ensureDefaultNamespace(root: XmlElement): void {
  const prefix = prefixOf(root.name);
  const own = root.attributes[`xmlns:${prefix}`];
  if (prefix !== "" && own !== undefined && root.attributes["xmlns"] === undefined) root.attributes["xmlns"] = own;
}

/** The prefix the root declares for relationship ids, declared as `r` when there is none. */
export function ensureRelationshipPrefix(root: XmlElement): string {
  for (const [name, value] of Object.entries(root.attributes)) {
    if (name.startsWith("xmlns:") && (value === RELATIONSHIPS_NAMESPACE || value === STRICT_RELATIONSHIPS)) {
      return name.slice(6);
    }
  }
  const isStrict = Object.values(root.attributes).includes(STRICT_MAIN);
  root.attributes["xmlns:r"] = isStrict ? STRICT_RELATIONSHIPS : RELATIONSHIPS_NAMESPACE;
  return "r";
}

import type { Hyperlink } from "../../../model/workbook-model";
import { formatArea, parseArea } from "../../cell-address";
import { element, elementsOf, prefixedAttribute, setAttribute, type XmlElement } from "../../package/xml-tree";
import type { SectionWriting, SheetSection } from "../sheet-section";

const fieldsOf = (link: Hyperlink): unknown[] => [
  formatArea(link.area),
  link.address ?? null,
  link.location ?? null,
  link.screenTip ?? null,
];

/** Gives every address its relationship, one for all links to it. */
function relationshipIds({ parts, path }: SectionWriting): { idOf: (address: string) => string; used: Set<string> } {
  const relationships = parts.relationships(path);
  const known = new Map(relationships.ofKind("hyperlink").map(({ id, target }) => [target, id]));
  const used = new Set<string>();
  const idOf = (address: string): string => {
    const id = known.get(address) ?? relationships.add("hyperlink", address, true);
    known.set(address, id);
    used.add(id);
    return id;
  };
  return { idOf, used };
}

function writeOne(link: Hyperlink, context: SectionWriting, idOf: (address: string) => string): XmlElement {
  const known = context.kept.get(`link ${JSON.stringify(fieldsOf(link))}`)?.element;
  const made = element("hyperlink", known === undefined ? { ref: formatArea(link.area) } : { ...known.attributes });
  if (known === undefined) {
    setAttribute(made, "location", link.location);
    setAttribute(made, "tooltip", link.screenTip);
  }
  if (link.address !== undefined) {
    for (const name of Object.keys(made.attributes)) if (name.endsWith(":id")) delete made.attributes[name];
    setAttribute(made, context.relationshipAttribute(), idOf(link.address));
  }
  return made;
}

/** Links of cells: places in the workbook in the part itself, addresses by a relationship. */
export const hyperlinks: SheetSection = {
  elements: ["hyperlinks"],
  read([found], { sheet, parts, path, kept }) {
    for (const link of found === undefined ? [] : elementsOf(found)) {
      const area = parseArea(link.attributes["ref"] ?? "");
      if (area === null) continue;
      const read: Hyperlink = { area };
      const { location, tooltip } = link.attributes;
      const target = parts.relationships(path).byId(prefixedAttribute(link, "id"))?.target;
      if (target !== undefined) read.address = target;
      if (location !== undefined) read.location = location;
      if (tooltip !== undefined) read.screenTip = tooltip;
      sheet.hyperlinks.push(read);
      const fingerprint = JSON.stringify(fieldsOf(read));
      kept.set(`link ${fingerprint}`, { fingerprint, element: link });
    }
  },
  fingerprint: ({ hyperlinks: links }) => JSON.stringify(links.map(fieldsOf)),
  write(_found, context) {
    const { idOf, used } = relationshipIds(context);
    const children = context.sheet.hyperlinks.map((link) => writeOne(link, context, idOf));
    const relationships = context.parts.relationships(context.path);
    for (const { id } of relationships.ofKind("hyperlink")) if (!used.has(id)) relationships.remove(id);
    return children.length === 0 ? [] : [element("hyperlinks", {}, children)];
  },
};

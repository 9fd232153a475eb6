import { formatArea, parseArea } from "../../cell-address";
import { cloneElement, element, parseXml, serializeXml, setAttribute, type XmlElement } from "../../package/xml-tree";
import type { SheetSection } from "../sheet-section";

function parsed(xml: string | undefined): XmlElement | undefined {
  return xml === undefined ? undefined : parseXml(xml);
}

/** The sheet's own filter; criteria are kept as the file had them (tables have filters of their own). */
export const autoFilter: SheetSection = {
  elements: ["autoFilter"],
  read([found], { sheet }) {
    const area = parseArea(found?.attributes["ref"] ?? "");
    if (found !== undefined && area !== null) sheet.autoFilter = { area, xml: serializeXml(found) };
  },
  fingerprint: ({ autoFilter: filter }) =>
    JSON.stringify(filter === null ? null : [formatArea(filter.area), filter.xml]),
  write([found], { sheet: { autoFilter: filter } }) {
    if (filter === null) return [];
    const isSame = found !== undefined && serializeXml(found) === filter.xml;
    const source = isSame ? found : parsed(filter.xml);
    const made = source === undefined ? element("autoFilter") : cloneElement(source);
    setAttribute(made, "ref", formatArea(filter.area));
    return [made];
  },
};

import type { Table, Workbook } from "../../../model/workbook-model";
import { formatArea, parseArea } from "../../cell-address";
import { ensureDefaultNamespace, MAIN_NAMESPACE } from "../../package/namespaces";
import { decodeXstring, encodeXstring } from "../../package/xml-text";
import {
  booleanAttribute,
  childNamed,
  childrenNamed,
  element,
  elementsOf,
  numberAttribute,
  prefixedAttribute,
  replaceChild,
  setAttribute,
  type XmlElement,
} from "../../package/xml-tree";
import type { SectionWriting, SheetSection } from "../sheet-section";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

function readTable(root: XmlElement, xml: string): Table | null {
  const area = parseArea(root.attributes["ref"] ?? "");
  const id = numberAttribute(root, "id");
  if (area === null || id === undefined) return null;
  const style = childNamed(root, "tableStyleInfo");
  return {
    id,
    name: decodeXstring(root.attributes["displayName"] ?? root.attributes["name"] ?? `Table${id}`),
    area,
    columns: childrenNamed(childNamed(root, "tableColumns"), "tableColumn").map(({ attributes }) =>
      decodeXstring(attributes["name"] ?? ""),
    ),
    showHeaders: (numberAttribute(root, "headerRowCount") ?? 1) > 0,
    showTotals: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
    style: style?.attributes["name"] ?? null,
    showBandedRows: booleanAttribute(style, "showRowStripes", false),
    showFilterButton: childNamed(root, "autoFilter") !== undefined,
    xml,
  };
}

const fieldsOf = (table: Table): unknown[] => [
  [table.id, table.name, formatArea(table.area), table.columns],
  [table.showHeaders, table.showTotals, table.style, table.showBandedRows, table.showFilterButton],
];

/** Table ids are unique in a workbook; a table whose id is taken or 0 gets the next free one. */
function tableIds({ sheets }: Workbook): Map<Table, number> {
  const all = sheets.flatMap(({ tables }) => tables);
  const taken = new Set<number>();
  const ids = new Map<Table, number>();
  for (const table of all) {
    if (table.id <= 0 || taken.has(table.id)) continue;
    taken.add(table.id);
    ids.set(table, table.id);
  }
  for (const table of all) {
    if (ids.has(table)) continue;
    const id = Math.max(0, ...taken) + 1;
    taken.add(id);
    ids.set(table, id);
  }
  return ids;
}

/** Line breaks in column names are escaped, as the header cell's text has them. */
const columnName = (name: string): string => encodeXstring(name).replace(/\n/g, "_x000a_");

function writeColumns(root: XmlElement, columns: readonly string[]): void {
  const old = childrenNamed(childNamed(root, "tableColumns"), "tableColumn");
  let nextId = Math.max(0, ...old.map((column) => numberAttribute(column, "id") ?? 0)) + 1;
  const made = columns.map((name, index) => {
    const same = old.find((column) => decodeXstring(column.attributes["name"] ?? "") === name);
    const kept = same ?? (old.length === columns.length ? old[index] : undefined);
    const column = kept ?? element("tableColumn", { id: nextId++ });
    setAttribute(column, "name", columnName(name));
    return column;
  });
  replaceChild(root, "tableColumns", element("tableColumns", { count: made.length }, made), ORDER);
}

function writeTable(table: Table, id: number, root: XmlElement): XmlElement {
  ensureDefaultNamespace(root);
  const { area, showTotals, showHeaders } = table;
  const totals = showTotals ? 1 : undefined;
  setAttribute(root, "id", id);
  setAttribute(root, "name", encodeXstring(table.name));
  setAttribute(root, "displayName", encodeXstring(table.name));
  setAttribute(root, "ref", formatArea(area));
  setAttribute(root, "headerRowCount", showHeaders ? undefined : 0);
  setAttribute(root, "totalsRowCount", totals);
  setAttribute(root, "totalsRowShown", showTotals ? undefined : 0);
  if (showHeaders && table.showFilterButton) {
    const filter = childNamed(root, "autoFilter") ?? element("autoFilter");
    setAttribute(filter, "ref", formatArea({ ...area, bottom: area.bottom - (totals ?? 0) }));
    replaceChild(root, "autoFilter", filter, ORDER);
  } else replaceChild(root, "autoFilter", undefined, ORDER);
  writeColumns(root, table.columns);
  const style =
    childNamed(root, "tableStyleInfo") ?? element("tableStyleInfo", { showFirstColumn: 0, showLastColumn: 0 });
  setAttribute(style, "name", table.style ?? undefined);
  setAttribute(style, "showRowStripes", table.showBandedRows);
  style.attributes["showColumnStripes"] ??= "0";
  replaceChild(root, "tableStyleInfo", style, ORDER);
  return root;
}

/** Writes the table's part if need be and gives its <tablePart>. */
function placeTable(table: Table, id: number, context: SectionWriting): XmlElement {
  const { parts, path, kept } = context;
  const known = kept.get(`table ${table.id}`);
  const target = parts
    .relationships(path)
    .byId(known === undefined ? undefined : prefixedAttribute(known.element, "id"));
  const root = target === undefined ? undefined : parts.xml(target.target);
  if (known !== undefined && target !== undefined && root !== undefined) {
    if (known.fingerprint !== JSON.stringify(fieldsOf({ ...table, id }))) {
      parts.setXml(target.target, writeTable(table, id, root));
    }
    return known.element;
  }
  const newPath = parts.freePath("xl/tables/table", ".xml");
  parts.setXml(newPath, writeTable(table, id, element("table", { xmlns: MAIN_NAMESPACE })), CONTENT_TYPE);
  const relationshipId = parts.relationships(path).add("table", newPath);
  return element("tablePart", { [context.relationshipAttribute()]: relationshipId });
}

/** Tables, each in a part of its own. */
export const tables: SheetSection = {
  elements: ["tableParts"],
  read([found], { sheet, parts, path, kept }) {
    for (const tablePart of found === undefined ? [] : elementsOf(found)) {
      const target = parts.relationships(path).byId(prefixedAttribute(tablePart, "id"))?.target;
      const root = target === undefined ? undefined : parts.xml(target);
      const table = root === undefined || target === undefined ? null : readTable(root, parts.text(target) ?? "");
      if (table === null) continue;
      sheet.tables.push(table);
      kept.set(`table ${table.id}`, { fingerprint: JSON.stringify(fieldsOf(table)), element: tablePart });
    }
  },
  fingerprint: ({ tables: all }) => JSON.stringify(all.map(fieldsOf)),
  write([found], context) {
    const { sheet, parts, path, workbook } = context;
    const ids = tableIds(workbook);
    const children = sheet.tables.map((table) => placeTable(table, ids.get(table) ?? table.id, context));
    const used = new Set(children.map((child) => prefixedAttribute(child, "id")));
    const relationships = parts.relationships(path);
    for (const { id } of relationships.ofKind("table")) if (!used.has(id)) relationships.remove(id);
    if (children.length === 0) return [];
    return [element("tableParts", { ...found?.attributes, count: children.length }, children)];
  },
};

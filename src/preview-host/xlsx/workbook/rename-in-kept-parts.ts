import type { Sheet } from "../../model/workbook-model";
import { quoteSheetName } from "../cell-address";
import type { PackageParts } from "../package/package-parts";
import { escapeXmlAttribute, escapeXmlText, unescapeXml } from "../package/xml-text";
import type { SheetSource } from "../sheet/sheet-source";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const PIVOT_CACHE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml";

/** A formula in which the sheet's old name, quoted or not, gives way to the new one. */
function renamedFormula(formula: string, newNames: ReadonlyMap<string, string>): string {
  return formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu, (whole, quoted, plain) => {
    const name = typeof quoted === "string" ? quoted.replace(/''/g, "'") : typeof plain === "string" ? plain : null;
    const now = name === null ? undefined : newNames.get(name.toLowerCase());
    return now === undefined ? whole : `${quoteSheetName(now)}!`;
  });
}

/**
 * Follows renamed sheets into parts the model does not have: references of charts (all kinds, those on chart
 * sheets too) and the ranges pivot caches were made from. Parts written anew already speak of the new names.
 */
export function renameInKeptParts(
  parts: PackageParts,
  original: ReadonlyMap<string, Uint8Array>,
  placed: readonly { sheet: Sheet; source: SheetSource }[],
): void {
  const renamed = placed.filter(({ sheet, source }) => sheet.name !== source.name);
  if (renamed.length === 0) return;
  const newNames = new Map(renamed.map(({ sheet, source }) => [source.name.toLowerCase(), sheet.name]));
  for (const path of parts.paths()) {
    const type = parts.contentTypes.typeOf(path);
    if ((type !== CHART_TYPE && type !== PIVOT_CACHE_TYPE) || !parts.isKept(path, original)) continue;
    const text = parts.text(path) ?? "";
    const now =
      type === CHART_TYPE
        ? text.replace(
            /(<(?:\w+:)?f>)([^<]*)(?=<)/g,
            (_whole, tag: string, formula: string) =>
              tag + escapeXmlText(renamedFormula(unescapeXml(formula), newNames)),
          )
        : text.replace(
            /(<(?:\w+:)?worksheetSource\b[^>]*?\ssheet=")([^"]*)/g,
            (whole, before: string, name: string) => {
              const newName = newNames.get(unescapeXml(name).toLowerCase());
              return newName === undefined ? whole : before + escapeXmlAttribute(newName);
            },
          );
    if (now !== text) parts.setText(path, now);
  }
}

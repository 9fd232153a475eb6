import { booleanAttribute, element, setAttribute } from "../../package/xml-tree";
import type { SheetSection } from "../sheet-section";

/** Option of the JavaScript API → attribute of <sheetProtection>, which says what is locked, and its default. */
const OPTIONS: readonly (readonly [option: string, attribute: string, lockedByDefault: boolean])[] = [
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowPivotTables", "pivotTables", true],
];

/** Whether the sheet is protected and what stays allowed; password hashes are kept while it is. */
export const sheetProtection: SheetSection = {
  elements: ["sheetProtection"],
  read([found], { sheet }) {
    if (found === undefined) return;
    const options: Record<string, boolean> = {};
    for (const [option, attribute, locked] of OPTIONS) options[option] = !booleanAttribute(found, attribute, locked);
    sheet.protection = { protected: booleanAttribute(found, "sheet", false), options };
  },
  fingerprint: ({ protection }) =>
    JSON.stringify([
      protection.protected,
      protection.protected ? OPTIONS.map(([option]) => protection.options[option]) : null,
    ]),
  write([found], { sheet }) {
    if (!sheet.protection.protected) return [];
    const made = found ?? element("sheetProtection");
    setAttribute(made, "sheet", 1);
    for (const [option, attribute, lockedByDefault] of OPTIONS) {
      const allowed = sheet.protection.options[option];
      // Protecting without options leaves objects and scenarios locked, as Excel's dialog does.
      const locked = allowed === undefined ? true : !allowed;
      setAttribute(made, attribute, locked === lockedByDefault ? undefined : locked);
    }
    return [made];
  },
};

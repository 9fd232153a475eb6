import { createSheet } from "../../../model/create-workbook";
import { element, numberAttribute, setAttribute } from "../../package/xml-tree";
import type { SheetSection } from "../sheet-section";

const DEFAULTS = createSheet("", "");

/** The width of columns and the height of rows that have none of their own. */
export const sheetFormat: SheetSection = {
  elements: ["sheetFormatPr"],
  read([found], { sheet }) {
    sheet.defaultColumnWidth = numberAttribute(found, "defaultColWidth") ?? sheet.defaultColumnWidth;
    sheet.defaultRowHeight = numberAttribute(found, "defaultRowHeight") ?? sheet.defaultRowHeight;
  },
  fingerprint: ({ defaultColumnWidth, defaultRowHeight }) => JSON.stringify([defaultColumnWidth, defaultRowHeight]),
  write([found], { sheet }) {
    const made = found ?? element("sheetFormatPr");
    const { defaultColumnWidth, defaultRowHeight } = sheet;
    if (numberAttribute(made, "defaultRowHeight") !== defaultRowHeight) {
      setAttribute(made, "defaultRowHeight", defaultRowHeight);
      if (defaultRowHeight !== DEFAULTS.defaultRowHeight) setAttribute(made, "customHeight", 1);
    }
    if (numberAttribute(made, "defaultColWidth") !== defaultColumnWidth) {
      const isDefault = defaultColumnWidth === DEFAULTS.defaultColumnWidth;
      setAttribute(made, "defaultColWidth", isDefault ? undefined : defaultColumnWidth);
    }
    return [made];
  },
};

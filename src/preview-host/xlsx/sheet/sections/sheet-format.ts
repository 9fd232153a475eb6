import { createSheet } from "../../../model/create-workbook";
import { digitPixelsOf, lineHeight } from "../../../model/default-font";
import { defaultColumnCharacters } from "../../../model/units";
import { element, numberAttribute, setAttribute } from "../../package/xml-tree";
import type { SheetSection } from "../sheet-section";

/** The width of columns and the height of rows that have none of their own. */
export const sheetFormat: SheetSection = {
  elements: ["sheetFormatPr"],
  read([found], { sheet, styles }) {
    const { font } = styles.table.get(0);
    const base = numberAttribute(found, "baseColWidth");
    sheet.defaultColumnWidth =
      numberAttribute(found, "defaultColWidth") ?? defaultColumnCharacters(digitPixelsOf(font), base);
    sheet.defaultRowHeight = numberAttribute(found, "defaultRowHeight") ?? lineHeight(font);
  },
  fingerprint: ({ defaultColumnWidth, defaultRowHeight }) => JSON.stringify([defaultColumnWidth, defaultRowHeight]),
  write([found], { sheet, workbook }) {
    const made = found ?? element("sheetFormatPr");
    const { defaultColumnWidth, defaultRowHeight } = sheet;
    const defaults = createSheet("", "", workbook.styles.get(0).font);
    if (numberAttribute(made, "defaultRowHeight") !== defaultRowHeight) {
      setAttribute(made, "defaultRowHeight", defaultRowHeight);
      if (defaultRowHeight !== defaults.defaultRowHeight) setAttribute(made, "customHeight", 1);
    }
    if (numberAttribute(made, "defaultColWidth") !== defaultColumnWidth) {
      const isDefault = defaultColumnWidth === defaults.defaultColumnWidth;
      setAttribute(made, "defaultColWidth", isDefault ? undefined : defaultColumnWidth);
    }
    return [made];
  },
};

import { autoFilter } from "./sections/auto-filter";
import { charts } from "./sections/charts";
import { columns } from "./sections/columns";
import { comments } from "./sections/comments";
import { conditionalFormats } from "./sections/conditional-formats";
import { dataValidations } from "./sections/data-validations";
import { headersFooters } from "./sections/headers-footers";
import { hyperlinks } from "./sections/hyperlinks";
import { mergedCells } from "./sections/merged-cells";
import { columnBreaks, rowBreaks } from "./sections/page-breaks";
import { pageMargins, pageSetup, printOptions } from "./sections/page-setup";
import { sheetFormat } from "./sections/sheet-format";
import { sheetProperties } from "./sections/sheet-properties";
import { sheetProtection } from "./sections/sheet-protection";
import { sheetViews } from "./sections/sheet-views";
import { tables } from "./sections/tables";
import type { SheetSection } from "./sheet-section";

/** Everything of a worksheet part besides its cells; read in this order. */
export const SHEET_SECTIONS: readonly SheetSection[] = [
  sheetProperties,
  sheetViews,
  sheetFormat,
  columns,
  sheetProtection,
  autoFilter,
  mergedCells,
  conditionalFormats,
  dataValidations,
  hyperlinks,
  printOptions,
  pageMargins,
  pageSetup,
  headersFooters,
  rowBreaks,
  columnBreaks,
  charts,
  comments,
  tables,
];

export const sectionKey = (section: SheetSection): string => section.elements.join(" ");

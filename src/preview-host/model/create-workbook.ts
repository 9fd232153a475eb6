import { digitPixelsOf, lineHeight, type DefaultFont } from "./default-font";
import { createStyleTable, defaultCellStyle } from "./style-table";
import { defaultColumnCharacters } from "./units";
import type { HeaderFooterText, PageLayout, Sheet, Workbook } from "./workbook-model";

const POINTS_PER_INCH = 72;

const emptyHeaderFooter = (): HeaderFooterText => ({
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
});

/** Excel's page set-up for a new sheet: portrait, "Normal" margins of 0.75″ and 0.7″, header and footer at 0.3″. */
export function defaultPageLayout(): PageLayout {
  return {
    orientation: "portrait",
    paperSize: null,
    margins: {
      top: 0.75 * POINTS_PER_INCH,
      bottom: 0.75 * POINTS_PER_INCH,
      left: 0.7 * POINTS_PER_INCH,
      right: 0.7 * POINTS_PER_INCH,
      header: 0.3 * POINTS_PER_INCH,
      footer: 0.3 * POINTS_PER_INCH,
    },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: "downThenOver",
    firstPageNumber: "",
    zoom: { scale: 100 },
    printArea: null,
    printTitleRows: null,
    printTitleColumns: null,
    headersFooters: {
      state: "Default",
      useSheetScale: true,
      useSheetMargins: true,
      default: emptyHeaderFooter(),
      first: emptyHeaderFooter(),
      even: emptyHeaderFooter(),
    },
  };
}

/** Sheet ids look as Excel's do and count from 1 within a workbook. */
export function sheetIdFromNumber(number: number): string {
  return `{00000000-0001-0000-${(number - 1).toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

/** An empty visible sheet with Excel's default sizes (64 px wide, 15 pt high for Calibri 11); not yet in a workbook. */
export function createSheet(id: string, name: string, font: DefaultFont = defaultCellStyle().font): Sheet {
  return {
    id,
    name,
    visibility: "visible",
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    defaultColumnWidth: defaultColumnCharacters(digitPixelsOf(font)),
    defaultRowHeight: lineHeight(font),
    merges: [],
    tabColor: null,
    showGridlines: true,
    showHeadings: true,
    freeze: null,
    protection: { protected: false, options: {} },
    pageLayout: defaultPageLayout(),
    horizontalPageBreaks: [],
    verticalPageBreaks: [],
    conditionalFormats: [],
    dataValidations: [],
    comments: [],
    hyperlinks: [],
    tables: [],
    charts: [],
    autoFilter: null,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
  };
}

export interface NewWorkbookOptions {
  /** Excel's option "Default font"; Calibri 11 without it */
  defaultFont?: DefaultFont;
}

/** A new workbook as Excel opens it: one empty sheet "Sheet1", 1900 dates, automatic calculation. */
export function createWorkbook(options: NewWorkbookOptions = {}): Workbook {
  const plain = defaultCellStyle();
  const first = { ...plain, font: { ...plain.font, ...options.defaultFont } };
  const sheet = createSheet(sheetIdFromNumber(1), "Sheet1", first.font);
  return {
    sheets: [sheet],
    activeSheetId: sheet.id,
    styles: createStyleTable(first),
    names: [],
    date1904: false,
    customXmlParts: [],
    settings: new Map(),
    properties: {
      title: "",
      subject: "",
      author: "",
      keywords: "",
      comments: "",
      lastAuthor: "",
      category: "",
      manager: "",
      company: "",
    },
    calculationMode: "Automatic",
  };
}

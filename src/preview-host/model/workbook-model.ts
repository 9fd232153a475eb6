/**
 * The workbook that the emulated host keeps in memory: what is read from an .xlsx file,
 * changed by office.js batches and saved again. Rows and columns are 0-based here; only the
 * protocol and the xlsx layer speak A1. Units: row heights in points, column widths in
 * characters of the default font (as .xlsx stores them); the protocol converts.
 */

export type ErrorCode =
  "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!" | "#GETTING_DATA";

export interface CellError {
  readonly error: ErrorCode;
}

export type CellScalar = number | string | boolean | CellError;

export interface Cell {
  /** Constant or last computed value; null for a cell that only carries a style. */
  value: CellScalar | null;
  /** Formula text without the leading "=", in en-US syntax. */
  formula?: string;
  /** Index into Workbook.styles. 0 is the default style. */
  style: number;
  /** Rich text runs exactly as the file had them (inner XML of <si>); dropped when the value is changed. */
  richTextXml?: string;
}

export interface FontStyle {
  name: string;
  /** points */
  size: number;
  bold: boolean;
  italic: boolean;
  underline: "none" | "single" | "double" | "singleAccountant" | "doubleAccountant";
  strikethrough: boolean;
  /** "#RRGGBB" */
  color: string;
}

export interface FillStyle {
  /** "#RRGGBB", or null for no fill. */
  color: string | null;
}

export type BorderLine =
  | "none"
  | "thin"
  | "medium"
  | "thick"
  | "hair"
  | "dotted"
  | "dashed"
  | "double"
  | "dashDot"
  | "dashDotDot"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot";

export interface BorderSide {
  line: BorderLine;
  /** "#RRGGBB" */
  color: string;
}

export interface CellStyle {
  numberFormat: string;
  font: FontStyle;
  fill: FillStyle;
  borders: { left: BorderSide; right: BorderSide; top: BorderSide; bottom: BorderSide };
  alignment: {
    horizontal: "general" | "left" | "center" | "right" | "fill" | "justify" | "centerAcrossSelection" | "distributed";
    vertical: "top" | "center" | "bottom" | "justify" | "distributed";
    wrapText: boolean;
    indent: number;
    textRotation: number;
    shrinkToFit: boolean;
  };
  protection: { locked: boolean; formulaHidden: boolean };
  /** The cell was typed with a leading apostrophe. */
  quotePrefix: boolean;
  /**
   * What the file's style held beyond the fields above (theme colours, gradients, named style …),
   * an index into the source file's cellXfs, so that an untouched style is saved as it was.
   */
  sourceXf?: number;
}

/** A rectangle of cells, both ends included, 0-based. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface ColumnInfo {
  /** characters of the default font; absent: the sheet's default */
  width?: number;
  hidden?: boolean;
  style?: number;
  outlineLevel?: number;
}

export interface RowInfo {
  /** points; absent: fits its content */
  height?: number;
  hidden?: boolean;
  style?: number;
  outlineLevel?: number;
}

export interface PageLayout {
  orientation: "portrait" | "landscape";
  /** ECMA-376 paper code; 9 is A4. */
  paperSize: number | null;
  /** points */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: "downThenOver" | "overThenDown";
  firstPageNumber: number | "";
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea: Area[] | null;
  /** 0-based, both included */
  printTitleRows: { first: number; last: number } | null;
  printTitleColumns: { first: number; last: number } | null;
  headersFooters: {
    state: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
    useSheetScale: boolean;
    useSheetMargins: boolean;
    /** Each string in Excel's own code: &L left &C centre &R right. */
    default: HeaderFooterText;
    first: HeaderFooterText;
    even: HeaderFooterText;
  };
}

export interface HeaderFooterText {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface ConditionalFormat {
  id: string;
  areas: Area[];
  priority: number;
  stopIfTrue: boolean;
  /** "custom" has a formula in en-US syntax relative to the first cell; others are kept as XML. */
  kind: "custom" | "other";
  formula?: string;
  format?: { fillColor?: string; fontColor?: string; bold?: boolean; borderColor?: string };
  /** The <cfRule> element as the file had it, for kinds the emulation does not interpret. */
  xml?: string;
  /** dxf index in the source file when unchanged. */
  sourceDxf?: number;
}

export interface DataValidation {
  areas: Area[];
  type: "none" | "whole" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";
  operator?: string;
  formula1?: string;
  formula2?: string;
  ignoreBlank: boolean;
  inCellDropDown: boolean;
  prompt?: { title: string; message: string; show: boolean };
  error?: { title: string; message: string; style: "stop" | "warning" | "information"; show: boolean };
}

export interface CommentNote {
  row: number;
  column: number;
  author: string;
  text: string;
}

/** A comment of the kind with replies (ExcelApi 1.10); old notes are `CommentNote`. Not saved to .xlsx. */
export interface ThreadedComment {
  id: string;
  row: number;
  column: number;
  author: string;
  text: string;
}

export interface Hyperlink {
  area: Area;
  /** web or mail address */
  address?: string;
  /** a place in this workbook, e.g. 'Thôn 1'!B7 */
  location?: string;
  screenTip?: string;
}

export interface Table {
  id: number;
  name: string;
  area: Area;
  columns: string[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string | null;
  showBandedRows: boolean;
  showFilterButton: boolean;
  /** The table part as the file had it. */
  xml?: string;
}

export interface ChartSeries {
  name?: string;
  /** formula-style references, e.g. 'Chỉ tiêu'!$C$5:$C$13 */
  nameRef?: string;
  valuesRef: string;
  categoriesRef?: string;
  type?: ChartType;
  color?: string;
}

export type ChartType =
  | "ColumnClustered"
  | "ColumnStacked"
  | "BarClustered"
  | "BarStacked"
  | "Line"
  | "LineMarkers"
  | "Pie"
  | "Doughnut"
  | "Area";

export interface Chart {
  id: string;
  name: string;
  type: ChartType;
  title: string | null;
  series: ChartSeries[];
  legend: { visible: boolean; position: "Top" | "Bottom" | "Left" | "Right" };
  categoryAxisTitle: string | null;
  valueAxisTitle: string | null;
  dataLabels: boolean;
  /** points from the sheet's top left corner */
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Sheet {
  /** stable for the life of the workbook, e.g. "{00000000-0001-0000-0000-000000000000}" */
  id: string;
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  /** rows → columns → cell; both 0-based */
  cells: Map<number, Map<number, Cell>>;
  columns: Map<number, ColumnInfo>;
  rows: Map<number, RowInfo>;
  /** characters */
  defaultColumnWidth: number;
  /** points */
  defaultRowHeight: number;
  merges: Area[];
  tabColor: string | null;
  showGridlines: boolean;
  showHeadings: boolean;
  /** frozen rows above and columns left of the split; null when not frozen */
  freeze: { rows: number; columns: number } | null;
  protection: { protected: boolean; options: Record<string, boolean> };
  pageLayout: PageLayout;
  horizontalPageBreaks: number[];
  verticalPageBreaks: number[];
  conditionalFormats: ConditionalFormat[];
  dataValidations: DataValidation[];
  comments: CommentNote[];
  /** absent: none */
  threadedComments?: ThreadedComment[];
  hyperlinks: Hyperlink[];
  tables: Table[];
  charts: Chart[];
  autoFilter: { area: Area; xml?: string } | null;
  selection: Area;
}

export interface DefinedName {
  name: string;
  /** without "=", e.g. 'Thông tin'!$B$15 */
  formula: string;
  /** sheet id for a name of one sheet, null for the workbook's */
  scope: string | null;
  visible: boolean;
  comment: string;
}

export interface CustomXmlPart {
  id: string;
  xml: string;
}

export interface WorkbookProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  lastAuthor: string;
  category: string;
  manager: string;
  company: string;
  /** custom document properties; absent: none */
  custom?: Map<string, string | number | boolean>;
}

export interface Workbook {
  sheets: Sheet[];
  activeSheetId: string;
  styles: StyleTable;
  names: DefinedName[];
  date1904: boolean;
  customXmlParts: CustomXmlPart[];
  /** workbook.settings of the add-in: key → JSON value */
  settings: Map<string, unknown>;
  properties: WorkbookProperties;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** sheets may be neither added nor removed, renamed, moved or hidden; absent: they may */
  structureProtected?: boolean;
  /** What the xlsx layer keeps of the file it was read from; nobody else looks inside. */
  source?: unknown;
}

/** Interned cell styles; index 0 is the workbook's default style. */
export interface StyleTable {
  get(index: number): CellStyle;
  /** The index of an equal style, added when new. */
  intern(style: CellStyle): number;
  readonly size: number;
}

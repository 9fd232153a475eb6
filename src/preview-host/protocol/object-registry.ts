import type {
  Chart,
  ChartSeries,
  ConditionalFormat,
  CustomXmlPart,
  DefinedName,
  HeaderFooterText,
  Sheet,
  Table,
  ThreadedComment,
  Workbook,
} from "../model/workbook-model";
import type { LiveRange } from "./live-range";
import { defineType, type HostObject, type ObjectType, type TypeDeclaration } from "./object-type";

export type BorderSideName =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

export type ConditionalSideName = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export interface SheetTable {
  sheet: Sheet;
  table: Table;
}

export interface SheetChart {
  sheet: Sheet;
  chart: Chart;
}

export interface SheetConditionalFormat {
  sheet: Sheet;
  format: ConditionalFormat;
}

/** What stands behind an object of each type. */
export interface Targets {
  Workbook: Workbook;
  Application: Workbook;
  Runtime: Workbook;
  Functions: Workbook;
  FunctionResult: { value: unknown; error: string | null };
  WorkbookProtection: Workbook;
  WorksheetCollection: Workbook;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  Range: LiveRange;
  RangeAreas: LiveRange;
  RangeCollection: LiveRange;
  RangeFormat: LiveRange;
  RangeFont: LiveRange;
  RangeFill: LiveRange;
  RangeBorderCollection: LiveRange;
  RangeBorder: { range: LiveRange; side: BorderSideName };
  FormatProtection: LiveRange;
  DataValidation: LiveRange;
  ConditionalFormatCollection: LiveRange;
  ConditionalFormat: SheetConditionalFormat;
  CustomConditionalFormat: SheetConditionalFormat;
  ConditionalFormatRule: SheetConditionalFormat;
  ConditionalRangeFormat: SheetConditionalFormat;
  ConditionalRangeFont: SheetConditionalFormat;
  ConditionalRangeFill: SheetConditionalFormat;
  ConditionalRangeBorderCollection: SheetConditionalFormat;
  ConditionalRangeBorder: { owner: SheetConditionalFormat; side: ConditionalSideName };
  NamedItemCollection: { workbook: Workbook; scope: string | null };
  NamedItem: DefinedName;
  TableCollection: { sheets: () => readonly Sheet[]; own: Sheet | null };
  Table: SheetTable;
  TableColumnCollection: SheetTable;
  TableColumn: SheetTable & { index: number };
  TableRowCollection: SheetTable;
  TableRow: SheetTable & { index: number };
  AutoFilter: Sheet;
  ChartCollection: Sheet;
  Chart: SheetChart;
  ChartTitle: SheetChart;
  ChartLegend: SheetChart;
  ChartDataLabels: SheetChart;
  ChartAxes: SheetChart;
  ChartAxis: SheetChart & { axis: "category" | "value" };
  ChartAxisTitle: SheetChart & { axis: "category" | "value" };
  ChartSeriesCollection: SheetChart;
  ChartSeries: SheetChart & { series: ChartSeries };
  ChartSeriesFormat: SheetChart & { series: ChartSeries };
  ChartFill: SheetChart & { series: ChartSeries };
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: HeaderFooterText;
  PageBreakCollection: { sheet: Sheet; axis: "rows" | "columns" };
  PageBreak: { sheet: Sheet; axis: "rows" | "columns"; line: number };
  CommentCollection: readonly Sheet[];
  Comment: { sheet: Sheet; comment: ThreadedComment };
  CustomXmlPartCollection: Workbook;
  CustomXmlPartScopedCollection: { workbook: Workbook; namespace: string };
  CustomXmlPart: CustomXmlPart;
  SettingCollection: Workbook;
  Setting: { workbook: Workbook; key: string };
  DocumentProperties: Workbook;
  CustomPropertyCollection: Workbook;
  CustomProperty: { workbook: Workbook; key: string };
}

type TypeTable = { [K in keyof Targets]?: ObjectType<Targets[K]> };

const types: TypeTable = {};

/** Adds a type to the object model of the host. Family files call it once per type when they are loaded. */
export function declareType<K extends keyof Targets>(
  name: K,
  declaration: Omit<TypeDeclaration<Targets[K]>, "name">,
): void {
  types[name] = defineType<Targets[K]>({ name, ...declaration }) as TypeTable[K];
}

/** An object of the given type over its target. */
export function openObject<K extends keyof Targets>(name: K, target: Targets[K]): HostObject {
  const type = types[name];
  if (type === undefined) throw new Error(`No type ${name} was declared`);
  return type.of(target);
}

/** All declared types, for checking them against the published typings. */
export function declaredTypes(): readonly TypeDeclaration<never>[] {
  return Object.values(types).map((type) => type.declaration as TypeDeclaration<never>);
}

import type { CellValue } from "./cell-value";
import type { MergedArea } from "./snapshot";

/**
 * What is to be done to the workbook, as data: made by report-layout and app, performed by the one interpreter
 * in office/. The list of verbs is closed. Rows and columns are 0-based; units are part of each field's name.
 */
export interface WritePlan {
  readonly steps: readonly WriteStep[];
}

export type WriteStep =
  | { readonly verb: "rebuild-sheet"; readonly draft: SheetDraft }
  | { readonly verb: "delete-sheet"; readonly sheet: string }
  | { readonly verb: "set-cell"; readonly change: CellChange }
  | { readonly verb: "mark-cells"; readonly sheet: string; readonly marks: readonly CellMark[] }
  /** Takes our marks off every sheet, whatever became of it since it was marked. */
  | { readonly verb: "clear-marks" }
  | { readonly verb: "keep-state"; readonly key: string; readonly json: string }
  | { readonly verb: "forget-state"; readonly key: string }
  | { readonly verb: "set-properties"; readonly title: string; readonly author: string }
  | { readonly verb: "activate-sheet"; readonly sheet: string };

/**
 * A change of one participant cell that the officer accepted. The interpreter reads the cell first and leaves it
 * alone when it no longer holds `before`, holds a formula or text in several fonts, or is locked; the format is set before the value, and `beforeFormat` is
 * filled in by the interpreter.
 */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly beforeFormat: string | null;
  readonly after: CellValue;
  readonly afterFormat: string | null;
  /** Font to set with the value (text that leaves a legacy encoding leaves its font too); null keeps the font. */
  readonly afterFont: string | null;
  /** The font found before, filled in by the interpreter where the font is changed. */
  readonly beforeFont: string | null;
}

export interface CellMark {
  readonly row: number;
  readonly column: number;
  readonly severity: "error" | "warning" | "info";
}

/** A sheet of ours, written whole; what stood under its name before is replaced when all of it succeeded. */
export interface SheetDraft {
  readonly name: string;
  readonly blocks: readonly DraftBlock[];
  readonly merges: readonly MergedArea[];
  readonly formats: readonly FormatArea[];
  /** characters of the default font are Excel's own unit, points are ours: widths in points, by column */
  readonly columnWidthsPt: ReadonlyMap<number, number>;
  readonly rowHeightsPt: ReadonlyMap<number, number>;
  readonly hiddenColumns?: readonly number[];
  readonly links?: readonly CellLink[];
  readonly frozenRows?: number;
  readonly showGridlines?: boolean;
  readonly tabColor?: string;
  readonly page?: PageSetup;
  readonly charts?: readonly ChartDraft[];
  readonly autoFilter?: MergedArea;
}

/** A rectangle of cell contents; rows of equal length. */
export interface DraftBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly DraftCell[])[];
}

/**
 * null leaves the cell empty. A string is always text, whatever it looks like ("=1+1", "001", "5/3"): the interpreter
 * sees to that. A formula is en-US text with its "="; sheet names of this plan's other drafts may be used in it.
 */
export type DraftCell = null | string | number | boolean | { readonly formula: string };

export type HorizontalAlignment = "left" | "center" | "right" | "justify" | "general";

export interface FormatArea {
  readonly area: MergedArea;
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSizePt?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontal?: HorizontalAlignment;
  /** justify spreads the lines of wrapped text evenly over the row, whatever line pitch Excel or a printer takes */
  readonly vertical?: "top" | "center" | "bottom" | "justify";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: { readonly [side in BorderSideName]?: BorderDraft };
}

export type BorderSideName = "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical";

export interface BorderDraft {
  readonly line: "thin" | "medium" | "double" | "hair";
  readonly color?: string;
}

/** A cell that leads to another place in this workbook. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  /** e.g. 'Thôn 1'!B7 */
  readonly target: string;
  readonly text: string;
  readonly tip?: string;
}

export interface PageSetup {
  readonly paper: "A4";
  readonly orientation: "portrait" | "landscape";
  readonly marginsPt: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly printArea: MergedArea;
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly fitToOnePageWide: boolean;
  readonly centerHorizontally?: boolean;
  /** Page number centred in the top margin from page 2 on (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.6), at this size. */
  readonly pageNumberSizePt?: number;
  /** Rows before which a new page begins. */
  readonly breaksBeforeRows?: readonly number[];
}

export interface ChartDraft {
  readonly name: string;
  readonly title: string;
  readonly kind: "column" | "bar" | "line" | "pie" | "doughnut";
  readonly series: readonly {
    readonly name: string;
    /** Ranges on the draft's own sheet. */
    readonly values: MergedArea;
    readonly categories: MergedArea;
    readonly asLine?: boolean;
    readonly color?: string;
  }[];
  readonly categoryAxisTitle?: string;
  readonly valueAxisTitle?: string;
  readonly showLabels?: boolean;
  readonly leftPt: number;
  readonly topPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
}

import type { Cell } from "../../model/workbook-model";
import type { XmlElement } from "../package/xml-tree";
import type { KeptElement } from "./sheet-section";

/** One row of <sheetData> as the file had it. */
export interface RowSource {
  /** offsets of the whole element in SheetSource.sheetData */
  start: number;
  end: number;
  attributes: Record<string, string>;
  cells: number;
  info: number;
  /** A shared formula is spread over rows, so such a row cannot be kept beside a rewritten one. */
  hasSharedFormula: boolean;
}

/** What the file said of a cell beyond value, formula and style; honoured while the formula is the same. */
export interface CellExtra {
  formula: string | undefined;
  value: Cell["value"];
  /** attributes of <f>, for array formulas and data tables; `ref` is kept as an extent */
  formulaAttributes?: Record<string, string>;
  /** rows and columns of the array's or data table's `ref`, counted from the cell */
  extent?: { rows: number; columns: number };
  /** `cm`, `vm`, `ph` of <c> */
  cellAttributes: Record<string, string>;
  /** an error text the model has no code for */
  rawError?: string;
}

/** A top-level element of the worksheet other than <sheetData>. */
export interface SheetPiece {
  local: string;
  xml: string;
  element: XmlElement;
}

/** What the xlsx layer keeps of one worksheet part. */
export interface SheetSource {
  path: string;
  relationshipId: string;
  name: string;
  /** the worksheet element without its children */
  root: XmlElement;
  /** XML declaration and the worksheet's start tag */
  head: string;
  /** the worksheet's end tag and what follows */
  tail: string;
  /** the children in their order, <sheetData> among them with no xml of its own */
  pieces: SheetPiece[];
  /** inner XML of <sheetData> */
  sheetData: string;
  rows: Map<number, RowSource>;
  extras: WeakMap<Cell, CellExtra>;
  formulas: number;
  /** section → its fingerprint when read */
  sections: Map<string, string>;
  kept: Map<string, KeptElement>;
}

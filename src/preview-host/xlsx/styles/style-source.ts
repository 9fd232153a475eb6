import type { CellStyle, StyleTable } from "../../model/workbook-model";
import type { XmlElement } from "../package/xml-tree";
import type { Palette } from "./palette";

/** What the xlsx layer keeps of a styles part. */
export interface StyleSource {
  /** null when the file has no styles part */
  path: string | null;
  root: XmlElement | null;
  palette: Palette;
  numberFormats: Map<number, string>;
  fonts: XmlElement[];
  fills: XmlElement[];
  borders: XmlElement[];
  cellXfs: XmlElement[];
  dxfs: XmlElement[];
  /** the model's style of every index into cellXfs, as it was read */
  cellStyles: CellStyle[];
  table: StyleTable;
  /** index into the table of every index into cellXfs */
  tableIndex: number[];
}

import type { Sheet, Workbook } from "../../model/workbook-model";
import type { PackageParts } from "../package/package-parts";
import type { XmlElement } from "../package/xml-tree";
import type { StyleSource } from "../styles/style-source";
import type { StyleWriter } from "../styles/style-writer";

/** An element as read, with a text that is equal as long as the model's counterpart is. */
export interface KeptElement {
  fingerprint: string;
  element: XmlElement;
}

export interface SectionReading {
  sheet: Sheet;
  /** 1-based place of the sheet in the file, for made-up ids */
  sheetNumber: number;
  path: string;
  parts: PackageParts;
  styles: StyleSource;
  kept: Map<string, KeptElement>;
}

export interface SectionWriting {
  sheet: Sheet;
  workbook: Workbook;
  path: string;
  parts: PackageParts;
  styles: StyleWriter;
  kept: ReadonlyMap<string, KeptElement>;
  /** An attribute name for relationship ids in this part, declared on demand, e.g. "r:id". */
  relationshipAttribute(): string;
}

/**
 * One subject of a worksheet part. A sheet is saved by writing anew the sections whose fingerprint differs
 * from the one taken when it was read; all others keep their XML.
 */
export interface SheetSection {
  /** local names of the worksheet's children it owns */
  elements: readonly string[];
  read(found: readonly XmlElement[], context: SectionReading): void;
  /** Equal texts exactly when the section would be written the same. */
  fingerprint(sheet: Sheet, workbook: Workbook): string;
  /** The elements to stand in the place of `found` (copies that may be changed). */
  write(found: readonly XmlElement[], context: SectionWriting): XmlElement[];
}

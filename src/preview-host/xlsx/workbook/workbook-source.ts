import type { Workbook, WorkbookProperties } from "../../model/workbook-model";
import type { SheetSource } from "../sheet/sheet-source";
import type { StyleSource } from "../styles/style-source";
import type { SharedString } from "./read-shared-strings";

/** What the xlsx layer keeps of the file a workbook was read from. */
export interface WorkbookSource {
  parts: ReadonlyMap<string, Uint8Array>;
  workbookPath: string;
  styles: StyleSource;
  strings: { path: string | null; xml: string | null; strings: readonly SharedString[] };
  /** model sheet id → its worksheet part */
  sheets: Map<string, SheetSource>;
  /** the <sheet> entries in file order: relationship id, and the model's sheet id (null for a chart sheet) */
  entries: { relationshipId: string; sheetId: string | null }[];
  /** section of the workbook part → its fingerprint when read */
  sections: Map<string, string>;
  properties: WorkbookProperties;
  /** id → the part and its text */
  customXml: Map<string, { path: string; xml: string }>;
  /** settings as read, in their JSON */
  settings: string;
  settingsPath: string | null;
}

const sources = new WeakSet<object>();

export function registerSource(source: WorkbookSource): WorkbookSource {
  sources.add(source);
  return source;
}

/** The source of a workbook that was read here; null for one made in the model. */
export function sourceOf(workbook: Workbook): WorkbookSource | null {
  const { source } = workbook;
  return isSource(source) ? source : null;
}

function isSource(value: unknown): value is WorkbookSource {
  return typeof value === "object" && value !== null && sources.has(value);
}

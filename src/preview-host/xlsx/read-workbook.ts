import { createSheet, createWorkbook, sheetIdFromNumber } from "../model/create-workbook";
import type { Sheet, Workbook } from "../model/workbook-model";
import { openArchive } from "./package/archive";
import { PackageParts } from "./package/package-parts";
import {
  booleanAttribute,
  childNamed,
  childrenNamed,
  numberAttribute,
  prefixedAttribute,
  type XmlElement,
} from "./package/xml-tree";
import { readSheet } from "./sheet/read-sheet";
import type { SheetSource } from "./sheet/sheet-source";
import { takeFingerprints } from "./sheet/write-sheet";
import { readStyles } from "./styles/read-styles";
import type { StyleSource } from "./styles/style-source";
import { readSettings } from "./workbook/add-in-settings";
import { readCustomXml } from "./workbook/custom-xml";
import { readDefinedNames } from "./workbook/defined-names";
import { readDocumentProperties } from "./workbook/document-properties";
import { readSharedStrings } from "./workbook/read-shared-strings";
import { workbookFingerprints } from "./workbook/workbook-part";
import { registerSource, type WorkbookSource } from "./workbook/workbook-source";
import { isStructureProtected } from "./workbook/workbook-protection";
import { XlsxFailure } from "./xlsx-failure";

const CALCULATION_MODES: Readonly<Record<string, Workbook["calculationMode"]>> = {
  auto: "Automatic",
  autoNoTable: "AutomaticExceptTables",
  manual: "Manual",
};

/**
 * Reads an .xlsx file (ECMA-376 workbook, transitional or strict). What the model does not represent is kept
 * in `source` and written back as it was by writeWorkbook.
 * @throws XlsxFailure "not-xlsx", "broken-zip", "encrypted" or "no-sheets"
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const original = openArchive(bytes);
  try {
    return readParts(original);
  } catch (error) {
    if (error instanceof XlsxFailure) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new XlsxFailure("broken-zip", `A part of the workbook is damaged: ${reason}`);
  }
}

function workbookPathOf(parts: PackageParts): string {
  const path = parts.relationships("").ofKind("officeDocument")[0]?.target;
  if (path === undefined || !parts.has(path)) throw new XlsxFailure("not-xlsx", "The package has no workbook");
  const type = parts.contentTypes.typeOf(path) ?? "";
  if (!/spreadsheetml|ms-excel\.(?:sheet|template)\.macroEnabled/.test(type)) {
    throw new XlsxFailure("not-xlsx", `The main part is no workbook but ${type === "" ? "of no known type" : type}`);
  }
  return path;
}

interface Entry {
  element: XmlElement;
  relationshipId: string;
  /** undefined for chart sheets, dialogs and macro sheets */
  path: string | undefined;
}

function sheetEntries(root: XmlElement, parts: PackageParts, workbookPath: string): Entry[] {
  const relationships = parts.relationships(workbookPath);
  return childrenNamed(childNamed(root, "sheets"), "sheet").map((found) => {
    const relationshipId = prefixedAttribute(found, "id") ?? "";
    const target = relationships.byId(relationshipId);
    const isWorksheet = target?.kind === "worksheet" && parts.has(target.target);
    return { element: found, relationshipId, path: isWorksheet ? target.target : undefined };
  });
}

function makeSheet(entry: Entry, number: number): Sheet {
  const sheet = createSheet(sheetIdFromNumber(number), entry.element.attributes["name"] ?? `Sheet${number}`);
  const state = entry.element.attributes["state"];
  if (state === "hidden" || state === "veryHidden") sheet.visibility = state;
  return sheet;
}

function stylesOf(parts: PackageParts, workbookPath: string): StyleSource {
  const relationships = parts.relationships(workbookPath);
  const path = relationships.ofKind("styles")[0]?.target;
  const theme = relationships.ofKind("theme")[0]?.target;
  return readStyles(
    path ?? null,
    path === undefined ? undefined : parts.xml(path),
    theme === undefined ? undefined : parts.xml(theme),
  );
}

function stringsOf(parts: PackageParts, workbookPath: string): WorkbookSource["strings"] {
  const path = parts.relationships(workbookPath).ofKind("sharedStrings")[0]?.target;
  const xml = path === undefined ? undefined : parts.text(path);
  if (path === undefined || xml === undefined) return { path: null, xml: null, strings: [] };
  return { path, xml, strings: readSharedStrings(xml) };
}

function readParts(original: ReadonlyMap<string, Uint8Array>): Workbook {
  const parts = new PackageParts(original);
  const workbookPath = workbookPathOf(parts);
  const root = parts.xml(workbookPath);
  if (root === undefined) throw new XlsxFailure("not-xlsx", "The package has no workbook");
  const entries = sheetEntries(root, parts, workbookPath);
  if (!entries.some(({ path }) => path !== undefined)) {
    throw new XlsxFailure("no-sheets", "The workbook has no worksheet");
  }
  const workbook = createWorkbook();
  workbook.sheets = [];
  workbook.date1904 = booleanAttribute(childNamed(root, "workbookPr"), "date1904", false);
  workbook.calculationMode =
    CALCULATION_MODES[childNamed(root, "calcPr")?.attributes["calcMode"] ?? "auto"] ?? "Automatic";
  if (isStructureProtected(childNamed(root, "workbookProtection"))) workbook.structureProtected = true;
  const styles = stylesOf(parts, workbookPath);
  workbook.styles = styles.table;
  const strings = stringsOf(parts, workbookPath);
  const sheets = new Map<string, SheetSource>();
  const order: WorkbookSource["entries"] = [];
  for (const entry of entries) {
    const sheet = entry.path === undefined ? null : makeSheet(entry, workbook.sheets.length + 1);
    order.push({ relationshipId: entry.relationshipId, sheetId: sheet?.id ?? null });
    if (sheet === null || entry.path === undefined) continue;
    workbook.sheets.push(sheet);
    const reading = { sheet, sheetNumber: workbook.sheets.length, path: entry.path, parts, styles, kept: new Map() };
    const context = {
      strings: strings.strings,
      styleOf: (xf: number) => styles.tableIndex[xf] ?? 0,
      date1904: workbook.date1904,
    };
    sheets.set(sheet.id, readSheet(parts.text(entry.path) ?? "", entry.relationshipId, reading, context));
  }
  readDefinedNames(
    childNamed(root, "definedNames"),
    workbook,
    order.map(({ sheetId }) => sheetId),
  );
  workbook.activeSheetId = activeSheet(root, order, workbook.sheets);
  return withSource(workbook, { parts: original, workbookPath, styles, strings, sheets, entries: order }, parts);
}

/** The sheet whose tab is chosen; the first visible one when that is a chart sheet or hidden. */
function activeSheet(root: XmlElement, order: WorkbookSource["entries"], sheets: readonly Sheet[]): string {
  const tab = numberAttribute(childNamed(childNamed(root, "bookViews"), "workbookView"), "activeTab") ?? 0;
  const chosen = sheets.find(({ id }) => id === order[tab]?.sheetId);
  if (chosen?.visibility === "visible") return chosen.id;
  return (sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0])?.id ?? "";
}

type ReadSource = Pick<WorkbookSource, "parts" | "workbookPath" | "styles" | "strings" | "sheets" | "entries">;

function withSource(workbook: Workbook, read: ReadSource, parts: PackageParts): Workbook {
  const customXml = readCustomXml(parts, read.workbookPath);
  const { path: settingsPath, settings } = readSettings(parts);
  workbook.customXmlParts = [...customXml].map(([id, { xml }]) => ({ id, xml }));
  workbook.settings = settings;
  workbook.properties = readDocumentProperties(parts);
  for (const sheet of workbook.sheets) {
    const source = read.sheets.get(sheet.id);
    if (source !== undefined) takeFingerprints(sheet, workbook, source);
  }
  workbook.source = registerSource({
    ...read,
    sections: workbookFingerprints(workbook),
    properties: structuredClone(workbook.properties),
    customXml,
    settings: JSON.stringify([...settings]),
    settingsPath,
  });
  return workbook;
}

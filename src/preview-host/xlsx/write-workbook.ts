import type { Sheet, Workbook } from "../model/workbook-model";
import { saveArchive } from "./package/archive";
import { MAIN_NAMESPACE, RELATIONSHIPS_NAMESPACE } from "./package/namespaces";
import { PackageParts } from "./package/package-parts";
import { emptySheetSource } from "./sheet/read-sheet";
import type { SheetSource } from "./sheet/sheet-source";
import { formulasChanged, writeSheet } from "./sheet/write-sheet";
import { StyleWriter } from "./styles/style-writer";
import { writeSettings } from "./workbook/add-in-settings";
import { blankSource, blankStyles, STYLES_TYPE } from "./workbook/blank-source";
import { writeCustomXml } from "./workbook/custom-xml";
import { dropSheetTitles, writeDocumentProperties } from "./workbook/document-properties";
import { SharedStringWriter } from "./workbook/shared-string-writer";
import { writeWorkbookPart } from "./workbook/workbook-part";
import { renameInKeptParts } from "./workbook/rename-in-kept-parts";
import { sourceOf, type WorkbookSource } from "./workbook/workbook-source";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const STRINGS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
const SHEET_HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}">`;

interface Placed {
  sheet: Sheet;
  source: SheetSource;
  relationshipId: string;
}

/**
 * The workbook as an .xlsx file. Parts whose model did not change since readWorkbook keep their bytes; the
 * same workbook always gives the same bytes. The workbook itself is not changed.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const source = sourceOf(workbook) ?? blankSource(workbook.styles.get(0));
  const parts = new PackageParts(source.parts);
  const before = parts.reachableFrom([""]);
  const placed = placeSheets(workbook, source, parts);
  const styles = styleWriter(workbook, source);
  const strings = new SharedStringWriter(source.strings.xml, source.strings.strings);
  let calculationStale = placed.length !== source.sheets.size;
  for (const { sheet, source: own } of placed) {
    const isWritten = writeSheet(sheet, own, { workbook, parts, styles, strings });
    if (isWritten && formulasChanged(sheet, own)) calculationStale = true;
  }
  writeShared(source, parts, styles, strings);
  renameInKeptParts(parts, source.parts, placed);
  const changed = writeWorkbookPart(parts, source, workbook, placed);
  if (changed.has("sheets")) dropSheetTitles(parts);
  writeDocumentProperties(parts, source.properties, workbook.properties);
  writeCustomXml(parts, source.workbookPath, source.customXml, workbook.customXmlParts);
  if (JSON.stringify([...workbook.settings]) !== source.settings) {
    writeSettings(parts, source.settingsPath, workbook.settings);
  }
  if (calculationStale) dropCalculationChain(parts, source.workbookPath);
  // What only a deleted sheet, table or drawing led to goes with it; parts nobody ever referred to stay.
  const after = parts.reachableFrom([""]);
  for (const path of before) if (!after.has(path)) parts.remove(path);
  return saveArchive(parts.finish());
}

/** Finds or makes the part of every sheet; sheets that are gone lose their relationship. */
function placeSheets(workbook: Workbook, source: WorkbookSource, parts: PackageParts): Placed[] {
  const relationships = parts.relationships(source.workbookPath);
  const remaining = new Set(workbook.sheets.map(({ id }) => id));
  for (const [id, { relationshipId }] of source.sheets) if (!remaining.has(id)) relationships.remove(relationshipId);
  return workbook.sheets.map((sheet) => {
    const known = source.sheets.get(sheet.id);
    if (known !== undefined) return { sheet, source: known, relationshipId: known.relationshipId };
    const path = parts.freePath("xl/worksheets/sheet", ".xml");
    parts.setText(path, "", SHEET_TYPE);
    const relationshipId = relationships.add("worksheet", path);
    return { sheet, source: emptySheetSource(path, relationshipId, sheet, SHEET_HEAD), relationshipId };
  });
}

function styleWriter(workbook: Workbook, source: WorkbookSource): StyleWriter {
  if (source.styles.cellXfs.length > 0) return new StyleWriter(source.styles, workbook.styles);
  const path = source.styles.path ?? "xl/styles.xml";
  return new StyleWriter(blankStyles(path, workbook.styles.get(0)).source, workbook.styles);
}

/** Sets the styles and shared strings parts when something was added to them. */
function writeShared(
  source: WorkbookSource,
  parts: PackageParts,
  styles: StyleWriter,
  strings: SharedStringWriter,
): void {
  const relationships = parts.relationships(source.workbookPath);
  if (styles.changed) {
    const path = source.styles.path ?? "xl/styles.xml";
    parts.setXml(path, styles.finish(), STYLES_TYPE);
    if (source.styles.path === null) relationships.add("styles", path);
  }
  if (strings.changed) {
    const path = source.strings.path ?? "xl/sharedStrings.xml";
    parts.setText(path, strings.finish(), STRINGS_TYPE);
    if (source.strings.path === null) relationships.add("sharedStrings", path);
  }
}

/** The chain lists every cell with a formula; programs rebuild it, but a wrong one is an error to them. */
function dropCalculationChain(parts: PackageParts, workbookPath: string): void {
  const relationships = parts.relationships(workbookPath);
  for (const { id, target } of relationships.ofKind("calcChain")) {
    relationships.remove(id);
    parts.remove(target);
  }
}

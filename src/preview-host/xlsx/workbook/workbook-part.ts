import type { Sheet, Workbook } from "../../model/workbook-model";
import { ensureDefaultNamespace, ensureRelationshipPrefix } from "../package/namespaces";
import type { PackageParts } from "../package/package-parts";
import {
  childNamed,
  childrenNamed,
  cloneElement,
  element,
  numberAttribute,
  prefixedAttribute,
  replaceChild,
  setAttribute,
  type XmlElement,
} from "../package/xml-tree";
import { definedNamesFingerprint, writeDefinedNames, type SheetOrder } from "./defined-names";
import { structureProtection } from "./workbook-protection";
import type { WorkbookSource } from "./workbook-source";

/** The children of CT_Workbook in order (ECMA-376 part 1, 18.2.27). */
const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

const CALCULATION_MODES: Readonly<Record<Workbook["calculationMode"], string>> = {
  Automatic: "auto",
  AutomaticExceptTables: "autoNoTable",
  Manual: "manual",
};

/** Subjects of the workbook part → texts that are equal exactly when they would be written the same. */
export function workbookFingerprints(workbook: Workbook): Map<string, string> {
  const { sheets, activeSheetId, calculationMode, date1904, structureProtected = false } = workbook;
  return new Map([
    ["sheets", JSON.stringify(sheets.map(({ id, name, visibility }) => [id, name, visibility]))],
    ["active", activeSheetId],
    ["names", definedNamesFingerprint(workbook)],
    ["calculation", calculationMode],
    ["dates", String(date1904)],
    ["protection", String(structureProtected)],
  ]);
}

/** Where a sheet is or will be stored. */
export interface SheetPlace {
  sheet: Sheet;
  relationshipId: string;
}

/** An entry of <sheets> to be saved: a model sheet, or a chart sheet that keeps its element. */
interface Entry {
  sheetId: string | null;
  element: XmlElement;
}

function buildEntries(found: XmlElement[], places: readonly SheetPlace[], idName: string): Entry[] {
  let nextId = Math.max(0, ...found.map((one) => numberAttribute(one, "sheetId") ?? 0)) + 1;
  const oldOf = (relationshipId: string): XmlElement | undefined =>
    found.find((one) => prefixedAttribute(one, "id") === relationshipId);
  return places.map(({ sheet, relationshipId }) => {
    const old = oldOf(relationshipId);
    const made = old === undefined ? element("sheet", { name: sheet.name, sheetId: nextId++ }) : cloneElement(old);
    setAttribute(made, "name", sheet.name);
    setAttribute(made, "state", sheet.visibility === "visible" ? undefined : sheet.visibility);
    if (old === undefined) setAttribute(made, idName, relationshipId);
    return { sheetId: sheet.id, element: made };
  });
}

/** Chart sheets stay behind the sheet they followed in the file. */
function withChartSheets(entries: Entry[], found: readonly XmlElement[], source: WorkbookSource): Entry[] {
  const result = [...entries];
  source.entries.forEach(({ relationshipId, sheetId }, index) => {
    const own = found.find((one) => prefixedAttribute(one, "id") === relationshipId);
    if (sheetId !== null || own === undefined) return;
    const before = source.entries[index - 1]?.relationshipId;
    const after = result.findIndex((entry) => prefixedAttribute(entry.element, "id") === before);
    result.splice(after + 1, 0, { sheetId: null, element: cloneElement(own) });
  });
  return result;
}

function setActiveTab(root: XmlElement, order: SheetOrder, workbook: Workbook): void {
  const views = childNamed(root, "bookViews") ?? element("bookViews", {}, [element("workbookView")]);
  const view = childNamed(views, "workbookView");
  if (view === undefined) return;
  const tab = Math.max(0, order.indexOf(workbook.activeSheetId));
  setAttribute(view, "activeTab", tab === 0 ? undefined : tab);
  // The first tab shown must still exist.
  if ((numberAttribute(view, "firstSheet") ?? 0) >= order.length) setAttribute(view, "firstSheet", undefined);
  replaceChild(root, "bookViews", views, ORDER);
}

function writeSettings(root: XmlElement, workbook: Workbook, changed: ReadonlySet<string>): void {
  if (changed.has("calculation")) {
    const calculation = childNamed(root, "calcPr") ?? element("calcPr");
    const mode = CALCULATION_MODES[workbook.calculationMode];
    setAttribute(calculation, "calcMode", mode === "auto" ? undefined : mode);
    replaceChild(root, "calcPr", calculation, ORDER);
  }
  if (changed.has("dates")) {
    const properties = childNamed(root, "workbookPr") ?? element("workbookPr");
    setAttribute(properties, "date1904", workbook.date1904 ? 1 : undefined);
    replaceChild(root, "workbookPr", properties, ORDER);
  }
  if (changed.has("protection")) {
    const found = childNamed(root, "workbookProtection");
    const made = structureProtection(found, workbook.structureProtected === true);
    replaceChild(root, "workbookProtection", made, ORDER);
  }
}

/**
 * Brings the workbook part to the model: sheets, names, active tab, calculation, date system and protection.
 * @returns the workbook part's subjects that changed
 */
export function writeWorkbookPart(
  parts: PackageParts,
  source: WorkbookSource,
  workbook: Workbook,
  places: readonly SheetPlace[],
): Set<string> {
  const changed = new Set<string>();
  for (const [subject, now] of workbookFingerprints(workbook)) {
    if (source.sections.get(subject) !== now) changed.add(subject);
  }
  const root = parts.xml(source.workbookPath);
  if (changed.size === 0 || root === undefined) return changed;
  ensureDefaultNamespace(root);
  const found = childrenNamed(childNamed(root, "sheets"), "sheet");
  const entries = withChartSheets(buildEntries(found, places, `${ensureRelationshipPrefix(root)}:id`), found, source);
  const after = entries.map(({ sheetId }) => sheetId);
  if (changed.has("sheets")) {
    replaceChild(
      root,
      "sheets",
      element(
        "sheets",
        {},
        entries.map((entry) => entry.element),
      ),
      ORDER,
    );
  }
  if (changed.has("sheets") || changed.has("active")) setActiveTab(root, after, workbook);
  if (changed.has("sheets") || changed.has("names")) {
    const before = source.entries.map(({ sheetId }) => sheetId);
    const oldNames = new Map([...source.sheets].map(([id, { name }]) => [id, name]));
    const old = childNamed(root, "definedNames");
    replaceChild(root, "definedNames", writeDefinedNames(old, workbook, before, after, oldNames), ORDER);
  }
  writeSettings(root, workbook, changed);
  parts.setXml(source.workbookPath, root);
  return changed;
}

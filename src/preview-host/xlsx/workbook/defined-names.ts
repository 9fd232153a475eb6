import type { DefinedName, Sheet, Workbook } from "../../model/workbook-model";
import { formatAbsoluteArea, formatArea, quoteSheetName } from "../cell-address";
import { decodeXstring, encodeXstring } from "../package/xml-text";
import {
  booleanAttribute,
  childrenNamed,
  element,
  numberAttribute,
  setAttribute,
  textOf,
  type XmlElement,
} from "../package/xml-tree";
import {
  areasOfReference,
  FILTER_DATABASE,
  PRINT_AREA,
  PRINT_TITLES,
  printAreaFormula,
  printTitlesFormula,
  readPrintName,
} from "./print-names";

/** Sheet entries in file order: the sheet id, or null for an entry the model does not have. */
export type SheetOrder = readonly (string | null)[];

const keyOf = (name: string, scope: string | null): string => `${name.toLowerCase()} ${scope ?? ""}`;

/** Reads <definedNames> into the workbook; print areas and titles go to the sheets they are of. */
export function readDefinedNames(found: XmlElement | undefined, workbook: Workbook, order: SheetOrder): void {
  for (const child of childrenNamed(found, "definedName")) {
    const name = child.attributes["name"] ?? "";
    const local = numberAttribute(child, "localSheetId");
    const sheet = local === undefined ? undefined : workbook.sheets.find(({ id }) => id === order[local]);
    if (local !== undefined && sheet === undefined) continue;
    const formula = decodeXstring(textOf(child));
    if (name === FILTER_DATABASE) continue;
    if ((name === PRINT_AREA || name === PRINT_TITLES) && sheet !== undefined) {
      readPrintName(name, formula, sheet);
      continue;
    }
    workbook.names.push({
      name,
      formula,
      scope: sheet?.id ?? null,
      visible: !booleanAttribute(child, "hidden", false),
      comment: decodeXstring(child.attributes["comment"] ?? ""),
    });
  }
}

/** Equal exactly when <definedNames> would be written the same. */
export function definedNamesFingerprint({ names, sheets }: Workbook): string {
  return JSON.stringify([
    names.map(({ name, formula, scope, visible, comment }) => [name, formula, scope, visible, comment]),
    sheets.map((sheet) => [
      [sheet.id, sheet.name, printAreaFormula(sheet), printTitlesFormula(sheet)],
      sheet.autoFilter === null ? null : formatArea(sheet.autoFilter.area),
    ]),
  ]);
}

interface Writing {
  workbook: Workbook;
  before: SheetOrder;
  after: SheetOrder;
  /** sheet id → name in the file */
  oldNames: ReadonlyMap<string, string>;
  /** keys already written */
  done: Set<string>;
}

function filterFormula(sheet: Sheet): string | null {
  if (sheet.autoFilter === null) return null;
  return `${quoteSheetName(sheet.name)}!${formatAbsoluteArea(sheet.autoFilter.area)}`;
}

/** The formula of a name that belongs to a sheet's print set-up or filter; null takes the name away. */
function builtinFormula(name: string, sheet: Sheet, old: string, { oldNames }: Writing): string | null {
  if (name === FILTER_DATABASE) {
    // An advanced filter leaves this name without an <autoFilter>; it holds while the sheet keeps its name.
    return (
      filterFormula(sheet) ?? (oldNames.get(sheet.id) === sheet.name && areasOfReference(old) === null ? old : null)
    );
  }
  const isArea = name === PRINT_AREA;
  const written = isArea ? printAreaFormula(sheet) : printTitlesFormula(sheet);
  if (written !== null) return written;
  const copy: Sheet = { ...sheet, pageLayout: { ...sheet.pageLayout } };
  return readPrintName(name, old, copy) ? null : old;
}

function keepName(child: XmlElement, writing: Writing): XmlElement | null {
  const { workbook, before, after, done } = writing;
  const name = child.attributes["name"] ?? "";
  const local = numberAttribute(child, "localSheetId");
  const scope = local === undefined ? null : (before[local] ?? null);
  const sheet = workbook.sheets.find(({ id }) => id === scope);
  const old = decodeXstring(textOf(child));
  if (local !== undefined && sheet === undefined) {
    // Names of a chart sheet move with it; those of a deleted sheet go.
    const place = scope === null ? chartSheetPlace(local, before, after) : -1;
    if (place < 0) return null;
    setAttribute(child, "localSheetId", place);
    return child;
  }
  if (sheet !== undefined) setAttribute(child, "localSheetId", after.indexOf(sheet.id));
  if ([PRINT_AREA, PRINT_TITLES, FILTER_DATABASE].includes(name) && sheet !== undefined) {
    const formula = builtinFormula(name, sheet, old, writing);
    done.add(keyOf(name, sheet.id));
    if (formula !== null && formula !== old) child.children = [encodeXstring(formula)];
    return formula === null ? null : child;
  }
  const model = workbook.names.find((one) => keyOf(one.name, one.scope) === keyOf(name, scope));
  if (model === undefined) return null;
  done.add(keyOf(name, scope));
  if (model.formula !== old) child.children = [encodeXstring(model.formula)];
  setAttribute(child, "name", model.name);
  setAttribute(child, "hidden", model.visible ? undefined : 1);
  setAttribute(child, "comment", model.comment === "" ? undefined : encodeXstring(model.comment));
  return child;
}

/** The n-th chart sheet stays the n-th among the chart sheets. */
function chartSheetPlace(local: number, before: SheetOrder, after: SheetOrder): number {
  const number = before.slice(0, local).filter((id) => id === null).length;
  const places = after.flatMap((id, index) => (id === null ? [index] : []));
  return places[number] ?? -1;
}

function makeName(model: DefinedName, after: SheetOrder): XmlElement {
  const attributes = {
    name: model.name,
    comment: model.comment === "" ? undefined : encodeXstring(model.comment),
    localSheetId: model.scope === null ? undefined : after.indexOf(model.scope),
    hidden: model.visible ? undefined : 1,
  };
  return element("definedName", attributes, [encodeXstring(model.formula)]);
}

/**
 * <definedNames> for the workbook as it is now; undefined when there are none.
 * @param before the sheets as the file had them, `after` as they are saved
 */
export function writeDefinedNames(
  found: XmlElement | undefined,
  workbook: Workbook,
  before: SheetOrder,
  after: SheetOrder,
  oldNames: ReadonlyMap<string, string>,
): XmlElement | undefined {
  const writing: Writing = { workbook, before, after, oldNames, done: new Set() };
  const children = childrenNamed(found, "definedName").flatMap((child) => keepName(child, writing) ?? []);
  const add = (model: DefinedName): void => {
    const key = keyOf(model.name, model.scope);
    if (writing.done.has(key) || (model.scope !== null && !after.includes(model.scope))) return;
    writing.done.add(key);
    children.push(makeName(model, after));
  };
  workbook.names.forEach(add);
  for (const sheet of workbook.sheets) {
    const own: readonly (readonly [string, string | null, boolean])[] = [
      [FILTER_DATABASE, filterFormula(sheet), false],
      [PRINT_AREA, printAreaFormula(sheet), true],
      [PRINT_TITLES, printTitlesFormula(sheet), true],
    ];
    for (const [name, formula, visible] of own) {
      if (formula !== null) add({ name, formula, scope: sheet.id, visible, comment: "" });
    }
  }
  return children.length === 0 ? undefined : element("definedNames", {}, children);
}

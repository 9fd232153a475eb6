import { createSheet, sheetIdFromNumber } from "./create-workbook";
import type { EditContext } from "./edit-context";
import { changeAllFormulas } from "./formula-references";
import { HostError } from "./host-error";
import type { Sheet } from "./workbook-model";

const MAX_NAME = 31;

/** The workbook's own protection keeps its sheets as they are: AccessDenied. */
function assertStructureOpen(context: EditContext): void {
  if (context.workbook.structureProtected === true) throw new HostError("AccessDenied");
}

/** @throws HostError InvalidArgument for a name Excel refuses, ItemAlreadyExists for one in use */
export function assertSheetName(context: EditContext, name: string, except?: Sheet): void {
  const isRefused =
    name === "" ||
    name.length > MAX_NAME ||
    /[[\]:*?/\\]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (isRefused) throw new HostError("InvalidArgument");
  const taken = context.workbook.sheets.some(
    (sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new HostError("ItemAlreadyExists");
}

function nextSheetId(context: EditContext): string {
  const used = new Set(context.workbook.sheets.map((sheet) => sheet.id));
  for (let number = context.workbook.sheets.length + 1; ; number += 1) {
    const id = sheetIdFromNumber(number);
    if (!used.has(id) && !retiredIds(context).has(id)) return id;
  }
}

const retired = new WeakMap<object, Set<string>>();

/** Ids of deleted sheets are never given again while the workbook is open. */
function retiredIds(context: EditContext): Set<string> {
  let ids = retired.get(context.workbook);
  if (ids === undefined) {
    ids = new Set();
    retired.set(context.workbook, ids);
  }
  return ids;
}

function freeDefaultName(context: EditContext): string {
  const taken = new Set(context.workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number += 1) if (!taken.has(`sheet${number}`)) return `Sheet${number}`;
}

/** A new empty sheet at the end; without a name "Sheet2", "Sheet3" … */
export function addSheet(context: EditContext, name?: string): Sheet {
  assertStructureOpen(context);
  if (name !== undefined) assertSheetName(context, name);
  const sheet = createSheet(
    nextSheetId(context),
    name ?? freeDefaultName(context),
    context.workbook.styles.get(0).font,
  );
  context.workbook.sheets.push(sheet);
  context.record({ kind: "sheet", sheetId: sheet.id, what: "added" });
  return sheet;
}

/** Renames; formulas, defined names, links and charts follow. */
export function renameSheet(context: EditContext, sheet: Sheet, name: string): void {
  assertStructureOpen(context);
  assertSheetName(context, name, sheet);
  const { engine, workbook } = context;
  const old = sheet.name;
  changeAllFormulas(workbook, (formula) => engine.renameSheet(formula, old, name));
  sheet.name = name;
  context.record({ kind: "sheet", sheetId: sheet.id, what: "renamed" });
}

/**
 * Deletes; references to it become #REF!, its own names go.
 * @throws HostError InvalidOperation for the last visible sheet and for a very hidden one
 */
export function deleteSheet(context: EditContext, sheet: Sheet): void {
  assertStructureOpen(context);
  const { engine, workbook } = context;
  const others = workbook.sheets.filter((other) => other !== sheet);
  if (!others.some((other) => other.visibility === "visible")) throw new HostError("InvalidOperation");
  if (sheet.visibility === "veryHidden") throw new HostError("InvalidOperation");
  const position = workbook.sheets.indexOf(sheet);
  workbook.sheets = others;
  workbook.names = workbook.names.filter((name) => name.scope !== sheet.id);
  retiredIds(context).add(sheet.id);
  changeAllFormulas(workbook, (formula) => engine.dropSheet(formula, sheet.name));
  for (const range of context.heldRanges) if (range.sheet === sheet) range.areas = [];
  if (workbook.activeSheetId === sheet.id) {
    const after = others.slice(position).concat(others.slice(0, position).reverse());
    const next = after.find((other) => other.visibility === "visible");
    if (next !== undefined) workbook.activeSheetId = next.id;
  }
  context.record({ kind: "sheet", sheetId: sheet.id, what: "deleted" });
}

/** Moves a sheet to a 0-based position among all sheets. */
export function moveSheet(context: EditContext, sheet: Sheet, position: number): void {
  assertStructureOpen(context);
  const { sheets } = context.workbook;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) throw new HostError("InvalidArgument");
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  context.record({ kind: "sheet", sheetId: sheet.id, what: "moved" });
}

/** Brings a sheet to the front. A hidden sheet cannot be: InvalidOperation. */
export function activateSheet(context: EditContext, sheet: Sheet): void {
  if (sheet.visibility !== "visible") throw new HostError("InvalidOperation");
  const previousSheetId = context.workbook.activeSheetId;
  if (previousSheetId === sheet.id) return;
  context.workbook.activeSheetId = sheet.id;
  context.record({ kind: "activated", sheetId: sheet.id, previousSheetId });
}

/** Shows or hides. The last visible sheet stays: InvalidOperation. */
export function setSheetVisibility(context: EditContext, sheet: Sheet, visibility: Sheet["visibility"]): void {
  if (sheet.visibility === visibility) return;
  assertStructureOpen(context);
  const { workbook } = context;
  if (visibility !== "visible") {
    const next = workbook.sheets.find((other) => other !== sheet && other.visibility === "visible");
    if (next === undefined) throw new HostError("InvalidOperation");
    if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = next.id;
  }
  sheet.visibility = visibility;
  context.record({ kind: "sheet", sheetId: sheet.id, what: "visibility" });
}

/** "Name (2)", cut to 31 characters. */
function copyName(context: EditContext, name: string): string {
  const taken = new Set(context.workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = stem.slice(0, MAX_NAME - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/**
 * A copy with all contents, at a 0-based position; tables get new names. References in its formulas to the
 * original sheet by name still mean the original, as in Excel.
 */
export function copySheet(context: EditContext, original: Sheet, position: number): Sheet {
  assertStructureOpen(context);
  const { workbook } = context;
  const copy: Sheet = {
    ...structuredClone(original),
    id: nextSheetId(context),
    name: copyName(context, original.name),
  };
  let tableId = Math.max(0, ...workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.id)));
  for (const table of copy.tables) {
    tableId += 1;
    table.id = tableId;
    table.name = `${table.name}_${tableId}`;
    delete table.xml;
  }
  for (const name of workbook.names.filter((candidate) => candidate.scope === original.id)) {
    const formula = context.engine.renameSheet(name.formula, original.name, copy.name);
    workbook.names.push({ ...name, formula, scope: copy.id });
  }
  workbook.sheets.splice(position, 0, copy);
  context.record({ kind: "sheet", sheetId: copy.id, what: "added" });
  return copy;
}

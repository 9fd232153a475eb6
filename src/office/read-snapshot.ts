import type { ReadSince } from "../app/ports";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { capabilities } from "./capabilities";
import { readDetails, type Details } from "./read-details";
import { fillValues, unlessTooLarge } from "./read-values";
import type { Batch } from "./run";
import type { SheetReading } from "./sheet-reading";
import { nameOfKept, nameOfStaged } from "./staging";
import { parseState, statePart } from "./state-part";
import { clearLeftovers } from "./surroundings";

/** DATE(1904,1,2) is serial 1 in a workbook that counts days from 1904, 1463 otherwise. */
const SERIAL_OF_1904_01_02 = 1;

/**
 * Reads the whole workbook in three round trips (one more for sheets with mixed fonts, one more per block of a very
 * large sheet): the list of sheets, their values, then formats and the like of just the columns that need them.
 */
export async function readSnapshot(batch: Batch, since?: ReadSince): Promise<WorkbookSnapshot> {
  const { workbook } = batch.context;
  workbook.worksheets.load("items/name,items/visibility");
  workbook.protection.load("protected");
  const epoch = workbook.functions.date(1904, 1, 2);
  epoch.load("value");
  const part = statePart(batch);
  await batch.sync();

  const sheets = await withoutScaffolding(batch);
  const untouched = new Map(sheets.map((sheet) => [sheet, since && asItWas(sheet, since)]));
  const toRead = sheets.filter((sheet) => untouched.get(sheet) === undefined);
  const { readings, xml } = await readSheets(batch, toRead, part);
  const details = await readDetails(batch, readings, capabilities());
  const read = new Map(readings.map((reading, index) => [reading.sheet, snapshotOf(reading, details[index]!)]));
  return {
    sheets: sheets.map((sheet) => untouched.get(sheet) ?? read.get(sheet)!),
    date1904: epoch.value === SERIAL_OF_1904_01_02,
    state: xml === null ? new Map() : parseState(xml.value),
  };
}

function asItWas(sheet: Excel.Worksheet, { snapshot, touched }: ReadSince): SheetSnapshot | undefined {
  if (touched.has(sheet.name)) return undefined;
  const before = snapshot.sheets.find(({ name }) => name === sheet.name);
  return before?.visibility === visibilityOf(sheet) ? before : undefined;
}

function snapshotOf({ sheet, used, values }: SheetReading, details: Details): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet),
    top: used.isNullObject ? 0 : used.rowIndex,
    left: used.isNullObject ? 0 : used.columnIndex,
    values,
    isProtected: sheet.protection.protected,
    ...details,
  };
}

/** Half-written sheets of a run that was cut short are no lists: they are cleared before anything is read. */
async function withoutScaffolding(batch: Batch): Promise<Excel.Worksheet[]> {
  const { worksheets, protection } = batch.context.workbook;
  if (!protection.protected && clearLeftovers(worksheets.items)) {
    worksheets.load("items/name,items/visibility");
    await batch.sync();
  }
  return worksheets.items.filter(({ name }) => nameOfStaged(name) === null && nameOfKept(name) === null);
}

async function readSheets(batch: Batch, sheets: readonly Excel.Worksheet[], part: Excel.CustomXmlPart) {
  const ask = (withValues: boolean) => ({
    readings: sheets.map((sheet) => startReading(sheet, withValues)),
    xml: part.isNullObject ? null : part.getXml(),
  });
  let asked = ask(true);
  if (!(await unlessTooLarge(batch.sync()))) {
    asked = ask(false);
    await batch.sync();
  }
  await fillValues(batch, asked.readings);
  return asked;
}

function startReading(sheet: Excel.Worksheet, withValues: boolean): SheetReading {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  if (withValues) used.load("values");
  used.format.font.load("name");
  sheet.protection.load("protected");
  sheet.tables.load("items/name");
  return { sheet, used, asked: withValues, values: [] };
}

function visibilityOf(sheet: Excel.Worksheet): SheetSnapshot["visibility"] {
  if (sheet.visibility === "Hidden") return "hidden";
  return sheet.visibility === "VeryHidden" ? "veryHidden" : "visible";
}

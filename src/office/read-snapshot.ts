import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { capabilities } from "./capabilities";
import { readDetails } from "./read-details";
import { readValues } from "./read-values";
import type { Batch } from "./run";
import type { SheetReading } from "./sheet-reading";
import { parseState, statePart } from "./state-part";

/** DATE(1904,1,2) is serial 1 in a workbook that counts days from 1904, 1463 otherwise. */
const SERIAL_OF_1904_01_02 = 1;

/**
 * Reads the whole workbook in three round trips (one more for sheets with mixed fonts, one more per block of a very
 * large sheet): the list of sheets, their values, then formats and the like of just the columns that need them.
 */
export async function readSnapshot(batch: Batch): Promise<WorkbookSnapshot> {
  const { workbook } = batch.context;
  const sheets = workbook.worksheets;
  sheets.load("items/name,items/visibility");
  const epoch = workbook.functions.date(1904, 1, 2);
  epoch.load("value");
  const part = statePart(batch);
  await batch.sync();

  const readings = sheets.items.map((sheet) => startReading(sheet));
  const xml = part.isNullObject ? null : part.getXml();
  await readValues(batch, readings);
  const details = await readDetails(batch, readings, capabilities());

  return {
    sheets: readings.map((reading, index): SheetSnapshot => {
      const { sheet, used } = reading;
      return {
        name: sheet.name,
        visibility: visibilityOf(sheet),
        top: used.isNullObject ? 0 : used.rowIndex,
        left: used.isNullObject ? 0 : used.columnIndex,
        values: reading.values,
        isProtected: sheet.protection.protected,
        ...details[index]!,
      };
    }),
    date1904: epoch.value === SERIAL_OF_1904_01_02,
    state: xml === null ? new Map() : parseState(xml.value),
  };
}

function startReading(sheet: Excel.Worksheet): SheetReading {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,values,rowHidden");
  used.format.font.load("name");
  sheet.protection.load("protected");
  sheet.tables.load("items/name");
  return { sheet, used, values: [] };
}

function visibilityOf(sheet: Excel.Worksheet): SheetSnapshot["visibility"] {
  if (sheet.visibility === "Hidden") return "hidden";
  return sheet.visibility === "VeryHidden" ? "veryHidden" : "visible";
}

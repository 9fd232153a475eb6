import type { Area, Sheet } from "../../model/workbook-model";
import { formatAbsoluteArea, LAST_COLUMN, LAST_ROW, parseArea, quoteSheetName } from "../cell-address";

export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";
export const FILTER_DATABASE = "_xlnm._FilterDatabase";

/** The areas of a reference such as 'Thôn 1'!$A$1:$F$9,'Thôn 1'!$H:$H; null when any part is something else. */
export function areasOfReference(formula: string): Area[] | null {
  const parts = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const areas: Area[] = [];
  for (const part of parts) {
    const area = parseArea(part.trim().replace(/^(?:'(?:[^']|'')*'|[^'!]+)!/, ""));
    if (area === null) return null;
    areas.push(area);
  }
  return areas.length === 0 ? null : areas;
}

const isWholeRows = ({ left, right }: Area): boolean => left === 0 && right === LAST_COLUMN;
const isWholeColumns = ({ top, bottom }: Area): boolean => top === 0 && bottom === LAST_ROW;

/** Sets the print area or titles the name stands for; false when the model cannot express it. */
export function readPrintName(name: string, formula: string, { pageLayout }: Sheet): boolean {
  const areas = areasOfReference(formula);
  if (areas === null) return false;
  if (name === PRINT_AREA) {
    pageLayout.printArea = areas;
    return true;
  }
  if (areas.length > 2 || !areas.every((area) => isWholeRows(area) || isWholeColumns(area))) return false;
  const rows = areas.find(isWholeRows);
  const columns = areas.find((area) => isWholeColumns(area) && area !== rows);
  if (rows !== undefined) pageLayout.printTitleRows = { first: rows.top, last: rows.bottom };
  if (columns !== undefined) pageLayout.printTitleColumns = { first: columns.left, last: columns.right };
  return true;
}

export function printAreaFormula({ name, pageLayout: { printArea } }: Sheet): string | null {
  if (printArea === null || printArea.length === 0) return null;
  return printArea.map((area) => `${quoteSheetName(name)}!${formatAbsoluteArea(area)}`).join(",");
}

export function printTitlesFormula({ name, pageLayout: { printTitleRows, printTitleColumns } }: Sheet): string | null {
  const areas: Area[] = [];
  if (printTitleColumns !== null) {
    areas.push({ top: 0, bottom: LAST_ROW, left: printTitleColumns.first, right: printTitleColumns.last });
  }
  if (printTitleRows !== null) {
    areas.push({ top: printTitleRows.first, bottom: printTitleRows.last, left: 0, right: LAST_COLUMN });
  }
  if (areas.length === 0) return null;
  return areas.map((area) => `${quoteSheetName(name)}!${formatAbsoluteArea(area)}`).join(",");
}

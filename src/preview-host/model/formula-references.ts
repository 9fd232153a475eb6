import { formatArea, formatSheetArea, parseArea } from "./addresses";
import { sameArea } from "./geometry";
import type { Area, Sheet, Workbook } from "./workbook-model";

/** Where the cells of an area are after the change; null when they are gone. */
export type AreaMap = (area: Area) => Area | null;

const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const PIECE = new RegExp(
  String.raw`("(?:[^"]|"")*")` +
    String.raw`|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?` +
    String.raw`(?<![\p{L}\p{N}_.$])(${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})` +
    String.raw`(?![\p{L}\p{N}_(.!'])`,
  "giu",
);

function sheetNameOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Keeps the dollar signs of the old text on the new area. */
function withDollars(old: string, area: Area): string {
  const marks = old.split(":").map((corner) => ({
    column: /^\$[A-Z]/i.test(corner),
    row: /\$\d/.test(corner),
  }));
  const plain = formatArea(area);
  const corners = plain.split(":");
  const wanted = old.includes(":") && corners.length === 1 ? [plain, plain] : corners;
  return wanted
    .map((corner, index) => {
      const mark = marks[index] ?? marks[0];
      return corner
        .replace(/^([A-Z]+)/, mark?.column === true ? "$$$1" : "$1")
        .replace(/(\d+)$/, mark?.row === true ? "$$$1" : "$1");
    })
    .join(":");
}

/**
 * The formula after cells of `changedSheet` moved: every reference to that sheet is mapped, those whose cells are
 * gone become #REF!. `ownSheet` is the sheet on which the formula stands (references without a sheet mean it).
 */
export function mapReferences(formula: string, ownSheet: string, changedSheet: string, map: AreaMap): string {
  const changed = changedSheet.toLowerCase();
  return formula.replace(PIECE, (whole, quoted: string | undefined, prefix: string | undefined, reference: string) => {
    if (quoted !== undefined) return whole;
    const sheetName = prefix === undefined ? ownSheet : sheetNameOf(prefix);
    if (sheetName.toLowerCase() !== changed) return whole;
    const area = parseArea(reference);
    if (area === null) return whole;
    const mapped = map(area);
    if (mapped === null) return `${prefix ?? ""}#REF!`;
    return sameArea(mapped, area) ? whole : `${prefix ?? ""}${withDollars(reference, mapped)}`;
  });
}

export type FormulaChange = (formula: string, ownSheetName: string) => string;

/**
 * Rewrites every formula-like text of the workbook: cells, names, conditional formats, validations, charts and
 * links inside the workbook. Used when sheets are renamed or deleted and when cells move.
 */
export function changeAllFormulas(workbook: Workbook, change: FormulaChange): void {
  for (const sheet of workbook.sheets) changeSheetFormulas(sheet, (formula) => change(formula, sheet.name));
  for (const name of workbook.names) {
    const owner = workbook.sheets.find((sheet) => sheet.id === name.scope);
    name.formula = change(name.formula, owner?.name ?? "");
  }
}

function changeSheetFormulas(sheet: Sheet, change: (formula: string) => string): void {
  for (const cells of sheet.cells.values()) {
    for (const cell of cells.values()) if (cell.formula !== undefined) cell.formula = change(cell.formula);
  }
  for (const format of sheet.conditionalFormats) {
    if (format.formula !== undefined) format.formula = change(format.formula);
  }
  for (const validation of sheet.dataValidations) {
    if (validation.formula1 !== undefined && validation.formula1 !== "")
      validation.formula1 = change(validation.formula1);
    if (validation.formula2 !== undefined && validation.formula2 !== "")
      validation.formula2 = change(validation.formula2);
  }
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      series.valuesRef = change(series.valuesRef);
      if (series.categoriesRef !== undefined) series.categoriesRef = change(series.categoriesRef);
      if (series.nameRef !== undefined) series.nameRef = change(series.nameRef);
    }
  }
  for (const link of sheet.hyperlinks) if (link.location !== undefined) link.location = change(link.location);
}

/** "'Thôn 1'!$A$1:$B$2" */
export function absoluteReference(sheet: Sheet, area: Area): string {
  return formatSheetArea(sheet.name, area, true);
}

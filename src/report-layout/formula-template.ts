import type { FormulaTemplate } from "../domain/indicators/indicator";
import type { InfoKey, Reference, Sourced } from "../domain/reference";
import { columnLetters, parseCellAddress, quotedSheetName } from "../sheet/a1";
import { UNKNOWN_LABEL } from "./part-label";
import type { PeopleRanges } from "./people-sheet";

/** Where the symbols of a template stand. */
export interface FormulaPlaces {
  readonly ranges: PeopleRanges;
  readonly reference: Reference;
  readonly adultAge: number;
  /** Cell of an indicator's (first) numerator on the sheet of the formulas. */
  readonly numeratorCells: ReadonlyMap<string, string>;
}

/** The row a formula is for: its label cell and the part it stands for. */
export interface FormulaRow {
  readonly of: string | undefined;
  readonly label: { readonly cell: string; readonly value: string | number } | null;
}

/** A criterion of COUNTIFS that would be read as a comparison, a pattern, a number or a date, or that is too long. */
const NOT_LITERAL_CRITERION = /^[=<>]|[*?~]|^[\d\s.,/:%+-]+$|^.{256,}$|^(?:true|false)$/is;

/**
 * The formula of a template with its "=", or null when a symbol has no place (the cell then holds the constant).
 * A figure of a reference sheet is followed while its cell is a number; typed as text ("6.814") it is no number to
 * Excel, so the value as understood stands in for it.
 */
export function resolveTemplate(template: FormulaTemplate, places: FormulaPlaces, row: FormulaRow): string | null {
  let isComplete = true;
  const formula = template.replace(/\{([a-zA-Z]+)(?::([^{}]+))?\}/g, (_symbol, kind: string, argument = "") => {
    const text = resolveSymbol(kind, argument, places, row);
    if (text === null) isComplete = false;
    return text ?? "";
  });
  return isComplete ? `=${formula}` : null;
}

function resolveSymbol(kind: string, argument: string, places: FormulaPlaces, row: FormulaRow): string | null {
  switch (kind) {
    case "people":
    case "enrolments":
    case "platforms":
      return places.ranges.get(`${kind}:${argument}`) ?? null;
    case "info":
      return figure(infoNumber(places.reference, argument));
    case "adultAge":
      return figure(infoNumber(places.reference, "adultAge")) ?? String(places.adultAge);
    case "units":
      return sumOf(places.reference.units.flatMap(({ officials }) => (officials === null ? [] : [officials])));
    case "of":
      return figure(figureOfPart(argument, places.reference, row.of));
    case "label":
      return row.label !== null && isLiteral(row.label.value) ? row.label.cell : null;
    case "unknown":
      return `"${UNKNOWN_LABEL}"`;
    case "cell":
      return places.numeratorCells.get(argument) ?? null;
    default:
      throw new Error(`A formula template has the unknown symbol {${kind}}.`);
  }
}

function isLiteral(label: string | number): boolean {
  return typeof label === "number" || !NOT_LITERAL_CRITERION.test(label);
}

function infoNumber({ info }: Reference, key: string): Sourced<number> | null {
  const numbers: Readonly<Partial<Record<InfoKey, Sourced<number>>>> = info.numbers;
  return numbers[key as InfoKey] ?? null;
}

function figureOfPart(which: string, { hamlets, units }: Reference, of: string | undefined): Sourced<number> | null {
  if (which === "unit.officials") return units.find(({ name }) => name === of)?.officials ?? null;
  const hamlet = hamlets.find(({ name }) => name === of);
  return (which === "hamlet.population" ? hamlet?.population : hamlet?.adults) ?? null;
}

function figure(sourced: Sourced<number> | null): string | null {
  if (sourced === null) return null;
  const cell = `${quotedSheetName(sourced.place.sheet)}!${absolute(sourced.place.cell)}`;
  return `IF(ISNUMBER(${cell}),${cell},${sourced.value})`;
}

/** The figures of one column of a reference table. */
function sumOf(figures: readonly Sourced<number>[]): string | null {
  const [first] = figures;
  if (!first) return null;
  const cells = figures.map(({ place }) => parseCellAddress(place.cell));
  const column = cells[0]?.column;
  const isOneColumn = figures.every(
    ({ place }, index) => place.sheet === first.place.sheet && cells[index]?.column === column,
  );
  if (!isOneColumn || column === undefined) return figures.map(figure).join("+");
  const rows = cells.map((cell) => cell!.row + 1);
  const letters = columnLetters(column);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const range = `${quotedSheetName(first.place.sheet)}!$${letters}$${top}:$${letters}$${bottom}`;
  const total = figures.reduce((sum, { value }) => sum + value, 0);
  return `IF(COUNT(${range})=${figures.length},SUM(${range}),${total})`;
}

function absolute(cell: string): string {
  return cell.replace(/^\$?([A-Za-z]+)\$?(\d+)$/, "$$$1$$$2");
}

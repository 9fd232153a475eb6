import type { ShapeOf } from "./claim";
import { columnHeadings, type ReadText } from "./column-headings";
import type { HeaderSpot } from "./find-header";
import { recogniseByContent } from "./recognise-by-content";
import type { SheetGrid } from "./sheet-grid";
import type { FieldName } from "../../domain/fields";

/** Contract §2: a name column and at least two other fields. */
const OTHER_FIELDS_NEEDED = 2;
/** Lists of things and of telephones have names too; a list of people tells who they are. */
const TELLS_PEOPLE: readonly FieldName[] = ["personalId", "birthDate"];

/**
 * The first row of `from`…`to` that heads a name and says too little of its other columns, but whose columns hold
 * at least two more fields, among them the number or the birth; null when there is none.
 */
export function headerByContent(
  grid: SheetGrid,
  readText: ReadText,
  from: number,
  to: number,
  shapeBelow: (row: number) => ShapeOf,
): HeaderSpot | null {
  for (let row = Math.max(from, grid.firstRow); row <= Math.min(to, grid.lastRow); row += 1) {
    const headings = columnHeadings(grid, readText, row, row);
    const byHeading = new Set<FieldName>();
    for (const { match } of headings) {
      if (match.kind === "field" && match.exact && isFieldName(match.meaning)) byHeading.add(match.meaning);
    }
    if (!byHeading.has("fullName")) continue;
    const byContent = recogniseByContent(headings, shapeBelow(row), byHeading).map(({ field }) => field);
    const fields = new Set([...byHeading, ...byContent]);
    if (fields.size > OTHER_FIELDS_NEEDED && TELLS_PEOPLE.some((field) => fields.has(field))) {
      return { top: row, bottom: row, headings };
    }
  }
  return null;
}

function isFieldName(meaning: string): meaning is FieldName {
  return meaning !== "birthMale" && meaning !== "birthFemale";
}

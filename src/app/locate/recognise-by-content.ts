import type { FieldName } from "../../domain/fields";
import type { ColumnChoice } from "../located-table";
import type { ShapeOf } from "./claim";
import type { ColumnHeading } from "./column-headings";
import { ENOUGH_CELLS, mostly, type ColumnShape } from "./column-shape";

type Count = (shape: ColumnShape) => number;

/** What a field's cells look like; the surest first, so that an id is never taken for a phone. */
const SHAPES: readonly (readonly [FieldName, Count])[] = [
  ["personalId", ({ personalIds }) => personalIds],
  ["phone", ({ phones }) => phones],
  ["birthDate", ({ births, distinctYears }) => (distinctYears >= ENOUGH_CELLS ? births : 0)],
  ["sex", ({ sexes }) => sexes],
  ["ethnicity", ({ ethnicGroups }) => ethnicGroups],
  ["hamlet", ({ hamlets }) => hamlets],
];

/**
 * Columns whose heading is missing or unknown, taken for a field by what they hold. Dates are a birth only where no
 * other such column holds dates, and only when most of them can be one.
 */
export function recogniseByContent(
  headings: readonly ColumnHeading[],
  shapeOf: ShapeOf,
  taken: ReadonlySet<FieldName>,
): ColumnChoice[] {
  const silent = headings.filter(({ match }) => match.kind === "blank" || match.kind === "unknown");
  const dateColumns = silent.filter(({ column }) => mostly(shapeOf(column), shapeOf(column).dates)).length;
  const used = new Set<number>();
  return SHAPES.flatMap(([field, count]) => {
    if (taken.has(field) || (field === "sex" && (taken.has("sexMale") || taken.has("sexFemale")))) return [];
    if (field === "birthDate" && dateColumns > 1) return [];
    const found = silent.find(({ column }) => !used.has(column) && mostly(shapeOf(column), count(shapeOf(column))));
    if (!found) return [];
    used.add(found.column);
    return [{ field, column: found.column, reason: "content" as const, heading: found.text }];
  });
}

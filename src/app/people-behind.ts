import { INDICATORS } from "../domain/indicators/registry";
import type { Analysis } from "./analyse";
import { rowPlace, type RowPlace } from "./row-place";

/** One person behind a figure, as the rows that tell of them; no name or number leaves the sheet. */
export interface CountedPerson {
  /** Index of the person in People.persons. */
  readonly index: number;
  /** In workbook order; never empty. */
  readonly rows: readonly RowPlace[];
}

/**
 * The persons counted in the numerator of a figure, or null for a figure that counts no persons (activities). For
 * counts of enrolments these are the persons who enrolled, so that there may be fewer than the figure says.
 */
export function peopleBehind(
  { figures, sheets }: Analysis,
  id: string,
  of: string | undefined,
): readonly CountedPerson[] | null {
  const personsOf = INDICATORS.find((definition) => definition.id === id)?.personsOf;
  if (!personsOf) return null;
  return personsOf(figures, of).map(({ index, rows }) => ({
    index,
    rows: rows.map(({ ref }) => rowPlace(sheets, ref)),
  }));
}

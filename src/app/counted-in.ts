import { UNKNOWN } from "../domain/indicators/breakdown";
import type { IndicatorValue } from "../domain/indicators/indicator";
import { INDICATORS } from "../domain/indicators/registry";
import type { Person } from "../domain/people/people";
import { indicatorKey, INDICATOR_SHEET } from "../report-layout/indicator-sheet";
import type { Analysis } from "./analyse";
import type { OutputDrafts } from "./output-drafts";
import { printedAt, type PrintedPlace } from "./printed-at";

/** A figure that counts a person. */
export interface CountedIn {
  readonly value: IndicatorValue;
  /** How often the numerator counts the person: 0 where only the denominator does, more than 1 for lượt. */
  readonly times: number;
  readonly isInDenominator: boolean;
  /** The counts on `Chỉ tiêu`. */
  readonly cell: { readonly sheet: string; readonly address: string } | null;
  /** Cells of the reports that print the figure. */
  readonly printed: readonly PrintedPlace[];
}

/** A denominator that is another indicator's numerator, e.g. "{cell:learners}". */
const OTHER_NUMERATOR = /^\{cell:([^}]+)\}$/;
/** The denominator of what is measured against all learners of the same hamlet. */
const LEARNERS_OF_HAMLET = "COUNTIFS({people:hamlet},{label})";

/**
 * Every figure that a person stands behind, as numerator or denominator, with where it is calculated and printed: the
 * way back from a person to the report.
 */
export function countedIn(analysis: Analysis, drafts: OutputDrafts, personIndex: number): CountedIn[] {
  const person = analysis.people.persons[personIndex];
  if (!person) return [];
  const times = timesByKey(person, analysis);
  return analysis.values.flatMap((value): CountedIn[] => {
    const own = times.get(indicatorKey(value)) ?? 0;
    const isInDenominator = countsInDenominator(value, person, times);
    if (own === 0 && !isInDenominator) return [];
    const cells = drafts.indicatorCells.get(indicatorKey(value));
    const address = own === 0 ? cells?.denominator : cells?.numerator;
    return [
      {
        value,
        times: own,
        isInDenominator,
        cell: address ? { sheet: INDICATOR_SHEET, address } : null,
        printed: printedAt(drafts, value),
      },
    ];
  });
}

function timesByKey(person: Person, { figures, values }: Analysis): ReadonlyMap<string, number> {
  const definitions = new Map(INDICATORS.map((definition) => [definition.id, definition]));
  return new Map(
    values.map((value): [string, number] => {
      const definition = definitions.get(value.id);
      if (definition?.timesOf) return [indicatorKey(value), definition.timesOf(figures, value.of)(person)];
      const isCounted = definition?.personsOf?.(figures, value.of).includes(person) ?? false;
      return [indicatorKey(value), isCounted ? 1 : 0];
    }),
  );
}

function countsInDenominator(value: IndicatorValue, person: Person, times: ReadonlyMap<string, number>): boolean {
  const template = INDICATORS.find(({ id }) => id === value.id)?.formula(value).denominator ?? null;
  if (template === null || value.denominator === null) return false;
  if (template === LEARNERS_OF_HAMLET) return (person.hamlet ?? UNKNOWN) === value.of;
  const other = OTHER_NUMERATOR.exec(template)?.[1];
  return other !== undefined && (times.get(indicatorKey({ id: other })) ?? 0) > 0;
}

import type { Person } from "../people/people";
import type { Denominator } from "./denominator";
import { countFigure, rateFigure } from "./figure";
import type { FormulaTemplate, IndicatorContext, IndicatorDefinition } from "./indicator";

interface PersonIndicatorParts {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  includes(person: Person, context: IndicatorContext): boolean;
  readonly numerator: FormulaTemplate;
  /** null: a bare count. */
  readonly denominator: Denominator | null;
  /** Counts everybody, so that its lower bound is personsLow. */
  readonly countsAll?: boolean;
}

/** An indicator that counts the persons for whom something holds, against one denominator. */
export function personIndicator(parts: PersonIndicatorParts): IndicatorDefinition {
  const { id, denominator } = parts;
  const personsOf = (context: IndicatorContext): readonly Person[] =>
    context.people.persons.filter((person) => parts.includes(person, context));
  return {
    id,
    title: parts.title,
    source: parts.source,
    counts: "persons",
    compute(context) {
      const count = personsOf(context).length;
      const figure = denominator
        ? rateFigure(id, count, denominator.value(context, undefined))
        : countFigure(id, count);
      return [parts.countsAll ? { ...figure, low: context.people.low } : figure];
    },
    personsOf,
    formula: () => ({ numerator: parts.numerator, denominator: denominator?.formula ?? null }),
  };
}

/** Of the age of `Độ tuổi trưởng thành từ` at asOf; unknown ages are not counted as adults. */
export function isAdult(person: Person, { adultAge }: IndicatorContext): boolean {
  return person.age !== null && person.age >= adultAge;
}

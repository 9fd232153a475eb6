import { add, orderedParts, UNKNOWN } from "./breakdown";
import { enrolmentsOf, spellings } from "./enrolment";
import { rateFigure } from "./figure";
import type { FormulaTemplate, IndicatorContext, IndicatorDefinition, IndicatorValue } from "./indicator";
import type { Person } from "../people/people";

interface LearningParts {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly counts: "persons" | "enrolments";
  readonly kind: "course" | "platform";
  /** Folded names of what the person takes part in, once for each time it counts; null for unknown. */
  namesOf(person: Person): readonly (string | null)[];
  readonly numerator: FormulaTemplate;
}

/** Persons or enrolments by course or platform: one person may stand in several parts. */
export function byLearning(parts: LearningParts): IndicatorDefinition {
  const timesOf = ({ people }: IndicatorContext, of: string | undefined): ((person: Person) => number) => {
    const written = spellings(people, parts.kind);
    const isPart = (name: string | null): boolean => (name === null ? UNKNOWN : (written.get(name) ?? name)) === of;
    return (person) => parts.namesOf(person).filter(isPart).length;
  };
  const total = parts.counts === "persons" ? "learners" : "enrolments";
  return {
    id: parts.id,
    title: parts.title,
    source: parts.source,
    counts: parts.counts,
    compute(context: IndicatorContext): IndicatorValue[] {
      const written = spellings(context.people, parts.kind);
      const counts = new Map<string, number>();
      for (const person of context.people.persons) {
        for (const name of parts.namesOf(person)) add(counts, name === null ? UNKNOWN : (written.get(name) ?? name));
      }
      const whole =
        parts.counts === "persons"
          ? context.people.persons.length
          : context.people.persons.reduce((sum, person) => sum + enrolmentsOf(person).length, 0);
      return orderedParts(counts, []).map((of) => rateFigure(parts.id, counts.get(of) ?? 0, whole, of));
    },
    personsOf(context, of) {
      const times = timesOf(context, of);
      return context.people.persons.filter((person) => times(person) > 0);
    },
    timesOf,
    formula: () => ({ numerator: parts.numerator, denominator: `{cell:${total}}` }),
  };
}

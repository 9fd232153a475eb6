import type { Person } from "../people/people";
import type { Denominator } from "./denominator";
import { rateFigure } from "./figure";
import type { FormulaTemplate, IndicatorContext, IndicatorDefinition } from "./indicator";

/** The part that takes what belongs to no other: it is always shown, so that the parts make up the whole. */
export const UNKNOWN = "unknown";

interface BreakdownParts {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** The parts that are shown even when empty, in order; parts met besides follow, largest first. */
  readonly fixedParts: (context: IndicatorContext) => readonly string[];
  /** The part a person belongs to, or null for unknown. */
  partOf(person: Person, context: IndicatorContext): string | null;
  /** Only these persons are broken down. */
  among?(person: Person, context: IndicatorContext): boolean;
  readonly denominator: Denominator;
  /** The denominator says something of the unknown part too (a share of all). */
  readonly unknownHasDenominator: boolean;
  numerator(of: string): FormulaTemplate;
}

/** Persons by one trait: each person in exactly one part or in "unknown". */
export function breakdown(parts: BreakdownParts): IndicatorDefinition {
  const { id } = parts;
  const partOf = (person: Person, context: IndicatorContext): string => parts.partOf(person, context) ?? UNKNOWN;
  const everybody = (context: IndicatorContext): readonly Person[] =>
    parts.among ? context.people.persons.filter((person) => parts.among!(person, context)) : context.people.persons;
  const hasDenominator = (of: string): boolean => of !== UNKNOWN || parts.unknownHasDenominator;
  return {
    id,
    title: parts.title,
    source: parts.source,
    counts: "persons",
    compute(context) {
      const counts = new Map<string, number>(parts.fixedParts(context).map((part) => [part, 0]));
      const fixed = [...counts.keys()];
      for (const person of everybody(context)) add(counts, partOf(person, context));
      return orderedParts(counts, fixed).map((of) =>
        rateFigure(id, counts.get(of) ?? 0, hasDenominator(of) ? parts.denominator.value(context, of) : null, of),
      );
    },
    personsOf: (context, of) => everybody(context).filter((person) => partOf(person, context) === of),
    formula: ({ of = UNKNOWN }) => ({
      numerator: parts.numerator(of),
      denominator: hasDenominator(of) ? parts.denominator.formula : null,
    }),
  };
}

/** The fixed parts, then the others by size and name, then "unknown". */
export function orderedParts(counts: ReadonlyMap<string, number>, fixed: readonly string[]): string[] {
  const others = [...counts.keys()].filter((part) => part !== UNKNOWN && !fixed.includes(part));
  others.sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
  return [...fixed, ...others, UNKNOWN];
}

export function add(counts: Map<string, number>, part: string, amount = 1): void {
  counts.set(part, (counts.get(part) ?? 0) + amount);
}

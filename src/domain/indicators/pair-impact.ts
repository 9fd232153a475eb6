import type { RowRef } from "../issue";
import type { OpenPair, Person } from "../people/people";
import { personFromRows } from "../people/person-attributes";
import { foldText } from "../text/fold";
import { PersonSets } from "../people/person-sets";
import type { IndicatorContext, IndicatorDefinition } from "./indicator";
import { percentOf } from "./percent";
import { INDICATORS } from "./registry";

/** What deciding "one person" would do to a printed percentage. */
export interface PercentChange {
  readonly id: string;
  /** As printed now and then: "16,1%" → "16%". */
  readonly from: string;
  readonly to: string;
}

export interface PairImpact {
  readonly pair: OpenPair;
  /** Percentages that print otherwise when this pair alone is joined. */
  readonly alone: readonly PercentChange[];
  /** Percentages this pair has a part in, and that print otherwise when all open pairs are joined. */
  readonly together: readonly PercentChange[];
}

type IssueCount = (row: RowRef) => number;

/** One rate of the whole commune, with the persons it counts. */
interface Rate {
  readonly definition: IndicatorDefinition;
  readonly counted: ReadonlySet<number>;
  readonly denominator: number | null;
  /** The denominator is the learners themselves, so that it shrinks with them. */
  readonly ofLearners: boolean;
}

/**
 * The open pairs whose decision can change a printed percentage, the most telling first: those that change one alone,
 * then those that change one together with others, then the likelier. The rest need no answer before printing. Rates
 * of the whole commune are looked at, as reports print them in sentences; parts of a breakdown are not.
 */
export function pairsThatMatter(context: IndicatorContext, issueCount: IssueCount = () => 0): PairImpact[] {
  const { openPairs } = context.people;
  if (openPairs.length === 0) return [];
  const rates = ratesOf(context);
  const groups = joinedGroups(context);
  const ifAllJoined = changesIfJoined(groups, rates, context, issueCount);
  return openPairs
    .map((pair): PairImpact => {
      const touched = new Set(
        rates
          .filter(({ counted, ofLearners }) => ofLearners || pair.persons.some((index) => counted.has(index)))
          .map(({ definition }) => definition.id),
      );
      return {
        pair,
        alone: changesIfJoined([pair.persons], rates, context, issueCount),
        together: ifAllJoined.filter(({ id }) => touched.has(id)),
      };
    })
    .filter(({ alone, together }) => alone.length + together.length > 0)
    .sort(
      (a, b) =>
        b.alone.length - a.alone.length || b.together.length - a.together.length || b.pair.weight - a.pair.weight,
    );
}

function ratesOf(context: IndicatorContext): Rate[] {
  return INDICATORS.flatMap((definition) => {
    if (definition.counts !== "persons" || !definition.personsOf || definition.id.startsWith("by-")) return [];
    const [value] = definition.compute(context);
    if (!value || value.denominator === null) return [];
    return [
      {
        definition,
        counted: new Set(definition.personsOf(context, undefined).map(({ index }) => index)),
        denominator: value.denominator,
        ofLearners: definition.formula(value).denominator === "{cell:learners}",
      },
    ];
  });
}

/** The persons that would be one if every open pair were joined: sets of two and more. */
function joinedGroups({ people }: IndicatorContext): number[][] {
  const sets = new PersonSets(people.persons.length);
  for (const { persons } of people.openPairs) sets.join(...persons);
  const groups = new Map<number, number[]>();
  for (const index of new Set(people.openPairs.flatMap(({ persons }) => persons))) {
    const root = sets.find(index);
    groups.set(root, [...(groups.get(root) ?? []), index]);
  }
  return [...groups.values()];
}

function changesIfJoined(
  groups: readonly (readonly number[])[],
  rates: readonly Rate[],
  context: IndicatorContext,
  issueCount: IssueCount,
): PercentChange[] {
  const joined = groups.map((group) => joinPersons(group, context, issueCount));
  const fewer = groups.reduce((sum, group) => sum + group.length - 1, 0);
  const onlyJoined = { ...context, people: { ...context.people, persons: joined } };
  return rates.flatMap(({ definition, counted, denominator, ofLearners }) => {
    const gone = groups.flat().filter((index) => counted.has(index)).length;
    const come = definition.personsOf!(onlyJoined, undefined).length;
    const from = percentOf(counted.size, denominator).text;
    const to = percentOf(
      counted.size - gone + come,
      denominator !== null && ofLearners ? denominator - fewer : denominator,
    ).text;
    return from === to ? [] : [{ id: definition.id, from, to }];
  });
}

function joinPersons(indices: readonly number[], { people, reference }: IndicatorContext, count: IssueCount): Person {
  const rows = indices.flatMap((index) => people.persons[index]!.rows).sort((a, b) => a.order - b.order);
  const asOf = reference.info.dates.asOf?.value ?? null;
  return personFromRows(Math.min(...indices), rows, { issueCount: count, asOf, fold: foldText });
}

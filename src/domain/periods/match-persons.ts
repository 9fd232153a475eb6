import { PersonSets } from "../people/person-sets";
import type { CountRecord } from "./count-record";

/** The same human being in two records: one person in each, or several where rows were joined or separated. */
export interface PersonMatch {
  readonly before: readonly number[];
  readonly now: readonly number[];
}

/** Every person of both records in exactly one match, those of `before` in their order first. */
export function matchPersons(before: CountRecord, now: CountRecord, rowNow: Int32Array): PersonMatch[] {
  const first = before.persons.length;
  const sets = new PersonSets(first + now.persons.length);
  before.rows.forEach(({ person }, index) => {
    const other = now.rows[rowNow[index]!]?.person ?? null;
    if (person !== null && other !== null) sets.join(person, first + other);
  });
  const matches = new Map<number, { before: number[]; now: number[] }>();
  const matchOf = (node: number): { before: number[]; now: number[] } => {
    const root = sets.find(node);
    const match = matches.get(root) ?? { before: [], now: [] };
    matches.set(root, match);
    return match;
  };
  before.persons.forEach((_, index) => matchOf(index).before.push(index));
  now.persons.forEach((_, index) => matchOf(first + index).now.push(index));
  return [...matches.values()];
}

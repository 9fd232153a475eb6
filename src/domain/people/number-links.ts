import { editDistance } from "../text/name-distance";
import { compareBirths } from "./birth-likeness";
import type { ComponentFacts } from "./component-facts";
import { groupBy } from "./group-by";
import { linkOf } from "./link-of";
import type { LinkableRow } from "./linkable-row";
import type { CertainLink } from "./people";
import { PersonSets } from "./person-sets";
import { agreeInAnyOrder, hasHighlandPrefix, wordsKey } from "./word-order";

type Words = readonly string[];
type NumberedRow = LinkableRow & { readonly number: string };

/** A number that stands at more names than one person is ever written with is a household's or was typed to fill. */
const MAX_WRITINGS = 8;
/** Identity cards of 9 digits, household books and shortened personal ids: parents' numbers are typed for children. */
const RELATIVES_NUMBER = /^\d{9,12}$/;
/** Years between parent and child, at the least. */
const MIN_GENERATION = 12;
/** Numbers of brothers and sisters were often given out one after the other; slips are mostly further apart. */
const MAX_NEIGHBOUR_GAP = 100;
/** A syllable of Vietnamese is shorter than most words of other names; two edits in it make another word. */
const MIN_LONG_WORD = 5;
const MAX_EDITS = 2;

/**
 * The certain link that the contract leaves open, by the number of another paper (see typedNumber): the same number,
 * names that agree and birth dates that do not contradict; or a number one slip away, where name and birth date agree
 * all the more. A number that stands at people who plainly differ proves nothing and joins nobody.
 */
export function linkSameNumbers(rows: readonly LinkableRow[], facts: ComponentFacts): CertainLink[] {
  const numbered = rows.filter((row): row is NumberedRow => row.number !== null);
  const groups = [...groupBy(numbered, (row) => row.number).values()];
  const links: CertainLink[] = [];
  const offer = (a: LinkableRow, b: LinkableRow): void => {
    if (facts.agree(a, b, "id") && facts.join(a, b)) links.push(linkOf(a, b, "same-typed-number"));
  };
  const own = groups.filter((group) => {
    const pairs = pairsOfOne(group);
    for (const [a, b] of pairs ?? []) offer(a, b);
    return pairs !== null;
  });
  visitSlips(own, (a, b) => {
    if (isOneWithNearNumber(a, b)) offer(a, b);
  });
  return links;
}

/** The pairs of a number's rows that are one person; null when people who plainly differ are left besides. */
function pairsOfOne(group: readonly NumberedRow[]): [NumberedRow, NumberedRow][] | null {
  const pairs: [NumberedRow, NumberedRow][] = [];
  const writings = [...groupBy(group, (row) => `${row.name.folded}\u0001${row.birthDay ?? ""}`).values()];
  if (writings.length > MAX_WRITINGS) return null;
  const sets = new PersonSets(writings.length);
  forPairs([...writings.keys()], (x, y) => {
    const [a, b] = [writings[x]![0]!, writings[y]![0]!];
    if (isOneWithSameNumber(a, b) && sets.join(x, y)) pairs.push([a, b]);
  });
  let isOfSeveral = false;
  forPairs([...writings.keys()], (x, y) => {
    isOfSeveral ||= sets.find(x) !== sets.find(y) && plainlyDiffer(writings[x]![0]!, writings[y]![0]!);
  });
  if (isOfSeveral) return null;
  for (const [first, ...others] of writings) {
    for (const other of others) if (isOneWithSameNumber(first!, other)) pairs.push([first!, other]);
  }
  return pairs;
}

/** Parent and child, or members of a household of whom no birth date is given; a slip of the hand explains neither. */
function plainlyDiffer(a: LinkableRow, b: LinkableRow): boolean {
  const birth = compareBirths(a.birth, b.birth);
  if ((birth !== "different" && birth !== "unknown") || agreeInAnyOrder(a.name, b.name)) return false;
  const [fewer, more] = wordsOf(a, b);
  if (birth === "unknown") return !isNoTwin(fewer, more);
  return Math.abs(a.birth!.year - b.birth!.year) >= MIN_GENERATION || !shareWord(fewer, more);
}

/**
 * Who shares a number with somebody else is a relative: born in another year and with another given name, except for
 * twins, who share all but the given name. What is like neither is one person.
 */
function isOneWithSameNumber(a: NumberedRow, b: NumberedRow): boolean {
  const birth = compareBirths(a.birth, b.birth);
  const isRelativesNumber = RELATIVES_NUMBER.test(a.number);
  if (wordsKey(a.name) === wordsKey(b.name)) return !isRelativesNumber || birth !== "different";
  const [fewer, more] = wordsOf(a, b);
  if (birth === "same" && !isRelativesNumber && shareWord(fewer, more)) return true;
  if ((birth === "same" || birth === "same-year" || birth === "slip") && isNoTwin(fewer, more)) return true;
  if (a.birth === null && b.birth === null && (isRelativesNumber || !areForeign(a, b))) return false;
  if (birth === "unknown" && !isRelativesNumber && isPartOf(fewer, more)) return true;
  return birth !== "different" && agreeInAnyOrder(a.name, b.name);
}

function isOneWithNearNumber(a: NumberedRow, b: NumberedRow): boolean {
  const birth = compareBirths(a.birth, b.birth);
  if (birth !== "same" && birth !== "slip") return false;
  if (wordsKey(a.name) === wordsKey(b.name)) return true;
  const gap = Math.abs(Number(a.number) - Number(b.number));
  return birth === "same" && !(gap <= MAX_NEIGHBOUR_GAP) && agreeInAnyOrder(a.name, b.name);
}

/** The words of two names, the shorter name first. */
function wordsOf(a: LinkableRow, b: LinkableRow): [Words, Words] {
  const [wordsA, wordsB] = [a.name.folded.split(" "), b.name.folded.split(" ")];
  return wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
}

/** Names without any accent or highland prefix: those of another country, whose families do not differ by a letter. */
function areForeign(...rows: readonly LinkableRow[]): boolean {
  return rows.every(({ name }) => name.folded === name.plain && !hasHighlandPrefix(name));
}

function shareWord(a: Words, b: Words): boolean {
  return a.some((word) => word.length > 2 && b.some((other) => isSameWord(word, other)));
}

/** Twins share the family name to the letter, and only that: not the given name, nor all words but a missing one. */
function isNoTwin(fewer: Words, more: Words): boolean {
  const given = fewer.at(-1)!;
  return (
    (given.length > 1 && given === more.at(-1)) ||
    isSameWord(fewer.join(""), more.join("")) ||
    isPartOf(fewer, more) ||
    isMisspeltThroughout(fewer, more)
  );
}

function isPartOf(fewer: Words, more: Words): boolean {
  const rest = [...more];
  const isMatched = (word: string): boolean => {
    const at = rest.findIndex((other) => isSameWord(word, other));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  };
  return fewer.every(isMatched) && fewer.some((word) => word.length > 2);
}

function isMisspeltThroughout(a: Words, b: Words): boolean {
  return (
    a.length === b.length &&
    a.every((word, at) => {
      const other = b[at]!;
      return word !== other && Math.min(word.length, other.length) > 2 && isWithinEdits(word, other);
    })
  );
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  return Math.min(a.length, b.length) >= MIN_LONG_WORD && isWithinEdits(a, b);
}

function isWithinEdits(a: string, b: string): boolean {
  return editDistance(a, b, MAX_EDITS) <= MAX_EDITS;
}

/**
 * Pairs of numbers one insertion, deletion, substitution or exchange of neighbours apart: such numbers become equal
 * when one character of each (or of one) is left out, so each is looked up by what is left of it.
 */
function visitSlips(
  groups: readonly (readonly NumberedRow[])[],
  visit: (a: NumberedRow, b: NumberedRow) => void,
): void {
  const byRest = new Map<string, (readonly NumberedRow[])[]>();
  for (const group of groups) {
    const { number } = group[0]!;
    for (const rest of new Set([number, ...[...number].map((_, at) => number.slice(0, at) + number.slice(at + 1))])) {
      const others = byRest.get(rest);
      if (!others) byRest.set(rest, [group]);
      else {
        for (const other of others) for (const a of other) for (const b of group) visit(a, b);
        others.push(group);
      }
    }
  }
}

function forPairs<T>(items: readonly T[], visit: (a: T, b: T) => void): void {
  for (let b = 1; b < items.length; b += 1) for (let a = 0; a < b; a += 1) visit(items[a]!, items[b]!);
}

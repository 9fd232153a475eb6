import type { PersonName } from "../participant/participant";
import { compareNames, editDistance } from "../text/name-distance";

/** Contract §4: names within two edits agree. */
const MAX_EDITS = 2;
/** First words of highland names, for men and women: they are no family names that could be moved. */
const PREFIXES = new Set(["a", "y"]);

export function hasHighlandPrefix({ folded }: PersonName): boolean {
  return PREFIXES.has(firstWord(folded));
}

/** The same for names with the same folded words in any order. */
export function wordsKey({ folded }: PersonName): string {
  return folded.includes(" ") ? folded.split(" ").sort().join(" ") : folded;
}

/**
 * Whether two names of the same words are one name whose family name was written first here and last there (Trần Văn
 * Hùng, Hùng Trần Văn). Names that begin alike are two names: sisters are called Trần Minh Anh and Trần Anh Minh.
 */
export function isFamilyNameMoved(a: PersonName, b: PersonName): boolean {
  if (a.folded === b.folded || wordsKey(a) !== wordsKey(b)) return false;
  const [firstA, firstB] = [firstWord(a.folded), firstWord(b.folded)];
  return firstA !== firstB && !(PREFIXES.has(firstA) && PREFIXES.has(firstB));
}

/** Names that agree (contract §4), also with the first words of one put at its end. */
export function agreeInAnyOrder(a: PersonName, b: PersonName): boolean {
  if (compareNames(a, b) !== "different") return true;
  if (Math.abs(a.folded.length - b.folded.length) > MAX_EDITS) return false;
  const [firstA, firstB] = [firstWord(a.folded), firstWord(b.folded)];
  if (firstA === firstB || (PREFIXES.has(firstA) && PREFIXES.has(firstB))) return false;
  return wordsKey(a) === wordsKey(b) || rotations(b.folded).some((turned) => isWithinEdits(a.folded, turned));
}

function isWithinEdits(a: string, b: string): boolean {
  return editDistance(a, b, MAX_EDITS) <= MAX_EDITS;
}

function rotations(folded: string): string[] {
  const words = folded.split(" ");
  return words.slice(1).map((_word, at) => [...words.slice(at + 1), ...words.slice(0, at + 1)].join(" "));
}

function firstWord(folded: string): string {
  const end = folded.indexOf(" ");
  return end < 0 ? folded : folded.slice(0, end);
}

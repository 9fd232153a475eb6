import { foldText } from "../../domain/text/fold";
import type { KnownNames } from "./known-names";
import type { RowFacts } from "./row-facts";
import { isGroupHeadingText } from "./row-words";

/**
 * What follows a group's number in "I | PLEI LAY | 3": a hamlet or a group in the name column and one number, that of
 * its people.
 */
export function isGroupWithCount({ cells, texts, numbers, hasName, name }: RowFacts, known: KnownNames): boolean {
  if (!hasName || cells !== 3 || texts !== 2 || numbers !== 1) return false;
  return known.hamletOf(name) !== null || known.isGroupOrStatus(name) || isGroupHeadingText(foldText(name).trim());
}

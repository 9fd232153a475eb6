import type { PersonName } from "../participant/participant";
import { dropTones } from "./fold";

/** How two names agree; the contract's certain links hold for all but "different". */
export type NameAgreement = "equal" | "tone-differs" | "letter-differs" | "close" | "different";

/** Contract §4: names within two edits agree. */
const CLOSE_EDITS = 2;

/**
 * How far two names agree: equal after folding; equal without accents, differing in tones only (Hòa, Hóa) or in a
 * letter's own mark (Văn, Vân; Đô, Do); within two edits of the folded name, word order kept; or different.
 */
export function compareNames(a: PersonName, b: PersonName): NameAgreement {
  if (a.folded === b.folded) return "equal";
  if (a.plain === b.plain) return dropTones(a.folded) === dropTones(b.folded) ? "tone-differs" : "letter-differs";
  return editDistance(a.folded, b.folded, CLOSE_EDITS) <= CLOSE_EDITS ? "close" : "different";
}

/** Levenshtein distance in letters, counted up to `max`: any greater distance is given as max + 1. */
export function editDistance(a: string, b: string, max: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  return bandedDistance(a.slice(start, endA), b.slice(start, endB), max);
}

/** Rows of the classic table, only the cells within `max` of the diagonal. */
function bandedDistance(a: string, b: string, max: number): number {
  const far = max + 1;
  let above = Array.from({ length: b.length + 1 }, (_none, j) => Math.min(j, far));
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = new Array<number>(b.length + 1).fill(far);
    if (i <= max) row[0] = i;
    let least = row[0] ?? far;
    for (let j = Math.max(1, i - max); j <= Math.min(b.length, i + max); j += 1) {
      const replaced = (above[j - 1] ?? far) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const cell = Math.min(replaced, (above[j] ?? far) + 1, (row[j - 1] ?? far) + 1, far);
      row[j] = cell;
      least = Math.min(least, cell);
    }
    if (least > max) return far;
    above = row;
  }
  return above[b.length] ?? far;
}

import type { PartialDate } from "../participant/participant";

/** slip: two full dates that one slip of the hand explains; unknown: nothing speaks against one birth. */
export type BirthLikeness = "same" | "slip" | "same-year" | "unknown" | "different";

/**
 * How far two birth dates agree. A slip is day and month exchanged, one of the two typed otherwise in the same year,
 * or one digit of the year (or two neighbours exchanged) on the same day. Unknown where a side is missing or gives less than the
 * day and the rest agrees.
 */
export function compareBirths(a: PartialDate | null, b: PartialDate | null): BirthLikeness {
  if (a === null || b === null) return "unknown";
  if (a.precision !== "day" || b.precision !== "day") {
    const monthsDiffer = a.month !== undefined && b.month !== undefined && a.month !== b.month;
    return a.year === b.year && !monthsDiffer ? "unknown" : "different";
  }
  const [sameMonth, sameDay] = [a.month === b.month, a.day === b.day];
  if (a.year !== b.year) return sameMonth && sameDay && isOneSlipOff(a.year, b.year) ? "slip" : "different";
  if (sameMonth && sameDay) return "same";
  return sameMonth || sameDay || (a.month === b.day && a.day === b.month) ? "slip" : "same-year";
}

function isOneSlipOff(a: number, b: number): boolean {
  const [textA, textB] = [String(a), String(b)];
  if (textA.length !== textB.length) return false;
  const off = [...textA].flatMap((digit, at) => (digit === textB[at] ? [] : [at]));
  const [first = 0, second] = off;
  if (second === undefined) return true;
  return off.length === 2 && second === first + 1 && textA[first] === textB[second] && textA[second] === textB[first];
}

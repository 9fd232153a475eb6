import type { RowFacts } from "./row-facts";
import { subtotalText } from "./row-words";

/**
 * Whether a row whose first text (folded) is `first` sums up others. People are called Tổng, Cộng or Mang too: with an id,
 * a phone or a date, with a running number and no figures, or with a person's values and no figures, the row is theirs.
 */
export function isSubtotalRow({ evidence, isNumbered, known, numbers }: RowFacts, first: string): boolean {
  const words = evidence > 0 ? null : subtotalText(first);
  if (words === null || (isNumbered && known > 0)) return false;
  if (numbers > 0) return true;
  if (words === "sure") return known < 2;
  return !isNumbered && known < (first.includes(" ") ? 1 : 2);
}

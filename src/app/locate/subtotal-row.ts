import { foldText } from "../../domain/text/fold";
import { isCountedUnit, isCountLabel, isFigureText } from "./count-words";
import type { RowFacts } from "./row-facts";
import { subtotalText } from "./row-words";

/**
 * Whether a row whose first text (folded) is `first` sums up others. People are called Tổng, Cộng or Mang too: with an id,
 * a phone or a date, with a running number and no figures, or with a person's values and no figures, the row is theirs.
 */
export function isSubtotalRow(facts: RowFacts, first: string): boolean {
  const { evidence, isNumbered, known, numbers } = facts;
  if (isLabelOfFigures(facts, first) || isUnitOfFigure(facts, first)) return true;
  const words = evidence > 0 ? null : subtotalText(first);
  if (words === null || (isNumbered && known > 0)) return false;
  if (numbers > 0) return true;
  if (words === "sure") return known < 2;
  return !isNumbered && known < (first.includes(" ") ? 1 : 2);
}

/** "Sĩ số | 5", "Tỷ lệ | 95%": figures and nothing else beside the name column, one at least under a field. */
function isLabelOfFigures(facts: RowFacts, first: string): boolean {
  const { evidence, known, isNumbered, hasName, name, cells, filled, texts, numbers } = facts;
  if (evidence > 0 || known > 0 || isNumbered || !hasName || name !== facts.first || filled < 2) return false;
  const figuresInWords = texts === 2 && isFigureText(foldText(facts.last).trim()) ? 1 : 0;
  return texts === 1 + figuresInWords && cells === texts + numbers && isCountLabel(first);
}

/** "4 | người" in the columns of numbers and names; "Người" with its capital may be a name. */
function isUnitOfFigure({ evidence, known, isNumbered, texts, first: typed }: RowFacts, first: string): boolean {
  if (evidence > 0 || known > 0 || !isNumbered || texts !== 1) return false;
  return isCountedUnit(first) && typed.trim() !== "Người";
}

import { foldText } from "../../domain/text/fold";
import type { RowFacts } from "./row-facts";
import { isSignatureText } from "./row-words";

const TITLE = /(?:^| )(?:tổng hợp|thống kê)(?= |$|:)/u;
/** What a summary counts; nobody is called so, also not with a number before the name. */
const COUNTED = /^(?:\d{1,2}\s*[.)]\s*)?(?:số|tổng|quỹ|mức|tỷ lệ|tỉ lệ|kinh phí)(?= |$|:)/u;

/**
 * Indexes of the rows of summaries below the list that a title of its own announces ("PHẦN TỔNG HỢP CHUNG"): from the
 * title to the last row of something counted with its figures. Rows of people, and a signature, end a summary.
 */
export function summariesUnderTitle(facts: readonly RowFacts[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [index, row] of facts.entries()) {
    if (!isTitle(row)) continue;
    let last = index;
    for (let at = index + 1; at < facts.length; at += 1) {
      if (isCounted(facts[at]!)) last = at;
      else if (endsSummary(facts[at]!)) break;
    }
    for (let at = index; last > index && at <= last; at += 1) if (facts[at]!.cells > 0) rows.add(at);
  }
  return rows;
}

function isTitle({ evidence, isNumbered, cells, texts, first }: RowFacts): boolean {
  if (evidence > 0 || isNumbered || cells !== 1 || texts !== 1) return false;
  const folded = foldText(first).trim();
  return TITLE.test(folded) && !isSignatureText(folded);
}

/** Only figures beside the words, one of them at least in a column of a field. */
function isCounted({ evidence, texts, numbers, cells, filled, hasName, first }: RowFacts): boolean {
  if (evidence > 0 || texts !== 1 || numbers === 0 || cells !== texts + numbers) return false;
  return filled > (hasName ? 1 : 0) && COUNTED.test(foldText(first).trim());
}

function endsSummary({ evidence, known, isNumbered, hasName, first, name, last }: RowFacts): boolean {
  if (evidence > 0 || known > 0 || (isNumbered && hasName)) return true;
  return [first, name, last].some((text) => text !== "" && isSignatureText(foldText(text).trim()));
}

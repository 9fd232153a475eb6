import { foldText } from "../../domain/text/fold";
import type { ListColumns, RowFacts } from "./row-facts";
import { isGroupNumber } from "./row-words";

/** The people of the list are numbered by letters: more of these stand before a person's id, phone or date than not. */
export function isLettered({ numberColumn }: ListColumns, facts: readonly RowFacts[]): boolean {
  let lead = 0;
  for (const { firstColumn, first, evidence } of facts) {
    if (numberColumn === null || firstColumn !== numberColumn || first.length > 6) continue;
    if (isGroupNumber(foldText(first).trim())) lead += evidence > 0 ? 1 : -1;
  }
  return lead > 0;
}

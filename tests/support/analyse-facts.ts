import { computeIndicators } from "../../src/domain/indicators/compute";
import type { IndicatorContext, IndicatorValue } from "../../src/domain/indicators/indicator";
import { findPeople } from "../../src/domain/people/find-people";
import type { Reference } from "../../src/domain/reference";
import { makeParticipants, type RowFacts } from "./make-participant";

/** People and figures of rows given as facts, as app/analyse finds them. */
export function analyseFacts(
  facts: readonly RowFacts[],
  reference: Reference,
): { readonly context: IndicatorContext; readonly values: readonly IndicatorValue[] } {
  const rows = makeParticipants(facts);
  const people = findPeople({
    rows,
    decisions: [],
    issueCount: () => 0,
    asOf: reference.info.dates.asOf?.value ?? null,
  });
  const context = { people, rows, reference, adultAge: 18 };
  return { context, values: computeIndicators(context) };
}

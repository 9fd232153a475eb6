import type { FieldName } from "../../fields";
import type { IssueCode } from "../../issue";
import type { ListedName, Parsed, Participant } from "../../participant/participant";
import { foldPlain } from "../../text/fold";
import type { RowRule, RuleContext, RuleExample } from "../rule";
import { isLegacyText } from "./legacy-text";
import { rowFinding } from "./row-finding";
import { typedCell } from "./typed-cell";

/** A rule about a name that must stand in a list; it offers the nearest name of the list. */
export function unknownNameRule(definition: {
  readonly code: IssueCode;
  readonly source: string;
  readonly examples: { readonly failing: RuleExample; readonly passing: RuleExample };
  readonly field: FieldName;
  parsed(participant: Participant): Parsed<ListedName>;
  /** Whether the row is asked at all, e.g. only when the commune's list is there. */
  applies?(participant: Participant, context: RuleContext): boolean;
}): RowRule {
  const { code, source, examples, field } = definition;
  return {
    scope: "row",
    code,
    source,
    examples,
    check(participant, context) {
      const cell = typedCell(participant.raw, field);
      const parsed = definition.parsed(participant);
      if (!cell || parsed.state !== "ok" || parsed.value.name !== null) return [];
      if (definition.applies?.(participant, context) === false || isLegacyText(cell)) return [];
      const { nearest, typed } = parsed.value;
      const nearestByAccent = nearest !== undefined && foldPlain(nearest) === foldPlain(typed);
      return [rowFinding(code, participant, field, { nearest, nearestByAccent })];
    },
  };
}

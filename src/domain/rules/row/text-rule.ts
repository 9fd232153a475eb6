import type { FieldName } from "../../fields";
import type { IssueCode, RowFinding } from "../../issue";
import { otherNameHalf } from "../../participant/name-halves";
import type { RawField, RawRow } from "../../participant/participant";
import type { RowRule, RuleExample } from "../rule";
import { isLegacyText } from "./legacy-text";
import { rowFinding } from "./row-finding";
import { typedCell } from "./typed-cell";

interface TextRuleDefinition {
  readonly code: IssueCode;
  readonly source: string;
  readonly examples: { readonly failing: RuleExample; readonly passing: RuleExample };
  /** The fields whose text is looked at. */
  readonly fields: readonly FieldName[];
  hasFault(text: string): boolean;
  /** The text without this one fault; other faults stay for their own rules. */
  mended(text: string): string;
}

/**
 * A rule about the characters of text cells, each cell for itself. Text in a legacy encoding is left to
 * name-legacy-encoding: there the same characters mean other letters.
 */
export function textRule(definition: TextRuleDefinition): RowRule {
  const { code, source, examples, fields } = definition;
  const isFaulty = (cell: RawField, field: FieldName, row: RawRow): boolean =>
    cell.kind === "text" && definition.hasFault(cell.text) && !isLegacyText(cell, otherNameHalf(row, field));
  const mendedText = (cell: RawField): string | null => {
    if (cell.isFormula) return null;
    const text = definition.mended(cell.text);
    return definition.hasFault(text) ? null : text;
  };
  return {
    scope: "row",
    code,
    source,
    examples,
    check(participant) {
      const findings: RowFinding[] = [];
      for (const field of fields) {
        const cell = typedCell(participant.raw, field);
        if (!cell || !isFaulty(cell, field, participant.raw)) continue;
        findings.push(rowFinding(code, participant, field, { fixable: mendedText(cell) !== null }));
      }
      return findings;
    },
    mend(field, raw, row) {
      if (!fields.includes(field) || !isFaulty(raw, field, row)) return null;
      const text = mendedText(raw);
      return text === null ? null : { text, format: null };
    },
  };
}

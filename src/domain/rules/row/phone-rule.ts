import { readPhone } from "../../participant/parse-phone";
import type { RawField } from "../../participant/participant";
import type { Mend, RowRule, RuleExample } from "../rule";
import { rowFinding } from "./row-finding";
import { typedCell } from "./typed-cell";

type PhoneCode = "phone-lost-zero" | "phone-old-prefix" | "phone-invalid";

/** A rule that raises one of the phone codes; they exclude each other. Mended numbers become text, so that the zero stays. */
export function phoneRule(definition: {
  readonly code: PhoneCode;
  readonly source: string;
  readonly examples: { readonly failing: RuleExample; readonly passing: RuleExample };
}): RowRule {
  const { code } = definition;
  const mendOf = (cell: RawField): Mend | null => {
    const reading = readPhone(cell);
    if (cell.isFormula || !("problem" in reading) || reading.problem !== code) return null;
    return reading.mended === undefined ? null : { text: reading.mended, format: "@" };
  };
  const rule: RowRule = {
    scope: "row",
    ...definition,
    check(participant) {
      const cell = typedCell(participant.raw, "phone");
      if (!cell) return [];
      const reading = readPhone(cell);
      if (!("problem" in reading) || reading.problem !== code) return [];
      return [
        rowFinding(code, participant, "phone", code === "phone-invalid" ? {} : { fixable: mendOf(cell) !== null }),
      ];
    },
  };
  if (code === "phone-invalid") return rule;
  return { ...rule, mend: (field, raw) => (field === "phone" ? mendOf(raw) : null) };
}

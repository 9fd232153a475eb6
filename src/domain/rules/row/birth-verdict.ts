import type { IssueCode } from "../../issue";
import type { Participant, PartialDate } from "../../participant/participant";
import { birthDoubt } from "../../participant/possible-birth";
import type { IsoDate } from "../../reference";
import type { RowRule, RuleExample } from "../rule";
import { rowFinding } from "./row-finding";
import { typedCell } from "./typed-cell";

type BirthCode =
  | "birth-unreadable"
  | "birth-impossible"
  | "birth-two-digit-year"
  | "birth-future"
  | "birth-too-old"
  | "birth-year-only";

/** The one thing to say about a typed birth date, or null when it is a full date that can be. */
export function birthVerdict(participant: Participant, asOf: IsoDate | null): BirthCode | null {
  if (!typedCell(participant.raw, "birthDate")) return null;
  const { birth } = participant;
  if (birth.state === "bad") return problemCode(birth.problem);
  if (birth.state !== "ok") return null;
  const doubt = birthDoubt(birth.value, asOf);
  if (doubt !== null) return doubt;
  return birth.value.precision === "day" ? null : "birth-year-only";
}

/** The birth date where it can be trusted to check other cells against. */
export function trustedBirth(participant: Participant, asOf: IsoDate | null): PartialDate | null {
  const { birth } = participant;
  return birth.state === "ok" && birthDoubt(birth.value, asOf) === null ? birth.value : null;
}

/** A rule that raises one of the birth codes; they exclude each other. */
export function birthRule(definition: {
  readonly code: BirthCode;
  readonly source: string;
  readonly examples: { readonly failing: RuleExample; readonly passing: RuleExample };
}): RowRule {
  return {
    scope: "row",
    ...definition,
    check: (participant, { asOf }) =>
      birthVerdict(participant, asOf) === definition.code
        ? [rowFinding(definition.code, participant, "birthDate")]
        : [],
  };
}

function problemCode(problem: string): BirthCode {
  const code: IssueCode = problem as IssueCode;
  return code === "birth-impossible" || code === "birth-two-digit-year" ? code : "birth-unreadable";
}

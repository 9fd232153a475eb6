import type { IssueCode } from "../../issue";
import { idBirthYear, idSex, isDummyId, isKnownProvince, readPersonalId } from "../../participant/parse-personal-id";
import type { Participant } from "../../participant/participant";
import type { IsoDate } from "../../reference";
import type { RowRule, RuleExample } from "../rule";
import { trustedBirth } from "./birth-verdict";
import { rowFinding } from "./row-finding";
import { typedCell } from "./typed-cell";

type IdCode = Extract<IssueCode, `id-${string}`>;

/** What an identity number on its own, beside its row's birth date and sex, gives rise to. */
export interface IdVerdict {
  readonly codes: readonly IdCode[];
  /** For id-lost-zero only: the 12 digits with their zeros back. */
  readonly restored: string | null;
}

const NOTHING: IdVerdict = { codes: [], restored: null };

/**
 * Judges the typed number; a fault of its form keeps quiet what would only follow from it. Structure: circular
 * 59/2021/TT-BCA, digits province 3, century and sex 1, birth year 2, random 6; there is no check digit.
 */
export function idVerdict(participant: Participant, asOf: IsoDate | null): IdVerdict {
  const cell = typedCell(participant.raw, "personalId");
  if (!cell) return NOTHING;
  const { shape, digits, restored } = readPersonalId(cell);
  switch (shape) {
    case "blank":
      return NOTHING;
    case "scientific":
      return { codes: ["id-scientific"], restored: null };
    case "old-cmnd":
      return { codes: ["id-old-cmnd"], restored: null };
    case "length":
      return { codes: ["id-length"], restored: null };
    case "lost-zero":
      return restored !== null && isCertain(digits, restored, participant, asOf)
        ? { codes: ["id-lost-zero"], restored }
        : { codes: ["id-length"], restored: null };
    case "twelve":
      return { codes: twelveDigitCodes(digits, participant, asOf), restored: null };
  }
}

/** A rule that raises one of the codes of idVerdict at the number's cell. */
export function idRule(definition: {
  readonly code: IdCode;
  readonly source: string;
  readonly examples: { readonly failing: RuleExample; readonly passing: RuleExample };
}): RowRule {
  return {
    scope: "row",
    ...definition,
    check: (participant, { asOf }) =>
      idVerdict(participant, asOf).codes.includes(definition.code)
        ? [rowFinding(definition.code, participant, "personalId")]
        : [],
  };
}

/** A number that Excel shortened cannot begin with a zero any more; the zeros must lead to a number that could exist. */
function isCertain(typed: string, restored: string, participant: Participant, asOf: IsoDate | null): boolean {
  if (typed.startsWith("0") || !isKnownProvince(restored.slice(0, 3))) return false;
  return hasGoodStructure(restored, asOf) && mismatches(restored, participant, asOf).length === 0;
}

function twelveDigitCodes(digits: string, participant: Participant, asOf: IsoDate | null): IdCode[] {
  const dummy: IdCode[] = isDummyId(digits) ? ["id-dummy"] : [];
  if (!hasGoodStructure(digits, asOf)) return ["id-structure", ...dummy];
  if (dummy.length > 0) return dummy;
  const province: IdCode[] = isKnownProvince(digits.slice(0, 3)) ? [] : ["id-province-unknown"];
  return [...province, ...mismatches(digits, participant, asOf)];
}

function hasGoodStructure(digits: string, asOf: IsoDate | null): boolean {
  const year = idBirthYear(digits);
  return year !== null && (asOf === null || year <= asOf.year);
}

/** Disagreements with what the row itself says; legal ones exist, so they warn. */
function mismatches(digits: string, participant: Participant, asOf: IsoDate | null): IdCode[] {
  const birth = trustedBirth(participant, asOf);
  const codes: IdCode[] = [];
  if (birth && birth.year !== idBirthYear(digits)) codes.push("id-birth-mismatch");
  if (participant.sex.state === "ok" && participant.sex.value !== idSex(digits)) codes.push("id-sex-mismatch");
  return codes;
}

import type { IssueCode } from "../../issue";
import {
  agreesWithRow,
  hasIdStructure,
  idBirthYear,
  idProvince,
  idSex,
  isDummyId,
  isKnownProvince,
  readPersonalId,
  type IdWitness,
} from "../../participant/parse-personal-id";
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

/** Eight rules ask for the verdict of the same row one after the other. */
const VERDICTS = new WeakMap<Participant, { readonly asOf: IsoDate | null; readonly verdict: IdVerdict }>();

/** The verdict on a row's number, kept with the row. */
export function idVerdict(participant: Participant, asOf: IsoDate | null): IdVerdict {
  const known = VERDICTS.get(participant);
  if (known && known.asOf === asOf) return known.verdict;
  const verdict = judge(participant, asOf);
  VERDICTS.set(participant, { asOf, verdict });
  return verdict;
}

/**
 * Judges the typed number; a fault of its form keeps quiet what would only follow from it. Structure: circular
 * 59/2021/TT-BCA, digits province 3, century and sex 1, birth year 2, random 6; there is no check digit.
 */
function judge(participant: Participant, asOf: IsoDate | null): IdVerdict {
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
      return restored !== null && agreesWithRow(restored, witness(participant, asOf))
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

function twelveDigitCodes(digits: string, participant: Participant, asOf: IsoDate | null): IdCode[] {
  const dummy: IdCode[] = isDummyId(digits) ? ["id-dummy"] : [];
  if (!hasIdStructure(digits, asOf)) return ["id-structure", ...dummy];
  if (dummy.length > 0) return dummy;
  const province: IdCode[] = isKnownProvince(idProvince(digits)) ? [] : ["id-province-unknown"];
  return [...province, ...mismatches(digits, participant, asOf)];
}

/** Disagreements with what the row itself says; legal ones exist, so they warn. */
function mismatches(digits: string, participant: Participant, asOf: IsoDate | null): IdCode[] {
  const { birthYear, sex } = witness(participant, asOf);
  const codes: IdCode[] = [];
  if (birthYear !== null && birthYear !== idBirthYear(digits)) codes.push("id-birth-mismatch");
  if (sex !== null && sex !== idSex(digits)) codes.push("id-sex-mismatch");
  return codes;
}

/** What the row says of the person; a birth date that cannot be is no witness. */
function witness(participant: Participant, asOf: IsoDate | null): IdWitness {
  const { sex } = participant;
  return {
    birthYear: trustedBirth(participant, asOf)?.year ?? null,
    sex: sex.state === "ok" ? sex.value : null,
    asOf,
  };
}

import type { Participant } from "../participant/participant";
import { isDummyId, readPersonalId } from "../participant/parse-personal-id";
import { readTypedText } from "../participant/typed-text";

/** Shorter numbers are running numbers, house numbers or years. */
const MIN_DIGITS = 6;
const COUNTING = "01234567890123456789";

/**
 * The number of a person's paper where it is no valid personal id: an old identity card, a passport, a foreign or a
 * mistyped number; letters and digits only, lower case. null when there is none, when it is too short to tell people
 * apart, when digits were lost (6.2098E+10) and when it was typed to fill the cell.
 */
export function typedNumber(participant: Participant): string | null {
  const number = numberOf(participant);
  const figures = number.replace(/\D/g, "");
  return figures.length < MIN_DIGITS || isFiller(figures) ? null : number;
}

function numberOf({ personalId, raw }: Participant): string {
  if (personalId.state === "ok") return personalId.value.valid ? "" : personalId.value.digits;
  const field = raw.fields.personalId;
  if (personalId.state !== "bad" || field === undefined || field.kind === "error") return "";
  const { digits, shape } = readPersonalId(field);
  if (shape === "scientific") return "";
  return (
    digits ||
    readTypedText(field)
      .toLowerCase()
      .replace(/[^0-9a-z]/g, "")
  );
}

function isFiller(digits: string): boolean {
  return isDummyId(digits) || /^.0+$/.test(digits) || COUNTING.includes(digits);
}

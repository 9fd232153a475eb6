import type { Participant, PartialDate, PersonName } from "../participant/participant";
import { foldText } from "../text/fold";
import { typedNumber } from "./typed-number";

/** A counted row with what rows are compared by. */
export interface LinkableRow {
  /** Position among the counted rows in workbook order. */
  readonly index: number;
  readonly participant: Participant;
  readonly name: PersonName;
  /** Valid personal id, 12 digits, or null. */
  readonly id: string | null;
  /** The number of another paper, see typedNumber. */
  readonly number: string | null;
  readonly birth: PartialDate | null;
  /** "yyyy-m-d" of a full birth date, or null. */
  readonly birthDay: string | null;
  /** The hamlet to compare by, or null when the row has none. */
  readonly hamlet: string | null;
}

/** The counted rows, ready to be compared. A row without a name does not count and is left out (contract §4). */
export function linkableRows(rows: readonly Participant[]): LinkableRow[] {
  const linkable: LinkableRow[] = [];
  for (const participant of [...rows].sort((a, b) => a.order - b.order)) {
    if (participant.notCounted !== null || participant.name === null) continue;
    const birth = participant.birth.state === "ok" ? participant.birth.value : null;
    const id = participant.personalId.state === "ok" ? participant.personalId.value : null;
    linkable.push({
      index: linkable.length,
      participant,
      name: participant.name,
      id: id?.valid ? id.digits : null,
      number: typedNumber(participant),
      birth,
      birthDay: birth?.precision === "day" ? `${birth.year}-${birth.month}-${birth.day}` : null,
      hamlet: hamletKey(participant),
    });
  }
  return linkable;
}

/**
 * A typed hamlet that the list does not know counts as the one it is nearest to, else as a hamlet of its own: it is
 * not "without hamlet", and must not be joined with every hamlet.
 */
function hamletKey({ hamlet }: Participant): string | null {
  if (hamlet.state !== "ok") return null;
  const { name, nearest, typed } = hamlet.value;
  return name ?? nearest ?? (foldText(typed) || null);
}

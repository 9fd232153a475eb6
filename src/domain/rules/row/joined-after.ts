import { comparePartialDates } from "../../participant/parse-date";
import type { Participant } from "../../participant/participant";
import type { IsoDate } from "../../reference";

/** Whether the day of joining lies after the day of the figures. Never without that day. */
export function joinedAfter(participant: Participant, asOf: IsoDate | null): boolean {
  const { joinedOn } = participant;
  if (asOf === null || joinedOn.state !== "ok") return false;
  return comparePartialDates(joinedOn.value, asOf) > 0;
}

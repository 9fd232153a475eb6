import type { Participant } from "../../participant/participant";
import type { IsoDate } from "../../reference";
import { compareKnownParts } from "./date-order";

/** Whether a full day of joining lies after the day of the figures. Never without that day. */
export function joinedAfter(participant: Participant, asOf: IsoDate | null): boolean {
  const { joinedOn } = participant;
  if (asOf === null || joinedOn.state !== "ok" || joinedOn.value.precision !== "day") return false;
  return compareKnownParts(joinedOn.value, asOf) > 0;
}

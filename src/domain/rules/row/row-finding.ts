import type { FieldName } from "../../fields";
import type { IssueCode, RowFinding } from "../../issue";
import type { Participant } from "../../participant/participant";

/** A finding at one field of a participant's row. */
export function rowFinding(
  code: IssueCode,
  participant: Participant,
  field: FieldName,
  more: {
    readonly nearest?: string | undefined;
    readonly nearestByAccent?: boolean;
    readonly fixable?: boolean;
  } = {},
): RowFinding {
  const { nearest, nearestByAccent, fixable } = more;
  return {
    at: "row",
    code,
    ref: participant.ref,
    field,
    ...(nearest === undefined ? {} : { nearest }),
    ...(nearestByAccent ? { nearestByAccent } : {}),
    ...(fixable === undefined ? {} : { fixable }),
  };
}

import type { FieldName } from "../../fields";
import type { RawRow } from "../../participant/participant";

/** The fields a name can stand in, in the order in which they are looked for. */
export const NAME_FIELDS = ["fullName", "familyName", "givenName"] as const satisfies readonly FieldName[];

/** Where an issue about the whole name stands: the name column, or the family name's when the name is split. */
export function nameField(row: RawRow): FieldName {
  return NAME_FIELDS.find((field) => row.fields[field] !== undefined) ?? "fullName";
}

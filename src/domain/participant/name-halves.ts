import type { FieldName } from "../fields";
import type { RawRow } from "./participant";

/** What stands in the other column of a name in two columns, as typed; "" for every other field. */
export function otherNameHalf({ fields }: RawRow, field: FieldName): string {
  if (field === "familyName") return fields.givenName?.text ?? "";
  return field === "givenName" ? (fields.familyName?.text ?? "") : "";
}

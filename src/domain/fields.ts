/** What a column of a participant sheet can hold; a name may stand in two columns, sex in two columns of "x". */
export const FIELD_NAMES = [
  "fullName",
  "familyName",
  "givenName",
  "birthDate",
  "sex",
  "sexMale",
  "sexFemale",
  "ethnicity",
  "personalId",
  "phone",
  "hamlet",
  "group",
  "unit",
  "course",
  "platform",
  "joinedOn",
  "status",
  "certificateNo",
  "certificateOn",
  "vneidConfirmed",
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

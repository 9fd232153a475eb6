import { isOtherSex, parseSex, parseYes } from "./parse-codes";
import { parseTypedDate } from "./parse-date";
import { ok, parseField } from "./parse-field";
import type { Parsed, RawField, RawRow, Sex } from "./participant";
import { readTypedText } from "./typed-text";

/** From the column of words, or from the columns of marks headed Nam and Nữ; where one stands alone, no mark is the other sex. */
export function readSex({ fields }: RawRow): Parsed<Sex> {
  if (fields.sex !== undefined) return parseField(fields.sex, sexOf);
  const { sexMale, sexFemale } = fields;
  if (sexMale === undefined && sexFemale === undefined) return { state: "absent" };
  if (sexMale?.kind === "error" || sexFemale?.kind === "error") return { state: "bad", problem: "cell-error" };
  const male = sexMark(sexMale, "male");
  const female = sexMark(sexFemale, "female");
  if (male === null || female === null || (male && female)) return { state: "bad", problem: "sex-unknown" };
  if (male || female) return { state: "ok", value: male ? "male" : "female" };
  if (sexMale !== undefined && sexFemale !== undefined) return { state: "blank" };
  return { state: "ok", value: sexMale === undefined ? "male" : "female" };
}

/** "o" is what platforms export for neither: understood, and no sex to count by. */
function sexOf(raw: RawField): Parsed<Sex> {
  const text = readTypedText(raw);
  return isOtherSex(text) ? { state: "blank" } : ok(parseSex(text), "sex-unknown");
}

/** A mark, the sex in words, or the year of birth that many lists write under Nam or Nữ. Null when it says nothing. */
function sexMark(raw: RawField | undefined, sex: Sex): boolean | null {
  const text = readTypedText(raw);
  if (raw === undefined || text === "") return false;
  return parseYes(raw) ?? ("ok" in parseTypedDate(raw) || parseSex(text) === sex ? true : null);
}

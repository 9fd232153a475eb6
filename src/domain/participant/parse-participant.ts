import { foldPlain, foldText } from "../text/fold";
import type { FieldName } from "../fields";
import type { IsoDate } from "../reference";
import { readCertificateNo } from "./certificate-number";
import { listedEthnicGroup, nearestEthnicGroup } from "./ethnic-groups";
import { hamletFinder, remembering, unitFinder, unknown, type NamedPlace, type PlaceFinder } from "./find-place";
import { comparePartialDates, parseTypedDate } from "./parse-date";
import { parseGroup, parseStatus, parseYes } from "./parse-codes";
import { ok, parseField } from "./parse-field";
import { otherNameHalf } from "./name-halves";
import { parsePersonalId } from "./parse-personal-id";
import { readPhone } from "./parse-phone";
import { birthDoubt } from "./possible-birth";
import { readSex } from "./read-sex";
import { readTypedText } from "./typed-text";
import type {
  ListedName,
  NotCountedReason,
  Parsed,
  PartialDate,
  Participant,
  PersonName,
  RawField,
  RawRow,
} from "./participant";

/** What rows are understood against. Pass one object for all rows: the lists' lookups are kept with their arrays. */
export interface ParseContext {
  readonly asOf: IsoDate | null;
  readonly hamlets: readonly NamedPlace[];
  readonly units: readonly NamedPlace[];
}

/**
 * One row understood, field by field. Never throws: what cannot be understood is "bad" with the issue code as its
 * problem ("cell-error" for #N/A and the like), and is a rule's business. Names, hamlets, units and ethnic groups are
 * read after legacy encodings were converted.
 */
export function parseParticipant(row: RawRow, context: ParseContext): Participant {
  const { fields } = row;
  const name = readName(row);
  const birth = parseField(fields.birthDate, birthOf);
  const sex = readSex(row);
  const joinedOn = parseField(fields.joinedOn, joinedOf);
  return {
    ref: row.ref,
    order: row.order,
    raw: row,
    name,
    birth,
    sex,
    ethnicity: parseField(fields.ethnicity, listed(ethnicGroup)),
    personalId: parsePersonalId(fields.personalId, {
      // A birth date that cannot be is no evidence against the number.
      birthYear: birth.state === "ok" && birthDoubt(birth.value, context.asOf) === null ? birth.value.year : null,
      sex: sex.state === "ok" ? sex.value : null,
      asOf: context.asOf,
    }),
    phone: parseField(fields.phone, phoneOf),
    hamlet: readHamlet(row, finderOf(HAMLET_FINDERS, context.hamlets, hamletFinder)),
    group: readGroup(row),
    unit: parseField(fields.unit, listed(finderOf(UNIT_FINDERS, context.units, unitFinder))),
    course: fields.course === undefined ? orNull(row.sheetCourse) : orNull(readTypedText(fields.course)),
    platform: orNull(readTypedText(fields.platform)),
    joinedOn,
    status: parseField(fields.status, (raw) => ok(parseStatus(raw), "status-unknown")),
    certificateNo: readCertificateNo(fields.certificateNo),
    certificateOn: parseField(fields.certificateOn, birthOf),
    vneidConfirmed: parseYes(fields.vneidConfirmed) === true,
    notCounted: notCounted(row, name, joinedOn, context.asOf),
  };
}

/** A name as it is shown and compared, from its columns as typed. Null when there is no letter or digit in them. */
export function personName(row: RawRow, columns: readonly FieldName[]): PersonName | null {
  const display = columns
    .map((column) => readTypedText(row.fields[column], otherNameHalf(row, column)))
    .filter((part) => part !== "")
    .join(" ");
  if (!/[\p{L}\p{N}]/u.test(display)) return null;
  return { display, folded: foldText(display), plain: foldPlain(display) };
}

const HAMLET_FINDERS = new WeakMap<readonly NamedPlace[], PlaceFinder>();
const UNIT_FINDERS = new WeakMap<readonly NamedPlace[], PlaceFinder>();

function finderOf(
  finders: WeakMap<readonly NamedPlace[], PlaceFinder>,
  places: readonly NamedPlace[],
  make: (places: readonly NamedPlace[]) => PlaceFinder,
): PlaceFinder {
  const known = finders.get(places);
  if (known) return known;
  const finder = make(places);
  finders.set(places, finder);
  return finder;
}

const ethnicGroup = remembering((typed) => {
  const name = listedEthnicGroup(typed);
  return name === null ? unknown(typed, nearestEthnicGroup(typed)) : { name, typed };
});

function readName(row: RawRow): PersonName | null {
  return personName(row, ["fullName"]) ?? personName(row, ["familyName", "givenName"]);
}

/** A sheet's own hamlet stands for its rows only where there is no column. */
function readHamlet(row: RawRow, find: PlaceFinder): Parsed<ListedName> {
  if (row.fields.hamlet !== undefined) return parseField(row.fields.hamlet, listed(find));
  const typed = row.sheetHamlet?.trim() ?? "";
  return typed === "" ? { state: "absent" } : { state: "ok", value: find(typed) };
}

function readGroup(row: RawRow): Participant["group"] {
  if (row.fields.group !== undefined) {
    return parseField(row.fields.group, (raw) => ok(parseGroup(readTypedText(raw)), "group-unknown"));
  }
  return row.sheetGroup === undefined ? { state: "absent" } : { state: "ok", value: row.sheetGroup };
}

function birthOf(raw: RawField): Parsed<PartialDate> {
  const date = parseTypedDate(raw);
  return "ok" in date ? { state: "ok", value: date.ok } : { state: "bad", problem: date.problem };
}

/** Only full dates say from when a person takes part. */
function joinedOf(raw: RawField): Parsed<PartialDate> {
  const date = parseTypedDate(raw);
  if ("ok" in date && date.ok.precision === "day") return { state: "ok", value: date.ok };
  return { state: "bad", problem: "joined-unreadable" };
}

/** Mended numbers are still "bad" here: only the officer's fix makes them good. */
function phoneOf(raw: RawField): Parsed<string> {
  const reading = readPhone(raw);
  return "number" in reading ? { state: "ok", value: reading.number } : { state: "bad", problem: reading.problem };
}

function listed(find: PlaceFinder): (raw: RawField) => Parsed<ListedName> {
  return (raw) => ({ state: "ok", value: find(readTypedText(raw)) });
}

function notCounted(
  row: RawRow,
  name: PersonName | null,
  joinedOn: Parsed<PartialDate>,
  asOf: IsoDate | null,
): NotCountedReason | null {
  if (row.excluded === true) return "excluded";
  if (name === null) return "name-missing";
  const isLate = joinedOn.state === "ok" && asOf !== null && comparePartialDates(joinedOn.value, asOf) > 0;
  return isLate ? "joined-after-cutoff" : null;
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}

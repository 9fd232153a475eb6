import type { RowRef } from "../issue";
import type { Group, Parsed, Participant, PartialDate, Status } from "../participant/participant";
import type { IsoDate } from "../reference";
import { foldText } from "../text/fold";
import { ageAt } from "./age";
import type { Person } from "./people";

const GROUP_PRECEDENCE: readonly Group[] = ["official", "student", "worker", "youth", "resident"];
const STATUS_PRECEDENCE: readonly Status[] = ["completed", "learning", "registered"];

/** What is needed to read persons from rows. */
export interface PersonReading {
  readonly issueCount: (row: RowRef) => number;
  readonly asOf: IsoDate | null;
  /** foldText, see rememberingFold. */
  readonly fold: (text: string) => string;
}

/** foldText that remembers: a list names the same few courses and platforms thousands of times. */
export function rememberingFold(): (text: string) => string {
  const folded = new Map<string, string>();
  return (text) => {
    let known = folded.get(text);
    if (known === undefined) folded.set(text, (known = foldText(text)));
    return known;
  };
}

/**
 * One person from its rows (contract §4): each attribute from the row with the fewest issues, then the earliest; what
 * that row leaves open is filled from the next rows in the same order. A birth year is made a full date by a row that
 * agrees with it. What a person did (completed, certificate, VNeID, groups, courses) counts from any row.
 */
export function personFromRows(index: number, rows: readonly Participant[], reading: PersonReading): Person {
  const byTrust = inOrderOfTrust(rows, reading);
  const birth = birthOf(byTrust);
  const groups = new Set(known(byTrust, "group"));
  const statuses = known(byTrust, "status");
  return {
    index,
    rows,
    name: byTrust[0]!.name!.display,
    birth,
    sex: first(byTrust, "sex"),
    ethnicity: firstListed(byTrust, "ethnicity"),
    hamlet: firstListed(byTrust, "hamlet"),
    groups,
    group: GROUP_PRECEDENCE.find((group) => groups.has(group)) ?? null,
    unit: firstListed(byTrust.filter(isOfficial), "unit") ?? firstListed(byTrust, "unit"),
    personalId: idOf(byTrust),
    status: STATUS_PRECEDENCE.find((status) => statuses.includes(status)) ?? null,
    hasCertificate: rows.some((row) => row.certificateNo !== null),
    vneidConfirmed: rows.some((row) => row.vneidConfirmed),
    firstJoined: earliest(known(rows, "joinedOn")),
    courses: [...new Set(rows.map((row) => reading.fold(courseOf(row))))],
    platforms: [...new Set(rows.flatMap((row) => (row.platform === null ? [] : [reading.fold(row.platform)])))],
    age: ageAt(birth, reading.asOf),
  };
}

function inOrderOfTrust(rows: readonly Participant[], { issueCount }: PersonReading): readonly Participant[] {
  if (rows.length === 1) return rows;
  return rows
    .map((row) => ({ row, issues: issueCount(row.ref) }))
    .sort((a, b) => a.issues - b.issues || a.row.order - b.row.order)
    .map(({ row }) => row);
}

/** The course of a row as typed; a row without one stands for its sheet (contract §4). */
export function courseOf(row: Participant): string {
  return row.course ?? row.raw.sheetCourse;
}

/** Earlier first; a year or month alone comes before the days in it. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return a.year - b.year || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0);
}

type ParsedField = {
  [K in keyof Participant]: Participant[K] extends Parsed<unknown> ? K : never;
}[keyof Participant];
type ValueOf<K extends ParsedField> = Participant[K] extends Parsed<infer T> ? T : never;

/** The values understood, in the order of the rows. */
function known<K extends ParsedField>(rows: readonly Participant[], field: K): ValueOf<K>[] {
  const values: ValueOf<K>[] = [];
  for (const row of rows) {
    const parsed: Parsed<unknown> = row[field];
    if (parsed.state === "ok") values.push(parsed.value as ValueOf<K>);
  }
  return values;
}

function first<K extends ParsedField>(rows: readonly Participant[], field: K): ValueOf<K> | null {
  return known(rows, field)[0] ?? null;
}

function firstListed(rows: readonly Participant[], field: "ethnicity" | "hamlet" | "unit"): string | null {
  for (const row of rows) {
    const parsed = row[field];
    if (parsed.state === "ok" && parsed.value.name !== null) return parsed.value.name;
  }
  return null;
}

function isOfficial(row: Participant): boolean {
  return row.group.state === "ok" && row.group.value === "official";
}

function idOf(byTrust: readonly Participant[]): string | null {
  const ids = known(byTrust, "personalId");
  return (ids.find((id) => id.valid) ?? ids[0])?.digits ?? null;
}

function birthOf(byTrust: readonly Participant[]): PartialDate | null {
  const births = known(byTrust, "birth");
  const [trusted] = births;
  if (!trusted || trusted.precision === "day") return trusted ?? null;
  const fuller = births.find(
    (birth) =>
      birth.precision === "day" &&
      birth.year === trusted.year &&
      (trusted.month === undefined || birth.month === trusted.month),
  );
  return fuller ?? trusted;
}

function earliest(dates: readonly PartialDate[]): PartialDate | null {
  return dates.reduce<PartialDate | null>(
    (best, date) => (best === null || compareDates(date, best) < 0 ? date : best),
    null,
  );
}

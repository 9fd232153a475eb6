import type { Group, Parsed, Participant, PartialDate, Status } from "../participant/participant";
import type { IsoDate } from "../reference";
import { foldText } from "../text/fold";
import { ageAt } from "./age";
import type { Person } from "./people";

const GROUP_PRECEDENCE: readonly Group[] = ["official", "student", "worker", "youth", "resident"];
const STATUS_PRECEDENCE: readonly Status[] = ["completed", "learning", "registered"];

/**
 * One person from its rows (contract §4): each attribute from the row with the fewest issues, then the earliest; what
 * that row leaves open is filled from the next rows in the same order. A birth year is made a full date by a row that
 * agrees with it. What a person did (completed, certificate, VNeID, groups, courses) counts from any row.
 */
export function personFromRows(
  index: number,
  rows: readonly Participant[],
  issueCount: (row: Participant["ref"]) => number,
  asOf: IsoDate | null,
): Person {
  const byTrust = rows
    .map((row) => ({ row, issues: issueCount(row.ref) }))
    .sort((a, b) => a.issues - b.issues || a.row.order - b.row.order)
    .map(({ row }) => row);
  const birth = birthOf(byTrust);
  const groups = new Set(known(byTrust, (row) => row.group));
  const statuses = new Set(known(byTrust, (row) => row.status));
  const officialFirst = [...byTrust].sort((a, b) => Number(isOfficial(b)) - Number(isOfficial(a)));
  return {
    index,
    rows,
    name: byTrust[0]!.name!.display,
    birth,
    sex: known(byTrust, (row) => row.sex)[0] ?? null,
    ethnicity: firstListed(byTrust.map((row) => row.ethnicity)),
    hamlet: firstListed(byTrust.map((row) => row.hamlet)),
    groups,
    group: GROUP_PRECEDENCE.find((group) => groups.has(group)) ?? null,
    unit: firstListed(officialFirst.map((row) => row.unit)),
    personalId: idOf(byTrust),
    status: STATUS_PRECEDENCE.find((status) => statuses.has(status)) ?? null,
    hasCertificate: rows.some((row) => row.certificateNo !== null),
    vneidConfirmed: rows.some((row) => row.vneidConfirmed),
    firstJoined: earliest(known(rows, (row) => row.joinedOn)),
    courses: [...new Set(rows.map((row) => foldText(courseOf(row))))],
    platforms: [...new Set(rows.flatMap((row) => (row.platform === null ? [] : [foldText(row.platform)])))],
    age: ageAt(birth, asOf),
  };
}

/** The course of a row as typed; a row without one stands for its sheet (contract §4). */
export function courseOf(row: Participant): string {
  return row.course ?? row.raw.sheetCourse;
}

/** Earlier first; a year or month alone comes before the days in it. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return a.year - b.year || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0);
}

function known<T>(rows: readonly Participant[], pick: (row: Participant) => Parsed<T>): T[] {
  return rows.flatMap((row) => {
    const parsed = pick(row);
    return parsed.state === "ok" ? [parsed.value] : [];
  });
}

function firstListed(names: readonly Participant["hamlet"][]): string | null {
  for (const name of names) if (name.state === "ok" && name.value.name !== null) return name.value.name;
  return null;
}

function isOfficial(row: Participant): boolean {
  return row.group.state === "ok" && row.group.value === "official";
}

function idOf(byTrust: readonly Participant[]): string | null {
  const ids = known(byTrust, (row) => row.personalId);
  return (ids.find((id) => id.valid) ?? ids[0])?.digits ?? null;
}

function birthOf(byTrust: readonly Participant[]): PartialDate | null {
  const births = known(byTrust, (row) => row.birth);
  const [first] = births;
  if (!first || first.precision === "day") return first ?? null;
  const fuller = births.find(
    (birth) =>
      birth.precision === "day" &&
      birth.year === first.year &&
      (first.month === undefined || birth.month === first.month),
  );
  return fuller ?? first;
}

function earliest(dates: readonly PartialDate[]): PartialDate | null {
  return dates.reduce<PartialDate | null>(
    (best, date) => (best === null || compareDates(date, best) < 0 ? date : best),
    null,
  );
}

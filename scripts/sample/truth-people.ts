import type { Entry, Facts, Group } from "./entry";
import { hasField, type ListSheet } from "./list-sheet";
import type { Day, PartialDay, Sex } from "./person";

/** What the workbook as a whole says of one person, known from who was put on which list. */
export interface TruePerson {
  readonly entries: readonly Entry[];
  readonly age: number | null;
  readonly sex: Sex | null;
  readonly ethnicity: string | null;
  readonly hamlet: string | null;
  readonly unit: string | null;
  readonly groups: ReadonlySet<Group>;
  readonly isCompleted: boolean;
  readonly isCertified: boolean;
  readonly isConfirmed: boolean;
  readonly firstJoined: Day | null;
  /** Course → platform; a list without courses stands for one of its own name. */
  readonly enrolments: ReadonlyMap<string, string | null>;
}

/** The persons in the order of their first rows. Rows that do not count are left out. */
export function truePeople(lists: readonly ListSheet[], asOf: Day): TruePerson[] {
  const rows = new Map<unknown, { entry: Entry; list: ListSheet; facts: Facts }[]>();
  for (const list of lists) {
    for (const entry of list.entries) {
      if (entry.notCounted !== null) continue;
      rows.set(entry.person, [...(rows.get(entry.person) ?? []), { entry, list, facts: visible(entry, list) }]);
    }
  }
  return [...rows.values()].map((own) => personOf(own, asOf));
}

/** The facts that the sheet has a column for, or that its name and title give. */
function visible({ facts }: Entry, list: ListSheet): Facts {
  const has = (field: Parameters<typeof hasField>[1]): boolean => hasField(list, field);
  return {
    ...facts,
    birth: has("birthDate") ? facts.birth : null,
    sex: has("sex") || has("sexMale") || has("sexFemale") ? facts.sex : null,
    ethnicity: has("ethnicity") ? facts.ethnicity : null,
    hamlet: has("hamlet") ? facts.hamlet : (list.hamlet ?? null),
    group: has("group") ? facts.group : (list.group ?? null),
    unit: has("unit") ? facts.unit : null,
    course: has("course") ? facts.course : null,
    platform: has("platform") ? facts.platform : null,
    joined: has("joinedOn") ? facts.joined : null,
    status: has("status") ? facts.status : null,
    certificateNo: has("certificateNo") ? facts.certificateNo : null,
    vneid: has("vneidConfirmed") && facts.vneid,
  };
}

function personOf(rows: { entry: Entry; list: ListSheet; facts: Facts }[], asOf: Day): TruePerson {
  const facts = rows.map((row) => row.facts);
  const births = facts.flatMap(({ birth }) => (birth === null ? [] : [birth]));
  const enrolments = new Map<string, string | null>();
  for (const { list, facts: row } of rows) {
    const course = row.course ?? list.name;
    enrolments.set(course, enrolments.get(course) ?? row.platform);
  }
  const joined = facts.flatMap((row) => (row.joined === null ? [] : [row.joined]));
  return {
    entries: rows.map(({ entry }) => entry),
    age: ageOf(births.find(({ day }) => day !== undefined) ?? births[0] ?? null, asOf),
    sex: same(facts.map((row) => row.sex)),
    ethnicity: same(facts.map((row) => row.ethnicity)),
    hamlet: same(facts.map((row) => row.hamlet)),
    unit: same(facts.map((row) => row.unit)),
    groups: new Set(facts.flatMap(({ group }) => (group === null ? [] : [group]))),
    isCompleted: facts.some(({ status }) => status === "completed"),
    isCertified: facts.some(({ certificateNo }) => certificateNo !== null),
    isConfirmed: facts.some(({ vneid }) => vneid),
    firstJoined: joined.sort((a, b) => dayNumber(a) - dayNumber(b))[0] ?? null,
    enrolments,
  };
}

/** What all rows agree on; the sample never contradicts itself about one person. */
function same<T>(values: readonly (T | null)[]): T | null {
  const said = new Set(values.filter((value) => value !== null));
  if (said.size > 1) throw new Error(`One person, two answers: ${[...said].join(", ")}`);
  return [...said][0] ?? null;
}

/** Completed years; with a year alone the difference of the years. */
function ageOf(birth: PartialDay | null, asOf: Day): number | null {
  if (birth === null) return null;
  const isBefore =
    birth.month !== undefined &&
    (birth.month > asOf.month || (birth.month === asOf.month && (birth.day ?? 0) > asOf.day));
  return asOf.year - birth.year - (isBefore ? 1 : 0);
}

const dayNumber = ({ year, month, day }: Day): number => year * 10_000 + month * 100 + day;

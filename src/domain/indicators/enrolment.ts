import { courseOf } from "../people/person-attributes";
import type { People, Person } from "../people/people";
import { foldText } from "../text/fold";

/** One person on one course (contract §4, lượt). Both folded; the platform of the first row that names one. */
export interface Enrolment {
  readonly course: string;
  readonly platform: string | null;
}

/** Persons never change, and several indicators ask for the same enrolments. */
const found = new WeakMap<Person, readonly Enrolment[]>();

/** Distinct courses of a person; a row without a course is one enrolment for its sheet. */
export function enrolmentsOf(person: Person): readonly Enrolment[] {
  let enrolments = found.get(person);
  if (!enrolments) found.set(person, (enrolments = findEnrolments(person)));
  return enrolments;
}

function findEnrolments({ courses, platforms: ofPerson, rows }: Person): readonly Enrolment[] {
  const platforms = new Map<string, string | null>(courses.map((course) => [course, null]));
  const isCertain = ofPerson.length === 1 && courses.length === 1;
  if (isCertain) return [{ course: courses[0]!, platform: ofPerson[0]! }];
  if (ofPerson.length > 0) {
    for (const row of rows) {
      if (row.platform === null) continue;
      const course = foldText(courseOf(row));
      if (platforms.get(course) === null) platforms.set(course, foldText(row.platform));
    }
  }
  return [...platforms].map(([course, platform]) => ({ course, platform }));
}

/** As with enrolments, each part of a breakdown asks again. */
const written = { course: new WeakMap<People, Spellings>(), platform: new WeakMap<People, Spellings>() };

type Spellings = ReadonlyMap<string, string>;

/** How a folded course or platform is written: its first spelling in the workbook. */
export function spellings(people: People, kind: "course" | "platform"): Spellings {
  let known = written[kind].get(people);
  if (!known) written[kind].set(people, (known = findSpellings(people, kind)));
  return known;
}

function findSpellings(people: People, kind: "course" | "platform"): Spellings {
  const orders = new Map<string, number>();
  for (const { rows } of people.persons) {
    for (const row of rows) {
      const text = kind === "course" ? courseOf(row) : row.platform;
      if (text === null) continue;
      const known = orders.get(text);
      if (known === undefined || row.order < known) orders.set(text, row.order);
    }
  }
  const first = new Map<string, string>();
  for (const [text] of [...orders].sort(([, a], [, b]) => a - b)) {
    const folded = foldText(text);
    if (!first.has(folded)) first.set(folded, text);
  }
  return first;
}

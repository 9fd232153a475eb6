import { courseOf } from "../people/person-attributes";
import type { People, Person } from "../people/people";
import { foldText } from "../text/fold";

/** One person on one course (contract §4, lượt). Both folded; the platform of the first row that names one. */
export interface Enrolment {
  readonly course: string;
  readonly platform: string | null;
}

/** Distinct courses of a person; a row without a course is one enrolment for its sheet. */
export function enrolmentsOf(person: Person): readonly Enrolment[] {
  const platforms = new Map<string, string | null>(person.courses.map((course) => [course, null]));
  for (const row of person.rows) {
    if (row.platform === null) continue;
    const course = foldText(courseOf(row));
    if (platforms.get(course) === null) platforms.set(course, foldText(row.platform));
  }
  return [...platforms].map(([course, platform]) => ({ course, platform }));
}

/** How a folded course or platform is written: its first spelling in the workbook. */
export function spellings(people: People, kind: "course" | "platform"): ReadonlyMap<string, string> {
  const first = new Map<string, { text: string; order: number }>();
  for (const person of people.persons) {
    for (const row of person.rows) {
      const text = kind === "course" ? courseOf(row) : row.platform;
      if (text === null) continue;
      const known = first.get(foldText(text));
      if (!known || row.order < known.order) first.set(foldText(text), { text, order: row.order });
    }
  }
  return new Map([...first].map(([folded, { text }]) => [folded, text]));
}

import type { Reference } from "../../src/domain/reference";
import type { RowFacts } from "./make-participant";

/** "id|of" → [numerator, denominator]. */
export type SlowFigures = Map<string, readonly [number, number | null]>;

interface SlowPerson {
  readonly rows: readonly RowFacts[];
  readonly age: number | null;
  readonly month: string | null;
  readonly sex: string | null;
  readonly ethnicity: string | null;
  readonly hamlet: string | null;
  readonly unit: string | null;
  readonly groups: readonly string[];
  readonly courses: readonly string[];
}

const lower = (text: string): string => text.toLowerCase();

/**
 * Every indicator once more, from the facts the rows were made of, with plain loops and none of the product's code:
 * what both agree on does not hang on one line of either. `persons` are the rows of each person; issues are none, so
 * attributes come from the earliest row that has them. asOf is 18/11/2025, adults are 18.
 */
export function slowIndicators(
  persons: readonly (readonly RowFacts[])[],
  allRows: readonly RowFacts[],
  reference: Reference,
): SlowFigures {
  const people = persons.map(slowPerson);
  const figures: SlowFigures = new Map();
  const all = people.length;
  const number = (key: "population" | "adults" | "students" | "workers"): number | null =>
    reference.info.numbers[key]?.value ?? null;
  const officials = reference.units.reduce((sum, unit) => sum + (unit.officials?.value ?? 0), 0);
  const count = (holds: (person: SlowPerson) => boolean): number => {
    let sum = 0;
    for (const person of people) if (holds(person)) sum += 1;
    return sum;
  };
  const some = (person: SlowPerson, holds: (row: RowFacts) => boolean): boolean => person.rows.some(holds);
  const adult = (person: SlowPerson): boolean => person.age !== null && person.age >= 18;
  const certified = (person: SlowPerson): boolean => some(person, (row) => row.certificate !== undefined);
  const vneid = (person: SlowPerson): boolean => some(person, (row) => row.vneid === true);
  const set = (key: string, numerator: number, denominator: number | null): void => {
    figures.set(key, [numerator, denominator]);
  };
  set("learners|", all, null);
  set("learners.population|", all, number("population"));
  set("learners.adults|", all, number("adults"));
  set("adult-learners.adults|", count(adult), number("adults"));
  const lessons = people.reduce((sum, person) => sum + person.courses.length, 0);
  set("enrolments|", lessons, null);
  set(
    "completed|",
    count((person) => some(person, (row) => row.status === "completed")),
    all,
  );
  set("certified|", count(certified), all);
  set("vneid|", count(vneid), all);
  const inGroup = (group: string) => (person: SlowPerson) => person.groups.includes(group);
  set("std.officials|", count(inGroup("official")), officials);
  set("std.students|", count(inGroup("student")), number("students"));
  set("std.adults|", count(adult), number("adults"));
  set(
    "std.vneid|",
    count((person) => adult(person) && vneid(person)),
    number("adults"),
  );
  set("std.workers|", count(inGroup("worker")), number("workers"));
  set(
    "officials.certified|",
    count((person) => inGroup("official")(person) && certified(person)),
    officials,
  );

  for (const of of [...reference.hamlets.map(({ name }) => name), "unknown"]) {
    const here = (person: SlowPerson): boolean => (person.hamlet ?? "unknown") === of;
    const hamlet = reference.hamlets.find(({ name }) => name === of);
    set(`by-hamlet|${of}`, count(here), hamlet?.population?.value ?? null);
    set(`by-hamlet.adults|${of}`, count(here), hamlet?.adults?.value ?? null);
    set(
      `by-hamlet.certified|${of}`,
      count((person) => here(person) && certified(person)),
      count(here),
    );
  }
  const share = (id: string, ofs: readonly string[], partOf: (person: SlowPerson) => string | null): void => {
    for (const of of [...ofs, "unknown"])
      set(
        `${id}|${of}`,
        count((person) => (partOf(person) ?? "unknown") === of),
        all,
      );
  };
  share("by-sex", ["male", "female"], (person) => person.sex);
  share(
    "by-ethnicity",
    met(people, (person) => person.ethnicity),
    (person) => person.ethnicity,
  );
  share("by-minority", ["minority", "kinh"], ({ ethnicity }) =>
    ethnicity === null ? null : ethnicity === "Kinh" ? "kinh" : "minority",
  );
  share("by-group", ["official", "student", "worker", "youth", "resident"], ({ groups }) => groups[0] ?? null);
  share("by-age", ["<18", "18–30", "31–45", "46–60", ">60"], ({ age }) => {
    if (age === null) return null;
    return age < 18 ? "<18" : age <= 30 ? "18–30" : age <= 45 ? "31–45" : age <= 60 ? "46–60" : ">60";
  });
  for (const of of [...reference.units.map(({ name }) => name), "unknown"]) {
    const unit = reference.units.find(({ name }) => name === of);
    const here = (person: SlowPerson): boolean => inGroup("official")(person) && (person.unit ?? "unknown") === of;
    set(`by-unit|${of}`, count(here), unit?.officials?.value ?? null);
  }
  learning(people, figures, lessons);
  const months = allMonths(met(people, (person) => person.month));
  share("by-month", months, (person) => person.month);
  for (const of of months) {
    set(
      `by-month.cumulative|${of}`,
      count(({ month }) => month !== null && month <= of),
      all,
    );
  }
  activities(reference, figures);
  set("rows|", allRows.length, null);
  const outOf = (row: RowFacts): string | null => row.notCounted ?? (row.name === undefined ? "name-missing" : null);
  set("rows.counted|", allRows.filter((row) => outOf(row) === null).length, null);
  for (const reason of ["name-missing", "joined-after-cutoff", "excluded"]) {
    set(`rows.not-counted|${reason}`, allRows.filter((row) => outOf(row) === reason).length, null);
  }
  return figures;
}

function slowPerson(rows: readonly RowFacts[]): SlowPerson {
  const first = <T>(pick: (row: RowFacts) => T | undefined): T | null => {
    for (const row of rows) if (pick(row) !== undefined) return pick(row)!;
    return null;
  };
  const births = rows.flatMap(({ birth }) => birth ?? []);
  const year = births[0]?.split("/").at(-1);
  const birth = births[0]?.includes("/")
    ? births[0]
    : (births.find((other) => other.endsWith(`/${year}`)) ?? births[0]);
  const months = rows
    .flatMap(({ joined }) => joined ?? [])
    .map((date) => {
      const [, month = "", inYear = ""] = date.split("/");
      return `${inYear}-${month.padStart(2, "0")}`;
    });
  const order = ["official", "student", "worker", "youth", "resident"];
  return {
    rows,
    age: birth === undefined ? null : ageOf(birth),
    month: months.sort()[0] ?? null,
    sex: first(({ sex }) => sex),
    ethnicity: first(({ ethnicity }) => ethnicity),
    hamlet: first(({ hamlet }) => hamlet),
    unit: first((row) => (row.group === "official" ? row.unit : undefined)) ?? first(({ unit }) => unit),
    groups: order.filter((group) => rows.some((row) => row.group === group)),
    courses: [...new Set(rows.map((row) => lower(row.course ?? row.at.split("!")[0]!)))],
  };
}

function ageOf(birth: string): number {
  const parts = birth.split("/").map(Number);
  if (parts.length === 1) return 2025 - parts[0]!;
  const [day = 1, month = 1, year = 0] = parts;
  return 2025 - year - (month > 11 || (month === 11 && day > 18) ? 1 : 0);
}

function met(people: readonly SlowPerson[], pick: (person: SlowPerson) => string | null): string[] {
  return [...new Set(people.flatMap((person) => pick(person) ?? []))].sort();
}

function allMonths(met: readonly string[]): string[] {
  const [first, last] = [met[0], met.at(-1)];
  const months: string[] = [];
  for (let month = 1; first && last && month <= 12; month += 1) {
    const text = `2025-${String(month).padStart(2, "0")}`;
    if (text >= first && text <= last) months.push(text);
  }
  return months;
}

function learning(people: readonly SlowPerson[], figures: SlowFigures, lessons: number): void {
  const bump = (key: string, whole: number): void => {
    figures.set(key, [(figures.get(key)?.[0] ?? 0) + 1, whole]);
  };
  for (const key of ["by-course|unknown", "by-platform|unknown"]) figures.set(key, [0, people.length]);
  for (const key of ["by-course.enrolments|unknown", "by-platform.enrolments|unknown"]) figures.set(key, [0, lessons]);
  for (const person of people) {
    const platforms = new Set(person.rows.flatMap(({ platform }) => (platform === undefined ? [] : [lower(platform)])));
    for (const platform of platforms.size === 0 ? ["unknown"] : platforms)
      bump(`by-platform|${platform}`, people.length);
    for (const course of person.courses) {
      bump(`by-course|${course}`, people.length);
      bump(`by-course.enrolments|${course}`, lessons);
      const sameCourse = person.rows.filter((row) => lower(row.course ?? row.at.split("!")[0]!) === course);
      const platform = sameCourse.find((row) => row.platform !== undefined)?.platform;
      bump(`by-platform.enrolments|${platform === undefined ? "unknown" : lower(platform)}`, lessons);
    }
  }
}

function activities({ activities: rows }: Reference, figures: SlowFigures): void {
  const bump = (key: string, amount: number): void => {
    figures.set(key, [(figures.get(key)?.[0] ?? 0) + amount, null]);
  };
  for (const row of rows) {
    for (const movement of row.usedFor.length === 0 ? ["unknown"] : row.usedFor) {
      const of = `${movement}/${lower(row.type)}`;
      bump(`activities.by-type|${of}`, 1);
      bump(`activities.by-type.quantity|${of}`, row.quantity === null ? 0 : row.quantity * row.days);
      bump(`activities.by-type.attendees|${of}`, row.estimated ? 0 : (row.attendees ?? 0));
      bump(`activities.by-type.attendees-estimated|${of}`, row.estimated ? (row.attendees ?? 0) : 0);
    }
    if (lower(row.type) !== "hỗ trợ") continue;
    bump("support.by-service|unknown", 0);
    bump(`support.by-service|${lower(row.content.trim())}`, row.attendees ?? 0);
  }
}

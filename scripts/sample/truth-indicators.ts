import type { Commune } from "./commune";
import type { Group } from "./entry";
import type { ListSheet } from "./list-sheet";
import { two, type Day } from "./person";
import type { TruePerson } from "./truth-people";

/** Numerator and denominator; the part of a breakdown stands after a bar: "by-hamlet|Đăk Rú". */
export type TrueIndicators = Record<string, readonly [numerator: number, denominator: number | null]>;

const GROUPS: readonly Group[] = ["official", "student", "worker", "youth", "resident"];
const UNKNOWN = "unknown";

/** The figures of contract §5, counted by their definitions over the people whom the sample was made from. */
export function trueIndicators(
  people: readonly TruePerson[],
  commune: Commune,
  lists: readonly ListSheet[],
): TrueIndicators {
  return {
    ...totals(people, commune),
    ...breakdowns(people, commune),
    ...courses(people),
    ...months(people),
    ...rows(lists),
    ...activities(commune),
  };
}

function totals(people: readonly TruePerson[], commune: Commune): TrueIndicators {
  const count = (holds: (person: TruePerson) => boolean): number => people.filter(holds).length;
  const { population, adults, adultAge, students, workers, units } = commune;
  const officials = units.reduce((sum, unit) => sum + unit.officials, 0);
  const isAdult = ({ age }: TruePerson): boolean => age !== null && age >= adultAge;
  const isOfficial = ({ groups }: TruePerson): boolean => groups.has("official");
  const all = people.length;
  return {
    learners: [all, null],
    "learners.population": [all, population],
    "learners.adults": [all, adults],
    "adult-learners.adults": [count(isAdult), adults],
    enrolments: [people.reduce((sum, person) => sum + person.enrolments.size, 0), null],
    completed: [count(({ isCompleted }) => isCompleted), all],
    certified: [count(({ isCertified }) => isCertified), all],
    vneid: [count(({ isConfirmed }) => isConfirmed), all],
    "std.officials": [count(isOfficial), officials],
    "std.students": [count(({ groups }) => groups.has("student")), students],
    "std.adults": [count(isAdult), adults],
    "std.vneid": [count((person) => person.isConfirmed && isAdult(person)), adults],
    "std.workers": [count(({ groups }) => groups.has("worker")), workers],
    "officials.certified": [count((person) => isOfficial(person) && person.isCertified), officials],
  };
}

function breakdowns(people: readonly TruePerson[], { hamlets, units }: Commune): TrueIndicators {
  const all = people.length;
  const officials = people.filter(({ groups }) => groups.has("official"));
  return {
    ...parts("by-hamlet", people, ({ hamlet }) => hamlet, new Map(hamlets.map((one) => [one.name, one.population]))),
    ...parts("by-unit", officials, ({ unit }) => unit, new Map(units.map((one) => [one.name, one.officials]))),
    ...parts("by-sex", people, ({ sex }) => sex, all, ["male", "female"]),
    ...parts("by-ethnicity", people, ({ ethnicity }) => ethnicity, all),
    ...parts("by-minority", people, minority, all, ["minority", "kinh"]),
    ...parts("by-group", people, ({ groups }) => GROUPS.find((one) => groups.has(one)) ?? null, all, GROUPS),
    ...parts("by-age", people, ({ age }) => ageBand(age), all, ["<18", "18–30", "31–45", "46–60", ">60"]),
  };
}

function minority({ ethnicity }: TruePerson): string | null {
  if (ethnicity === null) return null;
  return ethnicity === "Kinh" ? "kinh" : "minority";
}

function ageBand(age: number | null): string | null {
  if (age === null) return null;
  if (age < 18) return "<18";
  if (age <= 30) return "18–30";
  if (age <= 45) return "31–45";
  return age <= 60 ? "46–60" : ">60";
}

/** Each person in one part; a part of `wholes` is measured against its own whole, "unknown" against none then. */
function parts(
  id: string,
  people: readonly TruePerson[],
  partOf: (person: TruePerson) => string | null,
  wholes: number | ReadonlyMap<string, number>,
  fixed: readonly string[] = typeof wholes === "number" ? [] : [...wholes.keys()],
): TrueIndicators {
  const counts = new Map<string, number>([...fixed, UNKNOWN].map((part) => [part, 0]));
  for (const person of people) {
    const part = partOf(person) ?? UNKNOWN;
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const whole = (part: string): number | null => (typeof wholes === "number" ? wholes : (wholes.get(part) ?? null));
  return Object.fromEntries([...counts].map(([part, count]) => [`${id}|${part}`, [count, whole(part)] as const]));
}

function courses(people: readonly TruePerson[]): TrueIndicators {
  const all = people.length;
  const byCourse = new Map<string, number>();
  const byPlatform = new Map<string, number>();
  for (const { enrolments } of people) {
    for (const course of enrolments.keys()) byCourse.set(course, (byCourse.get(course) ?? 0) + 1);
    const named = new Set([...enrolments.values()].filter((one) => one !== null));
    for (const platform of named.size === 0 ? [UNKNOWN] : named) {
      byPlatform.set(platform, (byPlatform.get(platform) ?? 0) + 1);
    }
  }
  return {
    ...Object.fromEntries([...byCourse].map(([course, count]) => [`by-course|${course}`, [count, all] as const])),
    ...Object.fromEntries([...byPlatform].map(([one, count]) => [`by-platform|${one}`, [count, all] as const])),
  };
}

function months(people: readonly TruePerson[]): TrueIndicators {
  const monthOf = (day: Day | null): string => (day === null ? UNKNOWN : `${day.year}-${two(day.month)}`);
  const counts = new Map<string, number>([[UNKNOWN, 0]]);
  for (const { firstJoined } of people) {
    const month = monthOf(firstJoined);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return Object.fromEntries(
    [...counts].map(([month, count]) => [`by-month|${month}`, [count, people.length] as const]),
  );
}

function rows(lists: readonly ListSheet[]): TrueIndicators {
  const entries = lists.flatMap((list) => list.entries);
  const left = (reason: string): number => entries.filter(({ notCounted }) => notCounted === reason).length;
  return {
    rows: [entries.length, null],
    "rows.counted": [entries.filter(({ notCounted }) => notCounted === null).length, null],
    "rows.not-counted|name-missing": [left("name-missing"), null],
    "rows.not-counted|joined-after-cutoff": [left("joined-after-cutoff"), null],
  };
}

function activities({ activities: all }: Commune): TrueIndicators {
  const sums = new Map<string, number>();
  const add = (key: string, amount: number): void => {
    sums.set(key, (sums.get(key) ?? 0) + amount);
  };
  for (const one of all) {
    const days = one.to === null ? 1 : daysFrom(one.from, one.to);
    const total = one.unit.endsWith("/ngày") ? one.quantity * days : one.quantity;
    for (const movement of one.usedFor.split("; ")) {
      add(`activities.by-type|${movement}/${one.type}`, 1);
      add(`activities.by-type.quantity|${movement}/${one.type}`, total);
      const kind = one.isEstimate ? "attendees-estimated" : "attendees";
      add(`activities.by-type.${kind}|${movement}/${one.type}`, one.attendees ?? 0);
    }
    if (one.type === "Hỗ trợ") add(`support.by-service|${one.content}`, one.attendees ?? 0);
  }
  return Object.fromEntries([...sums].map(([key, sum]) => [key, [sum, null] as const]));
}

/** Days from one to the other, both included. */
function daysFrom(from: Day, to: Day): number {
  const at = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / 86_400_000;
  return at(to) - at(from) + 1;
}

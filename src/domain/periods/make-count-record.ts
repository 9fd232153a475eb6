import { ageBandOf } from "../indicators/by-age";
import { firstMonthOf } from "../indicators/by-month";
import { enrolmentsOf } from "../indicators/enrolment";
import type { IndicatorContext, IndicatorValue } from "../indicators/indicator";
import { isAdult } from "../indicators/person-indicator";
import { INDICATORS } from "../indicators/registry";
import type { Participant } from "../participant/participant";
import { rowAddress } from "../people/find-people";
import type { Person } from "../people/people";
import { hash64 } from "../people/row-key";
import type { CountRecord, PersonRecord, RecordedFigure, RowMarks, RowRecord, Trait } from "./count-record";
import { TRAITS } from "./count-record";

/** Bits of the marks: names and ids are shared by chance once in 262 144, birth dates once in 4 096. */
export const MARK_BITS = { name: 18, birth: 12, id: 18 } as const;

/** Between the parts of a trait that holds several. */
const AND = " + ";

/** The record of a count: every figure, and which persons and rows stand behind it (the registry's own word). */
export function makeCountRecord(context: IndicatorContext, values: readonly IndicatorValue[]): CountRecord {
  const { people, rows, reference } = context;
  const counts = countsOfPersons(context, values);
  return {
    asOf: reference.info.dates.asOf?.value ?? null,
    figures: values.map(recordedFigure),
    persons: people.persons.map((person, index): PersonRecord => ({
      traits: traitsOf(person, context),
      counts: counts[index]!,
    })),
    rows: rows.map((row) => recordedRow(row, people.personOfRow.get(rowAddress(row.ref)) ?? null)),
  };
}

export function recordedFigure({ id, of, numerator, denominator, text }: IndicatorValue): RecordedFigure {
  return { id, ...(of === undefined ? {} : { of }), numerator, denominator, text };
}

function countsOfPersons(context: IndicatorContext, values: readonly IndicatorValue[]): number[][] {
  const definitions = new Map(INDICATORS.map((definition) => [definition.id, definition]));
  const counts = context.people.persons.map((): number[] => []);
  values.forEach(({ id, of }, figure) => {
    const definition = definitions.get(id);
    const timesOf = definition?.timesOf?.(context, of);
    const persons = timesOf ? context.people.persons : (definition?.personsOf?.(context, of) ?? []);
    for (const person of persons) {
      const times = timesOf ? timesOf(person) : 1;
      if (times > 0) counts[person.index]!.push(figure, times);
    }
  });
  return counts;
}

function traitsOf(person: Person, context: IndicatorContext): string[] {
  const traits: Readonly<Record<Trait, string | null>> = {
    hamlet: person.hamlet,
    sex: person.sex,
    ethnicity: person.ethnicity,
    age: ageBandOf(person.age),
    adult: person.age === null ? null : flag(isAdult(person, context)),
    groups: [...person.groups].sort().join(AND),
    unit: person.unit,
    completed: flag(person.status === "completed"),
    certified: flag(person.hasCertificate),
    vneid: flag(person.vneidConfirmed),
    month: firstMonthOf(person),
    courses: [...person.courses].sort().join(AND),
    platforms: [...person.platforms].sort().join(AND),
    enrolmentPlatforms: enrolmentsOf(person)
      .map(({ platform }) => platform ?? "")
      .sort()
      .join(AND),
  };
  return TRAITS.map((trait) => traits[trait] ?? "");
}

function flag(holds: boolean): string {
  return holds ? "yes" : "no";
}

function recordedRow(row: Participant, person: number | null): RowRecord {
  const { ref, notCounted } = row;
  return { sheet: ref.sheet, row: ref.row, ...marksOf(row), person, notCounted };
}

/** Names without accents, so that a mended accent leaves the row the same. */
function marksOf({ name, birth, personalId }: Participant): RowMarks {
  const date = birth.state === "ok" ? birth.value : null;
  return {
    name: mark("name", name?.plain ?? ""),
    birth: mark("birth", date ? `${date.year}-${date.month ?? ""}-${date.day ?? ""}` : ""),
    id: mark("id", personalId.state === "ok" ? personalId.value.digits : ""),
  };
}

function mark(kind: keyof RowMarks, text: string): number | null {
  return text === ""
    ? null
    : Number.parseInt(hash64(`${kind}\u0001${text}`).slice(0, 8), 16) >>> (32 - MARK_BITS[kind]);
}

import { computeIndicators } from "../../../../src/domain/indicators/compute";
import type { IndicatorValue } from "../../../../src/domain/indicators/indicator";
import { percentOf } from "../../../../src/domain/indicators/percent";
import { INDICATORS } from "../../../../src/domain/indicators/registry";
import type { Reference } from "../../../../src/domain/reference";
import { analyseFacts } from "../../../support/analyse-facts";
import type { RowFacts } from "../../../support/make-participant";
import { randomReference, randomRows } from "../../../support/random-commune";
import { seededRandom } from "../../../support/seeded-random";
import { slowIndicators } from "../../../support/slow-indicators";

const SEEDS = Array.from({ length: 25 }, (_, index) => index + 1);

/** Names of the parts are compared without letter case: the slow way keeps no spelling. */
const SPELLED_FREELY = /^(by-course|by-platform|activities|support)/;

function keyOf({ id, of }: IndicatorValue): string {
  return `${id}|${of === undefined ? "" : SPELLED_FREELY.test(id) ? spellFreely(of) : of}`;
}

function spellFreely(of: string): string {
  const cut = of.indexOf("/");
  return of.slice(0, cut + 1) + of.slice(cut + 1).toLowerCase();
}

function commune(seed: number): { rows: RowFacts[]; reference: Reference } {
  const random = seededRandom(seed);
  return { rows: randomRows(random, 60), reference: randomReference(random) };
}

function valueOf(values: readonly IndicatorValue[], id: string, of?: string): IndicatorValue {
  const found = values.find((value) => value.id === id && value.of === of);
  if (!found) throw new Error(`${id} ${of ?? ""} is missing`);
  return found;
}

describe("computeIndicators", () => {
  it.each(SEEDS)("agrees with a second, slow computation of every figure (commune %i)", (seed) => {
    const { rows, reference } = commune(seed);
    const { context, values } = analyseFacts(rows, reference);
    const byAddress = new Map(rows.map((row) => [row.at, row]));
    const persons = context.people.persons.map((person) =>
      person.rows.map(({ ref }) => byAddress.get(`${ref.sheet}!${ref.row}`)!),
    );
    const ours = new Map(values.map((value) => [keyOf(value), [value.numerator, value.denominator]]));
    const slow = slowIndicators(persons, rows, reference);
    expect(Object.fromEntries([...ours].sort())).toEqual(Object.fromEntries([...slow].sort()));
    for (const { numerator, denominator, percent, text } of values) {
      expect(percent).toBe(percentOf(numerator, denominator).percent);
      if (denominator !== null) expect(text).toBe(percentOf(numerator, denominator).text);
    }
  });

  it.each(SEEDS)("parts and unknown make up the whole (commune %i)", (seed) => {
    const { rows, reference } = commune(seed);
    const { context, values } = analyseFacts(rows, reference);
    const sum = (id: string): number =>
      values.filter((value) => value.id === id).reduce((total, { numerator }) => total + numerator, 0);
    const whole = context.people.persons.length;
    for (const id of [
      "by-hamlet",
      "by-hamlet.adults",
      "by-sex",
      "by-ethnicity",
      "by-minority",
      "by-group",
      "by-age",
      "by-month",
    ]) {
      expect([id, sum(id)]).toEqual([id, whole]);
      expect(valueOf(values, id, "unknown")).toBeDefined();
    }
    expect(sum("by-hamlet.certified")).toBe(valueOf(values, "certified").numerator);
    expect(sum("by-unit")).toBe(valueOf(values, "std.officials").numerator);
    expect(sum("by-course.enrolments")).toBe(valueOf(values, "enrolments").numerator);
    expect(sum("by-platform.enrolments")).toBe(valueOf(values, "enrolments").numerator);
    expect(sum("rows.not-counted") + sum("rows.counted")).toBe(sum("rows"));
  });

  it.each(SEEDS)("repeating rows changes no count of people (commune %i)", (seed) => {
    const { rows, reference } = commune(seed);
    const repeatable = rows.filter((row) => row.id !== undefined && row.name !== undefined);
    const repeated = [...rows, ...repeatable.map((row, index) => ({ ...row, at: `Chép!${index + 2}` }))];
    const persons = (facts: readonly RowFacts[]): unknown =>
      analyseFacts(facts, reference)
        .values.filter(({ id }) => !/^(rows|enrolments|by-course|by-platform)/.test(id))
        .map(({ id, of, numerator, low }) => [id, of, numerator, low]);
    expect(persons(repeated)).toEqual(persons(rows));
  });

  it.each(SEEDS)("the order of the sheets changes neither the count nor its lower bound (commune %i)", (seed) => {
    const { rows, reference } = commune(seed);
    const sheets = [...new Set(rows.map(({ at }) => at.split("!")[0]!))].reverse();
    const turned = sheets.flatMap((sheet) => rows.filter(({ at }) => at.startsWith(`${sheet}!`)));
    const [one, other] = [analyseFacts(rows, reference), analyseFacts(turned, reference)];
    expect(other.context.people.persons.length).toBe(one.context.people.persons.length);
    expect(other.context.people.low).toBe(one.context.people.low);
    expect(one.context.people.low).toBeLessThanOrEqual(one.context.people.persons.length);
  });

  it.each(SEEDS)("the persons behind a figure are as many as the figure says (commune %i)", (seed) => {
    const { rows, reference } = commune(seed);
    const { context, values } = analyseFacts(rows, reference);
    const definitions = new Map(INDICATORS.map((definition) => [definition.id, definition]));
    for (const { id, of, numerator } of values) {
      const definition = definitions.get(id)!;
      if (definition.counts !== "persons" || !definition.personsOf) continue;
      expect([id, of, definition.personsOf(context, of).length]).toEqual([id, of, numerator]);
    }
  });

  it("a target of the year says whether it is met, on the exact fraction and never on the rounded percent", () => {
    const random = seededRandom(1);
    const base = randomReference(random);
    const targets = (value: number, kind: "percent" | "count", year: number | null): Reference["targets"] => [
      {
        indicator: "learners.adults",
        level: { kind, value },
        year,
        basis: "",
        place: { sheet: "Chỉ tiêu giao", cell: "A2" },
      },
    ];
    // 1999 of 2000 is 99,95 %, which prints 100 %.
    const people = Array.from({ length: 1999 }, (_, index) => ({ at: `A!${index + 2}`, name: "Y Hlen" }));
    const { context } = analyseFacts(people, base);
    const figure = (level: Reference["targets"]): IndicatorValue => {
      const numbers = { ...base.info.numbers, adults: { value: 2000, place: { sheet: "Thông tin", cell: "B3" } } };
      const reference = { ...base, info: { ...base.info, numbers }, targets: level };
      return valueOf(computeIndicators({ ...context, reference }), "learners.adults");
    };
    expect(figure(targets(1, "percent", 2025))).toMatchObject({ text: "100%", target: 100, met: false });
    expect(figure(targets(0.9995, "percent", null))).toMatchObject({ target: 99.95, met: true });
    expect(figure(targets(2000, "count", 2025))).toMatchObject({ target: 2000, met: false });
    expect(figure(targets(1999, "count", 2025))).toMatchObject({ met: true });
    expect(figure(targets(1, "percent", 2026))).not.toHaveProperty("target");
  });

  it("a missing or zero denominator gives no percent and prints a dash, a bare count prints itself", () => {
    const base = randomReference(seededRandom(1));
    const reference = { ...base, info: { ...base.info, numbers: {} }, units: [] };
    const people = Array.from({ length: 1200 }, (_, index) => ({ at: `A!${index + 2}`, name: "Y Hlen" }));
    const { values } = analyseFacts(people, reference);
    expect(valueOf(values, "learners")).toMatchObject({ denominator: null, percent: null, text: "1.200" });
    expect(valueOf(values, "learners.population")).toMatchObject({ denominator: null, percent: null, text: "–" });
    expect(valueOf(values, "std.officials")).toMatchObject({ denominator: null, percent: null, text: "–" });
    expect(valueOf(analyseFacts([], reference).values, "completed")).toMatchObject({ denominator: 0, text: "–" });
  });
});

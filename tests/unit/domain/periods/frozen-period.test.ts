import { computeIndicators } from "../../../../src/domain/indicators/compute";
import {
  freezePeriodOf,
  isLabelTaken,
  previousPeriodOf,
  withPeriod,
  type FrozenPeriod,
} from "../../../../src/domain/periods/frozen-period";
import { isFrozenPeriods } from "../../../../src/domain/periods/kept-shape";
import type { IsoDate } from "../../../../src/domain/reference";
import { contextOf } from "../../../support/count-facts";
import { randomRows } from "../../../support/random-commune";
import { seededRandom } from "../../../support/seeded-random";

const day = (month: number, dayOfMonth = 14): IsoDate => ({ year: 2025, month, day: dayOfMonth });

function period(label: string, asOf = day(10), people = 20): FrozenPeriod {
  const context = contextOf(randomRows(seededRandom(1), people));
  return freezePeriodOf({ label, asOf, frozenAt: 1, fingerprint: "f" }, context, computeIndicators(context));
}

test("labels are one when they differ by letter case, spaces or the way accents are stored", () => {
  const periods = [period("Quý  IV ")];
  expect(periods[0]!.label).toBe("Quý IV");
  for (const label of ["quý iv", " Quý IV", "Quý IV".normalize("NFD")]) expect(isLabelTaken(periods, label)).toBe(true);
  expect(isLabelTaken(periods, "Quý III")).toBe(false);
});

test("the period before has the latest cut-off before the day, the later frozen of two", () => {
  const periods = [period("tháng 10", day(10)), period("tháng 8", day(8)), period("tháng 10 sửa", day(10))];
  expect(previousPeriodOf(periods, day(10, 15))?.label).toBe("tháng 10 sửa");
  expect(previousPeriodOf(periods, day(10, 14))?.label).toBe("tháng 8");
  expect(previousPeriodOf(periods, day(8))).toBeNull();
  expect(previousPeriodOf(periods, null)).toBeNull();
});

test("when there is no more room the oldest periods keep their figures and lose their people", () => {
  const one = period("1", day(1), 40);
  const big = { ...one, record: { ...one.record, people: { ...one.record.people!, rows: "A".repeat(1_200_000) } } };
  const kept = withPeriod(
    [
      { ...big, label: "1" },
      { ...big, label: "2" },
    ],
    { ...big, label: "3" },
  );
  expect(kept.map(({ label, record }) => [label, record.people !== null])).toEqual([
    ["1", false],
    ["2", true],
    ["3", true],
  ]);
  expect(kept[0]!.record.figures).toEqual(one.record.figures);
});

test("what comes back out of a workbook is taken for periods only when it is", () => {
  const kept = JSON.parse(
    JSON.stringify([period("1"), { ...period("2"), record: { ...period("2").record, people: null } }]),
  );
  expect(isFrozenPeriods(kept)).toBe(true);
  for (const part of ["label", "asOf", "frozenAt", "fingerprint", "rules", "record"]) {
    expect([part, isFrozenPeriods([{ ...kept[0], [part]: undefined }])]).toEqual([part, false]);
  }
  for (const part of ["words", "sheets", "profiles", "persons", "rows", "check"]) {
    const people = { ...kept[0].record.people, [part]: 1 };
    expect([part, isFrozenPeriods([{ ...kept[0], record: { ...kept[0].record, people } }])]).toEqual([part, false]);
  }
  expect(isFrozenPeriods({})).toBe(false);
});

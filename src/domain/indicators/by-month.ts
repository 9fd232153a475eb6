import type { Person } from "../people/people";
import { breakdown, UNKNOWN } from "./breakdown";
import { LEARNERS } from "./denominator";
import { rateFigure } from "./figure";
import type { IndicatorContext, IndicatorDefinition } from "./indicator";

/** Months without newcomers are shown between others, unless one far-off date would make a long row of zeros. */
const MAX_MONTHS_FILLED = 36;

/** "2025-10", the month of a person's first joinedOn, or null when it is unknown. */
export function firstMonthOf({ firstJoined }: Person): string | null {
  return firstJoined?.month === undefined ? null : monthText(firstJoined.year * 12 + firstJoined.month - 1);
}

export const byMonth = breakdown({
  id: "by-month",
  title: "Người mới tham gia theo tháng",
  source: "Tháng tham gia đầu tiên của mỗi người",
  fixedParts: months,
  partOf: firstMonthOf,
  denominator: LEARNERS,
  unknownHasDenominator: true,
  numerator: () => "COUNTIFS({people:month},{label})",
});

export const byMonthCumulative: IndicatorDefinition = {
  id: "by-month.cumulative",
  title: "Người tham gia lũy kế đến hết tháng",
  source: "Cộng dồn người mới theo tháng; người chưa rõ tháng không cộng vào",
  counts: "persons",
  compute(context) {
    let sum = 0;
    return byMonth
      .compute(context)
      .filter(({ of }) => of !== UNKNOWN)
      .map(({ of, numerator, denominator }) => rateFigure("by-month.cumulative", (sum += numerator), denominator, of));
  },
  personsOf: ({ people }, of) =>
    people.persons.filter((person) => {
      const month = firstMonthOf(person);
      return month !== null && of !== undefined && month <= of;
    }),
  formula: () => ({ numerator: 'COUNTIFS({people:month},"<="&{label})', denominator: LEARNERS.formula }),
};

function months({ people }: IndicatorContext): string[] {
  const met = [...new Set(people.persons.flatMap((person) => firstMonthOf(person) ?? []))].sort();
  if (met.length === 0) return [];
  const [first, last] = [monthNumber(met[0]!), monthNumber(met.at(-1)!)];
  if (last - first > MAX_MONTHS_FILLED) return met;
  return Array.from({ length: last - first + 1 }, (_, index) => monthText(first + index));
}

function monthNumber(month: string): number {
  const [year = "0", part = "1"] = month.split("-");
  return Number(year) * 12 + Number(part) - 1;
}

function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}

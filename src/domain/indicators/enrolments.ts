import { enrolmentsOf } from "./enrolment";
import { countFigure } from "./figure";
import type { IndicatorDefinition } from "./indicator";

export const enrolments: IndicatorDefinition = {
  id: "enrolments",
  title: "Số lượt học",
  source: "Mỗi người học một khóa là một lượt; dòng không ghi khóa là một lượt của sheet đó",
  counts: "enrolments",
  compute: ({ people }) => [
    countFigure(
      "enrolments",
      people.persons.reduce((sum, person) => sum + enrolmentsOf(person).length, 0),
    ),
  ],
  personsOf: ({ people }) => people.persons,
  timesOf: () => (person) => enrolmentsOf(person).length,
  formula: () => ({ numerator: "COUNT({enrolments:no})", denominator: null }),
};

import type { INFO_NUMBER_KEYS } from "../reference";
import type { FormulaTemplate, IndicatorContext } from "./indicator";

/** What a rate is measured against: its value, and the formula that leads to the cell it stands in. */
export interface Denominator {
  value(context: IndicatorContext, of: string | undefined): number | null;
  readonly formula: FormulaTemplate;
}

/** A figure of `Thông tin`. */
export function infoDenominator(key: (typeof INFO_NUMBER_KEYS)[number]): Denominator {
  return { value: ({ reference }) => reference.info.numbers[key]?.value ?? null, formula: `{info:${key}}` };
}

export const LEARNERS: Denominator = {
  value: ({ people }) => people.persons.length,
  formula: "{cell:learners}",
};

/** Sum of `Đơn vị`, Tổng số CBCCVC: the units that give a number; null when none does. */
export const ALL_OFFICIALS: Denominator = {
  value({ reference }) {
    const given = reference.units.flatMap((unit) => (unit.officials === null ? [] : [unit.officials.value]));
    return given.length === 0 ? null : given.reduce((sum, officials) => sum + officials, 0);
  },
  formula: "{units:officials}",
};

export const UNIT_OFFICIALS: Denominator = {
  value: ({ reference }, of) => reference.units.find((unit) => unit.name === of)?.officials?.value ?? null,
  formula: "{of:unit.officials}",
};

export const HAMLET_POPULATION: Denominator = {
  value: ({ reference }, of) => reference.hamlets.find((hamlet) => hamlet.name === of)?.population?.value ?? null,
  formula: "{of:hamlet.population}",
};

export const HAMLET_ADULTS: Denominator = {
  value: ({ reference }, of) => reference.hamlets.find((hamlet) => hamlet.name === of)?.adults?.value ?? null,
  formula: "{of:hamlet.adults}",
};

import type { Person } from "../people/people";
import { breakdown } from "./breakdown";
import { HAMLET_ADULTS, HAMLET_POPULATION, type Denominator } from "./denominator";
import type { IndicatorContext, IndicatorDefinition } from "./indicator";

const hamletNames = ({ reference }: IndicatorContext): string[] => reference.hamlets.map((hamlet) => hamlet.name);

/** Persons of one hamlet: certified ones are measured against all who learn there. */
const HAMLET_LEARNERS: Denominator = {
  value: ({ people }, of) => people.persons.filter((person) => (person.hamlet ?? "unknown") === of).length,
  formula: "COUNTIFS({people:hamlet},{label})",
};

const shared = {
  fixedParts: hamletNames,
  partOf: (person: Person) => person.hamlet,
};

export const byHamlet: IndicatorDefinition = breakdown({
  ...shared,
  id: "by-hamlet",
  title: "Người tham gia theo thôn trên dân số của thôn",
  source: "Người tham gia của thôn / Dân số của thôn (trang Địa bàn)",
  denominator: HAMLET_POPULATION,
  unknownHasDenominator: false,
  numerator: () => "COUNTIFS({people:hamlet},{label})",
});

export const byHamletAdults: IndicatorDefinition = breakdown({
  ...shared,
  id: "by-hamlet.adults",
  title: "Người tham gia theo thôn trên số người trưởng thành của thôn",
  source: "Người tham gia của thôn / Người trưởng thành của thôn (trang Địa bàn)",
  denominator: HAMLET_ADULTS,
  unknownHasDenominator: false,
  numerator: () => "COUNTIFS({people:hamlet},{label})",
});

export const byHamletCertified: IndicatorDefinition = breakdown({
  ...shared,
  id: "by-hamlet.certified",
  title: "Người được cấp chứng chỉ theo thôn",
  source: "Người có số chứng chỉ của thôn / Người tham gia của thôn",
  among: (person) => person.hasCertificate,
  denominator: HAMLET_LEARNERS,
  unknownHasDenominator: true,
  numerator: () => "COUNTIFS({people:hamlet},{label},{people:certified},1)",
});

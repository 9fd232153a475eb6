import { breakdown } from "./breakdown";
import { UNIT_OFFICIALS } from "./denominator";

export const byUnit = breakdown({
  id: "by-unit",
  title: "Cán bộ, công chức, viên chức tham gia theo đơn vị",
  source: "CBCCVC tham gia của đơn vị / Tổng số CBCCVC của đơn vị (trang Đơn vị)",
  fixedParts: ({ reference }) => reference.units.map((unit) => unit.name),
  partOf: (person) => person.unit,
  among: (person) => person.groups.has("official"),
  denominator: UNIT_OFFICIALS,
  unknownHasDenominator: false,
  numerator: () => "COUNTIFS({people:official},1,{people:unit},{label})",
});

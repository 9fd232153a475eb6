import { breakdown } from "./breakdown";
import { LEARNERS } from "./denominator";

export const bySex = breakdown({
  id: "by-sex",
  title: "Người tham gia theo giới tính",
  source: "Tỷ trọng trong số người tham gia",
  fixedParts: () => ["male", "female"],
  partOf: (person) => person.sex,
  denominator: LEARNERS,
  unknownHasDenominator: true,
  numerator: () => "COUNTIFS({people:sex},{label})",
});

import { breakdown } from "./breakdown";
import { LEARNERS } from "./denominator";

export const byEthnicity = breakdown({
  id: "by-ethnicity",
  title: "Người tham gia theo dân tộc",
  source: "Tỷ trọng trong số người tham gia",
  fixedParts: () => [],
  partOf: (person) => person.ethnicity,
  denominator: LEARNERS,
  unknownHasDenominator: true,
  numerator: () => "COUNTIFS({people:ethnicity},{label})",
});

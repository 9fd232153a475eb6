import { breakdown } from "./breakdown";
import { LEARNERS } from "./denominator";

export const byGroup = breakdown({
  id: "by-group",
  title: "Người tham gia theo nhóm đối tượng",
  source:
    "Mỗi người một nhóm, theo thứ tự: CBCCVC, học sinh - sinh viên, người lao động, đoàn viên - thanh niên, người dân",
  fixedParts: () => ["official", "student", "worker", "youth", "resident"],
  partOf: (person) => person.group,
  denominator: LEARNERS,
  unknownHasDenominator: true,
  numerator: () => "COUNTIFS({people:group},{label})",
});

import type { Person } from "../people/people";
import { breakdown } from "./breakdown";
import { LEARNERS } from "./denominator";

/** Every ethnic group except Kinh (contract §5); null when the group is unknown. */
export function isOfMinority({ ethnicity }: Person): boolean | null {
  return ethnicity === null ? null : ethnicity !== "Kinh";
}

export const byMinority = breakdown({
  id: "by-minority",
  title: "Người tham gia là người dân tộc thiểu số",
  source: "Mọi dân tộc trừ dân tộc Kinh; tỷ trọng trong số người tham gia",
  fixedParts: () => ["minority", "kinh"],
  partOf(person) {
    const minority = isOfMinority(person);
    return minority === null ? null : minority ? "minority" : "kinh";
  },
  denominator: LEARNERS,
  unknownHasDenominator: true,
  numerator: (of) =>
    of === "unknown" ? "COUNTIFS({people:minority},{unknown})" : `COUNTIFS({people:minority},${of === "kinh" ? 0 : 1})`,
});

import { LEARNERS } from "./denominator";
import { personIndicator } from "./person-indicator";

export const certified = personIndicator({
  id: "certified",
  title: "Người được cấp chứng chỉ, chứng nhận",
  source: "Người có số chứng chỉ / Người tham gia",
  includes: (person) => person.hasCertificate,
  numerator: "COUNTIFS({people:certified},1)",
  denominator: LEARNERS,
});

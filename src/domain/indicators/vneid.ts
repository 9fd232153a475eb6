import { LEARNERS } from "./denominator";
import { personIndicator } from "./person-indicator";

export const vneid = personIndicator({
  id: "vneid",
  title: "Người được xác nhận kỹ năng số trên VNeID",
  source: "Người có xác nhận VNeID / Người tham gia",
  includes: (person) => person.vneidConfirmed,
  numerator: "COUNTIFS({people:vneid},1)",
  denominator: LEARNERS,
});

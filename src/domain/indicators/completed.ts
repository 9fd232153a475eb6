import { LEARNERS } from "./denominator";
import { personIndicator } from "./person-indicator";

export const completed = personIndicator({
  id: "completed",
  title: "Người đã hoàn thành khóa học",
  source: "Người có ít nhất một dòng hoàn thành / Người tham gia",
  includes: (person) => person.status === "completed",
  numerator: "COUNTIFS({people:completed},1)",
  denominator: LEARNERS,
});

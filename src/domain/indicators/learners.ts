import { personIndicator } from "./person-indicator";

export const learners = personIndicator({
  id: "learners",
  title: "Số người tham gia học tập",
  source: "Đếm người, không đếm lượt: mỗi người một lần trong toàn sổ",
  includes: () => true,
  numerator: "COUNT({people:no})",
  denominator: null,
  countsAll: true,
});

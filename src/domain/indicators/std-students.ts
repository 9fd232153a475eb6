import { infoDenominator } from "./denominator";
import { personIndicator } from "./person-indicator";

export const stdStudents = personIndicator({
  id: "std.students",
  title: "Học sinh, sinh viên được trang bị kiến thức, kỹ năng số",
  source:
    "Kế hoạch 01-KH/BCĐTW ngày 21/3/2025: học sinh, sinh viên tham gia / Tổng số học sinh, sinh viên (trang Thông tin)",
  includes: (person) => person.groups.has("student"),
  numerator: "COUNTIFS({people:student},1)",
  denominator: infoDenominator("students"),
});

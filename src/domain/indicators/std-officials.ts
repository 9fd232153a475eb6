import { ALL_OFFICIALS } from "./denominator";
import { personIndicator } from "./person-indicator";

export const stdOfficials = personIndicator({
  id: "std.officials",
  title: "Cán bộ, công chức, viên chức tham gia học tập kỹ năng số",
  source: "Kế hoạch 01-KH/BCĐTW ngày 21/3/2025: CBCCVC tham gia / Tổng số CBCCVC (trang Đơn vị)",
  includes: (person) => person.groups.has("official"),
  numerator: "COUNTIFS({people:official},1)",
  denominator: ALL_OFFICIALS,
});

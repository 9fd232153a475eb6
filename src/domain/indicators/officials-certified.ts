import { ALL_OFFICIALS } from "./denominator";
import { personIndicator } from "./person-indicator";

export const officialsCertified = personIndicator({
  id: "officials.certified",
  title: "Cán bộ, công chức, viên chức được cấp chứng chỉ, chứng nhận",
  source: "CBCCVC có số chứng chỉ / Tổng số CBCCVC (trang Đơn vị)",
  includes: (person) => person.groups.has("official") && person.hasCertificate,
  numerator: "COUNTIFS({people:official},1,{people:certified},1)",
  denominator: ALL_OFFICIALS,
});

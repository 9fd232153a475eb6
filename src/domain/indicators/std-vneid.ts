import { infoDenominator } from "./denominator";
import { isAdult, personIndicator } from "./person-indicator";

export const stdVneid = personIndicator({
  id: "std.vneid",
  title: "Người trưởng thành được xác nhận phổ cập kỹ năng số trên VNeID",
  source:
    "Kế hoạch 01-KH/BCĐTW ngày 21/3/2025: người trưởng thành có xác nhận / Người trong độ tuổi trưởng thành (trang Thông tin)",
  includes: (person, context) => person.vneidConfirmed && isAdult(person, context),
  numerator: 'COUNTIFS({people:age},">="&{adultAge},{people:vneid},1)',
  denominator: infoDenominator("adults"),
});

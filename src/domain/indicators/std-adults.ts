import { infoDenominator } from "./denominator";
import { isAdult, personIndicator } from "./person-indicator";

export const stdAdults = personIndicator({
  id: "std.adults",
  title: "Người dân trong độ tuổi trưởng thành có kiến thức, kỹ năng số",
  source:
    "Kế hoạch 01-KH/BCĐTW ngày 21/3/2025: người trưởng thành tham gia / Người trong độ tuổi trưởng thành (trang Thông tin)",
  includes: isAdult,
  numerator: 'COUNTIFS({people:age},">="&{adultAge})',
  denominator: infoDenominator("adults"),
});

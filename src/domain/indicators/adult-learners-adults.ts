import { infoDenominator } from "./denominator";
import { isAdult, personIndicator } from "./person-indicator";

export const adultLearnersAdults = personIndicator({
  id: "adult-learners.adults",
  title: "Tỷ lệ người trưởng thành tham gia trên số người trong độ tuổi trưởng thành",
  source: "Người đủ tuổi trưởng thành tại ngày chốt số liệu / Người trong độ tuổi trưởng thành (trang Thông tin)",
  includes: isAdult,
  numerator: 'COUNTIFS({people:age},">="&{adultAge})',
  denominator: infoDenominator("adults"),
});

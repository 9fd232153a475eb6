import { infoDenominator } from "./denominator";
import { personIndicator } from "./person-indicator";

export const learnersAdults = personIndicator({
  id: "learners.adults",
  title: "Tỷ lệ người tham gia trên số người trong độ tuổi trưởng thành",
  source: "Người tham gia / Người trong độ tuổi trưởng thành (trang Thông tin)",
  includes: () => true,
  numerator: "{cell:learners}",
  denominator: infoDenominator("adults"),
  countsAll: true,
});

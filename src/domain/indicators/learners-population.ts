import { infoDenominator } from "./denominator";
import { personIndicator } from "./person-indicator";

export const learnersPopulation = personIndicator({
  id: "learners.population",
  title: "Tỷ lệ người tham gia trên tổng dân số",
  source: "Người tham gia / Dân số (trang Thông tin)",
  includes: () => true,
  numerator: "{cell:learners}",
  denominator: infoDenominator("population"),
  countsAll: true,
});

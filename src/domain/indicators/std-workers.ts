import { infoDenominator } from "./denominator";
import { personIndicator } from "./person-indicator";

export const stdWorkers = personIndicator({
  id: "std.workers",
  title: "Người lao động trong doanh nghiệp, hợp tác xã có kiến thức, kỹ năng số",
  source: "Quyết định 757/QĐ-BKHCN ngày 29/4/2025: người lao động tham gia / Tổng số người lao động (trang Thông tin)",
  includes: (person) => person.groups.has("worker"),
  numerator: "COUNTIFS({people:worker},1)",
  denominator: infoDenominator("workers"),
});

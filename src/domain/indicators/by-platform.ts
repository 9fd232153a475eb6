import { byLearning } from "./by-learning";
import { enrolmentsOf } from "./enrolment";

export const byPlatform = byLearning({
  id: "by-platform",
  title: "Người tham gia theo nền tảng, hình thức học",
  source: "Một người dùng nhiều nền tảng có mặt ở từng nền tảng",
  counts: "persons",
  kind: "platform",
  namesOf: (person) => (person.platforms.length === 0 ? [null] : person.platforms),
  numerator: "COUNTIFS({platforms:platform},{label})",
});

export const byPlatformEnrolments = byLearning({
  id: "by-platform.enrolments",
  title: "Lượt học theo nền tảng, hình thức học",
  source: "Mỗi lượt tính cho nền tảng ghi ở dòng đầu tiên của khóa đó",
  counts: "enrolments",
  kind: "platform",
  namesOf: (person) => enrolmentsOf(person).map(({ platform }) => platform),
  numerator: "COUNTIFS({enrolments:platform},{label})",
});

import type { Person } from "../people/people";
import { byLearning } from "./by-learning";
import { enrolmentsOf } from "./enrolment";

const coursesOf = (person: Person): readonly string[] => enrolmentsOf(person).map(({ course }) => course);
export const byCourse = byLearning({
  id: "by-course",
  title: "Người tham gia theo khóa học",
  source: "Một người học nhiều khóa có mặt ở từng khóa",
  counts: "persons",
  kind: "course",
  namesOf: coursesOf,
  numerator: "COUNTIFS({enrolments:course},{label})",
});

export const byCourseEnrolments = byLearning({
  id: "by-course.enrolments",
  title: "Lượt học theo khóa học",
  source: "Mỗi người học một khóa là một lượt",
  counts: "enrolments",
  kind: "course",
  namesOf: coursesOf,
  numerator: "COUNTIFS({enrolments:course},{label})",
});

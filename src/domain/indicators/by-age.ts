import { breakdown } from "./breakdown";
import { LEARNERS } from "./denominator";

/** Ages of contract §5, both ends included; completed years at asOf. */
export const AGE_BANDS = [
  { of: "<18", from: 0, to: 17 },
  { of: "18–30", from: 18, to: 30 },
  { of: "31–45", from: 31, to: 45 },
  { of: "46–60", from: 46, to: 60 },
  { of: ">60", from: 61, to: Number.POSITIVE_INFINITY },
] as const;

export function ageBandOf(age: number | null): string | null {
  return age === null ? null : (AGE_BANDS.find(({ from, to }) => age >= from && age <= to)?.of ?? null);
}

export const byAge = breakdown({
  id: "by-age",
  title: "Người tham gia theo độ tuổi",
  source: "Tuổi tròn tại ngày chốt số liệu; chỉ có năm sinh thì lấy hiệu hai năm",
  fixedParts: () => AGE_BANDS.map(({ of }) => of),
  partOf: (person) => ageBandOf(person.age),
  denominator: LEARNERS,
  unknownHasDenominator: true,
  numerator(of) {
    const band = AGE_BANDS.find((candidate) => candidate.of === of);
    if (!band) return "COUNTIFS({people:age},{unknown})";
    const upTo = Number.isFinite(band.to) ? `,{people:age},"<=${band.to}"` : "";
    return `COUNTIFS({people:age},">=${band.from}"${upTo})`;
  },
});

import type { IndicatorValue } from "../../../../src/domain/indicators/indicator";
import { percentOf } from "../../../../src/domain/indicators/percent";
import type { Activity, Hamlet, Info, IsoDate, Paper, Reference, Sourced } from "../../../../src/domain/reference";
import type { ReportInput } from "../../../../src/domain/report/report-input";

/** An invented commune with the totals of a real size; no place or person in it is anybody's. */
const LEARNERS = [96, 88, 74, 70, 66, 61, 55, 48, 30];
const POPULATION = [820, 790, 760, 755, 750, 745, 740, 735, 719];
const ADULTS = [450, 430, 420, 410, 405, 405, 400, 398, 395];

export function makeReportInput(): ReportInput {
  return { reference: makeReference(), values: makeValues() };
}

export function makeReference(): Reference {
  return {
    info: makeInfo(),
    hamlets: LEARNERS.map((_, index) => makeHamlet(index)),
    units: [],
    targets: [
      target("std.officials", "percent", 0.8),
      target("std.adults", "percent", 0.8),
      target("std.vneid", "count", 500),
    ],
    activities: [
      activity(5, "Truyền thanh", {
        quantity: 3,
        total: 12,
        days: 4,
        unit: "lượt/ngày",
        from: day(7, 10),
        to: day(10, 10),
      }),
      activity(6, "Băng rôn", { quantity: 4, total: 4, unit: "cái" }),
      activity(7, "Bài viết Fanpage", { quantity: 3, total: 3, unit: "bài" }),
      activity(8, "Tập huấn", {
        content: "Sử dụng trí tuệ nhân tạo trong công việc",
        from: day(10, 9),
        attendees: 100,
        estimated: true,
        venue: "Hội trường xã",
      }),
      activity(9, "Lễ phát động", { content: "Lễ phát động phong trào", from: day(22, 10), attendees: 45 }),
      activity(10, "Hỗ trợ", { content: "VNeID", attendees: 120 }),
    ],
    papers: [
      paper(
        3,
        "2699/SKHCN-BCVT&CĐS",
        day(10, 11),
        "Sở Khoa học và Công nghệ tỉnh Sông Lam",
        "V/v đề nghị báo cáo kết quả thực hiện phong trào",
        "Yêu cầu BDHVS",
      ),
      paper(
        4,
        "368-KH/TU",
        day(24, 5),
        "Tỉnh ủy Sông Lam",
        "Thực hiện phong trào “Bình dân học vụ số”",
        "Chỉ đạo BDHVS",
      ),
      paper(
        5,
        "14/KH-UBND",
        day(2, 6),
        "Ủy ban nhân dân xã Suối Mây",
        "Về việc tổ chức lớp bồi dưỡng kỹ năng số",
        "Chỉ đạo BDHVS",
      ),
    ],
    sheets: [],
  };
}

export function makeInfo(): Info {
  return {
    text: {
      issuer: sourced("ỦY BAN NHÂN DÂN XÃ SUỐI MÂY"),
      province: sourced("Sông Lam"),
      place: sourced("Suối Mây"),
      signerName: sourced("Trần Thị Mẫu"),
      draftingUnit: sourced("Phòng Văn hóa - Xã hội"),
      denominatorSource: sourced("Công an xã, tháng 10/2025"),
    },
    lines: {
      addressee: sourced(["Sở Khoa học và Công nghệ tỉnh Sông Lam"]),
      signerTitle: sourced(["TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"]),
    },
    numbers: {
      households: sourced(1626),
      population: sourced(6814),
      adults: sourced(3713),
      areaHa: sourced(28050.38),
      minorityShare: sourced(95),
    },
    dates: { asOf: sourced(day(18, 11)) },
    problems: [],
  };
}

export function makeValues(): IndicatorValue[] {
  const hamlets = LEARNERS.map((count, index) =>
    rate("by-hamlet", count, POPULATION[index]!, { of: `Thôn ${index + 1}` }),
  );
  return [
    { id: "learners", numerator: 596, denominator: null, percent: null, text: "596" },
    rate("learners.population", 596, 6814),
    rate("learners.adults", 596, 3713),
    rate("adult-learners.adults", 566, 3713),
    { id: "enrolments", numerator: 640, denominator: null, percent: null, text: "640" },
    rate("completed", 410, 596),
    rate("certified", 350, 596),
    rate("vneid", 290, 596),
    rate("std.officials", 92, 100, { target: 0.8, met: true }),
    rate("std.students", 0, null),
    rate("std.adults", 566, 3713, { target: 0.8, met: false }),
    rate("std.vneid", 290, 3713, { target: 500, met: false }),
    rate("std.workers", 0, null),
    rate("officials.certified", 88, 100),
    ...hamlets,
    rate("by-hamlet", 8, null, { of: "unknown" }),
  ];
}

export function rate(
  id: string,
  numerator: number,
  denominator: number | null,
  more: Partial<IndicatorValue> = {},
): IndicatorValue {
  return { id, numerator, denominator, ...percentOf(numerator, denominator), ...more };
}

export function day(dayOfMonth: number, month: number, year = 2025): IsoDate {
  return { year, month, day: dayOfMonth };
}

export function sourced<T>(value: T): Sourced<T> {
  return { value, place: { sheet: "Thông tin", cell: "B2" } };
}

export function activity(row: number, type: string, more: Partial<Activity> = {}): Activity {
  return {
    from: null,
    to: null,
    type,
    content: "",
    venue: "",
    total: null,
    quantity: null,
    days: 1,
    unit: "",
    attendees: null,
    estimated: false,
    usedFor: ["BDHVS", "NCĐS"],
    place: { sheet: "Hoạt động", cell: `A${row}` },
    ...more,
  };
}

export function paper(
  row: number,
  symbol: string,
  date: IsoDate,
  issuer: string,
  subject: string,
  use: Paper["usedFor"][number],
): Paper {
  return { symbol, date, issuer, subject, usedFor: [use], place: { sheet: "Văn bản", cell: `A${row}` } };
}

function makeHamlet(index: number): Hamlet {
  return {
    name: `Thôn ${index + 1}`,
    otherNames: [],
    households: null,
    population: sourced(POPULATION[index]!),
    adults: sourced(ADULTS[index]!),
    place: { sheet: "Địa bàn", cell: `A${index + 2}` },
  };
}

function target(indicator: string, kind: "percent" | "count", value: number): Reference["targets"][number] {
  return { indicator, level: { kind, value }, year: 2025, basis: "", place: { sheet: "Chỉ tiêu giao", cell: "A2" } };
}

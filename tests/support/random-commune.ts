import type { Group } from "../../src/domain/participant/participant";
import type { Activity, Movement, Reference, Sourced } from "../../src/domain/reference";
import type { RowFacts } from "./make-participant";
import type { SeededRandom } from "./seeded-random";

const FAMILY = ["Nguyễn Văn", "Nguyễn Thị", "Trần", "Lê Thị", "A", "Y", "A", "Y"];
const GIVEN = [
  "Hùng",
  "Hưng",
  "Hương",
  "Tik",
  "Hlen",
  "Hlên",
  "Kiểu",
  "Dứa",
  "Dưa",
  "Mai",
  "Đăng",
  "Đang",
  "Nga",
  "Ngà",
];
const GROUPS: readonly Group[] = ["official", "student", "worker", "youth", "resident"];

export const HAMLETS = ["Thôn 1", "Thôn 2", "Đăk Nú", "Hoà Bình"];
export const UNITS = ["Ủy ban nhân dân", "Trường Tiểu học", "Trạm Y tế"];

/** Invented names as they are met in the highlands, short ones and namesakes included. */
export function randomName(random: SeededRandom): string {
  return `${random.pick(FAMILY)} ${random.pick(GIVEN)}`;
}

/** Rows of a small commune: people on several lists, ids lost, births cut to years, courses and platforms repeated. */
export function randomRows(random: SeededRandom, people: number): RowFacts[] {
  const bySheet = new Map<string, number>();
  const rows: RowFacts[] = [];
  for (let person = 0; person < people; person += 1) {
    const sex = random.chance(0.5) ? ("male" as const) : ("female" as const);
    const year = 1940 + random.below(78);
    const birth = `${1 + random.below(28)}/${1 + random.below(12)}/${year}`;
    const id = `062${(year >= 2000 ? 2 : 0) + (sex === "male" ? 0 : 1)}${String(year % 100).padStart(2, "0")}${100000 + person}`;
    const name = randomName(random);
    const hamlet = random.pick(HAMLETS);
    const group = random.pick(GROUPS);
    for (let copy = 1 + random.below(3); copy > 0; copy -= 1) {
      const sheet = random.pick([hamlet, hamlet, "CBCC", "Trường"]);
      const row = (bySheet.get(sheet) ?? 1) + 1;
      bySheet.set(sheet, row);
      rows.push({
        at: `${sheet}!${row}`,
        ...(random.chance(0.03) ? {} : { name }),
        ...(random.chance(0.9) ? { birth: random.chance(0.8) ? birth : String(year) } : {}),
        ...(random.chance(0.7) ? { id } : {}),
        ...(random.chance(0.8) ? { hamlet } : {}),
        ...(random.chance(0.9) ? { sex } : {}),
        ...(random.chance(0.8) ? { ethnicity: random.pick(["Kinh", "Xơ Đăng", "Gié Triêng"]) } : {}),
        ...(random.chance(0.8) ? { group } : {}),
        ...(group === "official" && random.chance(0.8) ? { unit: random.pick(UNITS) } : {}),
        ...(random.chance(0.7)
          ? { course: random.pick(["Kỹ năng số cơ bản", "An toàn trên mạng", "kỹ năng SỐ cơ bản"]) }
          : {}),
        ...(random.chance(0.6) ? { platform: random.pick(["Trực tuyến", "Trực tiếp"]) } : {}),
        ...(random.chance(0.9) ? { joined: `${1 + random.below(28)}/${5 + random.below(6)}/2025` } : {}),
        ...(random.chance(0.7) ? { status: random.pick(["registered", "learning", "completed"] as const) } : {}),
        ...(random.chance(0.3) ? { certificate: `CC-${person}` } : {}),
        vneid: random.chance(0.3),
        ...(random.chance(0.03) ? { notCounted: "excluded" as const } : {}),
      });
    }
  }
  return rows;
}

/** The reference sheets of that commune. */
export function randomReference(random: SeededRandom): Reference {
  const at = <T>(sheet: string, cell: string, value: T): Sourced<T> => ({ value, place: { sheet, cell } });
  return {
    info: {
      text: { denominatorSource: at("Thông tin", "B20", "Công an xã, 01/11/2025") },
      lines: {},
      numbers: {
        population: at("Thông tin", "B2", 6814),
        adults: at("Thông tin", "B3", 3713),
        students: at("Thông tin", "B4", 800 + random.below(100)),
      },
      dates: { asOf: at("Thông tin", "B5", { year: 2025, month: 11, day: 18 }) },
      problems: [],
    },
    hamlets: HAMLETS.map((name, index) => ({
      name,
      otherNames: [],
      households: null,
      population: index === 3 ? null : at("Địa bàn", `D${index + 2}`, 500 + random.below(400)),
      adults: at("Địa bàn", `E${index + 2}`, 200 + random.below(200)),
      place: { sheet: "Địa bàn", cell: `A${index + 2}` },
    })),
    units: UNITS.map((name, index) => ({
      name,
      otherNames: [],
      officials: at("Đơn vị", `C${index + 2}`, 20 + random.below(20)),
      place: { sheet: "Đơn vị", cell: `A${index + 2}` },
    })),
    targets: [
      target("std.officials", "percent", 0.8, 2025),
      target("learners.adults", "count", 30, null),
      target("learners.population", "percent", 1, 2026),
    ],
    activities: Array.from({ length: 12 }, (_, index) => randomActivity(random, index)),
    papers: [],
    sheets: [],
  };
}

function target(
  indicator: string,
  kind: "percent" | "count",
  value: number,
  year: number | null,
): Reference["targets"][number] {
  return { indicator, level: { kind, value }, year, basis: "", place: { sheet: "Chỉ tiêu giao", cell: "A2" } };
}

function randomActivity(random: SeededRandom, index: number): Activity {
  const movements: readonly Movement[][] = [["BDHVS"], ["NCĐS"], ["BDHVS", "NCĐS"], []];
  const quantity = random.chance(0.8) ? 1 + random.below(5) : null;
  const days = 1 + random.below(4);
  return {
    from: null,
    to: null,
    type: random.pick(["Tập huấn", "Truyền thanh", "Hỗ trợ", "hỗ trợ"]),
    content: random.pick(["VNeID", "Chữ ký số cá nhân", "VNeID "]),
    venue: "",
    total: quantity === null ? null : quantity * days,
    quantity,
    days,
    unit: "lượt/ngày",
    attendees: random.chance(0.7) ? random.below(60) : null,
    estimated: random.chance(0.3),
    usedFor: random.pick(movements),
    place: { sheet: "Hoạt động", cell: `C${index + 2}` },
  };
}

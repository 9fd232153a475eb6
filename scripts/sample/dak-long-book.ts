import { DAK_LONG } from "./dak-long-commune";
import { plantDakLongFaults, type DakLongLists } from "./dak-long-faults";
import * as layouts from "./dak-long-lists";
import { dakLongPeople, type DakLongPeople, type LikePair } from "./dak-long-people";
import { entryOf, type Entry, type Facts, type Group } from "./entry";
import type { ListSheet } from "./list-sheet";
import { fullName, type Day, type Person } from "./person";
import { makeRandom, type Random } from "./random";
import type { SampleBook } from "./sample-book";

const SEED = 20251118;
/** Persons in the whole workbook, as in the commune's own report. */
const PERSONS = 596;
const COURSES = ["Kỹ năng số cơ bản", "An toàn trên môi trường số", "Dịch vụ công trực tuyến"];
const PORTAL = "Cổng Bình dân học vụ số";

const HAMLET_GROUPS: readonly (readonly [Group, string])[] = [
  ["resident", "Người dân"],
  ["youth", "Đoàn viên"],
  ["resident", "Hội viên"],
  ["worker", "Người lao động"],
  ["youth", "Thanh niên"],
];

/** The workbook of xã Đăk Long: nine hamlets, officials, pupils and an export, 596 persons. */
export function dakLongBook(): SampleBook {
  const random = makeRandom(SEED);
  const people = dakLongPeople(random);
  const stage = new Stage(random, people);
  const lists: DakLongLists = {
    hamlets: new Map(DAK_LONG.hamlets.map(({ name }) => [name, stage.hamletEntries(name)])),
    officials: stage.officialEntries(),
    students: people.students.map((person) => entryOf(person, { group: "student", joined: stage.day() })),
    platform: stage.platformEntries(),
  };
  const like = stage.likeEntries(lists);
  plantDakLongFaults(random, people, lists, like);
  stage.fillPlatform(lists, PERSONS);
  const sheets = layOut(lists);
  return {
    commune: DAK_LONG,
    date1904: false,
    lists: sheets,
    ...like,
    columnFaults: columnFaults(sheets),
    referenceFaults: [
      { code: "reference-sum", sheet: "Thông tin", cell: "B15", field: "households" },
      { code: "numerator-over-denominator", sheet: "Đơn vị", cell: "C8", field: "by-unit" },
    ],
    notPlanted: {
      "reference-missing": "Số liệu tính đến ngày, Dân số and Người trưởng thành are needed for every other figure",
      "reference-old":
        "the commune's population figures are this year's: an old source would stand in the printed report",
    },
    bystanders: [
      {
        name: "Hướng dẫn",
        isHidden: false,
        rows: [
          ["Hướng dẫn gửi danh sách"],
          ["Mỗi thôn một trang tính, gửi trước ngày 15/11/2025"],
          ["Liên hệ: Phòng Văn hóa - Xã hội"],
        ],
      },
      {
        name: "Danh sách cũ",
        isHidden: true,
        rows: [
          ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Thôn"],
          ["1", "A Tik Cũ", "01/01/1980", "062080012345", "Đăk Rú"],
          ["2", "Y Hlen Cũ", "02/02/1981", "062181012345", "Đăk Rú"],
        ],
      },
    ],
  };
}

function layOut({ hamlets, officials, students, platform }: DakLongLists): ListSheet[] {
  const byHamlet = [...hamlets.values()];
  return [
    ...layouts.HAMLET_LAYOUTS.map((layout, index) => layout(byHamlet[index] ?? [])),
    layouts.officials(officials),
    layouts.students(students),
    layouts.platform(platform),
  ];
}

function columnFaults(sheets: readonly ListSheet[]): SampleBook["columnFaults"] {
  const named = (name: string): ListSheet => sheets.find((sheet) => sheet.name === name)!;
  return [
    { code: "column-missing", list: named("Long Kiều"), field: "personalId", at: "fullName" },
    { code: "column-missing", list: named("Nền tảng số"), field: "hamlet", at: "fullName" },
    { code: "column-ambiguous", list: named("Pêng Sal"), field: "phone", at: "phone" },
    { code: "birth-day-month-swap", list: named("Long Kiều"), field: "birthDate", at: "birthDate" },
  ];
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}

/** Puts the people on their lists. */
class Stage {
  private certificates = 0;

  constructor(
    private readonly random: Random,
    private readonly people: DakLongPeople,
  ) {}

  day(): Day {
    return { year: 2025, month: this.random.between(9, 10), day: this.random.between(1, 30) };
  }

  hamletEntries(hamlet: string): Entry[] {
    const { people, random } = this;
    const lives = (person: Person): boolean => person.hamlet === hamlet;
    const own = [
      ...(people.residents.get(hamlet) ?? []),
      ...people.alsoAtHome.filter(lives),
      ...Object.values(people.legacyNamed).flat().filter(lives),
    ];
    return random.shuffled(own).map((person, index) => entryOf(person, this.hamletFacts(hamlet, person, index)));
  }

  private hamletFacts(hamlet: string, person: Person, index: number): Partial<Facts> {
    const { random } = this;
    const joined = this.day();
    const [group, groupWord] = HAMLET_GROUPS[person.birth.year < 2008 ? index % HAMLET_GROUPS.length : 0]!;
    const confirmed = person.birth.year < 2007 && random.chance(0.45);
    if (hamlet === "Măng Rìa") {
      const status = random.chance(0.6) ? "completed" : null;
      return { joined, group, groupWord, vneid: confirmed, status, course: "Kỹ năng số cho người dân" };
    }
    if (hamlet === "Đăk Vơi") {
      const status = random.pick(["registered", "learning", "completed", "completed"] as const);
      return { joined, group, groupWord, vneid: confirmed, status };
    }
    if (hamlet === "Pêng Sal") return { joined, vneid: confirmed };
    return { joined, phone: random.chance(0.15) ? null : person.phone };
  }

  officialEntries(): Entry[] {
    return this.people.officials.map(({ person, unit, word }, index) =>
      entryOf(person, {
        ...{ group: "official", groupWord: word, unit, status: "completed", platform: "Trực tiếp" },
        course: "Khai thác, ứng dụng AI trong công việc",
        joined: { year: 2025, month: 9, day: 10 },
        certificateNo: `AI-2025-${String(index + 1).padStart(3, "0")}`,
        certificateOn: { year: 2025, month: 9, day: 12 + (index % 10) },
      }),
    );
  }

  /** Officials, pupils and people of the hamlets who learn online as well; some of them two courses. */
  platformEntries(): Entry[] {
    const { people, random } = this;
    const learners = [
      ...people.officials.filter((_one, index) => index % 2 === 0).map(({ person }) => person),
      ...people.students.filter((_one, index) => index % 7 === 0),
      ...[...people.residents]
        // Without an id on their list, those of Long Kiều could not be told from others.
        .filter(([hamlet]) => hamlet !== "Long Kiều")
        .flatMap(([, own]) => own.filter((_one, index) => index % 5 === 0)),
    ];
    return random.shuffled(learners).flatMap((person, index) => {
      const courses = index % 8 === 0 ? COURSES.slice(0, 2) : [random.pick(COURSES)];
      const entries = courses.map((course) => this.platformEntry(person, course));
      // Many register without accents; the id and the rest of the name still tell who it is.
      if (index % 4 === 0) for (const { typed } of entries) typed.fullName = withoutAccents(fullName(person));
      // A key that stuck: two letters instead of one, still within two edits.
      if (index % 11 === 5)
        for (const { typed } of entries) typed.fullName = `${fullName(person)}${person.given.at(-1)}`;
      return entries;
    });
  }

  private platformEntry(person: Person, course: string): Entry {
    const { random } = this;
    const status = random.pick(["registered", "learning", "completed", "completed"] as const);
    const joined = this.day();
    const isDone = status === "completed" && random.chance(0.7);
    const entry = entryOf(person, {
      ...{ course, status, joined, platform: PORTAL, birth: { year: person.birth.year }, phone: null },
      certificateNo: isDone ? `QNG-BDHVS-${String((this.certificates += 7)).padStart(5, "0")}` : null,
      certificateOn: isDone ? { year: 2025, month: 11, day: random.between(1, 17) } : null,
    });
    entry.faults.push({ code: "birth-year-only", field: "birthDate" });
    return entry;
  }

  /** Rows that resemble each other: pairs for the officer, twins and namesakes. */
  likeEntries({ hamlets, officials, students }: DakLongLists): Pick<SampleBook, "openPairs" | "twins" | "namesakes"> {
    const { people } = this;
    const add = (person: Person): Entry => {
      const entry = entryOf(person, this.hamletFacts(person.hamlet, person, 0));
      entry.isSpecial = true;
      const list = hamlets.get(person.hamlet)!;
      list.splice(this.random.between(3, list.length - 3), 0, entry);
      return entry;
    };
    const found = (list: readonly Entry[], person: Person): Entry => {
      const entry = list.find((one) => one.person === person);
      if (!entry) throw new Error("A pair's second row is on no list");
      entry.isSpecial = true;
      return entry;
    };
    const both = ({ first, second }: LikePair): [Entry, Entry] => {
      const [a, b] = [add(first), add(second)];
      const list = hamlets.get(first.hamlet)!;
      return list.indexOf(a) < list.indexOf(b) ? [a, b] : [b, a];
    };
    return {
      openPairs: [
        ...people.pupilPairs.map(({ first, second }): [Entry, Entry] => [add(first), found(students, second)]),
        ...people.officialPairs.map(({ first, second }): [Entry, Entry] => [add(first), found(officials, second)]),
        both(people.elderPair),
      ],
      twins: people.twins.map(both),
      namesakes: people.namesakes.map(both),
    };
  }

  /** Learners who are on no other list, as many as are wanting. */
  fillPlatform({ hamlets, officials, students, platform }: DakLongLists, persons: number): void {
    const entries = [...[...hamlets.values()].flat(), ...officials, ...students, ...platform];
    const known = new Set(entries.filter(({ notCounted }) => notCounted === null).map(({ person }) => person));
    const wanting = persons - known.size;
    if (wanting < 20) throw new Error(`${known.size} persons are on the other lists: too many`);
    for (let count = 0; count < wanting; count += 1) {
      const hamlet = this.random.pick(DAK_LONG.hamlets).name;
      const person = this.people.maker.make({ hamlet, born: [1970, 2004], kinhShare: 0.2 });
      const at = this.random.between(0, platform.length);
      platform.splice(at, 0, this.platformEntry(person, this.random.pick(COURSES)));
    }
  }
}

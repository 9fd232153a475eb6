import * as column from "./columns";
import { entryOf, plant, type Entry, type Group } from "./entry";
import { EntryPicker } from "./entry-picker";
import type { ListSheet } from "./list-sheet";
import { fullName, PersonMaker, type Day, type Person } from "./person";
import { makeRandom, type Random } from "./random";
import type { SampleBook } from "./sample-book";
import { day } from "./day";
import { VUNG_CAO } from "./vung-cao-commune";

const SEED = 20260630;
const NAMES = VUNG_CAO.hamlets.map(({ name }) => name);
const [KON_TROI = "", DAK_SUK = "", MANG_LUI = ""] = NAMES;
const GROUPS: readonly (readonly [Group, string])[] = [
  ["resident", "Nhân dân"],
  ["resident", "Hội viên"],
  ["youth", "Đoàn viên"],
  ["worker", "NLĐ"],
];

interface Lists {
  /** Two hamlets on one sheet, the header in two rows. */
  readonly joint: Entry[];
  /** The evening class, an Excel table with a row a course. */
  readonly evening: Entry[];
  readonly third: Entry[];
  readonly officials: Entry[];
}

/** A workbook of another hand: dates from 1904, split names, ticks for the sex, a table, few sheets. */
export function vungCaoBook(): SampleBook {
  const random = makeRandom(SEED);
  const maker = new PersonMaker(random);
  const lists = makeLists(random, maker);
  const openPairs = plantPairs(maker, lists);
  const twins = [plantTwins(maker, lists)];
  plantFaults(new EntryPicker(random, Object.values(lists)), lists, maker);
  const sheets = layOut(lists);
  return {
    commune: VUNG_CAO,
    date1904: true,
    lists: sheets,
    openPairs,
    twins,
    namesakes: [],
    columnFaults: [{ code: "column-missing", list: sheets[3]!, field: "hamlet", at: "fullName" }],
    referenceFaults: [],
    notPlanted: {},
    bystanders: [
      {
        name: "Biểu đồ",
        isHidden: false,
        rows: [
          ["Kết quả quý I", "Kết quả quý II"],
          ["61", "84"],
        ],
      },
    ],
  };
}

function makeLists(random: Random, maker: PersonMaker): Lists {
  const joined = (): Day => ({ year: 2026, month: random.between(3, 5), day: random.between(1, 30) });
  const crowd = (hamlet: string, count: number): Person[] =>
    Array.from({ length: count }, () => maker.make({ hamlet, born: [1952, 2012], kinhShare: 0.05 }));
  const resident = (person: Person, index: number): Entry => {
    const [group, groupWord] = GROUPS[index % GROUPS.length]!;
    const isOfAge = person.birth.year < 2008;
    return entryOf(person, {
      joined: joined(),
      vneid: isOfAge && random.chance(0.5),
      ...(isOfAge ? { group, groupWord } : { group: "student", groupWord: "Học sinh" }),
    });
  };
  const joint = random.shuffled([...crowd(KON_TROI, 28), ...crowd(DAK_SUK, 26)]).map(resident);
  const third = crowd(MANG_LUI, 30).map(resident);
  const officials = Array.from({ length: 30 }, (_none, index) =>
    entryOf(maker.make({ hamlet: random.pick(NAMES), born: [1970, 2000], kinhShare: 0.4 }), {
      ...{ group: "official", groupWord: "CBCCVC", joined: day("12/03/2026") },
      unit: index < 16 ? "UBND xã" : "Trường PTDTBT Suối Đá",
    }),
  );
  const evening = [
    ...joint.filter((_entry, index) => index % 4 === 1).map(({ person }) => person),
    ...officials.filter((_entry, index) => index % 6 === 0).map(({ person }) => person),
    ...NAMES.flatMap((hamlet) => crowd(hamlet, 9)),
  ];
  return {
    joint,
    third,
    officials,
    evening: random.shuffled(evening).flatMap((person, index) => classes(person, index, joined)),
  };
}

/** Rows of the evening class: every fifth person takes both courses. */
function classes(person: Person, index: number, joined: () => Day): Entry[] {
  const courses = ["Cài đặt và dùng VNeID", "Thanh toán không tiền mặt"];
  return (index % 5 === 0 ? courses : [courses[index % 2]!]).map((course) => {
    const isDone = index % 3 !== 0;
    return entryOf(person, {
      ...{ course, joined: joined(), status: isDone ? "completed" : "learning", platform: "Trực tiếp" },
      certificateNo: isDone && index % 2 === 0 ? `LT${index + 10}/${course.charAt(0)}` : null,
    });
  });
}

function plantPairs(maker: PersonMaker, { joint, third, evening }: Lists): [Entry, Entry][] {
  const kinh = { sex: "male", ethnicity: "Kinh", born: [1970, 1990] } as const;
  const known = maker.make({ hamlet: MANG_LUI, name: ["Võ Minh", "Trường"], birth: day("16/08/1983"), ...kinh });
  const other = maker.make({ hamlet: KON_TROI, name: ["Ngô Văn", "Quý"], birth: day("07/02/1978"), ...kinh });
  const twoIds = [
    entryOf(known),
    entryOf({ ...known, id: `${known.id.slice(0, 10)}${known.id.endsWith("7") ? "04" : "97"}` }),
  ];
  const nearly = [entryOf(other), entryOf({ ...other, given: "Quy" })];
  const [a, b, c, d] = [...twoIds, ...nearly] as [Entry, Entry, Entry, Entry];
  for (const entry of [a, b, c, d]) {
    entry.isSpecial = true;
    Object.assign(entry.facts, {
      joined: day("20/04/2026"),
      group: "resident",
      groupWord: "Nhân dân",
      course: "Cài đặt và dùng VNeID",
    });
  }
  // Sheets in the order of the workbook: joint, evening, third.
  joint.splice(9, 0, c);
  evening.splice(5, 0, d, a);
  third.splice(12, 0, b);
  plant(b, "person-two-ids", "personalId");
  plant(d, "person-possible-duplicate", "fullName");
  plant(d, "id-missing", "personalId", { facts: { id: null } });
  return [
    [c, d],
    [a, b],
  ];
}

function plantTwins(maker: PersonMaker, { third }: Lists): [Entry, Entry] {
  const born = { hamlet: MANG_LUI, born: [1999, 1999] } as const;
  const first = maker.make({ ...born, name: ["A", "Rưk"], sex: "male" });
  const second = maker.make({ ...born, name: ["Y", "Gliêng"], sex: "female", birth: first.birth });
  const entries = [first, second].map((person) => entryOf(person, { joined: day("02/04/2026"), group: "youth" }));
  const [a, b] = entries as [Entry, Entry];
  a.isSpecial = b.isSpecial = true;
  third.splice(4, 0, a, b);
  return [a, b];
}

function plantFaults(pick: EntryPicker, lists: Lists, maker: PersonMaker): void {
  const { joint, third, evening, officials } = lists;
  plant(pick.single(joint), "sex-missing", "sexMale", { facts: { sex: null } });
  const lost = pick.single(joint);
  plant(lost, "id-lost-zero", "personalId", { typed: Number(lost.person.id) });
  const swapped = pick.single(joint, ({ facts }) => facts.hamlet === KON_TROI);
  plant(swapped, "hamlet-unknown", "hamlet", { typed: "Kon Trôii", facts: { hamlet: null }, nearest: KON_TROI });
  const spaced = pick.single(joint);
  plant(spaced, "text-spacing", "givenName", { typed: ` ${spaced.person.given}` });
  plant(pick.single(third), "birth-impossible", "birthDate", { typed: "15/17/1989", facts: { birth: null } });
  plant(pick.single(third), "ethnicity-unknown", "ethnicity", { typed: "Khác", facts: { ethnicity: null } });
  const late = pick.single(third);
  plant(late, "joined-after-cutoff", "joinedOn", { facts: { joined: day("01/07/2026") } });
  late.notCounted = "joined-after-cutoff";
  plant(pick.single(officials), "unit-missing", "unit", { facts: { unit: null } });
  plant(pick.single(officials), "phone-invalid", "phone", { typed: "0260", facts: { phone: null } });
  const upper = pick.single(officials);
  plant(upper, "name-case", "fullName", { typed: fullName(upper.person).toUpperCase() });
  const learner = pick.single(evening, ({ facts }) => facts.status === "learning");
  plant(learner, "certificate-without-completion", "certificateNo", { facts: { certificateNo: "LT99/C" } });
  plantMissingHamlet(lists, maker);
}

/** One side without hamlet: the same name and day, no number on one of them, so for certain one person. */
function plantMissingHamlet({ joint, evening }: Lists, maker: PersonMaker): void {
  const person = maker.make({ hamlet: DAK_SUK, born: [1980, 1995], ethnicity: "Xơ Đăng" });
  const home = entryOf(person, { joined: day("03/04/2026"), group: "resident", groupWord: "Nhân dân" });
  const atClass = entryOf(person, {
    joined: day("08/05/2026"),
    course: "Cài đặt và dùng VNeID",
    platform: "Trực tiếp",
  });
  plant(atClass, "id-missing", "personalId", { facts: { id: null } });
  plant(atClass, "hamlet-missing", "hamlet", { facts: { hamlet: null } });
  joint.splice(20, 0, home);
  evening.splice(18, 0, atClass);
}

function layOut({ joint, evening, third, officials }: Lists): ListSheet[] {
  return [
    {
      name: "Hai làng đầu",
      titles: [["BIỂU TỔNG HỢP NGƯỜI HỌC"], ["(Kèm theo Kế hoạch số 18/KH-UBND)"]],
      firstColumn: 1,
      columns: [
        column.running("TT"),
        column.familyNames(["Họ và tên", "Họ và đệm"]),
        column.givenNames(["Họ và tên", "Tên"]),
        column.sexMark(["Giới tính", "Nam"], "male"),
        column.sexMark(["Giới tính", "Nữ"], "female"),
        column.births("Ngày tháng năm sinh", "date"),
        column.ids("Số căn cước"),
        column.hamlets("Thôn/Làng", (name, index) => (index % 3 === 0 ? name.replace("Làng ", "") : name)),
        column.ethnicGroups("Dân tộc"),
        column.groups("Thành phần"),
        column.joinings("Ngày tham gia", "date"),
        column.confirmations("Xác nhận VNeID"),
      ],
      entries: joint,
      foot: [{ 1: "Tổng số" }, { 1: "* Danh sách chốt ngày 30/6/2026" }],
    },
    {
      name: "Lớp tối",
      titles: [],
      table: "LopToi",
      columns: [
        column.courses("Lớp"),
        column.names("Họ tên học viên"),
        column.births("Ngày sinh", "5/3/1990"),
        column.sexes("Nam/Nữ"),
        column.ids("CCCD"),
        column.hamlets("Nơi ở"),
        column.platforms("Hình thức"),
        column.statuses("Kết quả", { registered: "Đăng ký", learning: "Chưa hoàn thành", completed: "Hoàn thành" }),
        column.certificates("Số chứng nhận"),
        column.joinings("Ngày học", "date"),
      ],
      entries: evening,
    },
    {
      name: "Làng Măng Lưi",
      hamlet: MANG_LUI,
      titles: [["Danh sách tham gia"]],
      columns: [
        column.names("Họ và tên"),
        column.phones("Điện thoại"),
        column.ids("Số định danh", " "),
        column.births("Năm sinh", "5/3/1990"),
        column.ethnicGroups("Dân tộc"),
        column.sexes("Giới tính", ["NAM", "NỮ"]),
        column.joinings("Ngày đăng ký", "05-03-1990"),
      ],
      entries: third,
    },
    {
      name: "CBCCVC",
      titles: [["DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC"]],
      group: "official",
      columns: [
        column.running(),
        column.units("Cơ quan"),
        column.names("Họ tên"),
        column.births("Ngày sinh", "date"),
        column.sexes("Giới tính"),
        column.ids("Số CCCD"),
        column.phones("Di động"),
        column.joinings("Ngày tham gia", "date"),
      ],
      entries: officials,
    },
  ];
}

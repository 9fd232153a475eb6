import type { DakLongPeople } from "./dak-long-people";
import { entryOf, plant, type Entry } from "./entry";
import { EntryPicker } from "./entry-picker";
import { inLegacyLetters } from "./legacy-text";
import { fullName, two } from "./person";
import type { Random } from "./random";
import type { SampleBook } from "./sample-book";

export interface DakLongLists {
  readonly hamlets: ReadonlyMap<string, Entry[]>;
  readonly officials: Entry[];
  readonly students: Entry[];
  readonly platform: Entry[];
}

type Likes = Pick<SampleBook, "openPairs" | "twins" | "namesakes">;

const AFTER_CUT_OFF = { year: 2025, month: 11, day: 21 };

/** Plants every fault that one workbook can have. Each says what can still be understood of the row. */
export function plantDakLongFaults(random: Random, people: DakLongPeople, lists: DakLongLists, likes: Likes): void {
  const pick = new EntryPicker(random, [...lists.hamlets.values(), lists.officials, lists.students, lists.platform]);
  plantPairs(likes);
  plantLegacyText(people, lists);
  plantSharedId(people, lists, random);
  plantDakRu(pick, lists.hamlets.get("Đăk Rú")!);
  plantKonTuong(pick, lists.hamlets.get("Kon Tuông")!);
  plantDakNo(pick, lists.hamlets.get("Đăk Nớ")!);
  plantMangRia(pick, lists.hamlets.get("Măng Rìa")!);
  plantPengSal(pick, lists.hamlets.get("Pêng Sal")!);
  plantDakHleng(pick, lists.hamlets.get("Đăk Hleng")!);
  plantKonBrang(pick, lists.hamlets.get("Kon Brăng")!);
  plantLongKieu(pick, lists.hamlets.get("Long Kiều")!);
  plantDakVoi(pick, lists.hamlets.get("Đăk Vơi")!);
  plantOfficials(pick, lists.officials);
  plantStudents(pick, lists.students);
  plantPlatform(lists.platform, people);
}

/** Two ids, names that nearly agree, a year instead of a day: the later row carries the issue. */
function plantPairs({ openPairs }: Likes): void {
  for (const [first, second] of openPairs) {
    const isSame = fullName(first.person) === fullName(second.person);
    if (isSame && first.person.id !== second.person.id) {
      plant(second, "person-two-ids", "personalId");
    } else if (isSame) {
      plant(first, "birth-year-only", "birthDate", {
        typed: String(first.person.birth.year),
        facts: { birth: { year: first.person.birth.year } },
      });
      plant(first, "id-missing", "personalId", { facts: { id: null } });
      plant(second, "person-possible-duplicate", "fullName");
    } else {
      plant(second, "person-possible-duplicate", "fullName");
    }
  }
}

function plantLegacyText({ legacyNamed }: DakLongPeople, { hamlets }: DakLongLists): void {
  const fonts = { tcvn3: ".VnTime", vni: "VNI-Times" } as const;
  for (const encoding of ["tcvn3", "vni"] as const) {
    for (const person of legacyNamed[encoding]) {
      const entry = hamlets.get(person.hamlet)!.find((one) => one.person === person)!;
      const text = inLegacyLetters(fullName(person), encoding);
      plant(entry, "name-legacy-encoding", "fullName", { typed: { text, font: fonts[encoding] } });
    }
  }
}

function plantSharedId({ sharedId }: DakLongPeople, { hamlets }: DakLongLists, random: Random): void {
  for (const person of [sharedId.first, sharedId.second]) {
    const entry = entryOf(person, { joined: { year: 2025, month: 10, day: 2 }, group: "resident", status: "learning" });
    plant(entry, "id-shared", "personalId");
    const list = hamlets.get(person.hamlet)!;
    list.splice(random.between(3, list.length - 3), 0, entry);
  }
}

function plantDakRu(pick: EntryPicker, list: Entry[]): void {
  const nameless = pick.single(list);
  plant(nameless, "name-missing", "fullName", { typed: null });
  nameless.notCounted = "name-missing";
  plant(pick.single(list), "birth-impossible", "birthDate", { typed: "31/04/1988", facts: { birth: null } });
  const spaced = pick.single(list, ({ facts }) => facts.family.includes(" "));
  plant(spaced, "text-spacing", "fullName", { typed: fullName(spaced.person).replace(" ", "\u00a0") });
  const trailing = pick.single(list);
  plant(trailing, "text-spacing", "fullName", { typed: `${fullName(trailing.person)}  ` });
  const phone = pick.single(list, ({ facts }) => facts.phone !== null);
  plant(phone, "phone-lost-zero", "phone", { typed: Number(phone.person.phone) });
  plant(pick.single(list), "id-length", "personalId", { typed: "0620910012345", facts: { id: null } });
  plant(pick.single(list), "sex-missing", "sex", { facts: { sex: null } });
}

function plantKonTuong(pick: EntryPicker, list: Entry[]): void {
  for (let count = 0; count < 3; count += 1) {
    const entry = pick.single(list);
    plant(entry, "id-lost-zero", "personalId", { typed: Number(entry.person.id) });
  }
  const late = pick.single(list);
  plant(late, "joined-after-cutoff", "joinedOn", { facts: { joined: AFTER_CUT_OFF } });
  late.notCounted = "joined-after-cutoff";
  plant(pick.single(list), "birth-two-digit-year", "birthDate", { typed: "5/3/90", facts: { birth: null } });
  plant(pick.single(list), "phone-old-prefix", "phone", { typed: "0168 412 7735", facts: { phone: null } });
  plant(pick.single(list), "sex-missing", "sex", { facts: { sex: null } });
  plant(pick.single(list), "id-missing", "personalId", { facts: { id: null } });
}

function plantDakNo(pick: EntryPicker, list: Entry[]): void {
  const lost = pick.single(list, ({ person }) => person.ethnicity !== "Kinh");
  plant(lost, "name-invalid", "fullName", { typed: `${lost.person.family} ${lost.person.given}2` });
  const mark = pick.single(list, ({ person }) => /^.[^a-z]/u.test(person.given));
  plant(mark, "name-invalid", "fullName", {
    typed: `${mark.person.family} ${mark.person.given.replace(/^(.)[^a-z]/u, "$1?")}`,
  });
  plant(pick.single(list), "id-structure", "personalId", { typed: "062 790 001 834", facts: { id: null } });
  plant(pick.single(list), "birth-unreadable", "birthDate", { typed: "không nhớ", facts: { birth: null } });
  plant(pick.single(list), "ethnicity-unknown", "ethnicity", {
    ...{ typed: "Xơ Đăn", facts: { ethnicity: null }, nearest: "Xơ Đăng" },
  });
  plant(pick.single(list), "cell-error", "phone", {
    typed: { error: "#N/A", formula: "NA()" },
    facts: { phone: null },
  });
  const twice = pick.single(list);
  const again = entryOf(twice.person, { joined: twice.facts.joined, phone: null });
  twice.isSpecial = true;
  plant(again, "enrolment-repeated", "fullName");
  list.push(again);
}

function plantMangRia(pick: EntryPicker, list: Entry[]): void {
  plant(pick.single(list), "group-unknown", "group", { typed: "Khách mời", facts: { group: null } });
  const dummy = pick.single(list);
  plant(dummy, "id-dummy", "personalId", { typed: `${dummy.person.id.slice(0, 6)}123456`, facts: { id: null } });
  plant(pick.single(list), "birth-future", "birthDate", { typed: "12-05-2026", facts: { birth: null } });
  plant(pick.single(list), "sex-unknown", "sex", { typed: "Nan", facts: { sex: null } });
  const lookalike = pick.single(list, ({ person }) => person.family.startsWith("A"));
  // Greek capital alpha.
  plant(lookalike, "text-lookalike", "familyName", { typed: lookalike.person.family.replace("A", "\u0391") });
}

function plantPengSal(pick: EntryPicker, list: Entry[]): void {
  for (const entry of [pick.single(list), pick.single(list)]) {
    entry.isHidden = true;
    entry.isSpecial = true;
  }
  const upper = pick.single(list);
  plant(upper, "name-case", "fullName", { typed: fullName(upper.person).toUpperCase() });
  const lower = pick.single(list);
  plant(lower, "name-case", "fullName", { typed: fullName(lower.person).toLowerCase() });
  plant(pick.single(list), "id-old-cmnd", "personalId", { typed: "233124578", facts: { id: null } });
  plant(pick.single(list), "birth-too-old", "birthDate", { typed: "12/3/1890", facts: { birth: null } });
  plant(pick.single(list), "phone-invalid", "phone", { typed: "12345", facts: { phone: null } });
  for (const elder of [pick.single(list, isElder), pick.single(list, isElder)]) {
    const { year } = elder.person.birth;
    plant(elder, "birth-year-only", "birthDate", { typed: year, facts: { birth: { year } } });
  }
  const month = pick.single(list, isElder);
  const { year, month: bornIn } = month.person.birth;
  plant(month, "birth-year-only", "birthDate", {
    ...{ typed: `${bornIn}/${year}`, facts: { birth: { year, month: bornIn } } },
  });
}

const isElder = ({ person }: Entry): boolean => person.birth.year < 1985;

function plantDakHleng(pick: EntryPicker, list: Entry[]): void {
  plant(pick.single(list), "birth-missing", "birthDate", { facts: { birth: null } });
  const other = pick.single(list);
  const year = Number(other.person.id.slice(4, 6));
  const shifted = two(year < 10 ? year + 5 : year - 4);
  plant(other, "id-birth-mismatch", "personalId", {
    typed: `${other.person.id.slice(0, 4)}${shifted}${other.person.id.slice(6)}`,
  });
  plant(pick.single(list), "id-length", "personalId", { typed: "đang làm lại", facts: { id: null } });
}

function plantKonBrang(pick: EntryPicker, list: Entry[]): void {
  for (let count = 0; count < 3; count += 1) {
    const entry = pick.single(list, ({ person }) => fullName(person).normalize("NFD") !== fullName(person));
    plant(entry, "text-not-nfc", "fullName", { typed: fullName(entry.person).normalize("NFD") });
  }
  plant(pick.single(list), "text-not-nfc", "ethnicity", {
    ...{ typed: "Gié Triêng".normalize("NFD"), facts: { ethnicity: "Gié Triêng" } },
  });
  const other = pick.single(list);
  const digit = Number(other.person.id.charAt(3));
  plant(other, "id-sex-mismatch", "personalId", {
    typed: `${other.person.id.slice(0, 3)}${digit % 2 === 0 ? digit + 1 : digit - 1}${other.person.id.slice(4)}`,
  });
  const abroad = pick.single(list);
  plant(abroad, "id-province-unknown", "personalId", { typed: `053${abroad.person.id.slice(3)}` });
  plant(pick.single(list), "id-scientific", "personalId", { typed: "6.2098E+10", facts: { id: null } });
  plant(pick.single(list), "cell-error", "birthDate", { typed: { error: "#REF!" }, facts: { birth: null } });
}

function plantLongKieu(pick: EntryPicker, list: Entry[]): void {
  const cyrillic = pick.single(list, ({ person }) => fullName(person).includes("a"));
  plant(cyrillic, "text-lookalike", "fullName", { typed: fullName(cyrillic.person).replace("a", "\u0430") });
  plant(pick.single(list), "joined-unreadable", "joinedOn", { typed: "đầu tháng 10", facts: { joined: null } });
  plant(pick.single(list), "ethnicity-unknown", "ethnicity", {
    ...{ typed: "Gié Triên", facts: { ethnicity: null }, nearest: "Gié Triêng" },
  });
  plant(pick.single(list), "birth-missing", "birthDate", { facts: { birth: null } });
}

function plantDakVoi(pick: EntryPicker, list: Entry[]): void {
  plant(pick.single(list), "hamlet-unknown", "hamlet", {
    ...{ typed: "Đăk Voi", facts: { hamlet: null }, nearest: "Đăk Vơi" },
  });
  const late = pick.single(list);
  plant(late, "joined-after-cutoff", "joinedOn", { facts: { joined: AFTER_CUT_OFF } });
  late.notCounted = "joined-after-cutoff";
  plant(pick.single(list), "phone-old-prefix", "phone", { typed: "01289331207", facts: { phone: null } });
  plant(pick.single(list), "phone-invalid", "phone", { typed: "0999", facts: { phone: null } });
  plant(pick.single(list), "sex-unknown", "sex", { typed: "?", facts: { sex: null } });
}

function plantOfficials(pick: EntryPicker, list: Entry[]): void {
  const of =
    (unit: string) =>
    ({ facts }: Entry) =>
      facts.unit === unit;
  const fromHanoi = list.find(({ person }) => person.id.startsWith("001"))!;
  plant(fromHanoi, "id-lost-zero", "personalId", { typed: Number(fromHanoi.person.id) });
  plant(pick.any(list, of("Văn phòng HĐND và UBND xã")), "unit-missing", "unit", { facts: { unit: null } });
  plant(pick.any(list, of("Trường Tiểu học Hoa Ban")), "unit-unknown", "unit", {
    ...{ typed: "Trường Mầm non Họa Mi", facts: { unit: null } },
  });
  const early = pick.any(list);
  plant(early, "completed-before-joined", "certificateOn", {
    facts: { certificateOn: { year: 2025, month: 9, day: 2 } },
  });
  plant(pick.single(list), "hamlet-missing", "hamlet", { facts: { hamlet: null } });
}

function plantStudents(pick: EntryPicker, list: Entry[]): void {
  plant(pick.single(list), "hamlet-missing", "hamlet", { facts: { hamlet: null } });
  plant(pick.single(list), "hamlet-unknown", "hamlet", {
    ...{ typed: "Kon Tuôn", facts: { hamlet: null }, nearest: "Kon Tuông" },
  });
  plant(pick.single(list), "id-missing", "personalId", { facts: { id: null } });
  plant(pick.single(list), "birth-impossible", "birthDate", { typed: "29/02/2011", facts: { birth: null } });
}

/** Every row of the export has a year of birth only, so these choose their own rows. */
function plantPlatform(list: Entry[], { maker }: DakLongPeople): void {
  const certified = list.filter(({ facts }) => facts.certificateNo !== null);
  const learning = list.filter(({ facts }) => facts.status === "learning");
  const [a, b] = [certified[4]!, certified[11]!];
  plant(a, "certificate-shared", "certificateNo");
  plant(b, "certificate-shared", "certificateNo", { facts: { certificateNo: a.facts.certificateNo } });
  plant(learning[3]!, "certificate-without-completion", "certificateNo", {
    facts: { certificateNo: "QNG-BDHVS-99001", certificateOn: { year: 2025, month: 11, day: 12 } },
  });
  const early = certified[7]!;
  plant(early, "completed-before-joined", "certificateOn", {
    facts: { certificateOn: { year: 2025, month: 8, day: 20 } },
  });
  const twice = learning[6]!;
  const again: Entry = { ...entryOf(twice.person, { ...twice.facts }), faults: [] };
  plant(again, "birth-year-only", "birthDate");
  plant(again, "enrolment-repeated", "fullName");
  list.splice(list.indexOf(twice) + 9, 0, again);
  const nobody = entryOf(maker.make({ hamlet: "Đăk Rú", born: [1980, 2000] }), {
    ...{ course: "Kỹ năng số cơ bản", status: "registered", joined: { year: 2025, month: 10, day: 5 } },
  });
  nobody.facts.birth = { year: nobody.person.birth.year };
  nobody.notCounted = "name-missing";
  plant(nobody, "birth-year-only", "birthDate");
  plant(nobody, "name-missing", "fullName", { typed: null });
  list.splice(20, 0, nobody);
}

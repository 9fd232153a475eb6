import { KINH_FAMILIES, KINH_GIVEN, KINH_MIDDLE, UPLAND_NAMES } from "./name-pools";
import type { Random } from "./random";

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A birth as far as a list gives it. */
export interface PartialDay {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export type Sex = "male" | "female";

/** An invented inhabitant. */
export interface Person {
  readonly family: string;
  readonly given: string;
  readonly sex: Sex;
  readonly birth: Day;
  readonly ethnicity: string;
  /** 12 digits whose century, sex and year agree with the person. */
  readonly id: string;
  readonly phone: string;
  readonly hamlet: string;
}

export interface PersonWish {
  readonly hamlet: string;
  /** Years of birth, both included. */
  readonly born: readonly [number, number];
  /** Share of Kinh among those whose ethnic group is not wished for. */
  readonly kinhShare?: number;
  readonly name?: readonly [family: string, given: string];
  readonly sex?: Sex;
  readonly birth?: Day;
  readonly ethnicity?: string;
  readonly id?: string;
  readonly province?: string;
}

export const fullName = ({ family, given }: Pick<Person, "family" | "given">): string => `${family} ${given}`;

/** Where locals' births were registered: Kon Tum mostly, Quảng Ngãi, some from the lowlands. */
const PROVINCES = ["062", "062", "062", "062", "062", "062", "062", "051", "051", "049", "052", "038"];
const MOBILE = [
  "032",
  "034",
  "035",
  "036",
  "037",
  "038",
  "039",
  "086",
  "096",
  "097",
  "098",
  "081",
  "088",
  "091",
  "094",
];
const UPLAND_GROUPS = ["Gié Triêng", "Gié Triêng", "Gié Triêng", "Gié Triêng", "Xơ Đăng", "Xơ Đăng", "Ba Na"];

/**
 * Makes people of whom no two can be taken for each other: in a hamlet neither name nor birth date comes twice, and no
 * name with the same birth date anywhere. Who is to be mistaken is wished for by name, birth and number.
 */
export class PersonMaker {
  private readonly taken = new Set<string>();

  constructor(private readonly random: Random) {}

  make(wish: PersonWish): Person {
    for (let attempt = 0; attempt < 2000; attempt += 1) {
      const person = this.draft(wish);
      const marks = this.marksOf(person, wish);
      if (marks.some(({ mark, isFree }) => !isFree && this.taken.has(mark))) continue;
      for (const { mark } of marks) this.taken.add(mark);
      return person;
    }
    throw new Error(`No name or day is left in ${wish.hamlet}`);
  }

  private draft(wish: PersonWish): Person {
    const { random } = this;
    const sex = wish.sex ?? (random.chance(0.5) ? "male" : "female");
    const isKinh = random.chance(wish.kinhShare ?? 0.1);
    const ethnicity = wish.ethnicity ?? (isKinh ? "Kinh" : random.pick(UPLAND_GROUPS));
    const birth = wish.birth ?? {
      year: random.between(...wish.born),
      month: random.between(1, 12),
      day: random.between(1, 28),
    };
    const [family, given] = wish.name ?? (ethnicity === "Kinh" ? this.kinhName(sex) : this.uplandName(sex));
    const province = wish.province ?? random.pick(PROVINCES);
    const id = wish.id ?? `${province}${centuryDigit(birth.year, sex)}${two(birth.year % 100)}${this.tail()}`;
    return { family, given, sex, birth, ethnicity, id, phone: this.phone(), hamlet: wish.hamlet };
  }

  /** What must be nobody else's; a wish for a birth, a name or a number allows the likeness that it is made for. */
  private marksOf({ birth, hamlet, id, ...person }: Person, wish: PersonWish): { mark: string; isFree: boolean }[] {
    const day = `${birth.day}/${birth.month}/${birth.year}`;
    const name = fullName(person).toLowerCase();
    return [
      { mark: id, isFree: wish.id !== undefined },
      { mark: `${hamlet}|${name}`, isFree: wish.name !== undefined },
      { mark: `${name}|${day}`, isFree: wish.name !== undefined },
      { mark: `${hamlet}|${day}`, isFree: wish.birth !== undefined },
    ];
  }

  private kinhName(sex: Sex): readonly [string, string] {
    const { random } = this;
    return [`${random.pick(KINH_FAMILIES)} ${random.pick(KINH_MIDDLE[sex])}`, random.pick(KINH_GIVEN[sex])];
  }

  private uplandName(sex: Sex): readonly [string, string] {
    const { random } = this;
    const first = sex === "male" ? "A" : "Y";
    const given = random.pick(UPLAND_NAMES[sex]);
    return [random.chance(0.4) ? `${first} ${random.pick(UPLAND_NAMES[sex])}` : first, given];
  }

  /** Six digits that nobody would take for a filler. */
  private tail(): string {
    return String(this.random.between(1_001, 998_899)).padStart(6, "0");
  }

  private phone(): string {
    return `${this.random.pick(MOBILE)}${String(this.random.between(1_000_000, 9_999_999))}`;
  }
}

function centuryDigit(year: number, sex: Sex): number {
  return 2 * Math.floor((year - 1900) / 100) + (sex === "male" ? 0 : 1);
}

export const two = (number: number): string => String(number).padStart(2, "0");

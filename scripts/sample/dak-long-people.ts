import { DAK_LONG } from "./dak-long-commune";
import { day } from "./day";
import { PersonMaker, type Person, type PersonWish } from "./person";
import type { Random } from "./random";

export interface Official {
  readonly person: Person;
  readonly unit: string;
  readonly word: "Cán bộ" | "Công chức" | "Viên chức";
}

/** How many people are on the hamlets' lists only, besides those with a part of their own. */
const RESIDENTS: readonly number[] = [46, 42, 37, 38, 40, 33, 34, 36, 34];
const OFFICIALS = 62;
const STUDENTS = 84;
/** Of whom every fourth or fifth is on the list of the own hamlet too. */
const EVERY_NTH_OFFICIAL_AT_HOME = 5;
const EVERY_NTH_STUDENT_AT_HOME = 5;

/** Two rows that may be about one person: the one person's true data, and the other row's. */
export interface LikePair {
  readonly first: Person;
  readonly second: Person;
}

export interface DakLongPeople {
  readonly maker: PersonMaker;
  readonly residents: ReadonlyMap<string, readonly Person[]>;
  readonly officials: readonly Official[];
  readonly students: readonly Person[];
  /** Officials and students who are on the list of their hamlet as well. */
  readonly alsoAtHome: readonly Person[];
  readonly twins: readonly LikePair[];
  readonly namesakes: readonly LikePair[];
  readonly sharedId: LikePair;
  /** `first` stands on the list of the hamlet, `second` with the pupils or officials. */
  readonly pupilPairs: readonly LikePair[];
  readonly officialPairs: readonly LikePair[];
  readonly elderPair: LikePair;
  /** Kinh names to be typed in the encodings before Unicode. */
  readonly legacyNamed: Readonly<Record<"tcvn3" | "vni", readonly Person[]>>;
}

/** The people of the sample: each made once, so that whoever stands on several lists is known to be one. */
export function dakLongPeople(random: Random): DakLongPeople {
  const maker = new PersonMaker(random);
  const likes = likePairs(maker);
  const hamlets = DAK_LONG.hamlets.map(({ name }) => name);
  const residents = new Map(
    hamlets.map((hamlet, index) => [
      hamlet,
      Array.from({ length: RESIDENTS[index] ?? 0 }, () => maker.make({ hamlet, born: [1950, 2009], kinhShare: 0.08 })),
    ]),
  );
  const officials = makeOfficials(maker, random, hamlets, likes.officialPairs);
  const wished = likes.pupilPairs.map(({ second }) => second);
  const made = Array.from({ length: STUDENTS - wished.length }, () =>
    maker.make({ hamlet: random.pick(hamlets), born: [2010, 2014], kinhShare: 0.05 }),
  );
  const wishedOfficials = new Set(likes.officialPairs.map(({ second }) => second));
  const alsoAtHome = [
    ...officials
      .map(({ person }) => person)
      .filter((person, index) => index % EVERY_NTH_OFFICIAL_AT_HOME === 0 && !wishedOfficials.has(person)),
    ...made.filter((_person, index) => index % EVERY_NTH_STUDENT_AT_HOME === 0),
  ];
  return { maker, residents, officials, students: random.shuffled([...made, ...wished]), alsoAtHome, ...likes };
}

function makeOfficials(
  maker: PersonMaker,
  random: Random,
  hamlets: readonly string[],
  pairs: readonly LikePair[],
): Official[] {
  const wished = pairs.map(({ second }) => second);
  const made = Array.from({ length: OFFICIALS - wished.length }, (_none, index) =>
    maker.make({
      hamlet: random.pick(hamlets),
      born: [1968, 2001],
      kinhShare: 0.45,
      // One came from Hà Nội: 001 loses two zeros in a number cell.
      ...(index === 7 ? { province: "001" } : {}),
    }),
  );
  // Planted, numerator-over-denominator: the health station has six posts and seven rows, the economic division one less.
  const seats = DAK_LONG.units.flatMap(({ name, officials }) =>
    Array.from({ length: officials + (SHIFTED_SEATS[name] ?? 0) }, () => name),
  );
  return [...made, ...wished].map((person, index) => {
    const unit = seats[index] ?? "";
    const isTaught = unit.startsWith("Trường") || unit.startsWith("Trạm");
    return { person, unit, word: isTaught ? "Viên chức" : index % 7 === 0 ? "Cán bộ" : "Công chức" };
  });
}

const SHIFTED_SEATS: Readonly<Record<string, number>> = { "Trạm Y tế xã": 1, "Phòng Kinh tế": -1 };

function likePairs(maker: PersonMaker) {
  const make = (hamlet: string, wish: Omit<PersonWish, "hamlet" | "born">): Person =>
    maker.make({ hamlet, born: [1960, 2005], ...wish });
  const twin = (hamlet: string, first: Partial<PersonWish>, second: Partial<PersonWish>): LikePair => {
    const elder = make(hamlet, first);
    return { first: elder, second: make(hamlet, { ...second, birth: elder.birth }) };
  };
  const namesake = (hamlet: string, wish: Partial<PersonWish>, years: readonly [string, string]): LikePair => ({
    first: make(hamlet, { ...wish, birth: day(years[0]) }),
    second: make(hamlet, { ...wish, birth: day(years[1]) }),
  });
  const like = (hamlet: string, wish: Partial<PersonWish>, change: Partial<Person>): LikePair => {
    const second = make(hamlet, wish);
    return { first: { ...second, ...change }, second };
  };
  const kinhMan = { sex: "male", ethnicity: "Kinh" } as const;
  const kinhWoman = { sex: "female", ethnicity: "Kinh" } as const;
  const elder = make("Pêng Sal", {
    name: ["Y", "Nhói"],
    sex: "female",
    ethnicity: "Gié Triêng",
    birth: day("12/04/1958"),
  });
  const holder = make("Đăk Hleng", {
    sex: "male",
    ethnicity: "Gié Triêng",
    name: ["A", "Jơi"],
    birth: day("9/02/1984"),
  });
  return {
    twins: [
      twin("Kon Tuông", { name: ["A", "Kheo"], sex: "male" }, { name: ["A", "Niêm"], sex: "male" }),
      twin("Đăk Nớ", { name: ["Y", "Hlen"], sex: "female" }, { name: ["Y", "Trưi"], sex: "female" }),
    ],
    namesakes: [
      namesake("Đăk Rú", { name: ["Nguyễn Văn", "Hùng"], ...kinhMan }, ["14/07/1975", "30/01/1992"]),
      namesake("Măng Rìa", { name: ["Y", "Mơ"], sex: "female", ethnicity: "Xơ Đăng" }, ["03/11/1969", "21/08/1998"]),
    ],
    sharedId: {
      first: holder,
      second: make("Đăk Vơi", { ...{ name: ["A", "Xoan"], sex: "male", birth: day("27/10/1984"), id: holder.id } }),
    },
    pupilPairs: [
      like(
        "Kon Brăng",
        { name: ["Y", "Liêu"], sex: "female", birth: day("19/06/2011"), id: "062311047215" },
        { id: "062311047251" },
      ),
      like("Long Kiều", { name: ["Nguyễn Thị", "Hòa"], ...kinhWoman, birth: day("17/05/2010") }, { given: "Hoa" }),
      like("Long Kiều", { name: ["Lê Thị", "Quyên"], ...kinhWoman, birth: day("26/03/2011") }, { given: "Quyn" }),
    ],
    officialPairs: [
      like(
        "Đăk Rú",
        { name: ["A", "Vêk"], sex: "male", birth: day("25/12/1989"), id: "062089031846" },
        { id: "062089031864" },
      ),
      like("Long Kiều", { name: ["Trần Văn", "Thắng"], ...kinhMan, birth: day("23/09/1987") }, { given: "Thăng" }),
      like("Đăk Hleng", { name: ["Phạm Văn", "Lộc"], ...kinhMan, birth: day("20/06/1990") }, {}),
    ],
    elderPair: { first: elder, second: { ...elder } },
    legacyNamed: {
      tcvn3: [
        make("Đăk Hleng", { name: ["Nguyễn Thị", "Hường"], ...kinhWoman }),
        make("Đăk Hleng", { name: ["Trần Quốc", "Tưởng"], ...kinhMan }),
        make("Đăk Hleng", { name: ["Đinh Văn", "Lượng"], ...kinhMan }),
        make("Đăk Hleng", { name: ["Lê Thị", "Nguyệt"], ...kinhWoman }),
      ],
      vni: [
        make("Kon Brăng", { name: ["Trần Văn", "Hưởng"], ...kinhMan }),
        make("Kon Brăng", { name: ["Phạm Thị", "Bưởi"], ...kinhWoman }),
        make("Kon Brăng", { name: ["Nguyễn Đức", "Trọng"], ...kinhMan }),
      ],
    },
  };
}

import type { FieldName } from "../../src/domain/fields";
import type { CellInput, Facts, Group, Status } from "./entry";
import { two, type Day, type PartialDay } from "./person";

/** A column of a list: its heading (upper and lower where the header has two rows) and how it writes a row. */
export interface Column {
  readonly heading: string | readonly [upper: string, lower: string];
  readonly width: number;
  readonly field?: FieldName;
  /** `index` counts the rows of the list from 0. */
  write(facts: Facts, index: number): CellInput;
}

type Heading = Column["heading"];

export const running = (heading: Heading = "STT"): Column => ({
  heading,
  width: 6,
  write: (_facts, index) => index + 1,
});

export const blank = (heading: Heading, width = 14): Column => ({ heading, width, write: () => null });

/** A column that means nothing to the add-in, with words that come round and round. */
export const filler = (heading: Heading, words: readonly (string | number)[], width = 14): Column => ({
  heading,
  width,
  write: (_facts, index) => words[index % words.length] ?? null,
});

export const names = (heading: Heading = "Họ và tên"): Column => ({
  ...{ heading, width: 24, field: "fullName" },
  write: ({ family, given }) => `${family} ${given}`,
});

export const familyNames = (heading: Heading): Column => ({
  ...{ heading, width: 18, field: "familyName" },
  write: ({ family }) => family,
});

export const givenNames = (heading: Heading): Column => ({
  ...{ heading, width: 10, field: "givenName" },
  write: ({ given }) => given,
});

/** How a day is typed: a true date cell, or text. */
export type DayForm = "date" | "5/3/1990" | "05-03-1990" | "05.03.1990" | "1990";

export function typedDay(day: PartialDay, form: DayForm): CellInput {
  if (form === "1990" || day.month === undefined || day.day === undefined) return day.year;
  if (form === "date") return { day: { year: day.year, month: day.month, day: day.day } };
  if (form === "5/3/1990") return `${day.day}/${day.month}/${day.year}`;
  return [two(day.day), two(day.month), day.year].join(form === "05-03-1990" ? "-" : ".");
}

const days = (
  field: FieldName,
  heading: Heading,
  form: DayForm | ((day: PartialDay) => DayForm),
  dayOf: (facts: Facts) => PartialDay | null,
): Column => ({
  ...{ heading, width: 13, field },
  write(facts) {
    const day = dayOf(facts);
    return day === null ? null : typedDay(day, typeof form === "string" ? form : form(day));
  },
});

export const births = (heading: Heading, form: DayForm | ((day: PartialDay) => DayForm)): Column =>
  days("birthDate", heading, form, ({ birth }) => birth);

export const joinings = (heading: Heading, form: DayForm): Column =>
  days("joinedOn", heading, form, ({ joined }) => joined);

export const certificateDays = (heading: Heading, form: DayForm): Column =>
  days("certificateOn", heading, form, ({ certificateOn }) => certificateOn);

/** Days of a program's export: true dates shown as yyyy-mm-dd. */
export function exported(column: Column): Column {
  return {
    ...column,
    write(facts, index) {
      const cell = column.write(facts, index);
      return cell !== null && typeof cell === "object" && "day" in cell ? { ...cell, format: "yyyy-mm-dd" } : cell;
    },
  };
}

export const sexes = (heading: Heading, words: readonly [male: string, female: string] = ["Nam", "Nữ"]): Column => ({
  ...{ heading, width: 9, field: "sex" },
  write: ({ sex }) => (sex === null ? null : words[sex === "male" ? 0 : 1]),
});

export const sexMark = (heading: Heading, marked: "male" | "female"): Column => ({
  ...{ heading, width: 6, field: marked === "male" ? "sexMale" : "sexFemale" },
  write: ({ sex }) => (sex === marked ? "x" : null),
});

/** `variants`: other spellings of an ethnic group's name, which come in turn. */
export const ethnicGroups = (heading: Heading, variants: Readonly<Record<string, readonly string[]>> = {}): Column => ({
  ...{ heading, width: 12, field: "ethnicity" },
  write({ ethnicity }, index) {
    if (ethnicity === null) return null;
    const spellings = [ethnicity, ...(variants[ethnicity] ?? [])];
    return spellings[index % spellings.length] ?? ethnicity;
  },
});

export const ids = (heading: Heading, separator = ""): Column => ({
  ...{ heading, width: 18, field: "personalId" },
  write: ({ id }) => (id === null ? null : (id.match(/.{3}/g) ?? [id]).join(separator)),
});

export const phones = (heading: Heading, separator = ""): Column => ({
  ...{ heading, width: 14, field: "phone" },
  write: ({ phone }) =>
    phone === null ? null : [phone.slice(0, 4), phone.slice(4, 7), phone.slice(7)].join(separator),
});

export const hamlets = (
  heading: Heading,
  spell: (hamlet: string, index: number) => string = (name) => name,
): Column => ({
  ...{ heading, width: 16, field: "hamlet" },
  write: ({ hamlet }, index) => (hamlet === null ? null : spell(hamlet, index)),
});

const GROUP_WORDS: Readonly<Record<Group, string>> = {
  official: "Công chức",
  student: "Học sinh",
  worker: "Người lao động",
  youth: "Đoàn viên",
  resident: "Người dân",
};

export const groups = (heading: Heading): Column => ({
  ...{ heading, width: 16, field: "group" },
  write: ({ group, groupWord }) => groupWord ?? (group === null ? null : GROUP_WORDS[group]),
});

export const units = (heading: Heading): Column => ({
  ...{ heading, width: 30, field: "unit" },
  write: ({ unit }) => unit,
});

export const courses = (heading: Heading): Column => ({
  ...{ heading, width: 34, field: "course" },
  write: ({ course }) => course,
});

export const platforms = (heading: Heading): Column => ({
  ...{ heading, width: 16, field: "platform" },
  write: ({ platform }) => platform,
});

export const statuses = (heading: Heading, words: Readonly<Record<Status, string | null>>): Column => ({
  ...{ heading, width: 13, field: "status" },
  write: ({ status }) => (status === null ? null : words[status]),
});

export const certificates = (heading: Heading): Column => ({
  ...{ heading, width: 17, field: "certificateNo" },
  write: ({ certificateNo }) => certificateNo,
});

export const confirmations = (heading: Heading): Column => ({
  ...{ heading, width: 10, field: "vneidConfirmed" },
  write: ({ vneid }) => (vneid ? "x" : null),
});

export const STATUS_VI: Readonly<Record<Status, string>> = {
  registered: "Đã đăng ký",
  learning: "Đang học",
  completed: "Hoàn thành",
};

export const STATUS_EN: Readonly<Record<Status, string>> = {
  registered: "Registered",
  learning: "Learning",
  completed: "Completed",
};

/** Only who completed is ticked off. */
export const STATUS_MARK: Readonly<Record<Status, string | null>> = {
  registered: null,
  learning: null,
  completed: "x",
};

export const isDay = (day: PartialDay): day is Day => day.day !== undefined;

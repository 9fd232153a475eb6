import type { ExampleCell, RuleExample } from "../rule";

type ExampleRow = Readonly<Record<string, ExampleCell>>;

/** Invented people whose rows have no fault; a rule's example changes one thing in them. */
const PEOPLE: readonly ExampleRow[] = [
  {
    "Họ và tên": "Nguyễn Văn An",
    "Ngày sinh": "05/03/1990",
    "Giới tính": "Nam",
    "Số căn cước": "062090001234",
    Thôn: "Thôn 1",
  },
  {
    "Họ và tên": "Trần Thị Bình",
    "Ngày sinh": "17/08/1985",
    "Giới tính": "Nữ",
    "Số căn cước": "062185004321",
    Thôn: "Thôn 2",
  },
  {
    "Họ và tên": "A Tik",
    "Ngày sinh": "20/11/2001",
    "Giới tính": "Nam",
    "Số căn cước": "062201007788",
    Thôn: "Thôn 1",
  },
];

interface ExampleOptions extends Omit<RuleExample, "headings" | "rows"> {
  /** Headings of the usual sheet that this one lacks. */
  readonly without?: readonly string[];
}

/**
 * The smallest usual class list with one row per entry: row 1 is the first invented person with the given cells
 * changed, row 2 the second … A heading that the usual sheet lacks adds a column; rows that do not name it are empty there.
 */
export function exampleSheet(rows: readonly ExampleRow[], options: ExampleOptions = {}): RuleExample {
  const { without = [], ...rest } = options;
  const people = rows.map((changes, index) => ({ ...PEOPLE[index % PEOPLE.length], ...changes }));
  const named = new Set(people.flatMap((person) => Object.keys(person)));
  const headings = [...named].filter((heading) => !without.includes(heading));
  return {
    headings,
    rows: people.map((person: ExampleRow) => headings.map((heading) => person[heading] ?? "")),
    ...rest,
  };
}

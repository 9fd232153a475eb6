import { findPeople } from "../../../../src/domain/people/find-people";
import type { PairDecision, People } from "../../../../src/domain/people/people";
import { rowKey } from "../../../../src/domain/people/row-key";
import { makeParticipant, makeParticipants, type RowFacts } from "../../../support/make-participant";

const AS_OF = { year: 2025, month: 11, day: 18 };

function find(facts: readonly RowFacts[], decisions: readonly PairDecision[] = [], issues = {}): People {
  const counts: Record<string, number> = issues;
  return findPeople({
    rows: makeParticipants(facts),
    decisions,
    issueCount: ({ sheet, row }) => counts[`${sheet}!${row}`] ?? 0,
    asOf: AS_OF,
  });
}

/** Rows of each person, as result.json shows them. */
function rowsOf({ persons }: People): string[][] {
  return persons.map((person) => person.rows.map(({ ref }) => `${ref.sheet}!${ref.row}`));
}

function pairsOf({ openPairs }: People): string[] {
  return openPairs.map(({ a, b, reason }) => `${a.sheet}!${a.row} ${b.sheet}!${b.row} ${reason}`);
}

const HLEN = { name: "Y Hlen", birth: "5/3/1990", hamlet: "Thôn 1" };

describe("certain links", () => {
  it.each([
    ["equal", "Y Hlen", "same-id"],
    ["written with other capitals and tone placement", "y HLEN", "same-id"],
    ["equal without accents", "Ý Hlen", "same-id-name-without-accents"],
    ["within two edits", "Y Hlan", "same-id-name-close"],
  ])("join two rows of one valid id whose names are %s", (_how, name, reason) => {
    const people = find([
      { at: "A!2", name: "Y Hlen", id: "062190000123" },
      { at: "B!2", name, id: "062190000123", hamlet: "Thôn 2" },
    ]);
    expect(rowsOf(people)).toEqual([["A!2", "B!2"]]);
    expect(people.links).toEqual([{ a: { sheet: "A", row: 2 }, b: { sheet: "B", row: 2 }, reason }]);
  });

  it("do not join one id on names that do not agree, nor an id that is not valid", () => {
    const shared = find([
      { at: "A!2", name: "Y Hlen", id: "062190000123" },
      { at: "B!2", name: "A Kiểu", id: "062190000123" },
    ]);
    const invalid = find([
      { at: "A!2", name: "Y Hlen", id: "06219", validId: false },
      { at: "B!2", name: "Y Hlen", id: "06219", validId: false },
    ]);
    expect(shared.persons).toHaveLength(2);
    expect(invalid.persons).toHaveLength(2);
  });

  it("join the same name, full birth date and hamlet, also when one side has no hamlet", () => {
    const people = find([
      { at: "A!2", ...HLEN },
      { at: "A!3", ...HLEN, id: "062190000123" },
      { at: "CBCC!2", name: "Y Hlen", birth: "5/3/1990" },
    ]);
    expect(rowsOf(people)).toEqual([["A!2", "A!3", "CBCC!2"]]);
    expect(people.openPairs).toEqual([]);
  });

  it("do not join by a year-only birth, another hamlet or another day", () => {
    const people = find([
      { at: "A!2", ...HLEN },
      { at: "A!3", ...HLEN, hamlet: "Thôn 2" },
      { at: "A!4", ...HLEN, birth: "6/3/1990" },
      { at: "A!5", name: "Y Hlen", birth: "1990" },
    ]);
    expect(people.persons).toHaveLength(4);
  });

  it("take a misspelt hamlet for the one it is nearest to, and an unknown one for a place of its own", () => {
    const near = find([
      { at: "A!2", ...HLEN },
      { at: "B!2", ...HLEN, unknownHamlet: "Thôn l", nearestHamlet: "Thôn 1" },
    ]);
    const unknown = find([
      { at: "A!2", ...HLEN },
      { at: "B!2", ...HLEN, unknownHamlet: "Đăk Nai" },
    ]);
    expect(near.persons).toHaveLength(1);
    expect(unknown.persons).toHaveLength(2);
  });

  it("never bridge namesakes of two hamlets through a row without hamlet; the other pair stays open", () => {
    const people = find([
      { at: "A!2", ...HLEN },
      { at: "CBCC!2", name: "Y Hlen", birth: "5/3/1990" },
      { at: "B!2", ...HLEN, hamlet: "Thôn 2" },
    ]);
    expect(rowsOf(people)).toEqual([["A!2", "CBCC!2"], ["B!2"]]);
    expect(pairsOf(people)).toEqual(["CBCC!2 B!2 same-name-birth-one-without-hamlet"]);
  });

  it("never bridge two valid ids through a row without id", () => {
    const people = find([
      { at: "A!2", ...HLEN, id: "062190000123" },
      { at: "A!3", ...HLEN },
      { at: "A!4", ...HLEN, id: "062190000456" },
    ]);
    expect(people.persons).toHaveLength(2);
    expect(people.openPairs.map(({ code }) => code)).toEqual(["person-two-ids"]);
    expect(people.low).toBe(1);
  });

  it("leave out rows that do not count", () => {
    const people = find([
      { at: "A!2", ...HLEN },
      { at: "A!3", ...HLEN, notCounted: "excluded" },
      { at: "A!4", birth: "1990" },
    ]);
    expect(rowsOf(people)).toEqual([["A!2"]]);
    expect([...people.personOfRow]).toEqual([["A!2", 0]]);
  });
});

describe("twins and namesakes stay two people", () => {
  it("without a question when both have valid ids and the names differ", () => {
    const people = find([
      { at: "A!2", name: "A Kiên", birth: "1/2/2010", hamlet: "Thôn 1", id: "062210000111" },
      { at: "A!3", name: "A Kiêng", birth: "1/2/2010", hamlet: "Thôn 1", id: "062210000222" },
    ]);
    expect([people.persons.length, people.low, people.openPairs]).toEqual([2, 2, []]);
  });

  it("without a question when the given names differ by more than two edits", () => {
    const people = find([
      { at: "A!2", name: "Nguyễn Thị Mai", birth: "1/2/2010", hamlet: "Thôn 1" },
      { at: "A!3", name: "Nguyễn Thị Hương", birth: "1/2/2010", hamlet: "Thôn 1" },
    ]);
    expect([people.persons.length, people.openPairs]).toEqual([2, []]);
  });

  it("namesakes with different birth days or hamlets raise no question", () => {
    const people = find([
      { at: "A!2", ...HLEN },
      { at: "A!3", ...HLEN, birth: "5/3/1991" },
      { at: "A!4", ...HLEN, hamlet: "Thôn 2" },
    ]);
    expect([people.persons.length, people.openPairs]).toEqual([3, []]);
  });
});

describe("open pairs", () => {
  it.each([
    ["Y Dứa", "Y Dưa", "same-hamlet-birth-name-tone-differs"],
    ["Y Dứa", "Y Dúa", "same-hamlet-birth-name-letter-differs"],
    ["Nguyễn Văn Hùng", "Nguyễn Vn Hùngg", "same-hamlet-birth-name-close"],
  ])("same hamlet and birth date, %s and %s: %s", (first, second, reason) => {
    const people = find([
      { at: "A!2", name: first, birth: "5/3/1990", hamlet: "Thôn 1" },
      { at: "B!9", name: second, birth: "5/3/1990", hamlet: "Thôn 1" },
    ]);
    expect(pairsOf(people)).toEqual([`A!2 B!9 ${reason}`]);
    expect(people.openPairs[0]!.code).toBe("person-possible-duplicate");
    expect([people.persons.length, people.low]).toEqual([2, 1]);
  });

  it("two edits in a name of three letters weigh less than one", () => {
    const pairOf = (name: string): People =>
      find([
        { at: "A!2", name: "A Tik", birth: "5/3/1990", hamlet: "Thôn 1" },
        { at: "A!3", name, birth: "5/3/1990", hamlet: "Thôn 1" },
      ]);
    const [twoEdits, oneEdit] = [pairOf("A Tum"), pairOf("A Tip")];
    expect([twoEdits.openPairs.length, oneEdit.openPairs.length]).toEqual([1, 1]);
    expect(twoEdits.openPairs[0]!.weight).toBeLessThan(oneEdit.openPairs[0]!.weight);
  });

  it("same name and hamlet with a year-only birth of the same year, unless the months differ", () => {
    const people = find([
      { at: "A!2", ...HLEN },
      { at: "A!3", ...HLEN, birth: "1990" },
      { at: "A!4", ...HLEN, birth: "4/1990" },
      { at: "A!5", ...HLEN, birth: "1991" },
    ]);
    expect(pairsOf(people)).toEqual(["A!2 A!3 same-name-hamlet-birth-year", "A!3 A!4 same-name-hamlet-birth-year"]);
    expect([people.persons.length, people.low]).toEqual([4, 2]);
  });

  it("each pair of persons once, at its best rows, whatever the number of rows", () => {
    const id = "062190000123";
    const people = find([
      { at: "A!2", ...HLEN, id },
      { at: "A!3", ...HLEN, id },
      { at: "B!2", ...HLEN, id: "062190000456" },
      { at: "B!3", ...HLEN, id: "062190000456" },
    ]);
    expect(pairsOf(people)).toEqual(["A!2 B!2 two-ids"]);
    expect(people.openPairs[0]!.persons).toEqual([0, 1]);
  });

  it("many namesakes of one day and hamlet are asked about once each, not each with each", () => {
    const people = find(
      Array.from({ length: 30 }, (_, index) => ({ at: `A!${index + 2}`, ...HLEN, id: `0621900001${10 + index}` })),
    );
    expect([people.persons.length, people.openPairs.length, people.low]).toEqual([30, 29, 1]);
  });

  it("a common name weighs less than a rare one", () => {
    const common = Array.from({ length: 20 }, (_, index) => ({
      at: `C!${index + 2}`,
      name: "Y Hlen",
      hamlet: "Thôn 3",
    }));
    const pair = [
      { at: "A!2", ...HLEN },
      { at: "A!3", ...HLEN, birth: "1990" },
    ];
    const [alone, among] = [find(pair), find([...pair, ...common])];
    expect(alone.openPairs[0]!.weight).toBeGreaterThan(among.openPairs[0]!.weight);
  });
});

describe("the officer's word", () => {
  const rows = [
    { at: "A!2", ...HLEN },
    { at: "A!3", ...HLEN, birth: "1990" },
    { at: "A!4", name: "Y Hlenn", birth: "5/3/1990", hamlet: "Thôn 1" },
  ];
  const key = (index: number): string => rowKey(makeParticipant(rows[index]!, index));

  it("joins a pair", () => {
    const people = find(rows, [{ a: key(0), b: key(1), same: true }]);
    expect(rowsOf(people)).toEqual([["A!2", "A!3"], ["A!4"]]);
    expect(people.links[0]!.reason).toBe("officer-same");
  });

  it("closes a pair for good", () => {
    const people = find(rows, [{ a: key(0), b: key(1), same: false }]);
    expect(people.persons).toHaveLength(3);
    expect(pairsOf(people)).toEqual(["A!2 A!4 same-hamlet-birth-name-close"]);
  });

  it("keeps rows apart that a certain link would join, also through a third row", () => {
    const same = [
      { at: "A!2", ...HLEN, sex: "male" as const },
      { at: "B!2", ...HLEN, id: "062190000123" },
      { at: "C!2", ...HLEN, hamlet: "Thôn 2", id: "062190000123" },
    ];
    const [a, b, c] = same.map((row, index) => rowKey(makeParticipant(row, index)));
    const people = find(same, [{ a: a!, b: c!, same: false }]);
    expect(rowsOf(people)).toEqual([["A!2"], ["B!2", "C!2"]]);
    expect(people.openPairs).toEqual([]);
    expect(people.links.map(({ reason }) => reason)).toEqual(["same-id"]);
    expect(rowsOf(find(same, [{ a: a!, b: b!, same: false }]))).toEqual([["A!2"], ["B!2", "C!2"]]);
  });

  it("survives a row that moved, and lapses when the name became another", () => {
    const decision = { a: key(0), b: key(1), same: true };
    const moved = rows.map((row, index) => ({ ...row, at: `A!${50 - index}` }));
    const renamed = [{ ...rows[0]!, name: "Y Hloan" }, ...rows.slice(1)];
    expect(find(moved, [decision]).persons).toHaveLength(2);
    expect(find(renamed, [decision]).persons).toHaveLength(3);
  });
});

describe("a person's attributes", () => {
  it("come from the row with the fewest issues, and what it lacks from the next", () => {
    const id = "062190000123";
    const people = find(
      [
        { at: "A!2", name: "Y Hlên", id, hamlet: "Thôn 1", birth: "5/3/1991", sex: "male", joined: "1/9/2025" },
        { at: "B!2", name: "Y Hlen", id, hamlet: "Thôn 2", birth: "1990", joined: "5/10/2025", certificate: "CC-1" },
        { at: "C!2", name: "Y Hlen", id, birth: "5/3/1990", group: "official", unit: "Trạm Y tế", status: "completed" },
      ],
      [],
      { "A!2": 2, "C!2": 1 },
    );
    expect(people.persons).toHaveLength(1);
    expect(people.persons[0]).toMatchObject({
      name: "Y Hlen",
      hamlet: "Thôn 2",
      birth: { precision: "day", year: 1990, month: 3, day: 5 },
      sex: "male",
      group: "official",
      unit: "Trạm Y tế",
      status: "completed",
      hasCertificate: true,
      firstJoined: { year: 2025, month: 9, day: 1 },
      age: 35,
      courses: ["a", "b", "c"],
    });
  });

  it.each([
    ["18/11/2007", 18],
    ["19/11/2007", 17],
    ["2007", 18],
    ["12/2007", 17],
    ["1/1/2026", null],
    ["1/1/1900", null],
  ])("born %s is %s at 18/11/2025", (birth, age) => {
    expect(find([{ at: "A!2", name: "Y Hlen", birth }]).persons[0]!.age).toBe(age);
  });
});

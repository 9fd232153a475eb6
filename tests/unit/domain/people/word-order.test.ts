import { findPeople } from "../../../../src/domain/people/find-people";
import { makeParticipants, type RowFacts } from "../../../support/make-participant";

const BORN = { birth: "5/3/1990", hamlet: "Thôn 1" };
const ID = "062190000123";

function personsOf(a: Partial<RowFacts>, b: Partial<RowFacts>): number {
  const rows = makeParticipants([
    { at: "A!2", ...a },
    { at: "B!2", ...b },
  ]);
  return findPeople({ rows, decisions: [], issueCount: () => 0, asOf: null }).persons.length;
}

describe("the words of a name in another order", () => {
  it.each([
    ["Trần Văn Hùng", "Hùng Trần Văn"],
    ["Trần Văn Hùng", "Hùng Văn Trần"],
    ["Ksor Hlen", "hlen KSOR"],
  ])("are one person by name, birth date and hamlet, and by a valid id: %s, %s", (first, second) => {
    expect(personsOf({ name: first, ...BORN }, { name: second, ...BORN })).toBe(1);
    expect(personsOf({ name: first, ...BORN }, { name: second, birth: "5/3/1990" })).toBe(1);
    expect(personsOf({ name: first, id: ID }, { name: second, id: ID })).toBe(1);
  });

  it("may differ by two more letters on one valid id", () => {
    expect(personsOf({ name: "Trần Văn Hùng", id: ID }, { name: "Hùngg Trần Vn", id: ID })).toBe(1);
    expect(personsOf({ name: "Trần Văn Hùng", id: ID }, { name: "Hùnggg Trn Vn", id: ID })).toBe(2);
  });

  it.each([
    ["Trần Minh Anh", "Trần Anh Minh"],
    ["A Y Na", "Y A Na"],
  ])("are two people where the family name keeps its place or both begin as highland names do: %s, %s", (a, b) => {
    expect(personsOf({ name: a, ...BORN }, { name: b, ...BORN })).toBe(2);
  });

  it("are two people in two hamlets, on two days, with two ids, or as man and woman", () => {
    const [a, b] = [
      { name: "Lê Mai", ...BORN },
      { name: "Mai Lê", ...BORN },
    ];
    expect(personsOf(a, { ...b, hamlet: "Thôn 2" })).toBe(2);
    expect(personsOf(a, { ...b, birth: "6/3/1990" })).toBe(2);
    expect(personsOf({ ...a, id: ID }, { ...b, id: "062190000456" })).toBe(2);
    expect(personsOf({ ...a, sex: "male" }, { ...b, sex: "female" })).toBe(2);
  });
});

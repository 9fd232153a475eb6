import { findPeople } from "../../../../src/domain/people/find-people";
import type { People } from "../../../../src/domain/people/people";
import { makeParticipants, type RowFacts } from "../../../support/make-participant";

type Row = Omit<RowFacts, "at" | "validId">;

/** People of rows whose numbers are no valid personal ids. */
function peopleOf(...rows: readonly Row[]): People {
  const facts = rows.map((row, index) => ({ ...row, at: `A!${index + 2}`, validId: false }));
  return findPeople({ rows: makeParticipants(facts), decisions: [], issueCount: () => 0, asOf: null });
}

const CARD = "233145267";
const TIK: Row = { name: "Nguyễn Văn Tik", birth: "5/3/1990", id: CARD, hamlet: "Thôn 1" };

describe("the number of another paper than the personal id", () => {
  it.each<[string, Row]>([
    ["in another hamlet", { hamlet: "Thôn 2" }],
    ["without a birth date", { hamlet: "Thôn 2", birth: undefined as never }],
    ["born on the day and month exchanged", { birth: "3/5/1990" }],
    ["born a year of one other digit", { birth: "5/3/1998" }],
    ["with a letter left out", { name: "Nguyễn Vn Tik", hamlet: "Thôn 2" }],
    ["with the family name last", { name: "Tik Nguyễn Văn", hamlet: "Thôn 2" }],
    ["with a part of the name left out", { name: "Nguyễn Tik", hamlet: "Thôn 2" }],
  ])("joins a person who stands there again %s", (_how, other) => {
    const people = peopleOf(TIK, { ...TIK, ...other });
    expect(people.persons).toHaveLength(1);
    expect(people.links).toHaveLength(1);
  });

  it.each<[string, Row]>([
    ["a twin", { name: "Nguyễn Văn Blong" }],
    ["a daughter of nearly the same name", { name: "Nguyễn Văn Tíc", birth: "5/3/2012" }],
    ["a person of another name", { name: "Y Hlen", birth: undefined as never }],
  ])("does not join %s for whom it was typed too", (_who, other) => {
    expect(peopleOf(TIK, { ...TIK, ...other }).persons).toHaveLength(2);
  });

  it("proves nothing once it stands at people who plainly differ", () => {
    const again = { ...TIK, name: "Nguyễn Vn Tik", hamlet: "Thôn 2" };
    const mother = { name: "Y Hlen", birth: "1/1/1960", id: CARD };
    expect(peopleOf(TIK, again).persons).toHaveLength(1);
    expect(peopleOf(TIK, again, mother).persons).toHaveLength(3);
  });

  it.each(["23314", "000000000", "123456789", "233000000", "100000000"])("proves nothing when it is %s", (id) => {
    expect(peopleOf({ ...TIK, id }, { ...TIK, id, hamlet: "Thôn 2" }).persons).toHaveLength(2);
  });

  it("stands for relatives where no birth dates are given, unless name and number are of another country", () => {
    const persons = (id: string, ...names: readonly string[]): number =>
      peopleOf(...names.map((name) => ({ name, id }))).persons.length;
    expect(persons("5331452", "Trần Thị Hương", "Trần Thị Hường")).toBe(2);
    expect(persons("5331452", "A Tik", "A Tit")).toBe(2);
    expect(persons("533145267", "Tan Martin", "Taw Martin")).toBe(2);
    expect(persons("5331452", "Tan Martin", "Taw Martin")).toBe(1);
  });

  it("belongs to one person whose rows agree in a chain, however far its ends differ", () => {
    const slipped = { ...TIK, birth: "5/3/1998" };
    const turned = { ...TIK, name: "Tik Nguyễn Văn", birth: "3/5/1998" };
    expect(peopleOf(TIK, turned).persons).toHaveLength(2);
    expect(peopleOf(TIK, turned, slipped).persons).toHaveLength(1);
  });

  it("joins across one slip of the number where name and birth date are the same", () => {
    const [exchanged, other] = ["233415267", "233154276"];
    const people = (id: string): number => peopleOf(TIK, { ...TIK, id, hamlet: "Thôn 2" }).persons.length;
    expect([people(exchanged), people(other)]).toEqual([1, 2]);
  });

  it("leaves brothers apart whose numbers were given out one after the other", () => {
    const brother = { ...TIK, name: "Nguyễn Văn Tít", id: "233145268", hamlet: "Thôn 2" };
    expect(peopleOf(TIK, brother).persons).toHaveLength(2);
    expect(peopleOf(TIK, { ...brother, id: "733145267" }).persons).toHaveLength(1);
  });

  it("never joins two valid personal ids", () => {
    const facts: RowFacts[] = [
      { ...TIK, at: "A!2", id: "062090000123" },
      { ...TIK, at: "A!3", validId: false },
      { ...TIK, at: "A!4", hamlet: "Thôn 2", id: "062090000456" },
      { ...TIK, at: "A!5", hamlet: "Thôn 2", validId: false },
    ];
    const people = findPeople({ rows: makeParticipants(facts), decisions: [], issueCount: () => 0, asOf: null });
    expect(people.persons).toHaveLength(2);
  });
});

import { ComponentFacts } from "../../../../src/domain/people/component-facts";
import { KnownPeople } from "../../../../src/domain/people/known-people";
import { linkableRows, type LinkableRow } from "../../../../src/domain/people/linkable-row";
import { PersonSets } from "../../../../src/domain/people/person-sets";
import { makeParticipants, type RowFacts } from "../../../support/make-participant";

const HLEN = { name: "Y Hlen", birth: "5/3/1990" };

function start(facts: readonly Partial<RowFacts>[]) {
  const rows = linkableRows(makeParticipants(facts.map((row, index) => ({ at: `A!${index + 2}`, ...HLEN, ...row }))));
  const sets = new PersonSets(rows.length);
  const component = new ComponentFacts(rows, sets);
  const known = new KnownPeople(component);
  let asked = 0;
  const find = (row: LinkableRow): LinkableRow | null =>
    known.find(row, (other) => {
      asked += 1;
      return component.agree(row, other);
    });
  return { rows, component, known, find, asked: () => asked };
}

describe("KnownPeople", () => {
  it("asks about few of thousands of namesakes, each with an id and once more with it", () => {
    const people = Array.from({ length: 2000 }, (_, index) => ({
      hamlet: `Thôn ${index % 20}`,
      id: String(62190100001 + index).padStart(12, "0"),
    }));
    const { rows, known, find, asked } = start([...people, ...people]);
    rows.slice(0, 2000).forEach((row) => known.add(row));
    expect(rows.slice(2000).every((row, index) => find(row) === rows[index])).toBe(true);
    expect(asked()).toBe(2000);
  });

  it("gives the earliest person a row without id may be, and a person without id by the hamlet", () => {
    const { rows, known, find } = start([
      { hamlet: "Thôn 1", id: "062190000111" },
      { hamlet: "Thôn 2", id: "062190000222" },
      { hamlet: "Thôn 2" },
      {},
      { hamlet: "Thôn 3" },
    ]);
    rows.slice(0, 2).forEach((row) => known.add(row));
    expect([find(rows[2]!), find(rows[3]!), find(rows[4]!)]).toEqual([rows[1], rows[0], null]);
  });

  it("knows what a joined row has brought", () => {
    const { rows, component, known, find } = start([
      { hamlet: "Thôn 1" },
      { id: "062190000111" },
      { hamlet: "Thôn 1", id: "062190000111" },
      { hamlet: "Thôn 1", id: "062190000222" },
    ]);
    known.add(rows[0]!);
    component.join(rows[1]!, rows[0]!);
    known.learn(rows[0]!, rows[1]!);
    expect([find(rows[2]!), find(rows[3]!)]).toEqual([rows[0], null]);
  });
});

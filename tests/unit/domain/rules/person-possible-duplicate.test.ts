import { GOOD_ROW, foundInList, listOf, peopleOf } from "../../../support/participant-builder";
import { rowKeys } from "../../../../src/domain/people/row-key";

const PAIR = [GOOD_ROW, { ...GOOD_ROW, fullName: "Nguyễn Văn Ân", personalId: null }] as const;

describe("person-possible-duplicate", () => {
  it("stands at the later row's name", () => {
    expect(foundInList("person-possible-duplicate", listOf(PAIR))).toEqual(["Danh sách!3.fullName"]);
  });

  it("stands at the family name of a split name", () => {
    const { fullName: _none, ...rest } = PAIR[1];
    expect(_none).toBe("Nguyễn Văn Ân");
    const split = { ...rest, familyName: "Nguyễn Văn", givenName: "Ân" };
    expect(foundInList("person-possible-duplicate", listOf([PAIR[0], split]))).toEqual(["Danh sách!3.familyName"]);
  });

  it("is raised once for a row, whatever the number of its pairs", () => {
    const rows = listOf([PAIR[0], PAIR[1]]);
    const people = peopleOf(rows);
    const openPairs = [...people.openPairs, ...people.openPairs];
    expect(foundInList("person-possible-duplicate", rows, { ...people, openPairs })).toEqual(["Danh sách!3.fullName"]);
  });

  it("finds the later row by workbook order whichever way round the pair is given", () => {
    const rows = listOf(PAIR);
    const people = peopleOf(rows);
    const openPairs = people.openPairs.map((pair) => ({ ...pair, a: pair.b, b: pair.a }));
    expect(foundInList("person-possible-duplicate", rows, { ...people, openPairs })).toEqual(["Danh sách!3.fullName"]);
  });

  it("is never asked again once the officer has said that they are two", () => {
    const rows = listOf(PAIR);
    const [a = "", b = ""] = rowKeys(rows);
    expect(foundInList("person-possible-duplicate", rows, peopleOf(rows, [{ a, b, same: false }]))).toEqual([]);
  });
});

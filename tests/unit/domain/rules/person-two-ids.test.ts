import { GOOD_ROW, OTHER_ROW, foundInList, listOf } from "../../../support/participant-builder";

describe("person-two-ids", () => {
  it("stands at the later row's number", () => {
    const rows = listOf([GOOD_ROW, { ...GOOD_ROW, personalId: "062090001243" }]);
    expect(foundInList("person-two-ids", rows)).toEqual(["Danh sách!3.personalId"]);
    expect(foundInList("person-possible-duplicate", rows)).toEqual([]);
  });

  it("says nothing about two people", () => {
    expect(foundInList("person-two-ids", listOf([GOOD_ROW, OTHER_ROW]))).toEqual([]);
  });

  it("says nothing about another hamlet", () => {
    expect(
      foundInList("person-two-ids", listOf([GOOD_ROW, { ...GOOD_ROW, personalId: "062090001243", hamlet: "Thôn 2" }])),
    ).toEqual([]);
  });
});

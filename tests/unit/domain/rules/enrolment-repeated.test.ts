import { GOOD_ROW, OTHER_ROW, foundInList, listOf } from "../../../support/participant-builder";

describe("enrolment-repeated", () => {
  it("stands at the later row's name", () => {
    const rows = listOf([GOOD_ROW, OTHER_ROW, GOOD_ROW].map((row) => ({ ...row, course: "Kỹ năng số" })));
    expect(foundInList("enrolment-repeated", rows)).toEqual(["Danh sách!4.fullName"]);
  });

  it("stands at the family name of a split name", () => {
    const { fullName: _none, ...rest } = GOOD_ROW;
    expect(_none).toBe("Nguyễn Văn An");
    const split = { ...rest, familyName: "Nguyễn Văn", givenName: "An" };
    expect(foundInList("enrolment-repeated", listOf([GOOD_ROW, split]))).toEqual(["Danh sách!3.familyName"]);
  });

  it("compares courses by folded text", () => {
    const rows = listOf([
      { ...GOOD_ROW, course: "Kỹ năng số" },
      { ...GOOD_ROW, course: " KỸ NĂNG  SỐ" },
    ]);
    expect(foundInList("enrolment-repeated", rows)).toEqual(["Danh sách!3.fullName"]);
  });

  it("accepts another course", () => {
    const rows = listOf([
      { ...GOOD_ROW, course: "Kỹ năng số" },
      { ...GOOD_ROW, course: "Chữ ký số" },
    ]);
    expect(foundInList("enrolment-repeated", rows)).toEqual([]);
  });

  it("takes the sheet for the course of rows without one", () => {
    expect(foundInList("enrolment-repeated", listOf([GOOD_ROW, GOOD_ROW]))).toEqual(["Danh sách!3.fullName"]);
  });

  it("accepts a person on a hamlet's list and on another sheet", () => {
    expect(
      foundInList("enrolment-repeated", [...listOf([GOOD_ROW], "Thôn 1"), ...listOf([GOOD_ROW], "CBCC", 1)]),
    ).toEqual([]);
  });

  it("finds the same course on two sheets at the later sheet", () => {
    const row = { ...GOOD_ROW, course: "Kỹ năng số" };
    expect(foundInList("enrolment-repeated", [...listOf([row], "Thôn 1"), ...listOf([row], "CBCC", 1)])).toEqual([
      "CBCC!2.fullName",
    ]);
  });

  it("does not ask rows that are not counted", () => {
    const late = { ...GOOD_ROW, joinedOn: "15/11/2025" };
    expect(foundInList("enrolment-repeated", listOf([late, late]))).toEqual([]);
  });
});

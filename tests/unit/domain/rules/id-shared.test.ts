import { GOOD_ROW, OTHER_ROW, foundInList, listOf, participant, peopleOf } from "../../../support/participant-builder";
import { rowKeys } from "../../../../src/domain/people/row-key";

describe("id-shared", () => {
  it("stands at every row whose name disagrees with another of the same number", () => {
    const rows = listOf([GOOD_ROW, { ...OTHER_ROW, personalId: GOOD_ROW.personalId }]);
    expect(foundInList("id-shared", rows)).toEqual(["Danh sách!2.personalId", "Danh sách!3.personalId"]);
  });

  it("finds the rows across sheets, in workbook order", () => {
    const rows = [
      ...listOf([GOOD_ROW], "Thôn 1"),
      ...listOf([{ ...OTHER_ROW, personalId: GOOD_ROW.personalId }], "CBCC", 1),
    ];
    expect(foundInList("id-shared", rows)).toEqual(["Thôn 1!2.personalId", "CBCC!2.personalId"]);
  });

  it("accepts names that agree", () => {
    for (const fullName of [GOOD_ROW.fullName, "NGUYỄN VĂN AN", "Nguyen Van An", "Nguyễn Văn Ang"]) {
      expect(foundInList("id-shared", listOf([GOOD_ROW, { ...GOOD_ROW, fullName }]))).toEqual([]);
    }
  });

  it("joins a number that lost its zero to the same number", () => {
    const rows = listOf([GOOD_ROW, { ...GOOD_ROW, fullName: "Trần Quốc Bảo", personalId: 62090001234 }]);
    expect(foundInList("id-shared", rows)).toEqual(["Danh sách!2.personalId", "Danh sách!3.personalId"]);
  });

  it("asks nothing of numbers that are not valid, or typed to fill the cell", () => {
    for (const personalId of ["062790001234", "111111111111", "233112445"]) {
      expect(
        foundInList(
          "id-shared",
          listOf([
            { ...GOOD_ROW, personalId },
            { ...OTHER_ROW, personalId },
          ]),
        ),
      ).toEqual([]);
    }
  });

  it("does not ask again when the officer said that the two are one person", () => {
    const rows = listOf([GOOD_ROW, { ...OTHER_ROW, personalId: GOOD_ROW.personalId }]);
    const [a = "", b = ""] = rowKeys(rows);
    expect(foundInList("id-shared", rows, peopleOf(rows, [{ a, b, same: true }]))).toEqual([]);
  });

  it("asks nothing when the officer said that two with names that agree are two people", () => {
    const rows = listOf([GOOD_ROW, { ...GOOD_ROW, fullName: "NGUYỄN VĂN AN" }]);
    const [a = "", b = ""] = rowKeys(rows);
    expect(foundInList("id-shared", rows, peopleOf(rows, [{ a, b, same: false }]))).toEqual([]);
  });

  it("compares rows that are not counted too", () => {
    const late = { personalId: GOOD_ROW.personalId, joinedOn: "11/10/2025" };
    const rows = listOf([
      { ...GOOD_ROW, ...late },
      { ...OTHER_ROW, ...late },
    ]);
    expect(rows.map((row) => row.notCounted)).toEqual(["joined-after-cutoff", "joined-after-cutoff"]);
    expect(foundInList("id-shared", rows)).toEqual(["Danh sách!2.personalId", "Danh sách!3.personalId"]);
  });

  it("leaves out rows that the officer left out", () => {
    const [first] = listOf([GOOD_ROW]);
    const second = participant(
      { ...OTHER_ROW, personalId: GOOD_ROW.personalId },
      { ref: { sheet: "Danh sách", row: 3 }, order: 1, excluded: true },
    );
    expect(foundInList("id-shared", [first!, second])).toEqual([]);
  });

  it("says nothing about rows without a name", () => {
    expect(foundInList("id-shared", listOf([GOOD_ROW, { ...GOOD_ROW, fullName: null }]))).toEqual([]);
  });
});

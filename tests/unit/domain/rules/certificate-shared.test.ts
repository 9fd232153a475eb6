import { GOOD_ROW, OTHER_ROW, foundInList, listOf } from "../../../support/participant-builder";

describe("certificate-shared", () => {
  it("stands at every row of different people with one number", () => {
    const rows = listOf([
      { ...GOOD_ROW, certificateNo: "CN-001" },
      { ...OTHER_ROW, certificateNo: " cn-001" },
    ]);
    expect(foundInList("certificate-shared", rows)).toEqual(["Danh sách!2.certificateNo", "Danh sách!3.certificateNo"]);
  });

  it("accepts one person with the number on two rows", () => {
    const rows = listOf([
      { ...GOOD_ROW, certificateNo: "CN-001" },
      { ...GOOD_ROW, certificateNo: "CN-001" },
    ]);
    expect(foundInList("certificate-shared", rows)).toEqual([]);
  });

  it("names all rows when one of three is another person", () => {
    const rows = listOf([
      { ...GOOD_ROW, certificateNo: "CN-001" },
      { ...GOOD_ROW, certificateNo: "CN-001" },
      { ...OTHER_ROW, certificateNo: "CN-001" },
    ]);
    expect(foundInList("certificate-shared", rows).length).toEqual(3);
  });

  it("does not take a mere x for a number", () => {
    const rows = listOf([
      { ...GOOD_ROW, certificateNo: "x" },
      { ...OTHER_ROW, certificateNo: "x" },
    ]);
    expect(foundInList("certificate-shared", rows)).toEqual([]);
  });

  it("says nothing about different or empty numbers", () => {
    const rows = listOf([
      { ...GOOD_ROW, certificateNo: "CN-001" },
      { ...OTHER_ROW, certificateNo: "CN-002" },
    ]);
    expect(foundInList("certificate-shared", rows)).toEqual([]);
    expect(
      foundInList(
        "certificate-shared",
        listOf([
          { ...GOOD_ROW, certificateNo: null },
          { ...OTHER_ROW, certificateNo: null },
        ]),
      ),
    ).toEqual([]);
  });

  it("does not take a mark in words for a number", () => {
    const rows = listOf([
      { ...GOOD_ROW, certificateNo: "Đạt" },
      { ...OTHER_ROW, certificateNo: "Đạt" },
    ]);
    expect(foundInList("certificate-shared", rows)).toEqual([]);
  });

  it("says nothing about rows without a name", () => {
    const rows = listOf([
      { ...GOOD_ROW, certificateNo: "CN-001" },
      { ...OTHER_ROW, fullName: null, certificateNo: "CN-001" },
    ]);
    expect(foundInList("certificate-shared", rows)).toEqual([]);
  });
});

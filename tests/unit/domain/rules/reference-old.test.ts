import { referenceOld } from "../../../../src/domain/rules/reference-old";
import { at, exampleInfo, exampleReference } from "../../../support/example-commune";

const AS_OF = { year: 2025, month: 10, day: 10 };

function found(source: string): unknown[] {
  const info = exampleInfo({
    text: { denominatorSource: at(source, "Thông tin", "B9") },
    dates: { asOf: at(AS_OF, "Thông tin", "B1") },
  });
  return [...referenceOld.check(exampleReference({ info }))];
}

describe("reference-old", () => {
  it("finds a source of more than a year before the cut-off, at its cell", () => {
    expect(found("Rà soát hộ, khẩu ngày 9/10/2024")).toEqual([
      { at: "reference", code: "reference-old", sheet: "Thông tin", cell: "B9", key: "denominatorSource" },
    ]);
    expect(found("Công an xã, 09/2024")).toHaveLength(1);
    expect(found("Công an xã, 31.12.2023")).toHaveLength(1);
  });

  it("takes a year to the day, and the month for its last day", () => {
    expect(found("Rà soát ngày 10/10/2024")).toEqual([]);
    expect(found("Rà soát tháng 10/2024")).toEqual([]);
  });

  it("goes by the latest date that is named", () => {
    expect(found("Điều tra 01/4/2019, cập nhật ngày 30/6/2025")).toEqual([]);
    expect(found("Cập nhật 30/6/2025 từ điều tra 01/4/2019")).toEqual([]);
  });

  it("does not judge a source without a day or month, nor a workbook without source or cut-off", () => {
    expect(found("Niên giám thống kê năm 2023")).toEqual([]);
    expect(found("")).toEqual([]);
    const text = { denominatorSource: at("Rà soát ngày 9/10/2020", "Thông tin", "B9") };
    expect(referenceOld.check(exampleReference({ info: exampleInfo({ text, dates: {} }) }))).toEqual([]);
    expect(referenceOld.check(exampleReference({ info: exampleInfo({ text: {} }) }))).toEqual([]);
  });
});

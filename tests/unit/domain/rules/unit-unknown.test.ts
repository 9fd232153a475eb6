import { changed, context, found } from "../../../support/participant-builder";
import { checkRow } from "../../../../src/domain/rules/check";
import { exampleReference } from "../../../support/example-commune";

describe("unit-unknown", () => {
  it("finds an official's unit that is not in the list, with the nearest", () => {
    const [finding] = checkRow(changed({ group: "Viên chức", unit: "Trường Tiểu học Hoa Mơ" }), context());
    expect(finding).toMatchObject({ code: "unit-unknown", field: "unit", nearest: "Trường Tiểu học Hoa Mai" });
  });

  it("asks a row without a group too", () => {
    expect(found(changed({ unit: "Trường Xa" }))).toEqual(["unit-unknown@unit"]);
  });

  it("does not ask a pupil or a worker", () => {
    expect(found(changed({ group: "Học sinh", unit: "Lớp 9A" }))).toEqual([]);
    expect(found(changed({ group: "Người lao động", unit: "HTX Rau sạch" }))).toEqual([]);
  });

  it("knows names and other names", () => {
    for (const unit of ["Trạm Y tế", "TH Hoa Mai"]) expect(found(changed({ group: "Viên chức", unit }))).toEqual([]);
  });

  it("says nothing where the commune has no list", () => {
    const within = context(exampleReference({ units: [] }));
    expect(found(changed({ unit: "Trường Xa" }, {}, within), within)).toEqual([]);
  });
});

import { changed, context, found } from "../../../support/participant-builder";
import { checkRow } from "../../../../src/domain/rules/check";
import { exampleReference } from "../../../support/example-commune";

describe("hamlet-unknown", () => {
  it("finds a hamlet that is not in the list", () => {
    expect(found(changed({ hamlet: "Làng Mới" }))).toEqual(["hamlet-unknown@hamlet"]);
  });

  it("offers the nearest name", () => {
    const [finding] = checkRow(changed({ hamlet: "Đăc Ak" }), context());
    expect(finding).toMatchObject({ code: "hamlet-unknown", nearest: "Thôn 1" });
  });

  it("knows names, other names and other spacing", () => {
    for (const hamlet of ["Thôn 1", "THÔN 2", " thôn  1", "Đăk Ak"]) expect(found(changed({ hamlet }))).toEqual([]);
  });

  it("says nothing where the commune has no list", () => {
    const within = context(exampleReference({ hamlets: [] }));
    expect(found(changed({ hamlet: "Làng Mới" }, {}, within), within)).toEqual([]);
  });
});
